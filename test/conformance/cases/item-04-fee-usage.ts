import { annex, body, byOption, type Draft, type Group } from "../draft.ts";

/* One policy provides 10.00 for prevention service; payments are of 2024-06-01. Amounts are in yuan. */

const off = (points: string, day = "2024-12-31") => `fee-usage.underspent A ${day} ${points}`;

const spent = (...amounts: readonly string[]) => ({
  policies: [{ serviceFee: "10.00" }],
  expenditures: amounts.map((amount) => ({ amount })),
});

/** What a band takes: nothing, or one line in the ledger. */
const takes = (points: number) => ({
  score: points === 0 ? "100" : `100 - ${points}`,
  lost: points === 0 ? [] : [off(`${points}`)],
});

const bands: Draft[] = (
  [
    ["8.01", 0, "80.1"],
    ["8.00", 0, "80"],
    ["7.99", 5, "79.9"],
    ["6.01", 5, "60.1"],
    ["6.00", 5, "60"],
    ["5.99", 10, "59.9"],
    ["4.01", 10, "40.1"],
    ["4.00", 10, "40"],
    ["3.99", 15, "39.9"],
    ["0.01", 15, "0.1"],
    ["-0.01", 20, "-0.1"],
  ] as const
).map(([amount, points, percent]) => ({
  slug: `spent-${amount.replace("-", "minus-").replace(".", "-")}`,
  en: `${amount} of 10.00 is ${percent}%: ${points} off`,
  zh: `支出${amount}元，应支出10.00元，比例${percent}%：扣${points}分`,
  books: spent(amount),
  ...takes(points),
  ...(points > 0 && { evidence: { A: { base: "10.00", percent } } }),
}));

const sums: Draft[] = [
  {
    slug: "nothing-paid",
    en: "No payment at all: 0%, 20 off",
    zh: "没有任何支出：0%，扣20分",
    books: spent(),
    ...takes(20),
    evidence: { A: { spent: "0.00", base: "10.00", provided: "10.00", premium: "0.00", percent: "0" } },
  },
  {
    slug: "reversed-in-full",
    en: "A payment and its reversal in full: 0 is not more than 0%, 20 off",
    zh: "支出后全额冲回：合计为0，扣20分",
    books: spent("5.00", "-5.00"),
    ...takes(20),
  },
  {
    slug: "reversed-below-the-edge",
    en: "10.00 less a reversal of 2.01 is a fen under 80%: 5 off",
    zh: "10.00元冲回2.01元，差1分不足80%：扣5分",
    books: spent("10.00", "-2.01"),
    ...takes(5),
  },
  {
    slug: "percent-without-an-end",
    en: "2.66 of 3.33 is 79.8798…%: 5 off, the percent cut downwards after 20 digits",
    zh: "3.33元支出2.66元，为79.8798…%：扣5分，百分数在20位后向下截断",
    books: { policies: [{ serviceFee: "3.33" }], expenditures: [{ amount: "2.66" }] },
    ...takes(5),
    evidence: { A: { percent: "79.879879879879879879" } },
  },
  {
    slug: "large-amounts-a-fen-under",
    en: "80% of 12345678901234567890.05 is 9876543120987654312.04; a fen less: 5 off",
    zh: "12345678901234567890.05元的80%为9876543120987654312.04元，少1分即扣5分",
    books: {
      policies: [{ serviceFee: "12345678901234567890.05" }],
      expenditures: [{ amount: "9876543120987654312.03" }],
    },
    ...takes(5),
  },
];

