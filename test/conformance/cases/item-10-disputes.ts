import type { Dispute } from "../../../src/index.js";
import { annex, byOption, type Draft, type Group } from "../draft.ts";

/* A case is a suit over claims, filed on 2024-05-01, in which the insurer was found liable on 2024-06-01. */

const liable = (recordId: string, day = "2024-06-01", net = "2.5") => `disputes.liable ${recordId} ${day} ${net}`;

const cases = (...disputes: readonly Partial<Dispute>[]) => ({ disputes });

const qualifying: Draft[] = [
  {
    slug: "liable",
    en: "A suit in which the insurer was found liable takes 2.5, on the day that liability was determined",
    zh: "涉诉且认定属保险机构责任：扣2.5分，归属认定之日",
    books: cases({}),
    score: "100 - 2.5",
    lost: [liable("L1")],
    evidence: {
      L1: {
        disputeId: "L1",
        eventId: null,
        cause: "claims",
        forum: "court",
        filedOn: "2024-05-01",
        determinedOn: "2024-06-01",
      },
    },
  },
  {
    slug: "not-liable",
    en: "Found not liable, or not decided, even if a day is given: nothing off",
    zh: "认定不属保险机构责任，或者尚未认定（即使写有日期）：不扣分",
    books: cases(
      { liability: "none" },
      { liability: "pending", determinedOn: null },
      { liability: "pending", determinedOn: "2024-06-01" },
    ),
    score: "100",
  },
  {
    slug: "filed-after-determined",
    en: "Filed after liability was determined: it qualifies from the later day, that of filing",
    zh: "认定在前、起诉在后：自较晚的起诉之日起计",
    books: cases({ filedOn: "2024-07-01" }),
    score: "100 - 2.5",
    lost: [liable("L1", "2024-07-01")],
  },
  {
    slug: "period-edges",
    en: "Determined on 2024-01-01 and 2024-12-31: both count; a day before or after the period, which asOf sees: not",
    zh: "2024-01-01、2024-12-31认定：计入；评价周期前一日、次日认定的，虽在截止日之前，不计",
    books: cases(
      { filedOn: "2023-11-01", determinedOn: "2023-12-31" },
      { filedOn: "2023-11-01", determinedOn: "2024-01-01" },
      { determinedOn: "2024-12-31" },
      { determinedOn: "2025-01-01" },
    ),
    call: { asOf: "2025-06-30" },
    score: "100 - 2.5 - 2.5",
    lost: [liable("L2", "2024-01-01"), liable("L3", "2024-12-31")],
  },
  {
    slug: "as-of-edges",
    en: "Determined on the day of asOf: counts; a day later: not determined yet",
    zh: "截止日当日认定：计入；次日认定：尚未认定",
    books: cases({ determinedOn: "2024-06-30" }, { determinedOn: "2024-07-01" }),
    call: { asOf: "2024-06-30" },
    score: "100 - 2.5",
    lost: [liable("L1", "2024-06-30")],
  },
  {
    slug: "policy-out-of-sight",
    en: "A case that names a policy signed after asOf counts: it goes by its own days",
    zh: "案件涉及截止日之后签署的保单：照计，以案件自身日期为准",
    books: {
      policies: [{}, { signedOn: "2024-09-01" }],
      disputes: [{ policyId: "P2" }],
    },
    call: { asOf: "2024-08-31" },
    score: "100 - 2.5",
    lost: [liable("L1")],
  },
  ...byOption(
    "disputeForum",
    {
      slug: "forum",
      en: "An arbitration and a complaint, the insurer liable in both",
      zh: "仲裁、投诉各一件，均属保险机构责任",
      books: cases({ forum: "arbitration" }, { forum: "complaint", determinedOn: "2024-06-02" }),
    },
    {
      court: { score: "100" },
      "court-or-arbitration": { score: "100 - 2.5", lost: [liable("L1")] },
      "complaints-too": { score: "100 - 2.5 - 2.5", lost: [liable("L1"), liable("L2", "2024-06-02")] },
    },
  ),
  ...byOption(
    "disputeCause",
    {
      slug: "cause",
      en: "Suits over underwriting and over another cause (等)",
      zh: "因承保、因其他原因（等）涉诉各一件",
      books: cases({ cause: "underwriting" }, { cause: "other" }),
    },
    {
      any: { score: "100 - 2.5 - 2.5", lost: [liable("L1"), liable("L2")] },
      named: { score: "100 - 2.5", lost: [liable("L1")] },
    },
  ),
];

