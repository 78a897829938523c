import type { Service, Survey } from "../../../src/index.js";
import { type Books, times } from "../../support/books.js";
import { annex, byOption, type Draft, EARLY_2024, type Group, remarks } from "../draft.ts";

/* The worked examples of the page that fixes how the score is computed, in its numbers. Each is of the year 2024. */

const uploaded = (uploadedAt: string | null, signedOn = "2024-03-01"): Books => ({
  policies: [{ signedOn, uploadedAt }],
});

const uploads: Draft[] = [
  {
    slug: "1-clean-books",
    en: "Example 1: clean books and no survey",
    zh: "例1：账目无瑕疵，没有满意度调查",
    clause: remarks(1),
    books: {},
    score: "100",
    flags: ["attitude", "professionalism", "timeliness"].map((each) => `dimension-unrated ${each} 5`),
    tier: "self-managed",
  },
  {
    slug: "2-last-second",
    en: "Example 2: signed 2024-03-01, uploaded 2024-03-08T23:59:59+08:00: met",
    zh: "例2：2024-03-01签署，2024-03-08T23:59:59+08:00 上传：按期",
    clause: annex(6),
    books: uploaded("2024-03-08T23:59:59+08:00"),
    score: "100",
  },
  {
    slug: "2-second-later",
    en: "Example 2: one second later: late",
    zh: "例2：再晚一秒：逾期",
    clause: annex(6),
    books: uploaded("2024-03-09T00:00:00+08:00"),
    score: "100 - 3",
    lost: ["policy-upload.late P1 2024-03-08 3"],
  },
  {
    slug: "2-due-in-2025",
    en: "Example 2: signed 2024-12-28, due 2025-01-04: not 2024's",
    zh: "例2：2024-12-28签署，期限2025-01-04：不属2024年",
    clause: annex(6),
    books: uploaded(null, "2024-12-28"),
    score: "100",
    open: ["policy-upload.open P1 2025-01-04 0 of 3 later"],
  },
  {
    slug: "2-before-the-first-day",
    en: "Example 2: signed 2023-12-28: not judged",
    zh: "例2：2023-12-28签署：不判定",
    clause: annex(6),
    books: uploaded(null, "2023-12-28"),
    score: "100",
  },
  {
    slug: "3-six-late-uploads",
    en: "Example 3: six late uploads take 3 + 3 + 3 + 3 + 3 + 0",
    zh: "例3：六张保单逾期上传，扣3+3+3+3+3+0",
    clause: annex(6),
    books: { policies: times(6, { uploadedAt: "2024-04-01" }) },
    score: "100 - (3 + 3 + 3 + 3 + 3 + 0)",
    lost: [1, 2, 3, 4, 5, 6].map((n) => `policy-upload.late P${n} 2024-03-08 ${n < 6 ? "3" : "0 of 3"}`),
  },
  {
    slug: "3-four-violations",
    en: "Example 3: four violations of the filed terms take 3 + 3 + 3 + 1",
    zh: "例3：四次违反备案条款及费率，扣3+3+3+1",
    clause: annex(1),
    books: { findings: times(4, {}) },
    score: "100 - (3 + 3 + 3 + 1)",
    lost: [1, 2, 3, 4].map((n) => `filed-terms.found F${n} 2024-06-01 ${n < 4 ? "3" : "1 of 3"}`),
  },
];

const fees: Draft[] = [
  {
    slug: "4-exactly-80",
    en: "Example 4: spent 8.28 on a base of 10.35, exactly 80%",
    zh: "例4：应支出10.35元，支出8.28元，恰为80%",
    clause: annex(4),
    books: { policies: [{ serviceFee: "10.35" }], expenditures: [{ amount: "8.28" }] },
    score: "100",
  },
  {
    slug: "4-a-fen-less",
    en: "Example 4: spent 8.27: 5 off",
    zh: "例4：支出8.27元：扣5分",
    clause: annex(4),
    books: { policies: [{ serviceFee: "10.35" }], expenditures: [{ amount: "8.27" }] },
    score: "100 - 5",
    lost: ["fee-usage.underspent A 2024-12-31 5"],
  },
];

