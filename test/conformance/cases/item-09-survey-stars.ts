import type { Survey } from "../../../src/index.js";
import { annex, byOption, type Draft, type Group } from "../draft.ts";

/* A response gives stars for attitude, professionalism and timeliness, in this order; it is of 2024-06-01. */

const lost = (dimension: string, net: string, day = "2024-12-31") => `survey-stars.lost ${dimension} ${day} ${net}`;
const unrated = (dimension: string, net: string) => `survey-stars.unrated ${dimension} 2024-12-31 ${net}`;
const flag = (dimension: string, counted = "5") => `dimension-unrated ${dimension} ${counted}`;

const THIRD = "0.33333333333333333333";

const stars = (
  attitude: number | null,
  professionalism: number | null,
  timeliness: number | null,
  fields: Partial<Survey> = {},
): Partial<Survey> => ({ attitude, professionalism, timeliness, ...fields });

const means: Draft[] = [
  {
    slug: "full-stars",
    en: "Five stars in each dimension: nothing off, nothing flagged",
    zh: "三个维度均为五星：不扣分，无提示",
    books: { surveys: [stars(5, 5, 5)] },
    score: "100",
  },
  {
    slug: "one-star-less",
    en: "Four stars in one dimension: 1 off",
    zh: "一个维度为四星：扣1分",
    books: { surveys: [stars(5, 4, 5)] },
    score: "100 - (5 - 4)",
    lost: [lost("professionalism", "1")],
    evidence: { professionalism: { dimension: "professionalism", sum: 4, count: 1 } },
  },
  {
    slug: "fewest-stars",
    en: "One star in each dimension: 3 × 4 = 12 off",
    zh: "三个维度均为一星：扣3×4=12分",
    books: { surveys: [stars(1, 1, 1)] },
    score: "100 - 3 × (5 - 1)",
    lost: [lost("attitude", "4"), lost("professionalism", "4"), lost("timeliness", "4")],
  },
  {
    slug: "mean-without-an-end",
    en: "A mean of 14/3: a third of a star off, cut downwards after 20 digits, exact in exactScore",
    zh: "平均14/3星：扣三分之一分；显示时20位后向下截断，exactScore 保持精确",
    books: { surveys: [stars(5, 5, 5), stars(5, 5, 5), stars(4, 5, 5)] },
    score: "100 - (5 - 14/3)",
    lost: [lost("attitude", THIRD)],
    evidence: { attitude: { sum: 14, count: 3 } },
  },
  {
    slug: "thirds-that-make-a-whole",
    en: "Three means of 14/3 lack exactly 1, not three cut thirds",
    zh: "三个维度各平均14/3星：恰好共扣1分，不是三个截断后的三分之一",
    books: { surveys: [stars(5, 5, 4), stars(5, 4, 5), stars(4, 5, 5)] },
    score: "100 - 1",
    lost: [lost("attitude", THIRD), lost("professionalism", THIRD), lost("timeliness", THIRD)],
  },
  {
    slug: "dimensions-of-their-own",
    en: "Each mean is over the responses that rate the dimension: 1/2 + 1/3 + 1/7 of a star off",
    zh: "各维度只就评价了该维度的答卷求平均：扣1/2+1/3+1/7分",
    books: {
      surveys: [
        stars(4, 4, 4),
        stars(5, 5, 5),
        stars(null, 5, 5),
        stars(null, null, 5),
        stars(null, null, 5),
        stars(null, null, 5),
        stars(null, null, 5),
      ],
    },
    score: "100 - (1/2 + 1/3 + 1/7)",
    lost: [lost("attitude", "0.5"), lost("professionalism", THIRD), lost("timeliness", "0.14285714285714285714")],
    evidence: { timeliness: { sum: 34, count: 7 } },
  },
];

