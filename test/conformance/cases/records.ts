import type { Draft, Group } from "../draft.ts";
import { sound } from "../sound.ts";
import { refusedRecords } from "./records-refused.ts";

/* What records may look like. */

/** A small policyholder's policy that neither item 2 nor item 4 looks at. */
const WITHOUT_FEE = { ...sound().policies[0], enterpriseSize: "small", premium: "0", serviceFee: "0" };

const accepted: Draft[] = [
  {
    slug: "every-field",
    en: "Every field of every table, filled",
    zh: "各表的全部字段均填写",
    dataset: sound(),
    score: "100",
  },
  {
    slug: "nulls",
    en: "Every optional field null, but for the stars that a survey needs",
    zh: "可不填的字段均为 null（满意度调查所需的星级除外）",
    dataset: sound("null"),
    score: "100 - 3",
    lost: ["policy-upload.missed P1 2024-03-08 3"],
    flags: ["size-unknown P1"],
  },
  {
    slug: "absent",
    en: "Every optional field absent, but for the stars that a survey needs",
    zh: "可不填的字段均不写（满意度调查所需的星级除外）",
    dataset: sound("absent"),
    score: "100 - 3",
    lost: ["policy-upload.missed P1 2024-03-08 3"],
    flags: ["size-unknown P1"],
  },
  {
    slug: "tables-null",
    en: "A table that is null is as one that is absent",
    zh: "表为 null 视同没有",
    dataset: { insurers: [{ insurerId: "A", name: "" }], policies: null, claims: null },
    score: "100",
    flags: ["no-policy"],
  },
  {
    slug: "ids-of-any-text",
    en: "Ids are any text: a space, Chinese, a name that programs reserve",
    zh: "编号可为任何文本：空格、汉字、程序的保留名",
    dataset: {
      insurers: [{ insurerId: "A", name: "甲" }],
      policies: [" ", "保单-1", "__proto__", "constructor"].map((policyId) => ({
        ...WITHOUT_FEE,
        policyId,
        uploadedAt: null,
      })),
      annualReports: sound().annualReports,
    },
    score: "100 - 4 × 3",
    lost: [" ", "__proto__", "constructor", "保单-1"].map((id) => `policy-upload.missed ${id} 2024-03-08 3`),
  },
  {
    slug: "ids-of-different-tables",
    en: "An id is unique in its table alone: a service and a claim may have a policy's",
    zh: "编号只须在本表内唯一：服务、赔案可与保单同号",
    dataset: {
      ...sound(),
      services: [{ ...sound().services[0], serviceId: "P1" }],
      claims: [{ ...sound().claims[0], claimId: "P1" }],
      findings: [{ ...sound().findings[0], findingId: "P1", recordTable: "policies", recordId: "P1" }],
    },
    score: "100",
  },
  {
    slug: "ids-not-unique-where-they-need-not",
    en: "Two hazards with one id, two reports for one year, one policyholder of two policies: all sound",
    zh: "两处隐患同号、同年两份报告、两张保单同一投保单位：均可",
    dataset: {
      ...sound(),
      policies: [sound().policies[0], { ...sound().policies[0], policyId: "P2", enterpriseSize: "small" }],
      services: [
        { ...sound().services[0], hazards: [sound().services[0]?.hazards[0], sound().services[0]?.hazards[0]] },
      ],
      annualReports: [sound().annualReports[0], sound().annualReports[0]],
    },
    // Two policies of 600.00, spent 600.00 of 1200.00: 50%.
    score: "100 - 10",
    lost: ["fee-usage.underspent A 2024-12-31 10"],
  },
  {
    slug: "money-of-every-form",
    en: "Money without decimals, with one, with two, of 30 digits; -0 is 0",
    zh: "金额可无小数、一位或两位小数、30位整数；-0 即 0",
    dataset: {
      insurers: sound().insurers,
      policies: ["1", "2.5", "3.25", "0", "-0", `1${"0".repeat(29)}`].map((serviceFee, index) => ({
        ...WITHOUT_FEE,
        policyId: `P${index + 1}`,
        serviceFee,
      })),
      expenditures: [`1${"0".repeat(28)}6.76`, "-0.01"].map((amount, index) => ({
        ...sound().expenditures[0],
        expenditureId: `E${index + 1}`,
        policyId: null,
        amount,
      })),
      annualReports: sound().annualReports,
    },
    // 1 + 2.5 + 3.25 = 6.75 and 10^29, spent in full.
    score: "100",
  },
];

export const records: Group = {
  file: "records",
  prefix: "records",
  en: "Records: what they may look like, and what is refused",
  zh: "记录：允许的写法与应当拒绝的写法",
  clause: null,
  cases: [...accepted, ...refusedRecords],
};
