import type { Finding, Survey } from "../../../src/index.js";
import { type Books, times } from "../../support/books.js";
import { annex, byOption, type Draft, type Group, remarks } from "../draft.ts";

const violations = (count: number): Partial<Finding>[] => times(count, { item: 1 });
const discoveries = (count: number): Partial<Finding>[] => times(count, { item: 7 });
const numbered = <Text>(count: number, text: (number: number) => Text): Text[] =>
  Array.from({ length: count }, (_, index) => text(index + 1));

/** Findings F1, F2, … that take 3, and what is left of 10. */
const filedTerms = (count: number) =>
  numbered(count, (n) => `filed-terms.found F${n} 2024-06-01 ${n < 4 ? "3" : n === 4 ? "1 of 3" : "0 of 3"}`);
const dataQuality = (first: number, count: number) =>
  numbered(count, (n) => `data-quality.found F${first + n - 1} 2024-06-01 2`);

/**
 * 13 responses: 7 rate attitude, 11 professionalism, 13 timeliness; so many of each give four stars, the others five.
 * By the common denominator 7 × 11 × 13 = 1001 they lack (143 a + 91 p + 77 t) / 1001 stars.
 */
const responses = (a: number, p: number, t: number): Partial<Survey>[] =>
  Array.from({ length: 13 }, (_, index) => ({
    ...(index < 7 && { attitude: index < a ? 4 : 5 }),
    ...(index < 11 && { professionalism: index < p ? 4 : 5 }),
    timeliness: index < t ? 4 : 5,
  }));

/** (143 × 5 + 91 × 4 + 77 × 12) / 1001 = 2003/1001: two, and a hair. */
const HAIR_BELOW = {
  surveys: responses(5, 4, 12),
  sum: "(5/7 + 4/11 + 12/13)",
  lost: [
    "survey-stars.lost attitude 2024-12-31 0.71428571428571428571",
    "survey-stars.lost professionalism 2024-12-31 0.36363636363636363636",
    "survey-stars.lost timeliness 2024-12-31 0.92307692307692307692",
  ],
};

const NO_REPORT = "annual-report.missed 2024 2024-12-15 10";
const underspent = (points: number) => `fee-usage.underspent A 2024-12-31 ${points}`;
const fee = { policies: [{ serviceFee: "10.00" }] } satisfies Books;

const tiers: Draft[] = [
  {
    slug: "tier-below-90",
    en: "90 - 1/1001: assisted, however near",
    zh: "90-1/1001分：自我管理为主，差之毫厘也不算90分",
    clause: remarks(2),
    books: { findings: [...violations(2), ...discoveries(1)], surveys: HAIR_BELOW.surveys },
    score: `100 - 3 × 2 - 2 - ${HAIR_BELOW.sum}`,
    lost: [...filedTerms(2), ...dataQuality(3, 1), ...HAIR_BELOW.lost],
    tier: "assisted",
  },
  {
    slug: "tier-70",
    en: "Exactly 70: assisted",
    zh: "恰为70分：自我管理为主",
    clause: remarks(2),
    books: { ...fee, annualReports: [] },
    score: "100 - 20 - 10",
    lost: [underspent(20), NO_REPORT],
    tier: "assisted",
  },
  {
    slug: "tier-below-70",
    en: "70 - 1/1001: rectification",
    zh: "70-1/1001分：自律整改",
    clause: remarks(3),
    books: {
      ...fee,
      expenditures: [{ amount: "3.99" }],
      annualReports: [],
      findings: violations(1),
      surveys: HAIR_BELOW.surveys,
    },
    score: `100 - 3 - 15 - 10 - ${HAIR_BELOW.sum}`,
    lost: [...filedTerms(1), underspent(15), NO_REPORT, ...HAIR_BELOW.lost],
    tier: "rectification",
  },
  {
    slug: "tier-60",
    en: "Exactly 60: rectification",
    zh: "恰为60分：自律整改",
    clause: remarks(3),
    books: { ...fee, annualReports: [], findings: violations(4) },
    score: "100 - (3 + 3 + 3 + 1) - 20 - 10",
    lost: [...filedTerms(4), underspent(20), NO_REPORT],
    tier: "rectification",
  },
  {
    slug: "tier-below-60",
    en: "60 - 1/1001: supervised",
    zh: "60-1/1001分：监管措施",
    clause: remarks(4),
    books: {
      ...fee,
      annualReports: [],
      findings: [...violations(2), ...discoveries(1)],
      surveys: HAIR_BELOW.surveys,
    },
    score: `100 - 3 × 2 - 20 - 10 - 2 - ${HAIR_BELOW.sum}`,
    lost: [...filedTerms(2), underspent(20), NO_REPORT, ...dataQuality(3, 1), ...HAIR_BELOW.lost],
    tier: "supervised",
  },
];

