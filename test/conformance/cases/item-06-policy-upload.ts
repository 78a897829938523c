import type { Finding, Policy } from "../../../src/index.js";
import { type Books, times } from "../../support/books.js";
import { annex, byOption, type Draft, EARLY_2024, type Group } from "../draft.ts";

/* Signed on 2024-03-01, an e-policy is in time by the close of 2024-03-08: 1 + 7 = 8. */

const late = (recordId: string, day = "2024-03-08", net = "3") => `policy-upload.late ${recordId} ${day} ${net}`;
const missed = (recordId: string, day = "2024-03-08", net = "3") => `policy-upload.missed ${recordId} ${day} ${net}`;
const found = (recordId: string, day = "2024-06-01", net = "3") => `policy-upload.found ${recordId} ${day} ${net}`;
const open = (recordId: string, due = "2024-03-08", rest = "3") => `policy-upload.open ${recordId} ${due} ${rest}`;

const uploaded = (uploadedAt: string | null, fields: Partial<Policy> = {}): Books => ({
  policies: [{ uploadedAt, ...fields }],
});

const about = (fields: Partial<Finding> = {}): Partial<Finding> => ({ item: 6, recordId: "P1", ...fields });

const dueDay: Draft[] = [
  {
    slug: "early",
    en: "Uploaded before it was signed (P1), and on the day of signing (P2): in time",
    zh: "签署之前（P1）、签署当日（P2）上传：按期",
    books: { policies: [{ uploadedAt: "2024-02-20" }, { uploadedAt: "2024-03-01" }] },
    score: "100",
  },
  ...(
    [
      ["day-before-due", "2024-03-07", "on day 6", "第6日"],
      ["on-due-day", "2024-03-08", "on day 7", "第7日"],
    ] as const
  ).map(
    ([slug, uploadedAt, en, zh]): Draft => ({
      slug,
      en: `Signed 2024-03-01, uploaded ${en}: in time`,
      zh: `2024-03-01签署，${zh}上传：按期`,
      books: uploaded(uploadedAt),
      score: "100",
    }),
  ),
  {
    slug: "day-after-due",
    en: "Signed 2024-03-01, uploaded on day 8: late",
    zh: "2024-03-01签署，第8日上传：逾期",
    books: uploaded("2024-03-09"),
    score: "100 - 3",
    lost: [late("P1")],
    evidence: { P1: { policyId: "P1", start: "2024-03-01", due: "2024-03-08", done: "2024-03-09", daysLate: 1 } },
  },
  {
    slug: "never",
    en: "Never uploaded: missed, 298 days by the year's end (23 + 275)",
    zh: "始终未上传：未完成，至年末已逾298日（23+275）",
    books: uploaded(null),
    score: "100 - 3",
    lost: [missed("P1")],
    evidence: { P1: { done: null, daysLate: 298 } },
  },
  {
    slug: "spellings-of-the-last-second",
    en: "The last second or minute of the due day in China, however it is written: all in time",
    zh: "期限当日最后一秒或最后一分的各种写法：都按期",
    books: {
      policies: [
        "2024-03-08T23:59:59+08:00",
        "2024-03-08T15:59:59Z",
        "2024-03-08t15:59:59.999999999z",
        "2024-03-08T15:59:59-00:00",
        "2024-03-08 15:59:59Z",
        "2024-03-08 23:59:59",
        "2024-03-08 23:59",
        "2024-03-09T00:59:59+09:00",
        "2024-03-08T07:59:59-08:00",
        "2024-03-08",
      ].map((uploadedAt) => ({ uploadedAt })),
    },
    score: "100",
  },
  {
    slug: "spellings-of-midnight",
    en: "Midnight after the due day in China, however it is written: all late",
    zh: "期限届满零时的各种写法：都逾期",
    books: {
      policies: [
        "2024-03-09T00:00:00+08:00",
        "2024-03-08T16:00:00Z",
        "2024-03-08T16:00:00.000000001Z",
        "2024-03-09 00:00",
        "2024-03-08T08:00:00-08:00",
        "2024-03-09T01:00:00+09:00",
        "2024-03-09",
      ].map((uploadedAt) => ({ uploadedAt })),
    },
    score: "100 - (5 × 3 + 0 + 0)",
    lost: [
      ...["P1", "P2", "P3", "P4", "P5"].map((id) => late(id)),
      late("P6", "2024-03-08", "0 of 3"),
      late("P7", "2024-03-08", "0 of 3"),
    ],
  },
  {
    slug: "leap-day-and-leap-second",
    en: "P1 is due on the leap day 2024-02-29 and late by a day; P2's upload at 2024-03-31T23:59:60Z is of 1 April in China, its due day",
    zh: "P1期限为闰日2024-02-29，晚一日；P2于闰秒2024-03-31T23:59:60Z上传，是北京时间4月1日，即期限当日",
    books: {
      policies: [
        { signedOn: "2024-02-22", uploadedAt: "2024-03-01" },
        { signedOn: "2024-03-25", uploadedAt: "2024-03-31T23:59:60Z" },
      ],
    },
    score: "100 - 3",
    lost: [late("P1", "2024-02-29")],
  },
];

