import { INSTANT_FIELDS, MONEY_FIELDS } from "../records/field-kinds.js";
import { spellInstant } from "../values/instant.js";
import { parseFen } from "../values/money.js";

/** A value of a field that is no list. */
export type FieldValue = string | number | boolean | null;

/** The value of a row's field; `null` where it has none. */
export function fieldValue(row: Readonly<Record<string, unknown>>, field: string): FieldValue {
  return (row[field] ?? null) as FieldValue;
}

/** Whether two values of a field say the same: `"1.50"` and `"1.5"`, one instant in two spellings. */
export function isSameValue(field: string, ours: FieldValue, theirs: FieldValue): boolean {
  return ours === theirs || meaningOf(field, ours) === meaningOf(field, theirs);
}

/** A value that all spellings of what it says share. */
function meaningOf(field: string, value: FieldValue): FieldValue {
  if (typeof value !== "string") return value;
  if (MONEY_FIELDS.has(field)) return `${parseFen(value)}`;
  return INSTANT_FIELDS.has(field) ? spellInstant(value) : value;
}

/** What fields of a row say, as a text that rows share which say the same. */
export function textOf(fields: readonly string[], row: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(fields.map((field) => meaningOf(field, fieldValue(row, field))));
}
