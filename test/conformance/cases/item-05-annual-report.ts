import { annex, byOption, type Draft, type Group } from "../draft.ts";

const missed = (year = "2024", net = "10") => `annual-report.missed ${year} ${year}-12-15 ${net}`;
const late = (year = "2024", net = "10") => `annual-report.late ${year} ${year}-12-15 ${net}`;

const submitted = (...submittedAt: readonly string[]) => ({
  annualReports: submittedAt.map((each) => ({ submittedAt: each })),
});
const none = { annualReports: [] };

const dueDay: Draft[] = [
  {
    slug: "day-before",
    en: "Submitted on 14 December: in time",
    zh: "12月14日报送：按期",
    books: submitted("2024-12-14"),
    score: "100",
  },
  {
    slug: "last-second",
    en: "Submitted in the last second of 15 December in China, and again later: the earliest counts, in time",
    zh: "12月15日最后一秒报送，此后再报：以最早的为准，按期",
    books: submitted("2024-12-20", "2024-12-15T23:59:59+08:00"),
    score: "100",
  },
  {
    slug: "second-later",
    en: "Submitted a second later: late",
    zh: "再晚一秒报送：逾期",
    books: submitted("2024-12-16T00:00:00+08:00"),
    score: "100 - 10",
    lost: [late()],
    evidence: { 2024: { year: 2024, due: "2024-12-15", done: "2024-12-16", daysLate: 1 } },
  },
  {
    slug: "second-later-in-utc",
    en: "2024-12-15T16:00:00Z is the 16th in China: late",
    zh: "2024-12-15T16:00:00Z 在北京时间16日：逾期",
    books: submitted("2024-12-15T16:00:00Z"),
    score: "100 - 10",
    lost: [late()],
  },
  {
    slug: "missed",
    en: "No report: 10 off, 16 days after the due day by the year's end",
    zh: "未报送：扣10分，至年末已逾16日",
    books: none,
    score: "100 - 10",
    lost: [missed()],
    evidence: { 2024: { done: null, daysLate: 16 } },
  },
  {
    slug: "another-years",
    en: "A report for 2023 submitted in 2024, and another insurer's, are not this report; a policy of 2022 makes it owed",
    zh: "2024年报送的2023年度报告、其他机构的报告都不算；只有2022年的保单也应报送",
    books: {
      insurers: ["A", "B"],
      policies: [{ signedOn: "2022-05-01" }],
      annualReports: [{ year: 2023, submittedAt: "2024-12-01" }, { insurerId: "B" }],
    },
    score: "100 - 10",
    lost: [missed()],
  },
];

const statuses: Draft[] = [
  {
    slug: "pending",
    en: "A report that is not yet accepted counts as submitted",
    zh: "待审的报告视为已报送",
    books: { annualReports: [{ submittedAt: "2024-12-15", status: "pending" }] },
    score: "100",
  },
  {
    slug: "returned",
    en: "A returned report is as none",
    zh: "被退回的报告视同没有",
    books: { annualReports: [{ submittedAt: "2024-12-01", status: "returned" }] },
    score: "100 - 10",
    lost: [missed()],
  },
  {
    slug: "returned-then-late",
    en: "Returned, and submitted again on the 20th: late",
    zh: "被退回后于20日重新报送：逾期",
    books: {
      annualReports: [
        { submittedAt: "2024-12-01", status: "returned" },
        { submittedAt: "2024-12-20", status: "accepted" },
      ],
    },
    score: "100 - 10",
    lost: [late()],
    evidence: { 2024: { done: "2024-12-20", daysLate: 5 } },
  },
];

const readings: Draft[] = [
  ...byOption(
    "reportDay",
    {
      slug: "on-the-15th",
      en: "Submitted on 2024-12-15 at 09:00",
      zh: "2024-12-15 09:00报送",
      books: submitted("2024-12-15 09:00"),
    },
    {
      inclusive: { score: "100" },
      exclusive: { score: "100 - 10", lost: [late()], evidence: { 2024: { due: "2024-12-14", daysLate: 1 } } },
    },
  ),
  ...byOption(
    "reportDay",
    {
      slug: "as-of-the-14th",
      en: "Not submitted, as at 2024-12-14",
      zh: "未报送，截至2024-12-14",
      books: none,
      call: { asOf: "2024-12-14" },
    },
    {
      inclusive: { score: "100", open: ["annual-report.open 2024 2024-12-15 10"] },
      exclusive: { score: "100 - 10", lost: [missed()] },
    },
  ),
  {
    slug: "exclusive-period-from-the-15th",
    en: "By reportDay exclusive the report is due on the 14th, and a period from the 15th has it all the same",
    zh: "按不含15日：期限为14日，但自15日开始的评价周期仍计此项",
    books: none,
    call: { period: { start: "2024-12-15", end: "2024-12-31" }, readings: { reportDay: "exclusive" } },
    score: "100 - 10",
    lost: [missed()],
  },
];

const periods: Draft[] = [
  {
    slug: "period-to-the-15th",
    en: "A period whose last day is 15 December owes a report",
    zh: "评价周期末日为12月15日：应报送",
    books: none,
    call: { period: { start: "2024-10-01", end: "2024-12-15" } },
    score: "100 - 10",
    lost: [missed()],
  },
  {
    slug: "period-from-the-16th",
    en: "A period from 16 December holds none: not applicable",
    zh: "自12月16日开始的评价周期：不适用",
    books: none,
    call: { period: { start: "2024-12-16", end: "2025-12-14" } },
    score: "100",
    notApplicable: [4, 5],
  },
  {
    slug: "two-decembers",
    en: "A period with two 15 Decembers and no report: 10 in all",
    zh: "评价周期含两个12月15日，均未报送：合计只扣10分",
    books: none,
    call: { period: { start: "2024-01-01", end: "2025-12-31" } },
    score: "100 - (10 + 0)",
    lost: [missed("2024"), missed("2025", "0 of 10")],
  },
];

const seenAt: Draft[] = [
  {
    slug: "as-of-the-15th",
    en: "Submitted on the 16th, as at the 15th: not happened yet, missed",
    zh: "16日报送，截至15日：尚未发生，未完成",
    books: submitted("2024-12-16"),
    call: { asOf: "2024-12-15" },
    score: "100 - 10",
    lost: [missed()],
    evidence: { 2024: { done: null, daysLate: 0 } },
  },
  {
    slug: "first-policy-on-the-15th",
    en: "The insurer's first policy is signed on 15 December: it owes the report",
    zh: "首张保单签署于12月15日：应报送",
    books: { ...none, policies: [{ signedOn: "2024-12-15" }] },
    score: "100 - 10",
    lost: [missed()],
  },
  {
    slug: "first-policy-on-the-16th",
    en: "The insurer's first policy is signed on 16 December: not applicable",
    zh: "首张保单签署于12月16日：不适用",
    books: { ...none, policies: [{ signedOn: "2024-12-16" }] },
    score: "100",
    notApplicable: [4, 5],
  },
];

export const annualReport: Group = {
  file: "item-05-annual-report",
  prefix: "annual-report",
  en: "Item 5: annual report",
  zh: "第5项 年度工作报告",
  clause: annex(5),
  cases: [...dueDay, ...statuses, ...readings, ...periods, ...seenAt],
};
