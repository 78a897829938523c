import { describe, expect, test } from "vitest";
import type { ReadOptions } from "../../../src/tabular/index.js";
import { readCell, refusedAs } from "../sheets.ts";

const signedOn = (cell: unknown, options?: ReadOptions<"policies">) => readCell("policies", "signedOn", cell, options);

describe("a date", () => {
  test.each([
    ["2024-03-01", "2024-03-01"],
    ["2024/3/1", "2024-03-01"],
    ["2024-3-1", "2024-03-01"],
    ["2024.3.1", "2024-03-01"],
    ["2024/03/01", "2024-03-01"],
    ["2024年3月1日", "2024-03-01"],
    ["2024年03月01号", "2024-03-01"],
    ["2024 年 3 月 1 日", "2024-03-01"],
    ["20240301", "2024-03-01"],
    [20240301, "2024-03-01"],
    ["２０２４－０３－０１", "2024-03-01"],
    ["２０２４／３／１", "2024-03-01"],
    ["\uFEFF 2024/3/1\t\u3000", "2024-03-01"],
    ["2024\u200B-03\u200E-01\u2069", "2024-03-01"], // with marks that nobody sees
    ["'2024-03-01", "2024-03-01"], // marked as text
    ["'2024/3/1 \t", "2024-03-01"],
    ["'2024-03-01'", "2024-03-01"],
    ["2024-02-29", "2024-02-29"],
    ["9999-12-31", "9999-12-31"],
  ])("%j is %s", (cell, day) => {
    expect(signedOn(cell)).toBe(day);
  });

  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"], // 60 would be 1900-02-29, which was no day
    [45352, "2024-03-01"],
    ["45352", "2024-03-01"],
    ["45352.0", "2024-03-01"],
    [99_999, "2173-10-13"],
    [2_958_465, "9999-12-31"],
  ])("%j, a day as Excel numbers it, is %s", (cell, day) => {
    expect(signedOn(cell)).toBe(day);
  });

  test.each([
    [60], // Excel's false leap day
    [0],
    [-1],
    [0.5],
    [1e-7],
    [2_958_466],
    [1e21],
    ["2023-02-29"],
    ["2024/2/30"],
    ["2024年13月1日"],
    ["2024年3月"],
    ["2024-03"],
    ["2024/3-1"],
    ["2024/3/001"],
    ["124/3/1"],
    ["1/1/123"],
    ["2024-3-1 25:00"],
    ["2024-3-1 soon"],
    ["20240230"],
    ["20240301.5"],
    ["2024-03-01T00:00:00"],
    ["明天"],
    ["无"],
  ])("%j is none", (cell) => {
    expect(signedOn(cell)).toEqual(refusedAs("bad-date"));
  });

  test.each([
    ["03/04/2024"],
    ["13/04/2024"], // only one way is real, but the cell does not say which its column has
    ["3-4-2024"],
    ["24/3/1"],
    ["1.3.24"],
    [2024], // a year, or a day of 1905
    ["1900"],
    [202403], // a month, or a day of 2454
    ["240301"],
    [3.15], // a month and its day, or a time of the 3rd of January 1900
    ["12.1"],
  ])("%j is not guessed", (cell) => {
    expect(signedOn(cell)).toEqual(refusedAs("ambiguous-date"));
  });

  test("with its year at the end is read in the order that the caller gives", () => {
    expect(signedOn("03/04/2024", { dayOrder: "day-first" })).toBe("2024-04-03");
    expect(signedOn("03/04/2024", { dayOrder: "month-first" })).toBe("2024-03-04");
    expect(signedOn("13/04/2024", { dayOrder: "month-first" })).toEqual(refusedAs("bad-date"));
    expect(signedOn("3/4/24", { dayOrder: "day-first" })).toEqual(refusedAs("ambiguous-date"));
  });

  test.each([
    ["2024-03-01 00:00:00"],
    ["2024/3/1 0:00"],
    ["2024-03-01 00:00:00.000"],
    ["2024年3月1日0时"],
    ["20240301000000"],
  ])("%j is a date, written with its midnight", (cell) => {
    expect(signedOn(cell)).toBe("2024-03-01");
  });

  test.each([
    ["2024-03-01 09:30:00", "2024-03-01"],
    ["2024/3/1 23:59:59", "2024-03-01"],
    [45352.5, "2024-03-01"],
    ["2024-03-01T16:30:00Z", "2024-03-02"], // in China
    ["2024-03-01T00:00:00.000Z", "2024-03-01"],
  ])("%j has a time of day that only the caller may drop", (cell, day) => {
    expect(signedOn(cell)).toEqual(refusedAs("time-of-day"));
    expect(signedOn(cell, { dropTimes: ["effectiveOn"] })).toEqual(refusedAs("time-of-day"));
    expect(signedOn(cell, { dropTimes: ["signedOn"] })).toBe(day);
  });

  test("is never yes or no, nor an object", () => {
    expect(signedOn(true)).toEqual(refusedAs("wrong-type"));
    expect(signedOn(new Date(0))).toEqual(refusedAs("wrong-type"));
    expect(signedOn(Number.NaN)).toEqual(refusedAs("wrong-type"));
  });

  test("that must be there is missing where its cell is blank", () => {
    for (const blank of ["", " \u3000", "'", "' ", "''", null, undefined])
      expect(signedOn(blank)).toEqual(refusedAs("missing"));
    expect(readCell("policies", "terminatedOn", "  ")).toBeUndefined();
  });
});