const seenAt: Draft[] = [
  {
    slug: "as-of-day-before-due",
    en: "A day before the due day, uploaded on the due day: not happened yet, open",
    zh: "截止日为期限前一日，期限当日的上传尚未发生：未到期",
    books: uploaded("2024-03-08"),
    call: { asOf: "2024-03-07" },
    score: "100",
    open: [open("P1")],
  },
  {
    slug: "as-of-due-day",
    en: "On the due day, uploaded in the first second of the next: not happened yet, missed",
    zh: "截止日为期限当日，次日零时的上传尚未发生：未完成",
    books: uploaded("2024-03-08T16:00:00Z"),
    call: { asOf: "2024-03-08" },
    score: "100 - 3",
    lost: [missed("P1")],
    evidence: { P1: { done: null, daysLate: 0 } },
  },
];

const ids = ["P1", "P2", "P3", "P4", "P5"];

const caps: Draft[] = [
  {
    slug: "five",
    en: "Five missed take all 15",
    zh: "五张未上传：扣满15分",
    books: { policies: times(5, { uploadedAt: null }) },
    score: "100 - 5 × 3",
    lost: ids.map((id) => missed(id)),
  },
  {
    slug: "ledger-order",
    en: "The ledger goes by due day, then by id in code units, whatever the order of the rows",
    zh: "明细按期限、再按编号的代码单元排列，与记录的先后无关",
    books: {
      policies: [
        { policyId: "b", uploadedAt: null },
        { policyId: "a", signedOn: "2024-03-02", uploadedAt: null },
        { policyId: "P10", uploadedAt: null },
        { policyId: "P9", uploadedAt: null },
      ],
    },
    score: "100 - 4 × 3",
    lost: [missed("P10"), missed("P9"), missed("b"), missed("a", "2024-03-09")],
  },
];

const both = { annualReports: [{}, { year: 2025 }] };

