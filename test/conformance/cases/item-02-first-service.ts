import type { Deferral, Policy } from "../../../src/index.js";
import { type Books, times } from "../../support/books.js";
import { annex, byOption, type Draft, EARLY_2024, type Group } from "../draft.ts";

/* Signed and in effect on 2024-03-01, due on 2024-04-15: 30 days to the 31st, and 15 more. */

const large = { enterpriseSize: "large" } as const;

const missed = (recordId: string, day: string, net = "2") => `first-service.missed ${recordId} ${day} ${net}`;
const late = (recordId: string, day: string, net = "2") => `first-service.late ${recordId} ${day} ${net}`;

/** A large policyholder whose first service is performed on a day, or not at all. */
const served = (performedOn: string | null, fields: Partial<Policy> = {}): Books => ({
  policies: [{ ...large, ...fields }],
  ...(performedOn !== null && { services: [{ performedOn }] }),
});

/** A large policyholder: when it is first served, its terms, its deferrals. */
interface Client extends Partial<Policy> {
  readonly performedOn?: string;
  readonly deferrals?: readonly Partial<Deferral>[];
}

/** Large policyholders P1, P2, … of one insurer, each with what is its own. */
function clients(...all: readonly Client[]): Books {
  const named = all.map((client, index) => ({ ...client, policyId: `P${index + 1}` }));
  return {
    policies: named.map(({ performedOn: _, deferrals: __, ...terms }) => ({ ...large, ...terms })),
    services: named.flatMap(({ policyId, performedOn }) =>
      performedOn === undefined ? [] : [{ policyId, performedOn }],
    ),
    deferrals: named.flatMap(({ policyId, deferrals = [] }) => deferrals.map((each) => ({ ...each, policyId }))),
  };
}

const dueDay: Draft[] = [
  {
    slug: "early",
    en: "Served on the day that the contract takes effect, and before it: in time",
    zh: "生效当日及生效之前已开展服务：按期",
    books: clients({ performedOn: "2024-03-01" }, { performedOn: "2024-03-02", effectiveOn: "2024-04-01" }),
    score: "100",
  },
  {
    slug: "day-before-due",
    en: "Effective 2024-03-01, served on day 44: in time",
    zh: "2024-03-01生效，第44日开展服务：按期",
    books: served("2024-04-14"),
    score: "100",
  },
  {
    slug: "on-due-day",
    en: "Effective 2024-03-01, served on day 45, 2024-04-15: in time",
    zh: "2024-03-01生效，第45日即2024-04-15开展服务：按期",
    books: served("2024-04-15"),
    score: "100",
  },
  {
    slug: "day-after-due",
    en: "Effective 2024-03-01, served on day 46: late",
    zh: "2024-03-01生效，第46日开展服务：逾期",
    books: served("2024-04-16"),
    score: "100 - 2",
    lost: [late("P1", "2024-04-15")],
    evidence: { P1: { policyId: "P1", start: "2024-03-01", due: "2024-04-15", done: "2024-04-16", daysLate: 1 } },
  },
  {
    slug: "never",
    en: "Never served: missed, 260 days by the year's end (15 + 245)",
    zh: "始终未开展服务：未完成，至年末已逾260日（15+245）",
    books: served(null),
    score: "100 - 2",
    lost: [missed("P1", "2024-04-15")],
    evidence: { P1: { done: null, daysLate: 260 } },
  },
  {
    slug: "sizes",
    en: "Large and medium policyholders are judged (中型以上), small and micro not; an unknown size is flagged",
    zh: "大型、中型须判定（中型以上），小型、微型不判定，规模不明的作提示",
    books: {
      policies: (["large", "medium", "small", "micro", null] as const).map((enterpriseSize) => ({ enterpriseSize })),
    },
    score: "100 - 2 - 2",
    lost: [missed("P1", "2024-04-15"), missed("P2", "2024-04-15")],
    flags: ["size-unknown P5"],
  },
  {
    slug: "which-services",
    en: "P1's earliest service counts; P2's is only planned; P3 has none, whatever others have",
    zh: "P1以最早开展的服务为准；P2只提交了计划；P3没有服务，他人的不算",
    books: {
      policies: times(3, large),
      services: [
        { performedOn: "2024-05-01" },
        { performedOn: "2024-04-15" },
        { policyId: "P2", performedOn: null, assignedAt: "2024-03-02", plannedAt: "2024-03-02" },
      ],
    },
    score: "100 - 2 - 2",
    lost: [missed("P2", "2024-04-15"), missed("P3", "2024-04-15")],
  },
];