const FIVE = [1, 2, 3, 4, 5];

const technicalService = byOption(
  "categoryFloor",
  {
    slug: "5-category-2",
    en: "Example 5: five late first services, five broken loops, no spending, no report",
    zh: "例5：五次首次服务逾期、五次服务未流转且未闭环、未支出费用、未报送报告",
    clause: annex(5),
    books: {
      policies: FIVE.map(() => ({ enterpriseSize: "large", serviceFee: "200.00" }) as const),
      services: FIVE.map(
        (n): Partial<Service> => ({ policyId: `P${n}`, performedOn: "2024-05-01", plannedAt: null, closedAt: null }),
      ),
      annualReports: [],
    },
    lost: [
      ...FIVE.map((n) => `first-service.late P${n} 2024-04-15 2`),
      ...FIVE.map((n) => `service-loop.broken S${n} 2024-05-01 2`),
      "fee-usage.underspent A 2024-12-31 20",
      "annual-report.missed 2024 2024-12-15 10",
    ],
  },
  {
    zero: { score: "100 - 40", tier: "rectification" },
    none: { score: "100 - (10 + 10 + 20 + 10)", tier: "supervised" },
  },
);

const stars = (attitude: number, professionalism: number, timeliness: number): Partial<Survey> => ({
  attitude,
  professionalism,
  timeliness,
});