const FAULTY = { reportedAt: null, closedAt: null } as const;
const firstService = (count: number) => numbered(count, (n) => `first-service.late P${n} 2024-04-15 2`);
const loops = (count: number) => numbered(count, (n) => `service-loop.broken S${n} 2024-05-01 2`);

/** Five large policyholders of 2024-03-01, each served on 2024-05-01: late, and so many of the services broken. */
const late = (broken: number): Books => ({
  policies: numbered(5, () => ({ enterpriseSize: "large", serviceFee: "2.00" }) as const),
  services: numbered(5, (n) => ({
    policyId: `P${n}`,
    performedOn: "2024-05-01",
    ...(n <= broken && FAULTY),
  })),
});

const categories: Draft[] = [
  {
    slug: "category-at-its-points",
    en: "Technical service loses exactly its 40: 10 + 20 + 10",
    zh: "技术服务恰好扣满40分：10+20+10",
    clause: annex(5),
    books: { ...late(0), annualReports: [] },
    score: "100 - (5 × 2 + 20 + 10)",
    lost: [...firstService(5), underspent(20), NO_REPORT],
    tier: "rectification",
  },
  {
    slug: "platform-use-lost",
    en: "Platform use loses all its 30: 15 + 10 + 5",
    zh: "平台使用扣满30分：15+10+5",
    clause: annex(8),
    books: {
      policies: times(5, { uploadedAt: null }),
      findings: discoveries(5),
      claims: times(5, { resultUploadedAt: null }),
    },
    score: "100 - (5 × 3 + 5 × 2 + 5 × 1)",
    lost: [
      ...numbered(5, (n) => `policy-upload.missed P${n} 2024-03-08 3`),
      ...dataQuality(1, 5),
      ...numbered(5, (n) => `claim-upload.missed C${n} 2024-05-08 1`),
    ],
    tier: "assisted",
  },
  ...byOption(
    "categoryFloor",
    {
      slug: "everything-lost",
      en: "All that can be lost is lost (noSurvey: zero)",
      zh: "能扣的全部扣完（noSurvey：zero）",
      books: {
        policies: numbered(5, () => ({ enterpriseSize: "large", serviceFee: "2.00", uploadedAt: null }) as const),
        services: late(5).services ?? [],
        annualReports: [],
        findings: [...violations(4), ...discoveries(5)],
        claims: times(5, { resultUploadedAt: null }),
        disputes: times(2, {}),
      },
      call: { readings: { noSurvey: "zero" } },
      lost: [
        ...filedTerms(4),
        ...firstService(5),
        ...loops(5),
        underspent(20),
        NO_REPORT,
        ...numbered(5, (n) => `policy-upload.missed P${n} 2024-03-08 3`),
        ...dataQuality(5, 5),
        ...numbered(5, (n) => `claim-upload.missed C${n} 2024-05-08 1`),
        ...["attitude", "professionalism", "timeliness"].map((each) => `survey-stars.unrated ${each} 2024-12-31 5`),
        ...numbered(2, (n) => `disputes.liable L${n} 2024-06-01 2.5`),
      ],
      flags: ["attitude", "professionalism", "timeliness"].map((each) => `dimension-unrated ${each} 0`),
    },
    {
      zero: { score: "100 - 10 - 40 - 30 - 20", tier: "supervised" },
      none: { score: "100 - 10 - 50 - 30 - 20", tier: "supervised" },
    },
  ),
];