const seenAt: Draft[] = [
  {
    slug: "as-of-day-before-due",
    en: "A day before the due day, served on the due day: not happened yet, open",
    zh: "截止日为期限前一日，期限当日才开展的服务尚未发生：未到期",
    books: served("2024-04-15"),
    call: { asOf: "2024-04-14" },
    score: "100",
    open: ["first-service.open P1 2024-04-15 2"],
  },
  {
    slug: "as-of-due-day",
    en: "On the due day, served a day later: not happened yet, missed",
    zh: "截止日为期限当日，次日才开展的服务尚未发生：未完成",
    books: served("2024-04-16"),
    call: { asOf: "2024-04-15" },
    score: "100 - 2",
    lost: [missed("P1", "2024-04-15")],
    evidence: { P1: { done: null, daysLate: 0 } },
  },
  {
    slug: "due-after-period",
    en: "Effective 2024-12-01, due 2025-01-15: open at the year's close, and of the next year",
    zh: "2024-12-01生效，期限为2025-01-15：年末未到期，属于下一年度",
    books: served(null, { signedOn: "2024-12-01" }),
    score: "100",
    open: ["first-service.open P1 2025-01-15 0 of 2 later"],
  },
];

const startAndDays: Draft[] = [
  ...byOption(
    "firstServiceFrom",
    {
      slug: "signed-before-effective",
      en: "Signed 2024-02-01, effective 2024-03-01, served 2024-04-15",
      zh: "2024-02-01签署，2024-03-01生效，2024-04-15开展服务",
      books: served("2024-04-15", { signedOn: "2024-02-01", effectiveOn: "2024-03-01" }),
    },
    {
      effective: { score: "100" },
      // 28 + 17 = 45
      signed: { score: "100 - 2", lost: [late("P1", "2024-03-17")], evidence: { P1: { start: "2024-02-01" } } },
    },
  ),
  {
    slug: "effective-before-signed",
    en: "Effective before it is signed: the 45 days run from signing; served on day 45 (P1) and 46 (P2)",
    zh: "生效早于签署：自签署起算45日；第45日（P1）、第46日（P2）开展服务",
    books: clients(
      { effectiveOn: "2024-02-01", performedOn: "2024-04-15" },
      { effectiveOn: "2024-02-01", performedOn: "2024-04-16" },
    ),
    score: "100 - 2",
    lost: [late("P2", "2024-04-15")],
  },
  ...byOption(
    "dayCount",
    {
      slug: "day-count",
      en: "Effective 2024-03-01, served 2024-04-15",
      zh: "2024-03-01生效，2024-04-15开展服务",
      books: served("2024-04-15"),
    },
    {
      "exclude-start": { score: "100" },
      "include-start": { score: "100 - 2", lost: [late("P1", "2024-04-14")] },
    },
  ),
  ...byOption(
    "lastDay",
    {
      slug: "due-on-a-rest-day",
      en: "Effective 2024-01-01, due 2024-02-15 in the Spring Festival, served 2024-02-18",
      zh: "2024-01-01生效，期限2024-02-15在春节假期，2024-02-18开展服务",
      books: served("2024-02-18", { signedOn: "2024-01-01" }),
      call: { restDays: EARLY_2024 },
    },
    {
      "as-is": { score: "100 - 2", lost: [late("P1", "2024-02-15")] },
      "next-working-day": { score: "100" },
    },
  ),
  {
    slug: "about-the-moved-due-day",
    en: "P1's due day moves to Sunday 2024-02-18, worked in exchange; P2's is that Sunday; P3's, by a deferral, is Saturday 02-24 and does not move. Each is served a day later or more",
    zh: "P1期限顺延至调休上班的2024-02-18（星期日）；P2期限即该日；P3的延期截止日为02-24（星期六），不顺延。均在其后开展服务",
    books: clients(
      { signedOn: "2024-01-01", performedOn: "2024-02-19" },
      { signedOn: "2024-01-04", performedOn: "2024-02-19" },
      {
        signedOn: "2024-01-01",
        performedOn: "2024-02-26",
        deferrals: [{ submittedOn: "2024-01-10", until: "2024-02-24" }],
      },
    ),
    call: { restDays: EARLY_2024, readings: { lastDay: "next-working-day" } },
    score: "100 - 3 × 2",
    lost: [late("P1", "2024-02-18"), late("P2", "2024-02-18"), late("P3", "2024-02-24")],
    evidence: { P1: { due: "2024-02-18", daysLate: 1 } },
  },
  ...byOption(
    "lastDay",
    {
      slug: "deferral-by-the-moved-due-day",
      en: "Due 2024-02-15 in the Spring Festival; a deferral of 2024-02-18 puts it off until 2024-03-31, the day served",
      zh: "期限2024-02-15在春节假期；2024-02-18提交延期说明，延至2024-03-31，当日开展服务",
      books: {
        ...served("2024-03-31", { signedOn: "2024-01-01" }),
        deferrals: [{ submittedOn: "2024-02-18", until: "2024-03-31" }],
      },
      call: { restDays: EARLY_2024 },
    },
    {
      "as-is": { score: "100 - 2", lost: [late("P1", "2024-02-15")] },
      "next-working-day": { score: "100" },
    },
  ),
  {
    slug: "calendar-ends-before-due",
    en: "The calendar ends a day before the due day: refused, though the duty was kept",
    zh: "休息日日历止于期限前一日：即使已按期服务，也应报错",
    books: served("2024-01-20", { signedOn: "2024-01-01" }),
    call: { restDays: { ...EARLY_2024, to: "2024-02-14" }, readings: { lastDay: "next-working-day" } },
    refused: "call",
    problems: ["calendar-too-short restDays"],
  },
  {
    slug: "calendar-ends-in-the-rest",
    en: "The calendar ends within the rest over which the due day would move: refused",
    zh: "休息日日历止于顺延途中：报错",
    books: served("2024-01-20", { signedOn: "2024-01-01" }),
    call: { restDays: { ...EARLY_2024, to: "2024-02-17" }, readings: { lastDay: "next-working-day" } },
    refused: "call",
    problems: ["calendar-too-short restDays"],
  },
];

