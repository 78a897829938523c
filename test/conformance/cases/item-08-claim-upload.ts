import type { Claim, Finding } from "../../../src/index.js";
import { type Books, times } from "../../support/books.js";
import { annex, byOption, type Draft, EARLY_2024, type Group } from "../draft.ts";

/* Settled on 2024-05-01, the result is in time by the close of 2024-05-08: 1 + 7 = 8. */

const late = (recordId: string, day = "2024-05-08", net = "1") => `claim-upload.late ${recordId} ${day} ${net}`;
const missed = (recordId: string, day = "2024-05-08", net = "1") => `claim-upload.missed ${recordId} ${day} ${net}`;
const found = (recordId: string, day = "2024-06-01", net = "1") => `claim-upload.found ${recordId} ${day} ${net}`;
const open = (recordId: string, due = "2024-05-08", rest = "1") => `claim-upload.open ${recordId} ${due} ${rest}`;

const uploaded = (resultUploadedAt: string | null, fields: Partial<Claim> = {}): Books => ({
  claims: [{ resultUploadedAt, ...fields }],
});

const about = (fields: Partial<Finding> = {}): Partial<Finding> => ({ item: 8, recordId: "C1", ...fields });

const dueDay: Draft[] = [
  ...(
    [
      ["day-before-due", "2024-05-07", "on day 6", "第6日"],
      ["on-due-day", "2024-05-08", "on day 7", "第7日"],
      ["last-second", "2024-05-08T23:59:59+08:00", "in the last second of day 7", "第7日最后一秒"],
    ] as const
  ).map(
    ([slug, resultUploadedAt, en, zh]): Draft => ({
      slug,
      en: `Settled 2024-05-01, the result uploaded ${en}: in time`,
      zh: `2024-05-01理赔完成，${zh}上传结果：按期`,
      books: uploaded(resultUploadedAt),
      score: "100",
    }),
  ),
  {
    slug: "second-later",
    en: "Uploaded a second later: late",
    zh: "再晚一秒上传：逾期",
    books: uploaded("2024-05-08T16:00:00Z"),
    score: "100 - 1",
    lost: [late("C1")],
    evidence: { C1: { policyId: "P1", start: "2024-05-01", due: "2024-05-08", done: "2024-05-09", daysLate: 1 } },
  },
  {
    slug: "never",
    en: "Never uploaded: missed, 237 days by the year's end (23 + 214)",
    zh: "始终未上传：未完成，至年末已逾237日（23+214）",
    books: uploaded(null),
    score: "100 - 1",
    lost: [missed("C1")],
    evidence: { C1: { done: null, daysLate: 237 } },
  },
  {
    slug: "early-or-not-settled",
    en: "Uploaded before settlement (C1): in time; not settled (C2, C3), or only a day after asOf (C4): nothing owed",
    zh: "理赔完成之前已上传（C1）：按期；尚未理赔完成（C2、C3），或截止日次日才完成（C4）：没有义务",
    books: {
      claims: [
        { resultUploadedAt: "2024-04-20" },
        { settledOn: null, resultUploadedAt: null },
        { settledOn: null, resultUploadedAt: "2024-06-01" },
        { settledOn: "2024-07-01", resultUploadedAt: null },
      ],
    },
    call: { asOf: "2024-06-30" },
    score: "100",
  },
];

const seenAt: Draft[] = [
  {
    slug: "as-of-day-before-due",
    en: "A day before the due day, uploaded on the due day: not happened yet, open",
    zh: "截止日为期限前一日，期限当日的上传尚未发生：未到期",
    books: uploaded("2024-05-08"),
    call: { asOf: "2024-05-07" },
    score: "100",
    open: [open("C1")],
  },
  {
    slug: "as-of-due-day",
    en: "On the due day, uploaded a day later: not happened yet, missed",
    zh: "截止日为期限当日，次日的上传尚未发生：未完成",
    books: uploaded("2024-05-09"),
    call: { asOf: "2024-05-08" },
    score: "100 - 1",
    lost: [missed("C1")],
  },
  ...(["2024-05-31", "2024-06-01"] as const).map((asOf, index): Draft => {
    const isSeen = index === 1;
    return {
      slug: `policy-signed-${isSeen ? "on" : "after"}-as-of`,
      en: `Settled 2024-04-01 on a policy signed 2024-06-01, as at ${asOf}: ${isSeen ? "missed" : "out of sight"}`,
      zh: `2024-04-01理赔完成，保单签署于2024-06-01，截至${asOf}：${isSeen ? "未完成" : "不可见"}`,
      books: {
        policies: [{}, { signedOn: "2024-06-01" }],
        claims: [{ policyId: "P2", settledOn: "2024-04-01", resultUploadedAt: null }],
      },
      call: { period: { start: "2024-01-01", end: "2024-04-30" }, asOf },
      score: isSeen ? "100 - 1" : "100",
      lost: isSeen ? [missed("C1", "2024-04-08")] : [],
    };
  }),
];