const days: Draft[] = [
  {
    slug: "what-is-not-spending",
    en: "A payment for another purpose, another insurer's, one of the next year that asOf sees: 7.99 of 10.00 counts",
    zh: "用于其他用途的、其他机构的、下一年度的（虽在截止日之前）支出不算：只计7.99元",
    books: {
      insurers: ["A", "B"],
      policies: [{ serviceFee: "10.00" }, { insurerId: "B", serviceFee: "90.00" }],
      expenditures: [
        { amount: "7.99" },
        { amount: "2.01", purpose: "other" },
        { insurerId: "B", amount: "2.01" },
        { paidOn: "2025-01-01", amount: "2.01" },
      ],
    },
    call: { asOf: "2025-06-30" },
    ...takes(5),
    evidence: { A: { spent: "7.99", base: "10.00" } },
  },
  {
    slug: "paid-at-the-periods-edges",
    en: "Paid on 2023-12-31 (5.00), 2024-01-01 (1.00) and 2024-12-31 (2.00): 3.00 of 10.00 count",
    zh: "2023-12-31支出5.00元，2024-01-01支出1.00元，2024-12-31支出2.00元：计3.00元",
    books: {
      policies: [{ serviceFee: "10.00" }],
      expenditures: [
        { paidOn: "2023-12-31", amount: "5.00" },
        { paidOn: "2024-01-01", amount: "1.00" },
        { paidOn: "2024-12-31", amount: "2.00" },
      ],
    },
    ...takes(15),
    evidence: { A: { spent: "3.00" } },
  },
  {
    slug: "paid-about-as-of",
    en: "Paid on the day of asOf: counts; a day later: not yet. The breach is of that day",
    zh: "截止日当日支出计入，次日的尚未发生；违反归属截止日",
    books: {
      policies: [{ serviceFee: "10.00" }],
      expenditures: [
        { paidOn: "2024-06-30", amount: "6.00" },
        { paidOn: "2024-07-01", amount: "4.00" },
      ],
    },
    call: { asOf: "2024-06-30" },
    score: "100 - 5",
    lost: [off("5", "2024-06-30")],
    evidence: { A: { spent: "6.00", percent: "60" } },
  },
  {
    slug: "signed-at-the-periods-edges",
    en: "Policies signed on 2023-12-31 (90.00), 2024-01-01 (4.00) and 2024-12-31 (6.00): the base is 10.00",
    zh: "保单签署于2023-12-31（90.00元）、2024-01-01（4.00元）、2024-12-31（6.00元）：应支出10.00元",
    books: {
      policies: [
        { signedOn: "2023-12-31", serviceFee: "90.00" },
        { signedOn: "2024-01-01", serviceFee: "4.00" },
        { signedOn: "2024-12-31", serviceFee: "6.00" },
      ],
      expenditures: [{ amount: "7.99" }],
    },
    ...takes(5),
    evidence: { A: { base: "10.00" } },
  },
  {
    slug: "signed-about-as-of",
    en: "A policy signed on the day of asOf is in the base, one signed a day later is not",
    zh: "截止日当日签署的保单计入，次日签署的不计",
    books: {
      policies: [
        { signedOn: "2024-06-30", serviceFee: "10.00" },
        { signedOn: "2024-07-01", serviceFee: "90.00" },
      ],
      expenditures: [{ amount: "8.00" }],
    },
    call: { asOf: "2024-06-30" },
    score: "100",
  },
];

const flags: Draft[] = [
  {
    slug: "overspent",
    en: "A fen over 100% takes nothing and is flagged",
    zh: "超过100%一分：不扣分，作提示",
    books: spent("10.01"),
    score: "100",
    flags: ["overspent 10.01 10.00"],
  },
  ...(
    [
      ["12.00", false],
      ["11.99", true],
    ] as const
  ).map(
    ([serviceFee, isFlagged]): Draft => ({
      slug: `floor-${serviceFee.replace(".", "-")}`,
      en: `${serviceFee} provided of a premium of 100.00, ${isFlagged ? "under" : "exactly"} 12%; spent in full: ${isFlagged ? "the first is" : "neither is"} flagged`,
      zh: `保费100.00元，应计提${serviceFee}元，${isFlagged ? "低于" : "恰为"}12%；支出恰为100%：${isFlagged ? "前者作提示" : "均不提示"}`,
      clause: body("2.6"),
      books: { policies: [{ premium: "100.00", serviceFee }], expenditures: [{ amount: serviceFee }] },
      score: "100",
      flags: isFlagged ? ["fee-below-floor 11.99 100.00 12"] : [],
    }),
  ),
  {
    slug: "base-0",
    en: "Nothing provided, no premium: not applicable, whatever was spent",
    zh: "没有应计提的费用，也没有保费：不适用，与支出无关",
    books: { expenditures: [{ amount: "5.00" }] },
    score: "100",
    notApplicable: [4],
  },
];