const readings: Draft[] = [
  {
    slug: "period-edges",
    en: "Due on 2024-03-31, 04-01, 06-30 and 07-01: quarter 2 has the two in the middle",
    zh: "期限分别为2024-03-31、04-01、06-30、07-01：第二季度只计中间两项",
    books: {
      policies: ["2024-03-24", "2024-03-25", "2024-06-23", "2024-06-24"].map((signedOn) => ({
        signedOn,
        uploadedAt: null,
      })),
    },
    call: { period: { year: 2024, quarter: 2 }, asOf: "2024-12-31" },
    score: "100 - 3 - 3",
    lost: [missed("P2", "2024-04-01"), missed("P3", "2024-06-30")],
  },
  ...byOption(
    "breachPeriod",
    {
      slug: "begun-in-2024-due-in-2025",
      en: "Signed 2024-12-28, due 2025-01-04, never uploaded: the year 2024 as at that day",
      zh: "2024-12-28签署，期限2025-01-04，始终未上传：截至该日的2024年度",
      books: { ...uploaded(null, { signedOn: "2024-12-28" }), ...both },
      call: { asOf: "2025-01-04" },
    },
    { "due-day": { score: "100" }, "start-day": { score: "100 - 3", lost: [missed("P1", "2024-12-28")] } },
  ),
  ...byOption(
    "breachPeriod",
    {
      slug: "begun-in-2024-judged-in-2025",
      en: "The same in the year 2025",
      zh: "同上，2025年度",
      books: { ...uploaded(null, { signedOn: "2024-12-28" }), ...both },
      call: { period: { year: 2025 } },
    },
    { "due-day": { score: "100 - 3", lost: [missed("P1", "2025-01-04")] }, "start-day": { score: "100" } },
  ),
  ...byOption(
    "dayCount",
    {
      slug: "day-count",
      en: "Signed 2024-03-01, uploaded 2024-03-08",
      zh: "2024-03-01签署，2024-03-08上传",
      books: uploaded("2024-03-08"),
    },
    {
      "exclude-start": { score: "100" },
      "include-start": { score: "100 - 3", lost: [late("P1", "2024-03-07")], evidence: { P1: { daysLate: 1 } } },
    },
  ),
  ...byOption(
    "lastDay",
    {
      slug: "due-on-a-rest-day",
      en: "Signed 2024-02-05, due 2024-02-12 in the Spring Festival, uploaded 2024-02-18",
      zh: "2024-02-05签署，期限2024-02-12在春节假期，2024-02-18上传",
      books: uploaded("2024-02-18", { signedOn: "2024-02-05" }),
      call: { restDays: EARLY_2024 },
    },
    { "as-is": { score: "100 - 3", lost: [late("P1", "2024-02-12")] }, "next-working-day": { score: "100" } },
  ),
  {
    slug: "include-start-then-next-working-day",
    en: "With both readings the day is counted first, then moved: signed 2024-02-11, due 02-17, moved to 02-18",
    zh: "两种解读并用时，先计日再顺延：2024-02-11签署，期限02-17，顺延至02-18",
    books: uploaded("2024-02-19", { signedOn: "2024-02-11" }),
    call: { restDays: EARLY_2024, readings: { dayCount: "include-start", lastDay: "next-working-day" } },
    score: "100 - 3",
    lost: [late("P1", "2024-02-18")],
  },
  {
    slug: "calendar-starts-after-due",
    en: "The calendar starts a day after the due day: refused, though the upload was in time",
    zh: "休息日日历始于期限次日：即使已按期上传，也应报错",
    books: uploaded("2024-01-10", { signedOn: "2024-01-10" }),
    call: { restDays: { ...EARLY_2024, from: "2024-01-18" }, readings: { lastDay: "next-working-day" } },
    refused: "call",
    problems: ["calendar-too-short restDays"],
  },
  {
    slug: "calendar-and-exempt-duty",
    en: "A policy signed before the first day needs no calendar",
    zh: "施行前签署的保单不需要日历",
    books: uploaded(null, { signedOn: "2023-12-20" }),
    call: { restDays: EARLY_2024, readings: { lastDay: "next-working-day" } },
    score: "100",
  },
  ...byOption(
    "earlierDuties",
    {
      slug: "begun-on-the-eve",
      en: "Signed on 2023-12-31 and on 2024-01-01, never uploaded",
      zh: "分别于2023-12-31、2024-01-01签署，均未上传",
      books: { policies: ["2023-12-31", "2024-01-01"].map((signedOn) => ({ signedOn, uploadedAt: null })) },
    },
    {
      exempt: { score: "100 - 3", lost: [missed("P2", "2024-01-08")] },
      judged: { score: "100 - 3 - 3", lost: [missed("P1", "2024-01-07"), missed("P2", "2024-01-08")] },
    },
  ),
];