const readings: Draft[] = [
  ...byOption(
    "noSurvey",
    {
      slug: "one-dimension-unrated",
      en: "Nobody rated timeliness",
      zh: "无人评价及时性",
      books: { surveys: [stars(5, 5, null)] },
    },
    {
      full: { score: "100", flags: [flag("timeliness")] },
      zero: {
        score: "100 - 5",
        lost: [unrated("timeliness", "5")],
        flags: [flag("timeliness", "0")],
        evidence: { timeliness: { dimension: "timeliness", sum: 0, count: 0 } },
      },
    },
  ),
  ...byOption(
    "noSurvey",
    { slug: "nobody-answered", en: "No response at all", zh: "没有任何答卷", books: { surveys: [] } },
    {
      full: { score: "100", flags: [flag("attitude"), flag("professionalism"), flag("timeliness")] },
      zero: {
        score: "100 - 15",
        lost: [unrated("attitude", "5"), unrated("professionalism", "5"), unrated("timeliness", "5")],
        flags: [flag("attitude", "0"), flag("professionalism", "0"), flag("timeliness", "0")],
      },
    },
  ),
  ...byOption(
    "surveyMean",
    {
      slug: "one-policyholder-twice",
      en: "One policyholder gives 3, 3, 3 in May and 5, 5, 5 in November",
      zh: "同一投保单位5月各给3星，11月各给5星",
      books: {
        surveys: [stars(5, 5, 5, { respondedOn: "2024-11-01" }), stars(3, 3, 3, { respondedOn: "2024-05-01" })],
      },
    },
    {
      "by-response": {
        score: "100 - 3",
        lost: [lost("attitude", "1"), lost("professionalism", "1"), lost("timeliness", "1")],
      },
      "latest-by-policyholder": { score: "100" },
    },
  ),
  ...byOption(
    "surveyMean",
    {
      slug: "latest-as-a-whole",
      en: "The latest response rates attitude alone: it stands for the earlier one as a whole",
      zh: "最后一次答卷只评价服务态度：整份取代此前的答卷",
      books: {
        surveys: [stars(4, 3, 2, { respondedOn: "2024-05-01" }), stars(5, null, null, { respondedOn: "2024-05-02" })],
      },
    },
    {
      "by-response": {
        score: "100 - 1/2 - 2 - 3",
        lost: [lost("attitude", "0.5"), lost("professionalism", "2"), lost("timeliness", "3")],
      },
      "latest-by-policyholder": { score: "100", flags: [flag("professionalism"), flag("timeliness")] },
    },
  ),
  {
    slug: "latest-of-one-day",
    en: "Of two latest responses on one day that with the largest id counts, in code units: V9 is larger than V10",
    zh: "最后两份答卷在同一天：取编号最大的，按代码单元比较，V9大于V10",
    books: { surveys: [stars(5, 5, 5, { surveyId: "V9" }), stars(1, 1, 1, { surveyId: "V10" })] },
    call: { readings: { surveyMean: "latest-by-policyholder" } },
    score: "100",
  },
  {
    slug: "latest-over-two-policies",
    en: "A policyholder's responses on two policies are of one policyholder; another policyholder's count beside",
    zh: "同一投保单位就两张保单的答卷合并取最后一份；其他投保单位的另计",
    books: {
      policies: [{ policyholderId: "H1" }, { policyholderId: "H1" }, { policyholderId: "H2" }],
      surveys: [
        stars(1, 1, 1, { policyId: "P1", respondedOn: "2024-05-01" }),
        stars(5, 5, 5, { policyId: "P2", respondedOn: "2024-05-02" }),
        stars(4, 5, 5, { policyId: "P3", respondedOn: "2024-01-15" }),
      ],
    },
    call: { readings: { surveyMean: "latest-by-policyholder" } },
    score: "100 - 1/2",
    lost: [lost("attitude", "0.5")],
    evidence: { attitude: { sum: 9, count: 2 } },
  },
  {
    slug: "latest-of-the-period",
    en: "The latest response of the period counts, not one of the next year that asOf sees",
    zh: "取本周期内的最后一份，不取截止日前可见的下一年度答卷",
    books: {
      surveys: [stars(4, 5, 5, { respondedOn: "2024-12-31" }), stars(5, 5, 5, { respondedOn: "2025-01-01" })],
    },
    call: { asOf: "2025-03-31", readings: { surveyMean: "latest-by-policyholder" } },
    score: "100 - 1",
    lost: [lost("attitude", "1")],
  },
];

const days: Draft[] = [
  {
    slug: "period-edges",
    en: "Responses of the period's first and last day count, of the days before and after not",
    zh: "评价周期首日、末日的答卷计入，前一日、次日的不计",
    books: {
      policies: [{ signedOn: "2023-06-01" }],
      surveys: [
        stars(1, 1, 1, { respondedOn: "2023-12-31" }),
        stars(4, 5, 5, { respondedOn: "2024-01-01" }),
        stars(4, 5, 5, { respondedOn: "2024-12-31" }),
        stars(1, 1, 1, { respondedOn: "2025-01-01" }),
      ],
    },
    call: { asOf: "2025-06-30" },
    score: "100 - 1",
    lost: [lost("attitude", "1")],
    evidence: { attitude: { sum: 8, count: 2 } },
  },
  {
    slug: "as-of-edges",
    en: "A response of the day of asOf counts, one of the day after not; the breach is of the day of asOf",
    zh: "截止日当日的答卷计入，次日的不计；违反归属截止日",
    books: {
      surveys: [stars(5, 4, 5, { respondedOn: "2024-06-01" }), stars(1, 1, 1, { respondedOn: "2024-06-02" })],
    },
    call: { asOf: "2024-06-01" },
    score: "100 - 1",
    lost: [lost("professionalism", "1", "2024-06-01")],
  },
  {
    slug: "policy-out-of-sight",
    en: "A response on a policy that is signed after asOf is out of sight",
    zh: "就截止日之后签署的保单所作的答卷：不可见",
    books: {
      policies: [{}, { signedOn: "2024-07-01" }],
      surveys: [stars(5, 5, 5), stars(1, 1, 1, { policyId: "P2" })],
    },
    call: { asOf: "2024-06-30" },
    score: "100",
  },
];

export const surveyStars: Group = {
  file: "item-09-survey-stars",
  prefix: "survey-stars",
  en: "Item 9: survey stars",
  zh: "第9项 满意度调查",
  clause: annex(9),
  cases: [...means, ...readings, ...days],
};