const ids = ["C1", "C2", "C3", "C4", "C5"];

const caps: Draft[] = [
  {
    slug: "five",
    en: "Five missed take all 5",
    zh: "五笔未上传：扣满5分",
    books: { claims: times(5, { resultUploadedAt: null }) },
    score: "100 - 5 × 1",
    lost: ids.map((id) => missed(id)),
  },
  {
    slug: "six",
    en: "The sixth takes nothing",
    zh: "第六笔不再扣分",
    books: { claims: times(6, { resultUploadedAt: null }) },
    score: "100 - (5 × 1 + 0)",
    lost: [...ids.map((id) => missed(id)), missed("C6", "2024-05-08", "0 of 1")],
  },
];

const both = { annualReports: [{}, { year: 2025 }] };

const readings: Draft[] = [
  {
    slug: "period-edges",
    en: "Due on 2024-03-31, 04-01, 06-30 and 07-01: quarter 2 has the two in the middle",
    zh: "期限分别为2024-03-31、04-01、06-30、07-01：第二季度只计中间两项",
    books: {
      claims: ["2024-03-24", "2024-03-25", "2024-06-23", "2024-06-24"].map((settledOn) => ({
        settledOn,
        resultUploadedAt: null,
      })),
    },
    call: { period: { year: 2024, quarter: 2 }, asOf: "2024-12-31" },
    score: "100 - 1 - 1",
    lost: [missed("C2", "2024-04-01"), missed("C3", "2024-06-30")],
  },
  ...byOption(
    "breachPeriod",
    {
      slug: "begun-in-2024-due-in-2025",
      en: "Settled 2024-12-28, due 2025-01-04, never uploaded: the year 2024 as at that day",
      zh: "2024-12-28理赔完成，期限2025-01-04，始终未上传：截至该日的2024年度",
      books: { ...uploaded(null, { settledOn: "2024-12-28" }), ...both },
      call: { asOf: "2025-01-04" },
    },
    { "due-day": { score: "100" }, "start-day": { score: "100 - 1", lost: [missed("C1", "2024-12-28")] } },
  ),
  ...byOption(
    "dayCount",
    {
      slug: "day-count",
      en: "Settled 2024-05-01, uploaded 2024-05-08",
      zh: "2024-05-01理赔完成，2024-05-08上传",
      books: uploaded("2024-05-08"),
    },
    { "exclude-start": { score: "100" }, "include-start": { score: "100 - 1", lost: [late("C1", "2024-05-07")] } },
  ),
  ...byOption(
    "lastDay",
    {
      slug: "due-on-a-rest-day",
      en: "Settled 2024-02-05, due 2024-02-12 in the Spring Festival, uploaded 2024-02-18",
      zh: "2024-02-05理赔完成，期限2024-02-12在春节假期，2024-02-18上传",
      books: {
        policies: [{ signedOn: "2023-06-01" }],
        ...uploaded("2024-02-18", { settledOn: "2024-02-05" }),
      },
      call: { restDays: EARLY_2024 },
    },
    { "as-is": { score: "100 - 1", lost: [late("C1", "2024-02-12")] }, "next-working-day": { score: "100" } },
  ),
  {
    slug: "calendar-too-short",
    en: "Settled 2024-02-23, due 2024-03-01, a day after the calendar ends: refused",
    zh: "2024-02-23理赔完成，期限2024-03-01在休息日日历末日之后：报错",
    books: { policies: [{ signedOn: "2023-06-01" }], ...uploaded("2024-02-23", { settledOn: "2024-02-23" }) },
    call: { restDays: EARLY_2024, readings: { lastDay: "next-working-day" } },
    refused: "call",
    problems: ["calendar-too-short restDays"],
  },
  ...byOption(
    "earlierDuties",
    {
      slug: "settled-on-the-eve",
      en: "Settled on 2023-12-31 and on 2024-01-01, never uploaded",
      zh: "分别于2023-12-31、2024-01-01理赔完成，均未上传",
      books: {
        policies: [{ signedOn: "2023-06-01" }],
        claims: ["2023-12-31", "2024-01-01"].map((settledOn) => ({ settledOn, resultUploadedAt: null })),
      },
    },
    {
      exempt: { score: "100 - 1", lost: [missed("C2", "2024-01-08")] },
      judged: { score: "100 - 1 - 1", lost: [missed("C1", "2024-01-07"), missed("C2", "2024-01-08")] },
    },
  ),
];

