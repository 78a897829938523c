import type { Tables } from "../dataset/dataset.js";
import { INSTANT_FIELDS, MONEY_FIELDS } from "../records/field-kinds.js";
import { hazardSchema } from "../records/service.js";
import { TABLES } from "../records/tables.js";
import { spellInstant } from "../values/instant.js";
import { type Fen, formatFen, parseFen } from "../values/money.js";
import type { TableName } from "../vocabulary/tables.js";
import { canonicalJson } from "./canonical-json.js";

/*
 * Rows in canonical JSON: one text for all ways to write the same rows down. The rows are sound. What is the same is
 * told in docs/certificate.md.
 */

/** A field as it is written: `,"name":` before what it holds. */
interface Column {
  readonly name: string;
  readonly label: string;
  /** The canonical text of what the field holds; `undefined` where that is as none. */
  readonly textOf: (value: unknown) => string | undefined;
}

/** The rows of a table in canonical JSON, piece by piece: in order of their ids, or of their texts where they have none. */
export function* tableTexts<Name extends TableName>(name: Name, rows: Tables[Name]): Generator<string> {
  const { schema, idField } = TABLES[name];
  const columns = columnsOf(schema as unknown as Shaped);
  let mark = "[";
  for (const text of idField === null ? sortedTexts(rows, columns) : textsById(rows, idField, columns)) {
    yield mark;
    yield text;
    mark = ",";
  }
  yield mark === "[" ? "[]" : "]";
}

function* textsById(rows: readonly object[], idField: string, columns: readonly Column[]): Generator<string> {
  const idOf = (row: object) => (row as { readonly [field: string]: string })[idField] as string;
  for (const row of [...rows].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))) yield rowText(row, columns);
}

function sortedTexts(rows: readonly object[], columns: readonly Column[]): string[] {
  return rows.map((row) => rowText(row, columns)).sort();
}

function rowText(row: object, columns: readonly Column[]): string {
  let text = "";
  for (const { name, label, textOf } of columns) {
    const value = (row as { readonly [field: string]: unknown })[name];
    const held = value === undefined || value === null ? undefined : textOf(value);
    if (held !== undefined) text += label + held;
  }
  return `{${text.slice(1)}}`;
}

interface Shaped {
  readonly shape: object;
}

/** The fields of a schema, in the order in which canonical JSON has them. */
function columnsOf({ shape }: Shaped): Column[] {
  return Object.keys(shape)
    .sort()
    .map((name) => ({ name, label: `,${canonicalJson(name)}:`, textOf: writerOf(name) }));
}

function writerOf(field: string): Column["textOf"] {
  if (MONEY_FIELDS.has(field)) return (yuan) => `"${formatFen(parseFen(yuan as string) as Fen)}"`;
  if (INSTANT_FIELDS.has(field)) return (instant) => `"${spellInstant(instant as string)}"`;
  return field === "hazards" ? hazardsWriter() : canonicalJson;
}

/** Writes a service's hazards in the order of their texts: their ids need not be unique. None are as no list. */
function hazardsWriter(): Column["textOf"] {
  const columns = columnsOf(hazardSchema);
  return (hazards) => {
    const texts = sortedTexts(hazards as readonly object[], columns);
    return texts.length === 0 ? undefined : `[${texts.join(",")}]`;
  };
}
