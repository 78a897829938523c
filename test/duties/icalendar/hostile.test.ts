import fc from "fast-check";
import { expect, test } from "vitest";
import {
  DUTY_KINDS,
  DUTY_STATES,
  describeDuty,
  ITEM_IDS,
  ITEM_NUMBERS,
  LANGUAGES,
  type ListedDuty,
  toICalendar,
} from "../../../src/index.js";
import { anyDay, anyId } from "../../../src/testing/index.js";
import { harmless } from "../../../src/values/harmless.js";
import { duty, serviceDuty } from "../samples.ts";
import { parsed } from "./parsed.ts";

const numRuns = Number(process.env["CASES"] ?? 500);

/** Names that try to be more than a name. */
const HOSTILE = [
  "P\r\nEND:VEVENT\r\nBEGIN:VEVENT",
  "P\nATTACH:http://attacker.example",
  "P\r",
  "\u0000\u0007\u001B[31m\u007F\u0085",
  "\u2028\u2029\u202E",
  "a\tb",
  "\\n\\N\\\\n;,:\"'",
  "\\",
  "^n^'",
  "\uD800",
  "\uDC00x",
  " \u00A0 ",
  "保".repeat(200),
  "\u{20BB7}".repeat(60),
  "👩‍👩‍👧".repeat(12),
  "é".repeat(90),
];

const aName = fc.oneof(
  fc.constantFrom(...HOSTILE),
  anyId(),
  fc.string({ minLength: 1, unit: "binary", maxLength: 120 }),
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
);

const numberOf = (kind: ListedDuty["kind"]) => ITEM_NUMBERS.find((item) => ITEM_IDS[item] === kind) ?? null; // null of a duty without points

const aDuty: fc.Arbitrary<ListedDuty> = fc
  .record({
    kind: fc.constantFrom(...DUTY_KINDS),
    state: fc.constantFrom(...DUTY_STATES),
    due: anyDay(),
    daysLeft: fc.integer({ min: -400, max: 400 }),
    inPeriod: fc.boolean(),
    insurerId: aName,
    insurerName: aName,
    recordId: aName,
    policyId: aName,
    hazards: fc.array(aName, { maxLength: 3 }),
  })
  .map(({ kind, hazards, ...fields }) => {
    const { loop } = serviceDuty();
    const isService = kind === "service-loop";
    return duty({
      ...fields,
      kind,
      item: numberOf(kind),
      hazardId: kind.startsWith("hazard") ? fields.policyId : null,
      loop: isService && loop !== null ? { ...loop, unresolvedHazards: hazards } : null,
    });
  });

const someDuties = fc.uniqueArray(aDuty, {
  maxLength: 5,
  selector: ({ insurerId, kind, recordId }) => JSON.stringify([insurerId, kind, recordId]),
});

const law = (name: string, predicate: (duties: ListedDuty[], calendar: string, language: "zh-CN" | "en") => void) =>
  test(name, () => {
    fc.assert(
      fc.property(someDuties, fc.constantFrom(...LANGUAGES), (duties, language) => {
        const made = { language, stamp: "2024-03-06T16:00:00Z", domain: "insurer.example" };
        predicate(duties, toICalendar(duties, made), language);
      }),
      { numRuns },
    );
  });

law(
  "whatever names hold, a calendar has its events and no other, with their texts whole",
  (duties, calendar, language) => {
    const events = parsed(calendar);
    expect(events.map(({ start }) => start)).toEqual(duties.map(({ due }) => due));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(duties.length);
    events.forEach((event, index) => {
      const given = duties[index] as ListedDuty;
      expect(event.description).toBe(`${harmless(describeDuty(given, language))}\n${harmless(given.insurerName)}`);
      expect(event.properties).toEqual(["uid", "dtstamp", "dtstart", "dtend", "summary", "description", "transp"]);
      if (given.state !== "open") expect(event.alarms).toEqual([]);
    });
  },
);

law("every line has at most 75 octets, ends in CRLF, and splits no character", (_, calendar) => {
  expect(calendar.endsWith("\r\n")).toBe(true);
  for (const line of calendar.slice(0, -2).split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Cc}|\p{Cs}/u);
    expect(Buffer.from(line).toString()).toBe(line);
  }
});

law("a line is folded only where it must be", (_, calendar) => {
  const lines = calendar.split("\r\n");
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? "";
    if (!next.startsWith(" ")) return;
    const [first = ""] = next.slice(1);
    expect(Buffer.byteLength(line) + Buffer.byteLength(first)).toBeGreaterThan(75);
  });
});
