import { times } from "../../support/books.js";
import { annex, type Group } from "../draft.ts";

const found = (recordId: string, day = "2024-06-01", net = "2") => `data-quality.found ${recordId} ${day} ${net}`;

export const dataQuality: Group = {
  file: "item-07-data-quality",
  prefix: "data-quality",
  en: "Item 7: data quality",
  zh: "第7项 数据质量",
  clause: annex(7),
  cases: [
    {
      slug: "confirmed",
      en: "A confirmed finding takes 2",
      zh: "经确认的检查发现扣2分",
      books: { findings: [{ item: 7 }] },
      score: "100 - 2",
      lost: [found("F1")],
      evidence: { F1: { about: null } },
    },
    {
      slug: "other-statuses",
      en: "Detected and appealed ones are undecided, a revoked one is as none",
      zh: "待确认、申诉中的列入未决，已撤销的不计",
      books: {
        findings: [
          { item: 7, status: "detected" },
          { item: 7, status: "appealed" },
          { item: 7, status: "revoked" },
        ],
      },
      score: "100",
      undecided: ["7 F1 2024-06-01 detected 2", "7 F2 2024-06-01 appealed 2"],
    },
    {
      slug: "period-edges",
      en: "Found on the period's first and last day: both count; a day before or after: not",
      zh: "评价周期首日、末日的检查发现计入，前一日、次日的不计",
      books: {
        findings: ["2024-03-31", "2024-04-01", "2024-06-30", "2024-07-01"].map((foundOn) => ({ item: 7, foundOn })),
      },
      call: { period: { year: 2024, quarter: 2 }, asOf: "2024-12-31" },
      score: "100 - 2 - 2",
      lost: [found("F2", "2024-04-01"), found("F3", "2024-06-30")],
    },
    {
      slug: "as-of-edges",
      en: "Found on the day of asOf: seen; a day later: out of sight",
      zh: "截止日当日的检查发现可见，次日的不可见",
      books: { findings: ["2024-06-01", "2024-06-02"].map((foundOn) => ({ item: 7, foundOn })) },
      call: { asOf: "2024-06-01" },
      score: "100 - 2",
      lost: [found("F1")],
    },
    {
      slug: "five",
      en: "Five discoveries take all 10",
      zh: "五次发现：扣满10分",
      books: { findings: times(5, { item: 7 }) },
      score: "100 - 5 × 2",
      lost: ["F1", "F2", "F3", "F4", "F5"].map((id) => found(id)),
    },
    {
      slug: "six",
      en: "The sixth discovery takes nothing",
      zh: "第六次发现不再扣分",
      books: { findings: times(6, { item: 7 }) },
      score: "100 - (5 × 2 + 0)",
      lost: [...["F1", "F2", "F3", "F4", "F5"].map((id) => found(id)), found("F6", "2024-06-01", "0 of 2")],
    },
    {
      slug: "one-record-twice",
      en: "Two findings about one claim count twice (每发现一次)",
      zh: "同一赔案的两次检查发现，分别计入（每发现一次）",
      books: { claims: [{}], findings: times(2, { item: 7, recordTable: "claims", recordId: "C1" }) },
      score: "100 - 2 - 2",
      lost: [found("F1"), found("F2")],
      evidence: { F1: { about: { table: "claims", recordId: "C1" } } },
    },
    {
      slug: "odd-dates-alone",
      en: "An odd order of dates is no breach until a person confirms it: uploaded before signed, expired before effective",
      zh: "日期次序反常（签署前上传、生效前到期）本身不扣分，须经人确认",
      books: { policies: [{ uploadedAt: "2024-02-01", effectiveOn: "2024-06-01", expiresOn: "2024-05-01" }] },
      score: "100",
    },
    {
      slug: "beside-item-6",
      en: "A finding about a policy whose upload is late already counts beside it: other items do not give way",
      zh: "保单上传已逾期，关于其数据质量的检查发现仍另计：不同项目互不抵销",
      books: {
        policies: [{ uploadedAt: "2024-03-09" }],
        findings: [{ item: 7, recordTable: "policies", recordId: "P1" }],
      },
      score: "100 - 3 - 2",
      lost: ["policy-upload.late P1 2024-03-08 3", found("F1")],
    },
  ],
};