const findings: Draft[] = [
  {
    slug: "findings-that-count",
    en: "Findings that name nothing count each; so does one of the day after the due day, about an upload said to be in time",
    zh: "未指明赔案的检查发现分别计入；期限次日的检查发现也计入，虽然数据显示按期上传",
    books: { claims: [{}], findings: [{ item: 8 }, { item: 8 }, about({ foundOn: "2024-05-09" })] },
    score: "100 - 3 × 1",
    lost: [found("F3", "2024-05-09"), found("F1"), found("F2")],
    evidence: { F1: { about: null }, F3: { about: { table: "claims", recordId: "C1" } } },
  },
  {
    slug: "finding-on-due-day",
    en: "A finding of the due day is premature: it does not count, and is flagged",
    zh: "检查发现的日期为期限当日：过早，不计，作提示",
    books: { claims: [{}], findings: [about({ foundOn: "2024-05-08" })] },
    score: "100",
    flags: ["premature-finding 8 F1 C1 2024-05-08"],
  },
  {
    slug: "finding-beside-a-breach-of-another-period",
    en: "A claim missed in quarter 2 and a finding of August about it: quarter 3 takes nothing",
    zh: "赔案在第二季度已逾期未上传，8月的检查发现涉及该赔案：第三季度不再扣分",
    books: { ...uploaded(null), findings: [about({ foundOn: "2024-08-01" })] },
    call: { period: { year: 2024, quarter: 3 } },
    score: "100",
  },
  {
    slug: "earliest-finding",
    en: "Of several findings about one claim the earliest counts, of two on a day the smallest id",
    zh: "同一赔案多次检查发现，只计最早的；同日的取编号最小的",
    books: {
      claims: [{}],
      findings: [
        about(),
        about({ findingId: "F9" }),
        about({ findingId: "F10" }),
        about({ findingId: "E", foundOn: "2024-06-02" }),
      ],
    },
    score: "100 - 1",
    lost: [found("F1")],
  },
  {
    slug: "finding-about-an-unsettled-claim",
    en: "A finding about a claim that is not settled as at asOf has no due day to be early for: it counts",
    zh: "检查发现所涉赔案截至截止日尚未理赔完成：没有期限可言，照计",
    books: {
      ...uploaded("2024-12-05", { settledOn: "2024-12-05" }),
      findings: [about({ foundOn: "2024-11-10" })],
    },
    call: { period: { start: "2024-01-01", end: "2024-11-30" } },
    score: "100 - 1",
    lost: [found("F1", "2024-11-10")],
  },
  {
    slug: "finding-about-a-claim-settled-since",
    en: "The same as at the year's end: due on 2024-12-12 now, so the finding is premature",
    zh: "同上，截至年末：期限为2024-12-12，该检查发现过早，不计",
    books: {
      ...uploaded("2024-12-05", { settledOn: "2024-12-05" }),
      findings: [about({ foundOn: "2024-11-10" })],
    },
    call: { period: { start: "2024-01-01", end: "2024-11-30" }, asOf: "2024-12-31" },
    score: "100",
    flags: ["premature-finding 8 F1 C1 2024-12-12"],
  },
  {
    slug: "findings-on-an-earlier-claim",
    en: "Settled 2023-12-28 and never uploaded: a finding of 2024-01-04 is premature, one of 2024-01-05 counts",
    zh: "2023-12-28理赔完成，未上传：2024-01-04的检查发现过早，2024-01-05的计入",
    books: {
      policies: [{ signedOn: "2023-06-01" }],
      ...uploaded(null, { settledOn: "2023-12-28" }),
      findings: [about({ foundOn: "2024-01-04" }), about({ foundOn: "2024-01-05" })],
    },
    score: "100 - 1",
    lost: [found("F2", "2024-01-05")],
    flags: ["premature-finding 8 F1 C1 2024-01-04"],
  },
  {
    slug: "findings-about-a-claim-out-of-sight",
    en: "Two findings about one claim on a policy out of sight count as naming nothing: each",
    zh: "两次检查发现涉及同一不可见保单的赔案：视为未指明，分别计入",
    books: {
      policies: [{}, { signedOn: "2024-09-01" }],
      claims: [{ policyId: "P2" }],
      findings: times(2, about()),
    },
    call: { asOf: "2024-08-31" },
    score: "100 - 1 - 1",
    lost: [found("F1"), found("F2")],
    evidence: { F1: { about: null } },
  },
  {
    slug: "undecided-and-revoked",
    en: "Detected and appealed findings are undecided; a revoked one is as none",
    zh: "待确认、申诉中的列入未决，已撤销的不计",
    books: {
      claims: [{}],
      findings: [about({ status: "detected" }), about({ status: "appealed" }), about({ status: "revoked" })],
    },
    score: "100",
    undecided: ["8 F1 2024-06-01 detected 1", "8 F2 2024-06-01 appealed 1"],
  },
];

export const claimUpload: Group = {
  file: "item-08-claim-upload",
  prefix: "claim-upload",
  en: "Item 8: claim upload",
  zh: "第8项 理赔结果上传",
  clause: annex(8),
  cases: [...dueDay, ...seenAt, ...caps, ...readings, ...findings],
};
