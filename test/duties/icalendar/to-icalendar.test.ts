import { describe, expect, it, test } from "vitest";
import {
  CallError,
  calendarYear,
  duties,
  type ICalendarOptions,
  LANGUAGES,
  type ListedDuty,
  toICalendar,
} from "../../../src/index.js";
import { books } from "../../support/books.js";
import { duty, serviceDuty } from "../samples.ts";
import { parsed } from "./parsed.ts";

const made = { language: "en", stamp: "2024-03-06T16:00:00Z", domain: "insurer.example" } as const;

const calendar = (given: readonly ListedDuty[], options: Partial<ICalendarOptions> = {}) =>
  toICalendar(given, { ...made, ...options });

function problemsOf(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    return (error as CallError).issues.map(({ option, code }) => `${option} ${code}`);
  }
  throw new Error("nothing was thrown");
}

describe("a calendar", () => {
  it("is written line by line as RFC 5545 has it", () => {
    expect(calendar([duty({ recordId: "保单,1;2\\3", insurerName: "A" })], { language: "zh-CN", alarms: [1] })).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//anzexian//duties//ZH-CN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:policy-upload.A._4FDD_5355_002C1_003B2_005C3@insurer.example",
        "DTSTAMP:20240306T160000Z",
        "DTSTART;VALUE=DATE:20240308",
        "DTEND;VALUE=DATE:20240309",
        "SUMMARY:保单保单\\,1\\;2\\\\3：上传电子保单",
        // 12 + 4·3 + 9 + 3 + 6·3 + 4·3 + 1 + 2·3 = 73 octets: another character of 3 does not fit into 75.
        "DESCRIPTION:保单保单\\,1\\;2\\\\3：上传电子保单（附件第6项）",
        // 1 + 3 + 2·3 + 10 + 6·3 + 2·3 + 1 + 2·3 + 3·3 + 1 + 2·3 + 2·3 = 73
        " ：应于2024-03-08及以前完成，还有2天。违反扣3分，目前",
        " 会使总分减少3分。\\nA",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:保单保单\\,1\\;2\\\\3：上传电子保单",
        "TRIGGER:-PT15H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it("has an all-day event on the due day, which leaves its owner free", () => {
    expect(parsed(calendar([duty({ due: "2024-02-29" })]))[0]).toMatchObject({
      start: "2024-02-29",
      end: "2024-03-01",
      isAllDay: true,
      transparent: "TRANSPARENT",
      stamp: "2024-03-06T16:00:00Z",
    });
  });

  it.each(LANGUAGES)("says in %s what is to be done, how it stands, and by whom", (language) => {
    const [event] = parsed(
      calendar([duty({ state: "late", done: "2024-03-10", daysLeft: null, net: "3" })], { language }),
    );
    const [title, lines] = {
      en: ["[late] Policy P-1: upload the e-policy", "it cost 3.\n甲保险宿州分公司"],
      "zh-CN": ["〔逾期〕保单P-1：上传电子保单", "实扣3分。\n甲保险宿州分公司"],
    }[language];
    expect(event?.summary).toBe(title);
    expect(event?.description.endsWith(lines as string)).toBe(true);
  });

  it("marks what is in order so far", () => {
    const given = [serviceDuty({ state: "met-so-far", daysLeft: null })];
    expect(parsed(calendar(given))[0]?.summary).toContain("[no breach so far]");
    expect(parsed(calendar(given, { language: "zh-CN" }))[0]?.summary).toContain("〔暂无违反〕");
  });

  it("has no event for what has no due day, and without any is a calendar all the same", () => {
    expect(parsed(calendar([duty({ state: "excused", due: null, daysLeft: null })]))).toEqual([]);
    expect(parsed(calendar([]))).toEqual([]);
  });

  it("keeps the id of a duty that is done, moved, or seen on another day", () => {
    const [before] = parsed(calendar([duty()]));
    const [after] = parsed(
      calendar([duty({ state: "met", due: "2024-03-11", done: "2024-03-08", daysLeft: null })], {
        stamp: "2024-04-01T00:00:00Z",
        language: "zh-CN",
      }),
    );
    expect(after?.uid).toBe(before?.uid);
  });

  it("tells apart the ids of duties that differ in insurer, kind or record", () => {
    const given = [
      duty(),
      duty({ insurerId: "B" }),
      duty({ kind: "first-service", item: 2 }),
      duty({ recordId: "P_1" }),
      duty({ recordId: "P_005F1" }),
      duty({ insurerId: "A.P", recordId: "1" }),
      duty({ insurerId: "A", recordId: "P.1" }),
    ];
    const events = parsed(calendar(given));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(given.length);
  });

  it("takes a year's duties of all insurers", () => {
    const dataset = books({ insurers: ["A", "B"], policies: [{}, { insurerId: "B" }] });
    const all = dataset.insurers.flatMap(({ insurerId }) => {
      return duties(dataset, { insurerId, period: calendarYear(2024) });
    });
    // an upload, a report, a provider, a plan and a service of each
    expect(parsed(calendar(all))).toHaveLength(10);
  });
});

