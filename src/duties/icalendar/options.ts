import * as z from "zod";
import { readOption } from "../../errors/read-option.js";
import { LANGUAGES, type Language } from "../../messages/catalog.js";
import { parseInstantDay } from "../../values/instant.js";
import { once } from "../../values/once.js";

/** How a calendar is written. */
export interface ICalendarOptions {
  readonly language: Language;
  /** The instant at which the calendar is made, in UTC as `toISOString` writes it: `2024-06-30T16:00:00.000Z`. */
  readonly stamp: string;
  /** A domain of the caller's, such as `insurer.example`: it makes the ids of events unlike those of any other maker. */
  readonly domain: string;
  /** On how many days before the due day an open duty is called to mind, each from 0 to 366; by default 7, 1 and 0. */
  readonly alarms?: readonly number[] | undefined;
}

const ALARMS: readonly number[] = /* @__PURE__ */ Object.freeze([7, 1, 0]);

const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const LONGEST_DOMAIN = 253;

const unlessUnknown = (isKnown: (text: string) => boolean) =>
  z.string().check(z.refine(isKnown, { params: { code: "unknown-value" } }));

const optionsSchema = once(() =>
  z.strictObject({
    language: z.enum(LANGUAGES),
    stamp: unlessUnknown((text) => UTC.test(text) && parseInstantDay(text) !== undefined),
    domain: unlessUnknown(
      (text) => text.length <= LONGEST_DOMAIN && text.split(".").every((label) => LABEL.test(label)),
    ),
    alarms: z.array(z.int().check(z.gte(0), z.lte(366))).optional(),
  }),
);

/** Options of which none is left out. */
export interface ReadOptions extends ICalendarOptions {
  readonly alarms: readonly number[];
}

/** @throws CallError naming every problem of the options. */
export function readOptions(given: unknown): ReadOptions {
  const { alarms = ALARMS, ...options } = readOption(optionsSchema(), given, "options");
  return { ...options, alarms };
}
