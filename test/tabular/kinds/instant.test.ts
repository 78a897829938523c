import { describe, expect, test } from "vitest";
import type { ReadOptions } from "../../../src/tabular/index.js";
import { readCell, refusedAs } from "../sheets.ts";

const uploadedAt = (cell: unknown, options?: ReadOptions<"policies">) =>
  readCell("policies", "uploadedAt", cell, options);

describe("an instant", () => {
  test.each([
    ["2024-03-08T16:30:00Z"],
    ["2024-03-08T16:30:00.123456789+08:00"],
    ["2024-03-08"],
    ["2024-03-08 16:30"],
    ["2024-03-08 16:30:59"],
  ])("%j stays as the record contract has it", (cell) => {
    expect(uploadedAt(cell)).toBe(cell);
  });

  test.each([
    ["2024/3/8", "2024-03-08"],
    ["2024年3月8日", "2024-03-08"],
    ["2024/3/8 9:05", "2024-03-08 09:05"],
    ["2024-3-8 16:30:00", "2024-03-08 16:30:00"],
    ["2024.3.8  16:30:00", "2024-03-08 16:30:00"],
    ["2024年3月8日 16:30", "2024-03-08 16:30"],
    ["2024年3月8日16时30分", "2024-03-08 16:30"],
    ["2024年3月8日16时30分05秒", "2024-03-08 16:30:05"],
    ["2024年3月8日16时", "2024-03-08 16:00"],
    ["20240308", "2024-03-08"],
    ["20240308 16:30", "2024-03-08 16:30"],
    ["202403081630", "2024-03-08 16:30"],
    ["20240308163005", "2024-03-08 16:30:05"],
    [20240308163005, "2024-03-08 16:30:05"],
    ["2024-03-08 16:30:00.0", "2024-03-08 16:30:00"],
    ["2024-03-08 16:30:00.250", "2024-03-08T16:30:00.25+08:00"],
    ["２０２４－０３－０８　１６：３０：００", "2024-03-08 16:30:00"],
    ["２０２４-03-08T16:30:00Z", "2024-03-08T16:30:00Z"],
    [45359, "2024-03-08"],
    [45359.6875, "2024-03-08 16:30:00"],
    [13.5, "1900-01-13 12:00:00"],
    [3.75, "1900-01-03 18:00:00"],
    ["45359.6875", "2024-03-08 16:30:00"],
    [45359 + 59_401 / 86_400, "2024-03-08 16:30:01"],
    [45359 + 86_399 / 86_400, "2024-03-08 23:59:59"],
    [45359 + 86_399.5 / 86_400, "2024-03-08T23:59:59.5+08:00"],
  ])("%j is %s, in China's time", (cell, instant) => {
    expect(uploadedAt(cell)).toBe(instant);
  });

  test.each([
    ["2024-03-08T16:30:00"], // of which place?
    ["2024-03-08 24:00:00"],
    ["2024-03-08 16:60"],
    ["2024-03-08 16:30:60"],
    ["2024-3-8 4:30 PM"],
    ["2024-3-8 下午4:30"],
    ["20240308250000"],
    [45359.999_999_999_9], // the day's last instant, or the next day's first
    [60.5],
    ["已上传"],
  ])("%j is none", (cell) => {
    expect(uploadedAt(cell)).toEqual(refusedAs("bad-instant"));
  });

  test.each([[3.1], ["3.15"], [12.31]])("%j may be a day of the year, and is not guessed", (cell) => {
    expect(uploadedAt(cell)).toEqual(refusedAs("ambiguous-date"));
  });

  test("has its day and month in the order that the caller gives", () => {
    expect(uploadedAt("03/04/2024 16:30")).toEqual(refusedAs("ambiguous-date"));
    expect(uploadedAt("03/04/2024 16:30", { dayOrder: "day-first" })).toBe("2024-04-03 16:30");
  });
});
