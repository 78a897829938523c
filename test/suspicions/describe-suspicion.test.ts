import { describe, expect, test } from "vitest";
import {
  CallError,
  describeSuspicion,
  type FiledProduct,
  LANGUAGES,
  type Language,
  type Policy,
  SUSPICION_CODES,
  type Suspicion,
  type SuspicionCode,
  suspectData,
  suspectTerms,
} from "../../src/index.js";
import { books, hazard } from "../support/books.js";
import { expectSentence } from "../support/sentences.js";

/** Books that are suspect in every way. */
const peers = ["1", "1", "1", "1"].map((premium, index) => ({
  policyId: `N${index}`,
  policyholderId: `N${index}`,
  premium,
}));
const suspect: readonly Partial<Policy>[] = [
  {
    policyId: "P1",
    policyholderId: "H1",
    premium: "100",
    serviceFee: "1200",
    uploadedAt: "2024-02-01",
    expiresOn: "2030-01-01",
  },
  {
    policyId: "P2",
    policyholderId: "H1",
    premium: "100",
    serviceFee: "1200",
    uploadedAt: null,
    expiresOn: "2030-01-01",
  },
  { policyId: "P3", premium: "1000", serviceFee: "5" },
];
const dataset = books({
  policies: [...peers, ...suspect].map((fields) => ({ industry: "G54", insuredEmployees: 3, ...fields })),
  services: [{ performedOn: "2031-01-01", reportedAt: "2030-01-01", hazards: [hazard({ notifiedOn: "2024-03-01" })] }],
  expenditures: [
    { amount: "7" },
    { amount: "8", purpose: "other" },
    { policyId: "P3", amount: "5.01", paidOn: "2024-01-01" },
  ],
});
const filed = (fields: Partial<FiledProduct>, index: number): FiledProduct => ({
  productId: `Q${index}`,
  filedFrom: "2024-01-01",
  ...fields,
});
const tight: readonly Partial<FiledProduct>[] = [
  {
    longestTermMonths: 1,
    premium: { atLeast: "9000" },
    premiumPerEmployee: { atLeast: "9000" },
    serviceFeePercent: { atLeast: "100" },
  },
  {
    longestTermMonths: 1,
    premium: { atMost: "0" },
    premiumPerEmployee: { atMost: "0" },
    serviceFeePercent: { atMost: "0" },
  },
];
const bare = books({ policies: [{ policyId: "P7", enterpriseSize: null }] });
const asking: Partial<FiledProduct> = { industry: "C", enterpriseSize: "small", premiumPerEmployee: {} };

const suspicions: readonly Suspicion[] = [
  ...suspectData(dataset),
  ...suspectTerms(dataset, tight.map(filed)),
  ...suspectTerms(dataset, []),
  ...suspectTerms(bare, [asking].map(filed)),
];

const CODES = Object.keys({
  "dates-out-of-order": 1,
  "upload-before-signing": 1,
  "service-outside-term": 1,
  "same-facts": 1,
  "spending-above-fee": 1,
  "spending-without-policy": 1,
  "fee-rate-scale": 1,
  "long-term": 1,
  "premium-far-off": 1,
  "no-filed-product": 1,
  "off-filed-terms": 1,
  "filed-terms-unclear": 1,
} satisfies Record<SuspicionCode, 1>) as SuspicionCode[];

/** The texts and numbers that a suspicion rests on, all but words that each language has its own for. */
function leavesOf(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leavesOf);
  return value === null || /^[a-z-]+$|(On|At|By|until)$/.test(`${value}`) ? [] : [`${value}`];
}

describe("a suspicion in words", () => {
  test.each(CODES)("%s names the record and what it rests on", (code) => {
    const all = suspicions.filter((each) => each.code === code);
    expect(all.length).toBeGreaterThan(0);
    for (const suspicion of all) {
      for (const language of LANGUAGES) {
        const sentence = describeSuspicion(suspicion, language);
        expectSentence(sentence, language);
        expect(sentence).toContain(suspicion.recordId);
        for (const leaf of leavesOf(suspicion.values)) expect(sentence).toContain(leaf);
      }
    }
  });

  test("the list of codes has them all, in their order", () => {
    expect(SUSPICION_CODES).toEqual(CODES);
    const listed = [...new Set(suspectData(dataset).map(({ code }) => code))];
    expect(listed).toEqual(SUSPICION_CODES.filter((code) => (listed as string[]).includes(code)));
  });

  test("two suspicions have two sentences", () => {
    for (const language of LANGUAGES) {
      const sentences = suspicions.map((each) => describeSuspicion(each, language));
      expect(new Set(sentences).size).toBe(suspicions.length);
    }
  });

  test.each([
    ["保单P3：保费1000.00元，严重偏离同类保单保费的中位数1元（G54，小型，共7张保单）。", "premium-far-off", "P3"],
    ["服务S1：录入服务结果（2030-01-01）早于开展服务（2031-01-01）。", "dates-out-of-order", "S1"],
    ["服务S1的隐患Z1：告知投保单位（2024-03-01）早于发现隐患（2024-03-15）。", "dates-out-of-order", "S1"],
    ["费用支出E3：支付（2024-01-01）早于保单P3签署（2024-03-01）。", "dates-out-of-order", "E3"],
    ["费用支出E2（2024-06-01，8.00元，用途：其他）未对应保单。", "spending-without-policy", "E2"],
  ])("%s", (sentence, code, recordId) => {
    const of = suspicions.filter((each) => each.code === code && each.recordId === recordId);
    expect(of.map((each) => describeSuspicion(each, "zh-CN"))).toContain(sentence);
  });

  test("of many products the first are named, and how many more there are", () => {
    const many = Array.from({ length: 5 }, (_, index) => filed({ premium: { atMost: "0" } }, index));
    const [suspicion] = suspectTerms(books({ policies: [{ premium: "1" }] }), many);
    expect(describeSuspicion(suspicion!, "zh-CN")).toBe(
      "保单P1不符合备案条款及费率：产品Q0（保费过高）、产品Q1（保费过高）、产品Q2（保费过高）等5个。",
    );
    expect(describeSuspicion(suspicion!, "en")).toMatch(/product Q2 \(premium too high\); and 2 more\.$/);
  });

  test.each([null, "long-term", { code: "toString" }])("there is no sentence for %j", (value) => {
    expect(() => describeSuspicion(value as unknown as Suspicion, "en")).toThrow(CallError);
  });

  test("there is no other language", () => {
    expect(() => describeSuspicion(suspicions[0]!, "fr" as Language)).toThrow(CallError);
  });
});