const both = { annualReports: [{}, { year: 2025 }] };

const periods: Draft[] = [
  {
    slug: "period-edges",
    en: "Due on 2024-03-31, 04-01, 06-30 and 07-01: quarter 2 has the two in the middle",
    zh: "期限分别为2024-03-31、04-01、06-30、07-01：第二季度只计中间两项",
    books: clients(...["2024-02-15", "2024-02-16", "2024-05-16", "2024-05-17"].map((signedOn) => ({ signedOn }))),
    call: { period: { year: 2024, quarter: 2 }, asOf: "2024-12-31" },
    score: "100 - 2 - 2",
    lost: [missed("P2", "2024-04-01"), missed("P3", "2024-06-30")], // 13 + 31 + 1, 15 + 30
  },
  ...byOption(
    "breachPeriod",
    {
      slug: "begun-in-2024-due-in-2025",
      en: "Effective 2024-12-01, due 2025-01-15, never served: the year 2024 as at that day",
      zh: "2024-12-01生效，期限2025-01-15，始终未服务：截至该日的2024年度",
      books: { ...served(null, { signedOn: "2024-12-01" }), ...both },
      call: { asOf: "2025-01-15" },
    },
    {
      "due-day": { score: "100" },
      "start-day": { score: "100 - 2", lost: [missed("P1", "2024-12-01")] },
    },
  ),
  ...byOption(
    "earlierDuties",
    {
      slug: "begun-on-the-eve",
      en: "Begun on 2023-12-31 (P1) and on 2024-01-01 (P2), never served; P3, of unknown size, begun with P1",
      zh: "P1自2023-12-31、P2自2024-01-01起算，均未服务；P3规模不明，与P1同日起算",
      books: clients(
        { signedOn: "2023-12-31" },
        { signedOn: "2024-01-01" },
        { signedOn: "2023-12-31", enterpriseSize: null },
      ),
    },
    {
      exempt: { score: "100 - 2", lost: [missed("P2", "2024-02-15")] }, // 30 + 15
      judged: {
        score: "100 - 2 - 2",
        lost: [missed("P1", "2024-02-14"), missed("P2", "2024-02-15")], // 31 + 14
        flags: ["size-unknown P3"],
      },
    },
  ),
];