const stakes: Draft[] = [
  ...([2, 5] as const).map(
    (count): Draft => ({
      slug: `at-stake-behind-${count}`,
      en: `An open upload behind ${count} late ones: ${count === 2 ? "3 at stake" : "the cap leaves nothing at stake"}`,
      zh: `此前已有${count}张逾期，另有一张未到期：${count === 2 ? "可能再失3分" : "已封顶，不会再失分"}`,
      clause: annex(6),
      books: {
        policies: [...times(count, { uploadedAt: "2024-03-09" }), { signedOn: "2024-06-01", uploadedAt: null }],
      },
      call: { asOf: "2024-06-05" },
      score: `100 - ${count} × 3`,
      lost: numbered(count, (n) => `policy-upload.late P${n} 2024-03-08 3`),
      open: [`policy-upload.open P${count + 1} 2024-06-08 ${count === 2 ? "3" : "0 of 3"}`],
    }),
  ),
  ...byOption(
    "categoryFloor",
    {
      slug: "at-stake-in-a-category",
      en: "The report is open; its category has lost 38 of 40",
      zh: "年度报告未到期，所属类别已扣38分（共40分）",
      clause: annex(5),
      books: { ...late(4), annualReports: [] },
      call: { asOf: "2024-12-01" },
      lost: [...firstService(5), ...loops(4), "fee-usage.underspent A 2024-12-01 20"],
    },
    {
      zero: {
        score: "100 - (5 × 2 + 4 × 2 + 20)",
        open: ["annual-report.open 2024 2024-12-15 2 of 10"],
      },
      none: {
        score: "100 - (5 × 2 + 4 × 2 + 20)",
        open: ["annual-report.open 2024 2024-12-15 10"],
      },
    },
  ),
  {
    slug: "open-duties-in-order",
    en: "Open duties stand by due day, then item, then record",
    zh: "未到期的义务按期限、项目、编号排列",
    clause: annex(2),
    books: {
      policies: [
        { enterpriseSize: "medium", signedOn: "2024-10-31" },
        { enterpriseSize: "large", signedOn: "2024-10-31" },
        { signedOn: "2024-12-08", uploadedAt: null },
      ],
      claims: [{ policyId: "P1", settledOn: "2024-12-08", resultUploadedAt: null }],
      annualReports: [],
    },
    call: { asOf: "2024-12-10" },
    score: "100",
    open: [
      "first-service.open P1 2024-12-15 2", // 30 days to 11-30, and 15
      "first-service.open P2 2024-12-15 2",
      "annual-report.open 2024 2024-12-15 10",
      "policy-upload.open P3 2024-12-15 3",
      "claim-upload.open C1 2024-12-15 1",
    ],
  },
];

const MIXED: Books = {
  insurers: ["A", "B"],
  policies: [
    { uploadedAt: "2024-03-09" },
    { enterpriseSize: "large", serviceFee: "10.00" },
    { insurerId: "B", uploadedAt: null },
  ],
  services: [{ policyId: "P2", performedOn: "2024-04-16" }],
  expenditures: [{ amount: "6.00" }, { amount: "1.00" }, { insurerId: "B", amount: "1.00" }],
  annualReports: [{}, { insurerId: "B", submittedAt: "2024-12-16" }],
  claims: [{ policyId: "P2" }, { policyId: "P3", resultUploadedAt: null }],
  surveys: [
    { attitude: 5, professionalism: 5, timeliness: 5 },
    { policyId: "P3", attitude: 4, professionalism: 4, timeliness: 4 },
  ],
  findings: [
    { item: 8, recordId: "C1" },
    { insurerId: "B", item: 7 },
  ],
};

const OF_A = {
  score: "100 - 2 - 5 - 3 - 1",
  lost: [
    "first-service.late P2 2024-04-15 2",
    underspent(5),
    "policy-upload.late P1 2024-03-08 3",
    "claim-upload.found F1 2024-06-01 1",
  ],
};

/** The same books with every table upside down. */
const upsideDown = (books: Books): Books =>
  Object.fromEntries(Object.entries(books).map(([table, rows]) => [table, rows.toReversed()]));

/** Rows name themselves, so that their order can change. */
const NAMED: Books = {
  ...MIXED,
  policies:
    MIXED.policies?.map((row, index) => ({ ...row, policyId: `P${index + 1}`, policyholderId: `H${index + 1}` })) ?? [],
  services: MIXED.services?.map((row) => ({ ...row, serviceId: "S1" })) ?? [],
  expenditures: MIXED.expenditures?.map((row, index) => ({ ...row, expenditureId: `E${index + 1}` })) ?? [],
  claims: MIXED.claims?.map((row, index) => ({ ...row, claimId: `C${index + 1}` })) ?? [],
  surveys: MIXED.surveys?.map((row, index) => ({ ...row, surveyId: `V${index + 1}` })) ?? [],
  findings: MIXED.findings?.map((row, index) => ({ ...row, findingId: `F${index + 1}` })) ?? [],
};

