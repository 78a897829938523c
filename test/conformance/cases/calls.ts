import { type Draft, EARLY_2024, type Group } from "../draft.ts";

/* What a call may say, and what is refused. The records are one clean policy of 2024-03-01. */

const NEVER_UPLOADED = { policies: [{ uploadedAt: null }] };
const MISSED = ["policy-upload.missed P1 2024-03-08 3"];
const movedDueDays = { lastDay: "next-working-day" } as const;

const accepted: Draft[] = [
  {
    slug: "as-of-by-default",
    en: "Without asOf things are seen by the close of the period's last day: due on that day, missed",
    zh: "不写截止日的，以评价周期末日24时为准：期限在末日的，未完成",
    books: NEVER_UPLOADED,
    call: { period: { start: "2024-01-01", end: "2024-03-08" } },
    score: "100 - 3",
    lost: MISSED,
  },
  {
    slug: "period-of-one-day",
    en: "A period of one day, the due day",
    zh: "评价周期只有一天，即期限当日",
    books: NEVER_UPLOADED,
    call: { period: { start: "2024-03-08", end: "2024-03-08" } },
    score: "100 - 3",
    lost: MISSED,
  },
  {
    slug: "as-of-on-the-first-day",
    en: "asOf on the period's first day is the earliest that there can be",
    zh: "截止日最早可为评价周期首日",
    books: NEVER_UPLOADED,
    call: { period: { start: "2024-03-07", end: "2024-03-31" }, asOf: "2024-03-07" },
    score: "100",
    open: ["policy-upload.open P1 2024-03-08 3"],
  },
  {
    slug: "quarter-4",
    en: "The fourth quarter of 2024 is 2024-10-01 to 2024-12-31: due on its first day",
    zh: "2024年第四季度为2024-10-01至2024-12-31：期限在首日的，计入",
    books: { policies: [{ signedOn: "2024-09-24", uploadedAt: null }] },
    call: { period: { year: 2024, quarter: 4 } },
    score: "100 - 3",
    lost: ["policy-upload.missed P1 2024-10-01 3"],
  },
  {
    slug: "defaults-in-full",
    en: "Naming readings with their defaults changes nothing",
    zh: "写明各解读的默认值，结果不变",
    books: NEVER_UPLOADED,
    call: {
      asOf: "2024-12-31",
      readings: {
        dayCount: "exclude-start",
        lastDay: "as-is",
        breachPeriod: "due-day",
        earlierDuties: "exempt",
        disputeForum: "court",
        categoryFloor: "zero",
      },
    },
    score: "100 - 3",
    lost: MISSED,
  },
  {
    slug: "calendar-not-asked",
    en: "By lastDay as-is a calendar is not asked, however little it knows",
    zh: "期限不顺延时不查日历，日历知道多少都无妨",
    books: NEVER_UPLOADED,
    call: { restDays: { from: "2024-01-01", to: "2024-01-01", days: [], answers: { "2024-03-08": "perhaps" } } },
    score: "100 - 3",
    lost: MISSED,
  },
];

const refuse = (
  slug: string,
  en: string,
  zh: string,
  call: Readonly<Record<string, unknown>>,
  ...problems: readonly string[]
): Draft => ({ slug, en, zh, call, refused: "call", problems });

const forms: Draft[] = [
  refuse("insurer-missing", "No insurerId", "缺少 insurerId", { insurerId: undefined }, "missing insurerId"),
  refuse(
    "insurer-number",
    "An insurerId that is a number",
    "insurerId 为数字",
    { insurerId: 5 },
    "wrong-type insurerId",
  ),
  refuse(
    "insurer-unknown",
    "An insurer that the dataset does not have",
    "数据中没有此保险机构",
    { insurerId: "Z" },
    "unknown-insurer insurerId",
  ),
  refuse("period-missing", "No period", "缺少评价周期", { period: undefined }, "missing period"),
  refuse("period-text", "A period that is a text", "评价周期为文本", { period: "2024" }, "wrong-type period"),
  refuse(
    "period-without-end",
    "A period without its end",
    "评价周期缺少结束日",
    { period: { start: "2024-01-01" } },
    "missing period.end",
  ),
  refuse(
    "period-with-more",
    "A period with a field that there is not",
    "评价周期有多余字段",
    { period: { start: "2024-01-01", end: "2024-12-31", name: "2024" } },
    "unknown-field period.name",
  ),
  refuse(
    "dates-unreal",
    "2024-02-30, 2024-13-01, and a day with its time",
    "2024-02-30、2024-13-01，以及带时刻的日期",
    { period: { start: "2024-02-30", end: "2024-13-01" }, asOf: "2024-12-31T00:00:00Z" },
    "bad-date period.start",
    "bad-date period.end",
    "bad-date asOf",
  ),
  refuse(
    "as-of-null",
    "An asOf that is null: leave it out instead",
    "asOf 为 null：应当不写",
    { asOf: null },
    "wrong-type asOf",
  ),
  refuse("as-of-number", "An asOf that is a number", "asOf 为数字", { asOf: 20241231 }, "wrong-type asOf"),
  refuse("option-unknown", "An option that there is not", "没有此选项", { asof: "2024-12-31" }, "unknown-field asof"),
  refuse(
    "reading-unknown",
    "A reading that there is not",
    "没有此解读",
    { readings: { dayCounts: "exclude-start" } },
    "unknown-field readings.dayCounts",
  ),
  refuse(
    "reading-option-unknown",
    "An option that the reading does not have",
    "该解读没有此取值",
    { readings: { dayCount: "inclusive", noSurvey: 0 } },
    "unknown-value readings.dayCount",
    "unknown-value readings.noSurvey",
  ),
  refuse(
    "readings-list",
    "Readings that are a list",
    "解读为列表",
    { readings: ["include-start"] },
    "wrong-type readings",
  ),
  refuse(
    "rulebook-unknown",
    "A rulebook that is not defined",
    "评价细则未定义",
    { rulebook: "suzhou-2020" },
    "rulebook-not-defined rulebook",
  ),
  {
    slug: "no-options",
    en: "A call that is null",
    zh: "调用为 null",
    wholeCall: null,
    refused: "call",
    problems: ["wrong-type the call"],
  },
];