const TO_MAY = { until: "2024-05-10" };

const deferrals: Draft[] = [
  {
    slug: "deferrals-that-hold",
    en: "Put off without an end; that on the due day; until the day served; until a day before the due day; put off again on the day to which it was put off",
    zh: "延期不设截止日；期限当日提交；延至服务当日；延期的截止日早于原期限；延后的期限当日再次延期",
    books: clients(
      { deferrals: [{}] },
      { deferrals: [{ submittedOn: "2024-04-15" }] },
      { performedOn: "2024-05-10", deferrals: [TO_MAY] },
      { performedOn: "2024-04-15", deferrals: [{ until: "2024-04-14" }] },
      {
        performedOn: "2024-06-10",
        deferrals: [TO_MAY, { submittedOn: "2024-05-10", until: "2024-06-10" }],
      },
    ),
    score: "100",
  },
  {
    slug: "deferrals-that-do-not-hold",
    en: "Submitted a day after the due day; until a day before the service; a second one a day after the due day as moved; rejected",
    zh: "期限次日才提交；延至服务前一日；延后的期限次日才再次延期；未获认可",
    books: clients(
      { deferrals: [{ submittedOn: "2024-04-16" }] },
      { performedOn: "2024-05-11", deferrals: [TO_MAY] },
      {
        performedOn: "2024-06-10",
        deferrals: [TO_MAY, { submittedOn: "2024-05-11", until: "2024-06-10" }],
      },
      { deferrals: [{ status: "rejected" }] },
    ),
    score: "100 - 4 × 2",
    lost: [missed("P1", "2024-04-15"), missed("P4", "2024-04-15"), late("P2", "2024-05-10"), late("P3", "2024-05-10")],
    evidence: { P2: { start: "2024-03-01", due: "2024-05-10", done: "2024-05-11", daysLate: 1 } },
  },
  {
    slug: "until-missed",
    en: "Put off until 2024-05-10, as at that day: missed",
    zh: "延期至2024-05-10，截至当日：未完成",
    books: clients({ deferrals: [TO_MAY] }),
    call: { asOf: "2024-05-10" },
    score: "100 - 2",
    lost: [missed("P1", "2024-05-10")],
  },
  {
    slug: "pending-that-matters",
    en: "Pending deferrals are flagged: without an end (P1), until the day served (P2), two of which either would do (P3), one beside another that moves nothing (P4)",
    zh: "未审定的延期说明作提示：不设截止日（P1）、延至服务当日（P2）、两份中任一份即可（P3）、另一份并不推迟期限（P4）",
    books: clients(
      { deferrals: [{ status: "pending" }] },
      { performedOn: "2024-05-10", deferrals: [{ ...TO_MAY, status: "pending" }] },
      {
        performedOn: "2024-05-05",
        deferrals: [
          { ...TO_MAY, status: "pending" },
          { status: "pending", submittedOn: "2024-03-03", until: "2024-05-20" },
        ],
      },
      {
        performedOn: "2024-05-10",
        deferrals: [
          { status: "pending", until: "2024-04-15" },
          { ...TO_MAY, status: "pending", submittedOn: "2024-03-03" },
        ],
      },
    ),
    score: "100",
    flags: ["pending-deferral P1 D1", "pending-deferral P2 D2", "pending-deferral P3 D3,D4", "pending-deferral P4 D6"],
  },
  {
    slug: "pending-that-does-not-matter",
    en: "Pending deferrals are not flagged where the service was in time anyway, or an accepted one excuses it already",
    zh: "服务本已按期，或已有认可的延期说明免除义务：未审定的不作提示",
    books: clients(
      { performedOn: "2024-04-15", deferrals: [{ ...TO_MAY, status: "pending" }] },
      { deferrals: [{}, { status: "pending", submittedOn: "2024-03-03" }] },
    ),
    score: "100",
  },
  ...([2, 3] as const).map(
    (quarter): Draft => ({
      slug: `pending-moves-to-quarter-3-seen-in-${quarter}`,
      en: `A pending deferral moves the breach from quarter 2 to 3: flagged in ${quarter === 2 ? "2, which loses it" : "3, which has it"}`,
      zh: `未审定的延期说明使违反由第二季度移至第三季度：第${quarter === 2 ? "二" : "三"}季度作提示`,
      books: clients({ deferrals: [{ status: "pending", until: "2024-07-10" }] }),
      call: { period: { year: 2024, quarter }, asOf: "2024-12-31" },
      score: quarter === 2 ? "100" : "100 - 2",
      lost: quarter === 2 ? [] : [missed("P1", "2024-07-10")],
      flags: ["pending-deferral P1 D1"],
    }),
  ),
  {
    slug: "deferrals-about-as-of",
    en: "A deferral submitted on the day of asOf excuses (P1); one of the day after is out of sight (P2)",
    zh: "截止日当日提交的延期说明可见（P1），次日提交的不可见（P2）",
    books: clients({ deferrals: [{ submittedOn: "2024-03-20" }] }, { deferrals: [{ submittedOn: "2024-03-21" }] }),
    call: { asOf: "2024-03-20" },
    score: "100",
    open: ["first-service.open P2 2024-04-15 2"],
  },
];