const findings: Draft[] = [
  {
    slug: "findings-that-count",
    en: "Findings that name nothing count each; so does one of the day after the due day, about an upload said to be in time",
    zh: "未指明保单的检查发现分别计入；期限次日的检查发现也计入，虽然数据显示按期上传",
    books: { findings: [{ item: 6 }, { item: 6 }, about({ foundOn: "2024-03-09" })] },
    score: "100 - 3 × 3",
    lost: [found("F3", "2024-03-09"), found("F1"), found("F2")],
    evidence: { F1: { about: null }, F3: { about: { table: "policies", recordId: "P1" } } },
  },
  {
    slug: "finding-on-due-day",
    en: "A finding of the due day is premature: it does not count, is flagged, and leaves a later one about the policy standing",
    zh: "检查发现的日期为期限当日：过早，不计，作提示；同一保单此后的检查发现照计",
    books: { findings: [about({ foundOn: "2024-03-08" }), about()] },
    score: "100 - 3",
    lost: [found("F2")],
    flags: ["premature-finding 6 F1 P1 2024-03-08"],
  },
  ...byOption(
    "lastDay",
    {
      slug: "premature-by-last-day",
      en: "Signed 2024-02-05 and uploaded at once; a finding of 2024-02-18",
      zh: "2024-02-05签署并上传；2024-02-18的检查发现",
      books: { policies: [{ signedOn: "2024-02-05" }], findings: [about({ foundOn: "2024-02-18" })] },
      call: { restDays: EARLY_2024 },
    },
    {
      "as-is": { score: "100 - 3", lost: [found("F1", "2024-02-18")] }, // due on 02-12
      "next-working-day": { score: "100", flags: ["premature-finding 6 F1 P1 2024-02-18"] },
    },
  ),
  {
    slug: "finding-beside-a-breach",
    en: "The policy's own upload is late: findings about it give way",
    zh: "保单自身已逾期上传：关于它的检查发现让位",
    books: { ...uploaded("2024-03-09"), findings: [about({ foundOn: "2024-03-09" }), about()] },
    score: "100 - 3",
    lost: [late("P1")],
  },
  ...([2, 3] as const).map(
    (quarter): Draft => ({
      slug: `earliest-finding-quarter-${quarter}`,
      en: `Of three findings about one policy the earliest counts, of two on a day the smallest id: quarter ${quarter}`,
      zh: `同一保单的三次检查发现，只计最早的；同日的取编号最小的：第${quarter === 2 ? "二" : "三"}季度`,
      books: {
        findings: [
          about({ foundOn: "2024-08-01" }),
          about({ findingId: "x", foundOn: "2024-06-30" }),
          about({ findingId: "X", foundOn: "2024-06-30" }),
        ],
      },
      call: { period: { year: 2024, quarter }, asOf: "2024-12-31" },
      score: quarter === 2 ? "100 - 3" : "100",
      lost: quarter === 2 ? [found("X", "2024-06-30")] : [],
    }),
  ),
  {
    slug: "earliest-finding-before-the-first-day",
    en: "The earliest finding about a policy of 2023 is of 2023-12-31: the one of June gives way to it",
    zh: "2023年的保单，最早的检查发现在2023-12-31：6月的不再计入",
    books: {
      policies: [{ signedOn: "2023-06-01" }],
      findings: [about({ foundOn: "2023-12-31" }), about()],
    },
    score: "100",
  },
  ...byOption(
    "earlierDuties",
    {
      slug: "findings-on-an-earlier-policy",
      en: "Signed 2023-12-28 and never uploaded; findings of 2024-01-04, when its 7 days end, and of 2024-01-05",
      zh: "2023-12-28签署，未上传；检查发现分别在7日届满的2024-01-04与2024-01-05",
      books: {
        ...uploaded(null, { signedOn: "2023-12-28" }),
        findings: [about({ foundOn: "2024-01-04" }), about({ foundOn: "2024-01-05" })],
      },
    },
    {
      exempt: {
        score: "100 - 3",
        lost: [found("F2", "2024-01-05")],
        flags: ["premature-finding 6 F1 P1 2024-01-04"],
      },
      judged: {
        score: "100 - 3",
        lost: [missed("P1", "2024-01-04")],
        flags: ["premature-finding 6 F1 P1 2024-01-04"],
      },
    },
  ),
  {
    slug: "findings-about-a-policy-out-of-sight",
    en: "Two findings about a policy that is signed after asOf count as naming nothing: each",
    zh: "两次检查发现涉及截止日之后签署的保单：视为未指明，分别计入",
    books: { policies: [{}, { signedOn: "2024-09-01" }], findings: times(2, about({ recordId: "P2" })) },
    call: { asOf: "2024-08-31" },
    score: "100 - 3 - 3",
    lost: [found("F1"), found("F2")],
    evidence: { F1: { about: null } },
  },
  {
    slug: "finding-about-a-policy-in-sight-at-last",
    en: "The same once the policy is in sight: both were found before its due day, and are premature",
    zh: "同上，保单可见之后：两次检查发现都早于其期限，过早，不计",
    books: { policies: [{}, { signedOn: "2024-09-01" }], findings: times(2, about({ recordId: "P2" })) },
    call: { asOf: "2024-09-01" },
    score: "100",
    flags: ["premature-finding 6 F1 P2 2024-09-08", "premature-finding 6 F2 P2 2024-09-08"],
  },
  {
    slug: "undecided-and-revoked",
    en: "Detected and appealed findings are undecided, early or not; a revoked one is as none",
    zh: "待确认、申诉中的列入未决，无论是否过早；已撤销的不计",
    books: {
      findings: [
        about({ status: "detected", foundOn: "2024-03-08" }),
        about({ status: "appealed" }),
        about({ status: "revoked" }),
      ],
    },
    score: "100",
    undecided: ["6 F1 2024-03-08 detected 3", "6 F2 2024-06-01 appealed 3"],
  },
];

export const policyUpload: Group = {
  file: "item-06-policy-upload",
  prefix: "policy-upload",
  en: "Item 6: policy upload",
  zh: "第6项 电子保单上传",
  clause: annex(6),
  cases: [...dueDay, ...seenAt, ...caps, ...readings, ...findings],
};