const meanings: Draft[] = [
  refuse("year-out-of-range", "The year 10000", "10000年", { period: { year: 10000 } }, "out-of-range year"),
  refuse("year-not-whole", "The year 2024.5", "2024.5年", { period: { year: 2024.5 } }, "out-of-range year"),
  refuse(
    "quarter-out-of-range",
    "A fifth quarter",
    "第五季度",
    { period: { year: 2024, quarter: 5 } },
    "out-of-range quarter",
  ),
  refuse(
    "period-reversed",
    "A period that ends a day before it starts",
    "评价周期结束日早于开始日一天",
    { period: { start: "2024-06-02", end: "2024-06-01" }, asOf: "2024-06-02" },
    "period-reversed period.end",
  ),
  refuse(
    "period-before-rulebook",
    "A period from 2023-12-31, a day before the first day in force",
    "评价周期始于2023-12-31，施行前一日",
    { period: { start: "2023-12-31", end: "2024-12-31" } },
    "period-before-rulebook period.start",
  ),
  refuse(
    "period-after-rulebook",
    "A period to 2025-01-01, a day after the example rulebook's last day in force",
    "评价周期止于2025-01-01，示例细则失效次日",
    { period: { start: "2024-06-01", end: "2025-01-01" }, rulebook: "example-2024" },
    "period-after-rulebook period.end",
  ),
  refuse(
    "as-of-before-period",
    "An asOf a day before the period's first day",
    "截止日早于评价周期首日一天",
    { period: { start: "2024-03-02", end: "2024-12-31" }, asOf: "2024-03-01" },
    "as-of-before-period asOf",
  ),
  refuse(
    "calendar-missing",
    "Due days are to move, and there is no calendar",
    "期限须顺延而没有日历",
    { readings: movedDueDays },
    "calendar-missing restDays",
  ),
  refuse(
    "calendar-reversed",
    "A calendar whose last day is before its first",
    "日历末日早于首日",
    { readings: movedDueDays, restDays: { from: "2024-03-09", to: "2024-03-08", days: [] } },
    "calendar-reversed restDays.to",
  ),
  refuse(
    "calendar-too-short",
    "A calendar that ends a day before the due day",
    "日历止于期限前一日",
    { readings: movedDueDays, restDays: { from: "2024-01-01", to: "2024-03-07", days: [] } },
    "calendar-too-short restDays",
  ),
  refuse(
    "calendar-unclear",
    "A calendar that answers neither true nor false for the due day",
    "日历对期限当日的回答不是 true 或 false",
    {
      readings: movedDueDays,
      restDays: { from: "2024-03-01", to: "2024-03-31", days: [], answers: { "2024-03-08": "perhaps" } },
    },
    "calendar-unclear restDays.isRestDay",
  ),
  refuse(
    "calendar-dates-unreal",
    "A calendar whose first day is none",
    "日历首日不是真实日期",
    { restDays: { ...EARLY_2024, from: "2024-02-30" } },
    "bad-date restDays.from",
  ),
  refuse(
    "several-at-once",
    "Every problem of a call is named, not only the first",
    "一次列出调用的全部问题",
    {
      insurerId: "Z",
      period: { start: "2023-06-01", end: "2023-05-31" },
      asOf: "2023-01-01",
      readings: movedDueDays,
      colour: "red",
    },
    "unknown-field colour",
    "period-reversed period.end",
    "as-of-before-period asOf",
    "period-before-rulebook period.start",
    "calendar-missing restDays",
    "unknown-insurer insurerId",
  ),
];

export const calls: Group = {
  file: "calls",
  prefix: "call",
  en: "Calls: what they may say, and what is refused",
  zh: "调用：允许的写法与应当拒绝的写法",
  clause: null,
  cases: [...accepted, ...forms, ...meanings],
};