const events: Draft[] = [
  ...([1, 2] as const).map(
    (quarter): Draft => ({
      slug: `event-over-two-quarters-seen-in-${quarter}`,
      en: `Two suits over one event, decided on 2024-03-31 and 2024-04-01: quarter ${quarter} has ${quarter === 1 ? "it" : "nothing"}`,
      zh: `一起事件两件诉讼，分别于2024-03-31、2024-04-01认定：第${quarter === 1 ? "一季度计入" : "二季度不再计"}`,
      books: cases(
        { eventId: "X", filedOn: "2024-02-01", determinedOn: "2024-03-31" },
        { eventId: "X", filedOn: "2024-02-01", determinedOn: "2024-04-01" },
      ),
      call: { period: { year: 2024, quarter }, asOf: "2024-12-31" },
      score: quarter === 1 ? "100 - 2.5" : "100",
      lost: quarter === 1 ? [liable("X", "2024-03-31")] : [],
    }),
  ),
  {
    slug: "cases-over-two-quarters-seen-in-2",
    en: "The same by disputeUnit case: quarter 2 has the second suit",
    zh: "同上，按案件计（disputeUnit：case）：第二季度计入第二件",
    books: cases(
      { eventId: "X", filedOn: "2024-02-01", determinedOn: "2024-03-31" },
      { eventId: "X", filedOn: "2024-02-01", determinedOn: "2024-04-01" },
    ),
    call: { period: { year: 2024, quarter: 2 }, asOf: "2024-12-31", readings: { disputeUnit: "case" } },
    score: "100 - 2.5",
    lost: [liable("L2", "2024-04-01")],
  },
  {
    slug: "first-case-not-liable",
    en: "An event whose first case does not qualify counts from the first that does",
    zh: "事件中首件案件不构成责任的，自第一件构成责任的起计",
    books: cases({ eventId: "X", liability: "none" }, { eventId: "X", determinedOn: "2024-08-01" }),
    score: "100 - 2.5",
    lost: [liable("X", "2024-08-01")],
    evidence: { X: { disputeId: "L2", eventId: "X" } },
  },
  {
    slug: "two-cases-of-one-day",
    en: "Of an event's cases that qualify on one day the smallest id stands behind it",
    zh: "同一事件同日认定的案件，依据取编号最小的",
    books: cases({ disputeId: "b", eventId: "X" }, { disputeId: "B", eventId: "X" }),
    score: "100 - 2.5",
    lost: [liable("X")],
    evidence: { X: { disputeId: "B" } },
  },
  ...byOption(
    "disputeForum",
    {
      slug: "first-qualifying-day",
      en: "One event: an arbitration decided in March, a suit in June",
      zh: "一起事件：仲裁于3月认定，诉讼于6月认定",
      books: cases(
        { eventId: "X", forum: "arbitration", filedOn: "2024-02-01", determinedOn: "2024-03-10" },
        { eventId: "X" },
      ),
    },
    {
      court: { score: "100 - 2.5", lost: [liable("X")] },
      "court-or-arbitration": { score: "100 - 2.5", lost: [liable("X", "2024-03-10")] },
    },
  ),
  {
    slug: "without-an-event",
    en: "Cases without an event stand alone each",
    zh: "未写明事件的案件，各自单独计算",
    books: cases({}, { cause: "prevention", determinedOn: "2024-06-02" }),
    score: "100 - 2.5 - 2.5",
    lost: [liable("L1"), liable("L2", "2024-06-02")],
  },
  {
    slug: "event-named-like-a-case",
    en: "An event with the id of a case is not that case",
    zh: "事件编号与某案件编号相同的，不是同一起",
    books: cases({}, { eventId: "L1" }),
    score: "100 - 2.5 - 2.5",
    lost: [liable("L1"), liable("L1")],
  },
  {
    slug: "event-of-two-insurers",
    en: "Another insurer's case of an event with the same id is that insurer's own",
    zh: "其他保险机构的案件事件编号相同的，各计各的",
    books: {
      insurers: ["A", "B"],
      disputes: [
        { insurerId: "B", eventId: "X", determinedOn: "2024-05-15" },
        { eventId: "X", determinedOn: "2024-06-01" },
      ],
    },
    score: "100 - 2.5",
    lost: [liable("X")],
  },
  {
    slug: "three-events",
    en: "The third event takes nothing",
    zh: "第三起事件不再扣分",
    books: cases({ eventId: "X" }, { eventId: "Y" }, { eventId: "Z" }),
    score: "100 - (2.5 + 2.5 + 0)",
    lost: [liable("X"), liable("Y"), liable("Z", "2024-06-01", "0 of 2.5")],
  },
];

export const disputes: Group = {
  file: "item-10-disputes",
  prefix: "disputes",
  en: "Item 10: disputes",
  zh: "第10项 涉诉事件",
  clause: annex(10),
  cases: [...qualifying, ...events],
};
