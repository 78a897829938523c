import { describe, expect, test } from "vitest";
import { expectAccepted, expectProblems, problemsOf, required } from "./expect-problem.js";

const insurer = { insurerId: "picc-sz", name: "人保财险宿州市分公司" };

describe("an insurer", () => {
  test("is accepted", () => {
    expectAccepted("insurers", insurer, { insurerId: " ", name: "" });
  });

  test("is refused for each wrong field", () => {
    expectProblems("insurers", insurer, {
      insurerId: required.id,
      name: required.text,
      Name: [["A", "unknown-field"]],
    });
  });

  test.each([
    [undefined, "missing"],
    [null, "wrong-type"],
    ["picc-sz", "wrong-type"],
    [1, "wrong-type"],
    [[insurer], "wrong-type"],
    [() => insurer, "wrong-type"],
  ])("is no %o", (row, code) => {
    expect(problemsOf("insurers", row)).toMatchObject([{ code, table: "insurers", field: null, recordId: null }]);
  });
});
