import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyInstant } from "../../src/testing/index.js";
import { formatDay, parseDay } from "../../src/values/day.js";
import { parseInstantDay, spellInstant } from "../../src/values/instant.js";
import { respelledInstant } from "../certificate/respelled.ts";

function dayInChina(text: string): string | undefined {
  const day = parseInstantDay(text);
  return day === undefined ? undefined : formatDay(day);
}

describe("the day in China of an instant", () => {
  describe("with its offset", () => {
    test.each([
      ["2024-03-08T16:30:00Z", "2024-03-09"],
      ["2024-03-08T15:59:59Z", "2024-03-08"], // the last second of the day in China
      ["2024-03-08T16:00:00Z", "2024-03-09"], // the first of the next
      ["2024-03-08T15:59:59.999999999Z", "2024-03-08"],
      ["2024-03-08T16:00:00.000000000Z", "2024-03-09"],
      ["2024-03-08T23:59:59+08:00", "2024-03-08"],
      ["2024-03-09T00:00:00+08:00", "2024-03-09"],
      ["2024-03-08T00:00:00+08:00", "2024-03-08"],
      ["2024-03-08T00:00:00Z", "2024-03-08"],
      ["2024-03-08t16:30:00z", "2024-03-09"],
      ["2024-03-08T16:30:00z", "2024-03-09"],
      ["2024-03-08t16:30:00Z", "2024-03-09"],
      ["2024-03-08 16:30:00Z", "2024-03-09"],
      ["2024-03-08 16:30:00+08:00", "2024-03-08"],
      ["2024-03-08T10:29:59-05:30", "2024-03-08"], // 15:59:59 UTC
      ["2024-03-08T10:30:00-05:30", "2024-03-09"], // 16:00 UTC
      ["2024-03-08T16:00:00+00:00", "2024-03-09"],
      ["2024-03-08T16:00:00-00:00", "2024-03-09"],
      ["2024-03-09T00:44:00+08:45", "2024-03-08"],
      ["2024-03-09T00:45:00+08:45", "2024-03-09"],
      ["2024-03-08T23:59:59-23:59", "2024-03-10"], // 23:58:59 UTC of the 9th
      ["2024-03-08T00:00:00+23:59", "2024-03-07"], // 00:01 UTC of the 7th
      ["2024-03-08T12:00:00.5Z", "2024-03-08"],
      ["2024-03-08T12:00:00.123456Z", "2024-03-08"],
      ["2024-03-08T12:00:00.123+08:00", "2024-03-08"],
      ["2024-12-31T15:59:59Z", "2024-12-31"], // the year ends
      ["2024-12-31T16:00:00Z", "2025-01-01"],
      ["2023-12-31T16:00:00Z", "2024-01-01"],
      ["2025-01-01T00:00:00+09:00", "2024-12-31"],
      ["2024-02-28T16:00:00Z", "2024-02-29"],
      ["2024-02-29T16:00:00Z", "2024-03-01"],
      ["2023-02-28T16:00:00Z", "2023-03-01"],
    ])("%s is on %s", (text, day) => {
      expect(dayInChina(text)).toBe(day);
    });
  });

  describe("as the databases of platforms print it, in China Standard Time", () => {
    test.each([
      ["2024-03-08 00:00", "2024-03-08"],
      ["2024-03-08 23:59", "2024-03-08"],
      ["2024-03-08 00:00:00", "2024-03-08"],
      ["2024-03-08 16:30:00", "2024-03-08"],
      ["2024-03-08 23:59:59", "2024-03-08"],
      ["2024-12-31 23:59:59", "2024-12-31"],
      ["2024-02-29 12:00", "2024-02-29"],
    ])("%s is on %s", (text, day) => {
      expect(dayInChina(text)).toBe(day);
    });
  });

  describe("as a date alone", () => {
    test.each([["2024-03-08"], ["2024-02-29"], ["0000-01-01"], ["9999-12-31"]])("%s is that day", (text) => {
      expect(dayInChina(text)).toBe(text);
    });
  });

  test("an instant whose day in China has no four-digit year is refused", () => {
    expect(parseInstantDay("9999-12-31T15:59:59Z")).toBe(parseDay("9999-12-31"));
    expect(parseInstantDay("9999-12-31T16:00:00Z")).toBeUndefined();
    expect(parseInstantDay("0000-01-01T00:00:00+08:00")).toBe(parseDay("0000-01-01"));
    expect(parseInstantDay("0000-01-01T00:00:00+08:01")).toBeUndefined();
  });

  describe("a leap second stands at 23:59:60 UTC of a month's last day", () => {
    test.each([
      ["2016-12-31T23:59:60Z", "2017-01-01"],
      ["2016-12-31T23:59:60.5Z", "2017-01-01"],
      ["2015-06-30T23:59:60Z", "2015-07-01"],
      ["2024-02-29T23:59:60Z", "2024-03-01"],
      ["2023-02-28T23:59:60Z", "2023-03-01"],
      ["2015-07-01T07:59:60+08:00", "2015-07-01"],
      ["2017-01-01T07:59:60+08:00", "2017-01-01"],
      ["2024-03-01T00:59:60+01:00", "2024-03-01"],
      ["2015-06-30T18:29:60-05:30", "2015-07-01"],
      ["2016-12-31T00:00:60-23:59", "2017-01-01"],
    ])("%s is on %s", (text, day) => {
      expect(dayInChina(text)).toBe(day);
    });

    test.each([
      ["2024-02-28T23:59:60Z", "the month has a 29th"],
      ["2016-12-30T23:59:60Z", "not the month's last day"],
      ["2016-12-31T22:59:60Z", "not its last hour"],
      ["2016-12-31T23:58:60Z", "not its last minute"],
      ["2016-12-31T23:59:60+08:00", "15:59:60 UTC"],
      ["2017-01-02T07:59:60+08:00", "UTC's 1 January"],
      ["2016-12-31T23:59:60-00:01", "00:00:60 UTC"],
      ["2016-12-31T23:59:61Z", "no such second"],
      ["2016-12-31T23:59:99Z", "no such second"],
    ])("%s is refused: %s", (text) => {
      expect(dayInChina(text)).toBeUndefined();
    });
  });

  test("has a digit, a mark or a sign at each place, and nothing else", () => {
    for (const instant of ["2011-11-11T11:11:11+11:11", "2011-11-11 11:11:11", "2011-11-11 11:11"]) {
      for (const [place, sign] of [...instant].entries()) {
        const others: { readonly [sign: string]: string } = {
          "-": "0/ ",
          T: "0_SU",
          ":": "0.; ",
          "+": "0,/Z",
          " ": "0_-",
        };
        for (const other of others[sign] ?? "/:- x") {
          const spoilt = instant.slice(0, place) + other + instant.slice(place + 1);
          expect(parseInstantDay(spoilt), spoilt).toBeUndefined();
        }
        expect(parseInstantDay(instant.slice(0, place) + instant.slice(place + 1)), `without ${place}`).toBeUndefined();
      }
      expect(parseInstantDay(`${instant}0`), "with one more").toBeUndefined();
    }
  });

  test("has at most 64 characters, however many decimals", () => {
    const [start, end] = ["2024-03-08T16:30:00.", "Z"];
    const decimals = 64 - start.length - end.length;
    expect(parseInstantDay(start + "0".repeat(decimals) + end)).toBeDefined();
    expect(parseInstantDay(start + "0".repeat(decimals + 1) + end)).toBeUndefined();
  });

  describe("refuses", () => {
    test.each([
      ["2024-03-08T16:30:00", "T without an offset"],
      ["2024-03-08T16.30:00Z", "a point between hours and minutes"],
      ["2024-03-08T16:30", "T without an offset or seconds"],
      ["2024-03-08t16:30:00", "t without an offset"],
      ["2024-03-08T16:30Z", "missing seconds with an offset"],
      ["2024-03-08 16:30Z", "missing seconds with an offset"],
      ["2024-03-08T16:30+08:00", "missing seconds with an offset"],
      ["2024-03-08T16Z", "an hour alone"],
      ["2024-03-08 16", "an hour alone"],
      ["2024-03-08T", "no time"],
      ["2024-03-08 ", "no time"],
      ["2024-03-08Z", "a date with an offset"],
      ["2024-03-08+08:00", "a date with an offset"],
      ["2024-03-08T24:00:00Z", "hour 24"],
      ["2024-03-08T24:00:00+08:00", "hour 24"],
      ["2024-03-08 24:00", "hour 24"],
      ["2024-03-08 24:00:00", "hour 24"],
      ["2024-03-08T25:00:00Z", "hour 25"],
      ["2024-03-08T12:60:00Z", "minute 60"],
      ["2024-03-08 12:60", "minute 60"],
      ["2024-03-08 12:00:61", "second 61"],
      ["2016-12-31 23:59:60", "second 60, in a form that has no leap seconds"],
      ["2024-03-08T12:00:60Z", "second 60 at noon"],
      ["2024-03-08T12:00:00+24:00", "offset 24:00"],
      ["2024-03-08T12:00:00-24:00", "offset 24:00"],
      ["2024-03-08T12:00:00+08:60", "offset minute 60"],
      ["2024-03-08T12:00:00+0800", "an offset without a colon"],
      ["2024-03-08T12:00:00+08", "an offset without minutes"],
      ["2024-03-08T12:00:00+8:00", "an offset of one digit"],
      ["2024-03-08T12:00:00 +08:00", "a space before the offset"],
      ["2024-03-08T12:00:00−08:00", "a typographic minus"],
      ["2024-03-08T12:00:00Z+08:00", "two offsets"],
      ["2024-03-08T12:00:00CST", "a name of a zone"],
      ["2024-03-08T12:00:00+08:00[Asia/Shanghai]", "a name of a zone behind the offset"],
      ["2024-03-08T12:00:00.Z", "a fraction without a digit"],
      ["2024-03-08T12:00:00,5Z", "a comma"],
      ["2024-03-08 12:00:00.5", "a fraction without an offset"],
      ["2024-03-08T12:00.5Z", "a fraction of a minute"],
      ["2024-03-08T1:00:00Z", "an hour of one digit"],
      ["2024-03-08 1:00", "an hour of one digit"],
      ["2024-03-08T12-00-00Z", "dashes in the time"],
      ["2024-03-08T120000Z", "no colons"],
      ["20240308T120000Z", "the basic form"],
      ["2024-03-08_12:00:00Z", "another separator"],
      ["2024-03-08  12:00:00", "two spaces"],
      ["2024-03-0812:00:00Z", "no separator"],
      ["2024-02-30T12:00:00Z", "no real day"],
      ["2023-02-29 12:00", "no real day"],
      ["2023-02-29", "no real day"],
      ["2024-13-01T12:00:00Z", "no real month"],
      ["2024-3-8T12:00:00Z", "a month and a day of one digit"],
      ["+002024-03-08T12:00:00Z", "a year of six digits"],
      [" 2024-03-08T12:00:00Z", "a space in front"],
      ["2024-03-08T12:00:00Z ", "a space behind"],
      ["2024-03-08T12:00:00Z\n", "a line end"],
      ["2024-03-08\n", "a line end"],
      ["２０２４-03-08T12:00:00Z", "full-width digits"],
      ["2024-03-08T１２:00:00Z", "full-width digits"],
      ["2024-03-08T12：00：00Z", "full-width colons"],
      ["2024-W10-5", "a week date"],
      ["2024-068", "a day of the year"],
      ["1709870400000", "a number of milliseconds"],
      ["Fri, 08 Mar 2024 12:00:00 GMT", "a date of e-mail"],
      ["", "nothing"],
    ])("%j: %s", (text) => {
      expect(dayInChina(text)).toBeUndefined();
    });
  });

  const anyMinute = fc.record({
    year: fc.integer({ min: 1, max: 9998 }),
    month: fc.integer({ min: 1, max: 12 }),
    dayOfMonth: fc.integer({ min: 1, max: 28 }),
    hour: fc.oneof(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 7, 8, 15, 16, 23)),
    minute: fc.oneof(fc.integer({ min: 0, max: 59 }), fc.constantFrom(0, 59)),
    second: fc.integer({ min: 0, max: 59 }),
  });
  const two = (number: number) => String(number).padStart(2, "0");
  const dateText = ({ year, month, dayOfMonth }: { year: number; month: number; dayOfMonth: number }) =>
    `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`;

  test("is the day of UTC eight hours later, whatever the offset", () => {
    fc.assert(
      fc.property(
        anyMinute,
        fc.integer({ min: -1439, max: 1439 }),
        fc.constantFrom("T", "t", " "),
        fc.stringMatching(/^(\.[0-9]{1,12})?$/),
        (time, offset, separator, decimals) => {
          const sign = offset < 0 ? "-" : "+";
          const size = Math.abs(offset);
          const clock = `${two(time.hour)}:${two(time.minute)}:${two(time.second)}${decimals}`;
          const text = `${dateText(time)}${separator}${clock}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
          const local = new Date(0);
          local.setUTCFullYear(time.year, time.month - 1, time.dayOfMonth);
          local.setUTCHours(time.hour, time.minute, time.second);
          const inChina = local.getTime() - offset * 60_000 + 8 * 3_600_000;
          expect(parseInstantDay(text)).toBe(Math.floor(inChina / 86_400_000));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test("without an offset is the day that is written", () => {
    fc.assert(
      fc.property(anyMinute, fc.boolean(), (time, withSeconds) => {
        const clock = `${two(time.hour)}:${two(time.minute)}${withSeconds ? `:${two(time.second)}` : ""}`;
        expect(parseInstantDay(`${dateText(time)} ${clock}`)).toBe(parseDay(dateText(time)));
      }),
    );
  });

  test("no text makes the reader throw", () => {
    const nearly = fc
      .tuple(fc.nat(30), fc.constantFrom("", ":", "9", "Z", " ", "T", "+", "60", "é", "８"))
      .map(
        ([index, other]) =>
          `${"2024-03-08T12:00:00+08:00".slice(0, index)}${other}${"2024-03-08T12:00:00+08:00".slice(index + 1)}`,
      );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), nearly), (text) => {
        const day = parseInstantDay(text);
        expect(day === undefined || Number.isInteger(day)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("a text of ten million characters is refused", () => {
    expect(parseInstantDay("2".repeat(10_000_000))).toBeUndefined();
    expect(parseInstantDay(`2024-03-08T12:00:00.${"0".repeat(10_000_000)}`)).toBeUndefined();
  });
});

describe("the one spelling of an instant", () => {
  test.each<[spelling: string, others: string[]]>([
    [
      "2024-03-09T00:30:00+08:00",
      [
        "2024-03-09T00:30:00+08:00",
        "2024-03-08T16:30:00Z",
        "2024-03-08t16:30:00z",
        "2024-03-08 16:30:00Z",
        "2024-03-08T16:30:00.000Z",
        "2024-03-09T00:30:00.0+08:00",
        "2024-03-08T16:30:00+00:00",
        "2024-03-08T16:30:00-00:00",
        "2024-03-08T11:00:00-05:30",
        "2024-03-09T16:29:00+23:59",
        "2024-03-07T16:31:00-23:59",
        "2024-03-09 00:30:00",
        "2024-03-09 00:30",
      ],
    ],
    ["2024-03-08T23:59:59.05+08:00", ["2024-03-08T15:59:59.05Z", "2024-03-08T23:59:59.0500+08:00"]],
    [
      "2024-03-08T12:00:00.000000000000000000000000000001+08:00",
      ["2024-03-08T04:00:00.0000000000000000000000000000010Z"],
    ],
    ["2024-04-01T07:59:60+08:00", ["2024-03-31T23:59:60Z", "2024-03-31T23:59:60.0Z"]], // a leap second is one of its own
    ["2024-04-01T08:00:00+08:00", ["2024-04-01T00:00:00Z"]],
    ["0000-01-01T00:00:00+08:00", ["0000-01-01 00:00", "0000-01-01T15:59:00+23:59"]],
    ["9999-12-31T23:59:59+08:00", ["9999-12-31T15:59:59Z"]],
    ["2024-03-08", ["2024-03-08"]], // a day, and no time of it
  ])("%s", (spelling, others) => {
    for (const text of [spelling, ...others]) {
      expect(parseInstantDay(text), text).toBeDefined();
      expect(spellInstant(text), text).toBe(spelling);
    }
  });

  test("is that of the same instant, and of no other", () => {
    const draws = fc.infiniteStream(fc.nat({ max: 999_999 }));
    fc.assert(
      fc.property(anyInstant(), anyInstant(), draws, (text, other, stream) => {
        const spelling = spellInstant(text);
        expect(parseInstantDay(spelling)).toBe(parseInstantDay(text));
        expect(spellInstant(spelling)).toBe(spelling);
        expect(spellInstant(respelledInstant(text, (count) => Number(stream.next().value) % count))).toBe(spelling);
        expect(spellInstant(other) === spelling).toBe(momentOf(other) === momentOf(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** A moment in milliseconds and what of its decimals goes beyond; of a date alone the date. */
function momentOf(text: string): string {
  if (text.length === 10) return text;
  const [, decimals = ""] = /\.(\d+)/.exec(text) ?? [];
  const whole = text.replace(/\.\d+/, "").toUpperCase();
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(whole) ? whole : `${whole}+08:00`);
  return `${time} ${decimals.replace(/0+$/, "")}`;
}