const others: Draft[] = [
  {
    slug: "6-exact-means",
    en: "Example 6: surveys (5,5,4), (5,4,4), (4,4,4): 14/3 + 13/3 + 12/3 = 13 exactly",
    zh: "例6：答卷（5,5,4）、（5,4,4）、（4,4,4）：14/3+13/3+12/3恰为13",
    clause: annex(9),
    books: { surveys: [stars(5, 5, 4), stars(5, 4, 4), stars(4, 4, 4)] },
    score: "100 - (15 - 14/3 - 13/3 - 12/3)",
    lost: [
      "survey-stars.lost attitude 2024-12-31 0.33333333333333333333",
      "survey-stars.lost professionalism 2024-12-31 0.66666666666666666666",
      "survey-stars.lost timeliness 2024-12-31 1",
    ],
  },
  {
    slug: "7-no-15-december",
    en: "Example 7: the period 2024-10-01 to 2024-12-14 has no 15 December",
    zh: "例7：评价周期2024-10-01至2024-12-14不含12月15日",
    clause: annex(5),
    books: { annualReports: [] },
    call: { period: { start: "2024-10-01", end: "2024-12-14" } },
    score: "100",
    notApplicable: [4, 5],
  },
  {
    slug: "8-due-2024-02-15",
    en: "Example 8: effective 2024-01-01, first service due 2024-02-15, performed a day later",
    zh: "例8：2024-01-01生效，首次服务期限2024-02-15，次日开展",
    clause: annex(2),
    books: {
      policies: [{ signedOn: "2024-01-01", enterpriseSize: "large" }],
      services: [{ performedOn: "2024-02-16" }],
    },
    score: "100 - 2",
    lost: ["first-service.late P1 2024-02-15 2"],
  },
  {
    slug: "8-include-start",
    en: "Example 8: by dayCount include-start due 2024-02-14, performed a day later",
    zh: "例8：计入首日（dayCount：include-start）则期限为2024-02-14，次日开展",
    clause: annex(2),
    books: {
      policies: [{ signedOn: "2024-01-01", enterpriseSize: "large" }],
      services: [{ performedOn: "2024-02-15" }],
    },
    call: { readings: { dayCount: "include-start" } },
    score: "100 - 2",
    lost: ["first-service.late P1 2024-02-14 2"],
  },
  {
    slug: "8-next-working-day",
    en: "Example 8: by lastDay next-working-day due on Sunday 2024-02-18, worked in exchange, performed a day later",
    zh: "例8：顺延至工作日（lastDay：next-working-day）则期限为调休上班的2024-02-18（星期日），次日开展",
    clause: annex(2),
    books: {
      policies: [{ signedOn: "2024-01-01", enterpriseSize: "large" }],
      services: [{ performedOn: "2024-02-19" }],
    },
    call: { readings: { lastDay: "next-working-day" }, restDays: EARLY_2024 },
    score: "100 - 2",
    lost: ["first-service.late P1 2024-02-18 2"],
  },
  ...byOption(
    "disputeUnit",
    {
      slug: "9-one-event-three-suits",
      en: "Example 9: one event, three suits, the insurer responsible",
      zh: "例9：一起事件三件诉讼，均属保险机构责任",
      clause: annex(10),
      books: { disputes: times(3, { eventId: "X" }) },
    },
    {
      event: { score: "100 - 2.5", lost: ["disputes.liable X 2024-06-01 2.5"] },
      case: {
        score: "100 - (2.5 + 2.5 + 0)",
        lost: ["L1", "L2", "L3"].map(
          (id, index) => `disputes.liable ${id} 2024-06-01 ${index < 2 ? "2.5" : "0 of 2.5"}`,
        ),
      },
    },
  ),
  {
    slug: "10-exactly-90",
    en: "Example 10: exactly 90 is self-managed",
    zh: "例10：恰为90分：自我管理",
    clause: remarks(1),
    books: { annualReports: [] },
    score: "100 - 10",
    lost: ["annual-report.missed 2024 2024-12-15 10"],
    tier: "self-managed",
  },
  {
    slug: "10-89-9999",
    en: "Example 10: 89.9999 is assisted: of 625 responses 16 rate attitude, and lack 1 star; all rate professionalism, and lack 586",
    zh: "例10：89.9999分：自我管理为主。625份答卷中16份评价服务态度，共少1星；全部评价专业度，共少586星",
    clause: remarks(2),
    books: {
      findings: times(3, {}),
      surveys: Array.from({ length: 625 }, (_, index) => ({
        ...(index < 16 && { attitude: index === 0 ? 4 : 5 }),
        professionalism: index < 586 ? 4 : 5,
      })),
    },
    score: "100 - 3 × 3 - (1/16 + 586/625)",
    lost: [
      ...[1, 2, 3].map((n) => `filed-terms.found F${n} 2024-06-01 3`),
      "survey-stars.lost attitude 2024-12-31 0.0625",
      "survey-stars.lost professionalism 2024-12-31 0.9376",
    ],
    flags: ["dimension-unrated timeliness 5"],
    tier: "assisted",
  },
  ...([2, 3] as const).map(
    (quarter): Draft => ({
      slug: `11-quarter-${quarter}`,
      en: `Example 11: a late upload due in June and a finding of August about the policy: quarter ${quarter}`,
      zh: `例11：6月到期的保单逾期上传，8月的检查发现涉及该保单：第${quarter === 2 ? "二" : "三"}季度`,
      clause: annex(6),
      books: {
        policies: [{ signedOn: "2024-06-10", uploadedAt: "2024-06-30" }],
        findings: [{ item: 6, recordId: "P1", foundOn: "2024-08-05" }],
      },
      call: { period: { year: 2024, quarter }, asOf: "2024-12-31" },
      score: quarter === 2 ? "100 - 3" : "100",
      lost: quarter === 2 ? ["policy-upload.late P1 2024-06-17 3"] : [],
    }),
  ),
];

export const workedExamples: Group = {
  file: "worked-examples",
  prefix: "example",
  en: "Worked examples of the page that fixes how the score is computed",
  zh: "计分说明中的算例",
  clause: null,
  cases: [...uploads, ...fees, ...technicalService, ...others],
};