const readings: Draft[] = [
  ...byOption(
    "feeBase",
    {
      slug: "fee-base",
      en: "Premium 10000.00, provided 1000.00, spent 900.00",
      zh: "保费10000.00元，应计提1000.00元，支出900.00元",
      books: {
        policies: [{ premium: "10000.00", serviceFee: "1000.00" }],
        expenditures: [{ amount: "900.00" }],
      },
    },
    {
      provided: { score: "100", flags: ["fee-below-floor 1000.00 10000.00 12"] }, // 90%
      "statutory-floor": { ...takes(5), evidence: { A: { base: "1200.00", provided: "1000.00", percent: "75" } } },
    },
  ),
  ...byOption(
    "feeBase",
    {
      slug: "nothing-provided-of-a-premium",
      en: "Premium 100.00, nothing provided, nothing spent",
      zh: "保费100.00元，未计提，未支出",
      books: { policies: [{ premium: "100.00" }] },
    },
    {
      provided: { score: "100", flags: ["fee-below-floor 0.00 100.00 12"], notApplicable: [4] },
      "statutory-floor": { ...takes(20), notApplicable: [] },
    },
  ),
  {
    slug: "floor-summed-first",
    en: "Premiums of 100.00 twice, provided 0 and 24.00, spent 19.20: by the floor both are summed first, 80% of 24.00",
    zh: "两张保单保费各100.00元，分别计提0元、24.00元，支出19.20元：按下限时先合计，为24.00元的80%",
    books: {
      policies: [
        { premium: "100.00", serviceFee: "0" },
        { premium: "100.00", serviceFee: "24.00" },
      ],
      expenditures: [{ amount: "19.20" }],
    },
    call: { readings: { feeBase: "statutory-floor" } },
    score: "100",
  },
  {
    slug: "floor-below-a-fen",
    en: "A premium of 0.01: by the floor the base is 0.0012, which 0.01 overspends",
    zh: "保费0.01元：按下限应支出0.0012元，支出0.01元即已超过",
    books: { policies: [{ premium: "0.01" }], expenditures: [{ amount: "0.01" }] },
    call: { readings: { feeBase: "statutory-floor" } },
    score: "100",
    flags: ["overspent 0.01 0.0012"],
  },
  ...byOption(
    "feePolicies",
    {
      slug: "effective-in-the-next-year",
      en: "200.00 signed on 2024-03-01; 300.00 signed on 2024-12-20, effective 2025-01-01; spent 200.00",
      zh: "200.00元签署于2024-03-01；300.00元签署于2024-12-20、2025-01-01生效；支出200.00元",
      books: {
        policies: [
          { serviceFee: "200.00" },
          { signedOn: "2024-12-20", effectiveOn: "2025-01-01", serviceFee: "300.00" },
        ],
        expenditures: [{ amount: "200.00" }],
      },
    },
    { signed: takes(10), effective: takes(0) }, // 40% of 500.00, 100% of 200.00
  ),
  ...byOption(
    "feePolicies",
    {
      slug: "signed-in-the-year-before",
      en: "10.00 signed on 2023-12-20, effective 2024-01-01; spent 5.00",
      zh: "10.00元签署于2023-12-20、2024-01-01生效；支出5.00元",
      books: {
        policies: [{ signedOn: "2023-12-20", effectiveOn: "2024-01-01", serviceFee: "10.00" }],
        expenditures: [{ amount: "5.00" }],
      },
    },
    { signed: { score: "100", notApplicable: [4] }, effective: { ...takes(10), notApplicable: [] } },
  ),
  {
    slug: "effective-after-as-of",
    en: "By feePolicies effective, policies effective or signed a day after asOf are not in the base",
    zh: "按生效计（feePolicies：effective），截止日次日才生效或才签署的保单不计入",
    books: {
      policies: [
        { serviceFee: "10.00" },
        { effectiveOn: "2024-07-01", serviceFee: "90.00" },
        { signedOn: "2024-07-01", effectiveOn: "2024-06-30", serviceFee: "90.00" },
      ],
      expenditures: [{ amount: "8.00" }],
    },
    call: { asOf: "2024-06-30", readings: { feePolicies: "effective" } },
    score: "100",
  },
  ...byOption(
    "feeSpent",
    {
      slug: "payments-for-other-policies",
      en: "Base 200.00; paid 100.00 for its policy, 60.00 for one of 2023, 40.00 for none",
      zh: "应支出200.00元；为该保单支出100.00元，为2023年的保单支出60.00元，未指明保单40.00元",
      books: {
        policies: [{ serviceFee: "200.00" }, { signedOn: "2023-06-01", serviceFee: "70.00" }],
        expenditures: [
          { policyId: "P1", amount: "100.00" },
          { policyId: "P2", amount: "60.00" },
          { policyId: null, amount: "40.00" },
        ],
      },
    },
    { "paid-in-period": takes(0), "on-period-policies": takes(10) }, // 100%, 50%
  ),
];

export const feeUsage: Group = {
  file: "item-04-fee-usage",
  prefix: "fee-usage",
  en: "Item 4: fee usage",
  zh: "第4项 服务费用使用",
  clause: annex(4),
  cases: [...bands, ...sums, ...days, ...flags, ...readings],
};
