import { Problems } from "../dataset/problems.js";
import { readRecord } from "../dataset/rows.js";
import { snapshot } from "../dataset/snapshot.js";
import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { LANGUAGES, type Language } from "../messages/catalog.js";
import type { Service } from "../records/service.js";
import { isObject } from "../values/objects.js";
import type { Column } from "./columns/column.js";
import { writtenColumns } from "./columns/columns.js";
import { exactly } from "./marked-text.js";
import { isSheetTable, type SheetRecords, type SheetTable } from "./sheet-tables.js";

/** The records that `writeTable` writes: for the sheet of hazards the services that have them. */
export type WrittenRecords = {
  readonly [Table in SheetTable]: Table extends "hazards" ? Service : SheetRecords[Table];
};

/** The language of the headings and of the words in a sheet. */
export interface WriteOptions {
  /** By default `"zh-CN"`. */
  readonly language?: Language | undefined;
}

/**
 * The rows of a sheet that holds some records, the headings first; every cell is text, and one without a value is
 * empty. `readTable` reads the same records from them. Amounts are in yuan, as the headings say.
 *
 * Services have their hazards in a sheet of their own: `writeTable("hazards", services)`.
 *
 * A text that would not be read as it is, or that a spreadsheet would take for a formula, stands between apostrophes.
 *
 * @throws DatasetError for records that break the record contract.
 * @throws CallError for an unknown table or language, and records that are no list.
 * @example writeTable("insurers", [{ insurerId: "A", name: "甲" }]) //=> [["保险机构编号", "保险机构名称"], ["A", "甲"]]
 */
export function writeTable<Table extends SheetTable>(
  table: Table,
  records: readonly WrittenRecords[Table][],
  options: WriteOptions = {},
): string[][] {
  if (!isSheetTable(table)) throw callError("unknown-value", "table", found(table));
  if (!Array.isArray(records)) throw callError("wrong-type", "records", found(records));
  const language = languageOf(options);
  const columns = Object.entries(writtenColumns(table));
  const sound = soundRecords(table === "hazards" ? "services" : table, records);
  const rows = table === "hazards" ? sound.flatMap(hazardRows) : sound;
  return [
    columns.map(([field, column]) => headingOf(field, column, language)),
    ...rows.map((row) => columns.map(([field, column]) => cellOf(row[field], field, column, language))),
  ];
}

type Row = Readonly<Record<string, unknown>>;

function languageOf(options: WriteOptions): Language {
  if (!isObject(options)) throw callError("wrong-type", "options", found(options));
  const [unknown] = Object.keys(options).filter((option) => option !== "language");
  if (unknown !== undefined) throw callError("unknown-field", unknown, found(options[unknown as keyof WriteOptions]));
  const language = options.language ?? "zh-CN";
  if (!LANGUAGES.includes(language)) throw callError("unknown-value", "language", found(language));
  return language;
}

/** @throws DatasetError naming every problem of the records by themselves. */
function soundRecords(table: Exclude<SheetTable, "hazards">, records: readonly unknown[]): readonly Row[] {
  const problems = new Problems();
  const sound = Array.from(records, (record, index) => readRecord(table, snapshot(record), index, problems));
  problems.throwIfAny();
  return sound as Row[];
}

function hazardRows({ serviceId, hazards }: Row): readonly Row[] {
  return ((hazards ?? []) as readonly Row[]).map((hazard) => ({ serviceId, ...hazard }));
}

function headingOf(field: string, { kind, headings }: Column, language: Language): string {
  if (language !== "zh-CN") return field;
  return kind.form === "money" ? `${headings[0]}(元)` : headings[0];
}

function cellOf(value: unknown, field: string, column: Column, language: Language): string {
  if (value === undefined || value === null) return "";
  const cell = column.kind.write(value, language);
  return cell === headingOf(field, column, language) ? exactly(cell) : cell; // else it may look like the headings again
}
