import { describe, expect, test } from "vitest";
import { CallError, type Difference, describeDifference, type Language, reconcile } from "../../src/index.js";
import { books } from "../support/books.js";
import { expectSentence } from "../support/sentences.js";

const { differences } = reconcile(
  books({ policies: [{ premium: "100.00", insuredEmployees: 12 }, {}], annualReports: [{ year: 2024 }] }),
  books({ policies: [{ premium: "100.01" }, { policyId: "P3" }], annualReports: [{ year: 2024, status: "pending" }] }),
);

describe("a difference in words", () => {
  test.each([
    [
      '保单P1：双方不一致。premium 本方为"100.00"，对方为"100.01"；insuredEmployees 本方为12，对方为无。',
      'Not the same on both sides, policy P1: premium "100.00" on ours, "100.01" on theirs; insuredEmployees 12 on ours, none on theirs.',
    ],
    ["保单P2：本方有，对方没有。", "On our side only: policy P2."],
    ["保单P3：对方有，本方没有。", "On their side only: policy P3."],
    [
      '保险机构A的2024年度报告：双方不一致。status 本方为"accepted"，对方为"pending"。',
      'Not the same on both sides, report of insurer A for 2024: status "accepted" on ours, "pending" on theirs.',
    ],
  ])("%s", (chinese, english) => {
    expectSentence(english, "en");
    expectSentence(chinese, "zh-CN");
    expect(differences.map((each) => describeDifference(each, "zh-CN"))).toContain(chinese);
    expect(differences.map((each) => describeDifference(each, "en"))).toContain(english);
  });

  test.each([null, "different", { code: "no-such-code" }])("there is no sentence for %j", (value) => {
    expect(() => describeDifference(value as unknown as Difference, "en")).toThrow(CallError);
  });

  test("there is no other language", () => {
    expect(() => describeDifference(differences[0] as Difference, "fr" as Language)).toThrow(CallError);
  });
});
