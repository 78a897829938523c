import type * as z from "zod";
import { disputeSchema } from "../records/dispute.js";
import { findingSchema } from "../records/finding.js";
import { surveySchema } from "../records/survey.js";
import { SURVEY_DIMENSIONS } from "../vocabulary/statuses.js";

/** A part of a JSON Schema. */
export type Form = { readonly [keyword: string]: unknown };

/** Every real day from 0000-01-01 to 9999-12-31: 29 February in leap years, else by the length of the month. */
const DAY =
  "(?:(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29" +
  "|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))";

const HOUR_AND_MINUTE = "(?:[01]\\d|2[0-3]):[0-5]\\d";

/** RFC 3339 with its offset; a leap second wherever it stands. Of 64 characters no more than 43 are decimals. */
const INSTANT = `${DAY}[Tt ]${HOUR_AND_MINUTE}:(?:[0-5]\\d|60)(?:\\.\\d{1,43})?(?:[Zz]|[+-]${HOUR_AND_MINUTE})`;

const YUAN = "(?:0|[1-9]\\d{0,29})";

const MONEY: { readonly [range: string]: string } = {
  "not-negative": `^(?:${YUAN}(?:\\.\\d{1,2})?|-0(?:\\.0{1,2})?)$`,
  "not-zero": "^-?(?:[1-9]\\d{0,29}(?:\\.\\d{1,2})?|0\\.(?:[1-9]\\d?|0[1-9]))$",
};

/** The form of a text, where a check of ours is made under a code; `undefined` where the code has none. */
export function formOfText({ code, range, form }: { [param: string]: unknown }): Form | undefined {
  switch (code) {
    case "empty-id":
      return { minLength: 1 };
    case "bad-date":
      return { pattern: `^${DAY}$` };
    case "bad-instant":
      return { maxLength: 64, pattern: `^(?:${DAY}(?: ${HOUR_AND_MINUTE}(?::[0-5]\\d)?)?|${INSTANT})$` };
    case "bad-money":
      return { pattern: MONEY[range as string] };
    case "bad-number":
      return { pattern: (form as RegExp).source };
    default:
      return undefined;
  }
}

/** That a field is there, and is no null. */
const has = (field: string): Form => ({ required: [field], properties: { [field]: { not: { type: "null" } } } });

const whereItem = (...items: readonly number[]): Form => ({ properties: { item: { enum: items } } });

const ifSo = (condition: Form, consequence: Form): Form => ({ anyOf: [{ not: condition }, consequence] });

const both = (...forms: readonly Form[]): Form => ({ allOf: forms });

/** What a record's fields ask of each other. */
export const FORMS_OF_RECORDS: ReadonlyMap<z.core.$ZodType, Form> = new Map<z.core.$ZodType, Form>([
  [surveySchema, { anyOf: SURVEY_DIMENSIONS.map(has) }],
  [disputeSchema, ifSo({ properties: { liability: { enum: ["insurer", "none"] } } }, has("determinedOn"))],
  [
    findingSchema,
    both(
      ifSo(whereItem(3, 6, 8), { not: has("recordTable") }),
      ifSo(both(whereItem(1, 7), has("recordId")), has("recordTable")),
      ifSo(both(whereItem(1, 7), has("recordTable")), has("recordId")),
    ),
  ],
]);