const terminations: Draft[] = [
  ...byOption(
    "terminatedPolicy",
    {
      slug: "terminated-in-time",
      en: "Terminated on the due day and never served (P1); terminated earlier and served too late (P2)",
      zh: "期限当日终止且未服务（P1）；提前终止，期限后仍开展了服务（P2）",
      books: clients({ terminatedOn: "2024-04-15" }, { terminatedOn: "2024-04-10", performedOn: "2024-04-20" }),
    },
    {
      lapses: { score: "100" },
      stands: { score: "100 - 2 - 2", lost: [missed("P1", "2024-04-15"), late("P2", "2024-04-15")] },
    },
  ),
  {
    slug: "terminated-about-the-due-day",
    en: "Terminated a day after the due day (P1); on the due day as put off (P2), a day after it (P3)",
    zh: "期限次日终止（P1）；延后的期限当日终止（P2），次日终止（P3）",
    books: clients(
      { terminatedOn: "2024-04-16" },
      { terminatedOn: "2024-05-10", deferrals: [TO_MAY] },
      { terminatedOn: "2024-05-11", deferrals: [TO_MAY] },
    ),
    score: "100 - 2 - 2",
    lost: [missed("P1", "2024-04-15"), missed("P3", "2024-05-10")],
  },
  {
    slug: "terminated-about-as-of",
    en: "Terminated on the day of asOf: lapsed, and not open (P1); a day later: not known yet (P2)",
    zh: "截止日当日终止：义务终止，不再列为未到期（P1）；次日终止：尚不知道（P2）",
    books: clients({ terminatedOn: "2024-04-10" }, { terminatedOn: "2024-04-11" }),
    call: { asOf: "2024-04-10" },
    score: "100",
    open: ["first-service.open P2 2024-04-15 2"],
  },
];

const ids = ["P1", "P2", "P3", "P4", "P5"];

const caps: Draft[] = [
  {
    slug: "five",
    en: "Five missed take all 10",
    zh: "五张未完成：扣满10分",
    books: { policies: times(5, large) },
    score: "100 - 5 × 2",
    lost: ids.map((id) => missed(id, "2024-04-15")),
  },
  {
    slug: "six",
    en: "The sixth takes nothing",
    zh: "第六张不再扣分",
    books: { policies: times(6, large) },
    score: "100 - (5 × 2 + 0)",
    lost: [...ids.map((id) => missed(id, "2024-04-15")), missed("P6", "2024-04-15", "0 of 2")],
  },
  {
    slug: "ledger-order",
    en: "The ledger goes by due day, then by id in code units, whatever the order of the rows",
    zh: "明细按期限、再按编号的代码单元排列，与记录的先后无关",
    books: {
      policies: [
        { ...large, policyId: "b" },
        { ...large, policyId: "a", effectiveOn: "2024-03-02" },
        { ...large, policyId: "A" },
      ],
    },
    score: "100 - 3 × 2",
    lost: [missed("A", "2024-04-15"), missed("b", "2024-04-15"), missed("a", "2024-04-16")],
  },
];

export const firstService: Group = {
  file: "item-02-first-service",
  prefix: "first-service",
  en: "Item 2: first service",
  zh: "第2项 首次事故预防服务",
  clause: annex(2),
  cases: [...dueDay, ...seenAt, ...startAndDays, ...periods, ...deferrals, ...terminations, ...caps],
};
