import { afterEach, expect, test, vi } from "vitest";

afterEach(() => vi.restoreAllMocks());

test("the example shows sizes, suspicions, differences, duties and coverage of the made-up city", async () => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line) => lines.push(line));
  await import("../../examples/intake.mjs");
  // The city's enterprises that the metrics tell to be of another size than their policies state.
  expect(lines).toContain("  filled 1, contradicted 32, undetermined 2");
  expect(lines).toContain("  upload-before-signing 2");
  expect(lines).toContain('  保单HY-0001：双方不一致。premium 本方为"18100.00"，对方为"1.00"。');
  expect(lines).toContain("  placement-filed met 2, outstanding 4");
  expect(lines.some((line) => line.startsWith("  全市：应保企业2384家，已投保2043家，比例2043/2384（85.69%）"))).toBe(
    true,
  );
});