const insurers: Draft[] = [
  {
    slug: "no-policy",
    en: "An insurer without a policy is scored like any other, and flagged",
    zh: "没有保单的保险机构按同样标准评分，作提示",
    books: { policies: [] },
    score: "100",
    flags: ["no-policy"],
    notApplicable: [4, 5],
  },
  {
    slug: "only-insurers",
    en: "A dataset of nothing but its insurers",
    zh: "数据中只有保险机构",
    tables: Object.fromEntries(["policies", "annualReports"].map((table) => [table, undefined])),
    score: "100",
    flags: ["no-policy"],
    notApplicable: [4, 5],
  },
  {
    slug: "first-of-two-insurers",
    en: "Records of two insurers: the evaluation of A",
    zh: "两家机构的记录：评价A",
    books: NAMED,
    ...OF_A,
  },
  {
    slug: "rows-in-another-order",
    en: "The same records in the opposite order: the same evaluation of A",
    zh: "同样的记录，次序相反：评价A的结果相同",
    books: upsideDown(NAMED),
    ...OF_A,
  },
  {
    slug: "second-of-two-insurers",
    en: "The same records: the evaluation of B",
    zh: "同样的记录：评价B",
    books: NAMED,
    call: { insurerId: "B" },
    score: "100 - 10 - 3 - 2 - 1 - 3 × 1",
    lost: [
      "annual-report.late 2024 2024-12-15 10",
      "policy-upload.missed P3 2024-03-08 3",
      "data-quality.found F2 2024-06-01 2",
      "claim-upload.missed C2 2024-05-08 1",
      ...["attitude", "professionalism", "timeliness"].map((each) => `survey-stars.lost ${each} 2024-12-31 1`),
    ],
    tier: "assisted",
  },
];

const micro = { enterpriseSize: "micro" } as const;
const EXAMPLE = { rulebook: "example-2024" };

const otherRulebook: Draft[] = [
  {
    slug: "other-days-and-points",
    en: "Another rulebook: 5 days to upload, 4 a policy (P1 on day 5, P2 on day 6); 30 days to serve small ones too, 1.5 a policy (P3); the report by 30 November; no item 8",
    zh: "另一份细则：5日内上传，每张扣4分（P1第5日，P2第6日）；小型也须30日内首次服务，每张扣1.5分（P3）；报告期限11月30日；没有第8项",
    books: {
      policies: [{ ...micro, uploadedAt: "2024-03-06" }, { ...micro, uploadedAt: "2024-03-07" }, {}],
      claims: [{ resultUploadedAt: null }],
      annualReports: [{ submittedAt: "2024-12-01" }],
    },
    call: EXAMPLE,
    score: "100 - 1.5 - 10 - 4",
    lost: [
      "first-service.missed P3 2024-03-31 1.5",
      "annual-report.late 2024 2024-11-30 10",
      "policy-upload.late P2 2024-03-06 4",
    ],
    tier: "amber",
  },
  {
    slug: "other-cap",
    en: "Another rulebook: 4 a violation, 10 at most: 4 + 4 + 2",
    zh: "另一份细则：每次违反扣4分，最多10分：4+4+2",
    books: { policies: [micro], findings: violations(3) },
    call: EXAMPLE,
    score: "100 - (4 + 4 + 2)",
    lost: [...numbered(2, (n) => `filed-terms.found F${n} 2024-06-01 4`), "filed-terms.found F3 2024-06-01 2 of 4"],
    tier: "amber",
  },
  {
    slug: "other-bands",
    en: "Another rulebook: under 90% takes 20, and its floor is 15% of the premiums",
    zh: "另一份细则：比例低于90%扣20分，计提下限为保费的15%",
    books: {
      policies: [{ ...micro, premium: "100.00", serviceFee: "14.00" }],
      expenditures: [{ amount: "12.59" }],
    },
    call: EXAMPLE,
    score: "100 - 20",
    lost: [underspent(20)],
    flags: ["fee-below-floor 14.00 100.00 15"],
  },
  {
    slug: "other-tier-bounds",
    en: "Another rulebook puts above 95 into its best tier: exactly 95 is not in it",
    zh: "另一份细则的首档为95分以上（不含）：恰为95分不在其中",
    books: {
      policies: [micro],
      findings: violations(1),
      surveys: [{ attitude: 4, professionalism: 5, timeliness: 5 }],
    },
    call: EXAMPLE,
    score: "100 - 4 - 1",
    lost: ["filed-terms.found F1 2024-06-01 4", "survey-stars.lost attitude 2024-12-31 1"],
    tier: "amber",
  },
  {
    slug: "other-tier-a-hair-above",
    en: "Another rulebook takes 0.0001 an event: 95.9999 is in its best tier",
    zh: "另一份细则每起事件扣0.0001分：95.9999分在首档",
    books: { policies: [micro], findings: violations(1), disputes: [{}] },
    call: EXAMPLE,
    score: "100 - 4 - 0.0001",
    lost: ["filed-terms.found F1 2024-06-01 4", "disputes.liable L1 2024-06-01 0.0001"],
    tier: "green",
  },
];

export const score: Group = {
  file: "score",
  prefix: "score",
  en: "The score as a whole: categories, tiers, stakes, insurers, another rulebook",
  zh: "总分：类别、档次、可能失分、多家机构、另一份细则",
  clause: null,
  cases: [...tiers, ...categories, ...stakes, ...insurers, ...otherRulebook],
};