describe("an alarm", () => {
  it("goes off at nine, by default 7 days before, the day before, and on the due day", () => {
    const [event] = parsed(calendar([duty({ daysLeft: 30 })]));
    expect(event?.alarms).toEqual([
      "DISPLAY 2024-03-01T09:00:00",
      "DISPLAY 2024-03-07T09:00:00",
      "DISPLAY 2024-03-08T09:00:00",
    ]);
  });

  it("goes off only on days that are still to come", () => {
    // Seen at the close of 2024-03-06: the 1st has passed.
    const [event] = parsed(calendar([duty({ daysLeft: 2 })], { alarms: [366, 7, 2, 1] }));
    expect(event?.alarms).toEqual(["DISPLAY 2024-03-07T09:00:00"]);
  });

  it("is for what is open, and for nothing else", () => {
    const given = [
      duty({ state: "missed", daysLeft: -2, net: "3" }),
      serviceDuty({ state: "met-so-far", daysLeft: null }),
    ];
    expect(parsed(calendar(given, { alarms: [0] })).flatMap(({ alarms }) => alarms)).toEqual([]);
    expect(parsed(calendar([duty()], { alarms: [] })).flatMap(({ alarms }) => alarms)).toEqual([]);
  });
});

describe("the options", () => {
  it.each<[string, object, string]>([
    ["another language", { language: "fr" }, "options.language unknown-value"],
    ["no stamp", { stamp: undefined }, "options.stamp missing"],
    ["a stamp that is not UTC", { stamp: "2024-03-06T16:00:00+08:00" }, "options.stamp unknown-value"],
    ["a stamp of no real day", { stamp: "2024-02-30T16:00:00Z" }, "options.stamp unknown-value"],
    ["a stamp with a line of its own", { stamp: "2024-03-06T16:00:00Z\r\nX:Y" }, "options.stamp unknown-value"],
    ["a domain with a line of its own", { domain: "a.example\r\nX:Y" }, "options.domain unknown-value"],
    ["a domain that is none", { domain: "-a..example" }, "options.domain unknown-value"],
    ["a domain that is too long", { domain: Array(128).fill("a").join(".") }, "options.domain unknown-value"],
    ["an alarm after the due day", { alarms: [-1] }, "options.alarms[0] out-of-range"],
    ["an alarm that is no whole number of days", { alarms: [7, 0.5] }, "options.alarms[1] wrong-type"],
    ["an option that does not exist", { alarm: [7] }, "options.alarm unknown-field"],
  ])("are refused with %s", (_, options, problem) => {
    expect(problemsOf(() => calendar([], options as never))).toEqual([problem]);
  });

  it("are told all their problems at once", () => {
    expect(problemsOf(() => toICalendar([], { language: "fr", stamp: "now" } as never))).toEqual([
      "options.language unknown-value",
      "options.stamp unknown-value",
      "options.domain missing",
    ]);
    expect(problemsOf(() => toICalendar([], undefined as never))).toEqual(["options missing"]);
  });

  it("take what toISOString writes", () => {
    expect(parsed(calendar([duty()], { stamp: "2024-03-06T16:00:00.123Z" }))[0]?.stamp).toBe("2024-03-06T16:00:00Z");
  });
});

describe("duties of another form", () => {
  it.each<[string, unknown, string[]]>([
    ["no list", {}, ["duties wrong-type"]],
    ["a due day with a line of its own", [duty({ due: "2024-03-08\r\nX:Y" })], ["duties[0].due bad-date"]],
    ["a due day after which no day can be written", [duty({ due: "9999-12-31" })], ["duties[0].due out-of-range"]],
    ["a kind that there is none of", [duty({ kind: "X:Y" as never })], ["duties[0].kind unknown-value"]],
    ["a duty that stands twice", [duty(), duty({ state: "met" })], ["duties[1].recordId not-comparable"]],
  ])("are refused: %s", (_, given, problems) => {
    expect(problemsOf(() => calendar(given as never))).toEqual(problems);
  });
});

test("a calendar of what JSON kept is the same", () => {
  const given = [duty(), serviceDuty()];
  expect(calendar(JSON.parse(JSON.stringify(given)))).toBe(calendar(given));
  expect(() => calendar([null as never])).toThrow(CallError);
});
