import { describe, expect, it } from "vitest";
import { alignPoints, bar, columns, cutWithSign, widthOf, wrap } from "../../examples/table.mjs";

describe("a number that is shown", () => {
  it("says in a sum that it was cut", () => {
    expect(cutWithSign("2.0068")).toBe("2.00…");
    expect(cutWithSign("2.00")).toBe("2.00");
  });

  it("stands with its point under the others'", () => {
    expect(alignPoints(["100", "89.99", "-2.5"])).toEqual(["100", " 89.99", " -2.5"]);
  });
});

describe("a table", () => {
  it("counts two columns for a Chinese character", () => {
    expect(widthOf("淮岳（HY）")).toBe(10);
    expect(
      columns([
        ["名次", "A"],
        ["12345", "B"],
      ]),
    ).toEqual(["名次   A", "12345  B"]);
  });

  it("draws a bar full only for all points", () => {
    expect(bar(10, 10, 10)).toBe("██████████");
    expect(bar(9.999, 10, 10)).toBe("█████████▉");
    expect(bar(0, 10, 10)).toBe("░░░░░░░░░░");
    expect(bar(-10, 40, 4)).toBe("░░░░");
  });
});

describe("a long sentence", () => {
  it("breaks between words, and lines up under its beginning", () => {
    expect(wrap("one two three", "· ", 9)).toEqual(["· one two", "  three"]);
  });

  it("breaks between Chinese characters, but never before a comma nor within an id", () => {
    expect(wrap("保单上传，迟QX-0119。", "", 8)).toEqual(["保单上", "传，迟", "QX-0119。"]);
  });
});
