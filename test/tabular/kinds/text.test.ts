import { describe, expect, test } from "vitest";
import { readCell, refusedAs } from "../sheets.ts";

describe("an id", () => {
  test.each([
    [" HY-0001\t", "HY-0001"],
    ["\u202DHY-0001\u202C", "HY-0001"],
    ["\u200BHY-0001\uFEFF", "HY-0001"],
    ["ＨＹ－０００１", "HY-0001"],
    ["（2024）皖1302民初１号", "（2024）皖1302民初1号"], // its brackets are its own
    ["宿应急〔2024〕1号", "宿应急〔2024〕1号"],
    ["00123", "00123"],
    ["a b", "a b"],
    [123, "123"],
    [-1, "-1"],
    [123_456_789_012_345, "123456789012345"],
    ["'00123", "00123"], // marked as text
    [" '00123", "00123"],
    ["'00123\t", "00123"],
    ["'ＨＹ", "HY"],
    ["' a '", " a "], // between two marks: exactly as it stands
    ["'ＨＹ'", "ＨＹ"],
    ["'HY\u200B'\u200B", "HY\u200B"],
    ["1e3", "1e3"],
    ["H\u200BY\u00AD-\u200D00\u202E01", "HY-0001"], // what nobody sees must not keep references from meeting
    ["HY\n1", "HY\n1"],
  ])("%j is %j", (cell, id) => {
    expect(readCell("policies", "policyholderId", cell)).toBe(id);
  });

  test.each([
    [1.5],
    [1_234_567_890_123_456],
    [1e21],
    ["3.41302E+17"],
    ["9E+15"],
    ["3.41302e+17"],
    ["3.4130219900101104E17"],
    ["'3.41302E+17"],
  ])("%j is refused: a spreadsheet or a program has cut its digits, or may have", (cell) => {
    expect(readCell("policies", "policyholderId", cell)).toEqual(refusedAs("digits-lost"));
  });

  test.each([["#N/A"], ["#REF!"], ["#VALUE!"], ["########"]])("%s is an error of the spreadsheet", (cell) => {
    expect(readCell("policies", "policyholderId", cell)).toEqual(refusedAs("error-value"));
  });

  test("with a character that was lost in decoding is refused", () => {
    expect(readCell("policies", "policyholderId", "HY\uFFFD1")).toEqual(refusedAs("garbled"));
    expect(readCell("policies", "policyholderId", "锟斤拷1")).toEqual(refusedAs("garbled")); // lost, and decoded again
  });

  test("is not empty, nor yes or no", () => {
    expect(readCell("policies", "policyholderId", "''")).toEqual(refusedAs("empty-id"));
    expect(readCell("policies", "policyholderId", "'")).toEqual(refusedAs("missing"));
    expect(readCell("policies", "policyholderId", false)).toEqual(refusedAs("wrong-type"));
  });
});

describe("text", () => {
  test.each([
    ["  灵璧钧裕木业（集团）有限公司 ", "灵璧钧裕木业（集团）有限公司"],
    ["Ａ栋 ＣＮＣ", "Ａ栋 ＣＮＣ"], // for people: as it is
    [610, "610"],
    ["''", ""],
    ["'", undefined],
    ["甲\u200B\u200E乙\u00AD厂", "甲乙厂"], // without what does not show
    ["👨\u200D👩", "👨\u200D👩"], // but with what joins
    ["'甲\u200B乙'", "甲\u200B乙"],
    ["O'Neill'", "O'Neill'"],
  ])("%j is %j", (cell, text) => {
    expect(readCell("policies", "policyholderName", cell)).toBe(text);
  });

  test("is no error of the spreadsheet", () => {
    expect(readCell("policies", "policyholderName", "#N/A")).toEqual(refusedAs("error-value"));
    expect(readCell("policies", "policyholderName", true)).toEqual(refusedAs("wrong-type"));
  });

  test("that the caller says means blank is absent", () => {
    const blanks = ["/", "无"];
    expect(readCell("policies", "county", "/")).toBe("/");
    expect(readCell("policies", "county", " / ", { blanks })).toBeUndefined();
    expect(readCell("policies", "county", "'/", { blanks })).toBeUndefined();
    expect(readCell("policies", "terminatedOn", "无", { blanks })).toBeUndefined();
    expect(readCell("policies", "signedOn", "无", { blanks })).toEqual(refusedAs("missing"));
  });
});
