import * as z from "zod";
import type { Dataset } from "../dataset/dataset.js";
import { readText } from "../dataset/rows.js";
import type { CallProblem, CallProblemCode } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { faultsOf, pathText, valueAt } from "../errors/zod-issues.js";
import { type AnnualReport, annualReportSchema } from "../records/annual-report.js";
import type { IdentifiedTable, RecordChange } from "../records/change.js";
import { TABLES } from "../records/tables.js";
import { isRecord } from "../values/objects.js";
import { TABLE_NAMES, type TableName } from "../vocabulary/tables.js";
import type { Edit } from "./edit.js";

const IDENTIFIED = /* @__PURE__ */ TABLE_NAMES.filter((table): table is IdentifiedTable => table !== "annualReports");

/** A record to be added is data: what it is shows when the data are read. */
const isThere = (value: unknown) => value !== undefined;

const changeSchema = z.discriminatedUnion("change", [
  z.strictObject({ change: z.literal("add"), table: z.enum(TABLE_NAMES), record: z.custom(isThere) }),
  z.strictObject({
    change: z.literal("alter"),
    table: z.enum(IDENTIFIED),
    id: z.string(),
    fields: z.custom<Readonly<Record<string, unknown>>>(isRecord),
  }),
  z.discriminatedUnion("table", [
    z.strictObject({ change: z.literal("drop"), table: z.enum(IDENTIFIED), id: z.string() }),
    z.strictObject({ change: z.literal("drop"), table: z.literal("annualReports"), record: annualReportSchema }),
  ]),
]);

type Change = z.infer<typeof changeSchema>;

/** Reads changes as edits of a dataset's rows, and notes what is wrong with them. */
export class ChangeReader {
  readonly edits: Edit[] = [];
  readonly problems: CallProblem[] = [];
  readonly #rows = new Map<TableName, ReadonlyMap<string, number>>();
  readonly #changed = new Set<string>();
  readonly #droppedReports = new Set<number>();

  constructor(private readonly dataset: Dataset) {}

  read(changes: readonly RecordChange[]): void {
    if (!Array.isArray(changes)) {
      this.#note("wrong-type", "changes", changes);
      return;
    }
    Array.from(changes, (change: unknown, place) => this.#readOne(change, place));
  }

  #readOne(given: unknown, place: number): void {
    const option = `changes[${place}]`;
    const result = changeSchema.safeParse(given);
    if (result.success) {
      this.#take(result.data, place, option);
      return;
    }
    for (const { code, path } of faultsOf<CallProblemCode>(result.error, (path) => valueAt(given, path))) {
      const field = path.length === 0 ? "" : `.${pathText(path)}`;
      this.#note(code, option + field, valueAt(given, path));
    }
  }

  #take(change: Change, place: number, option: string): void {
    const { table } = change;
    if (change.change === "add") this.#add(table, change.record, place, option);
    else if ("record" in change) this.#dropReport(change.record, place, option);
    else {
      const row = this.#rowOf(table, change.id);
      if (row === undefined) this.#note("unknown-record", `${option}.id`, change.id);
      this.#once(table, change.id, `${option}.id`);
      if (change.change === "drop") this.edits.push({ place, table, row: row ?? null, record: undefined });
      else this.#alter(change, row ?? null, place, `${option}.fields`);
    }
  }

  #add(table: TableName, record: unknown, place: number, option: string): void {
    const { idField } = TABLES[table];
    const id = idField === null ? undefined : readText(record, idField);
    if (id !== undefined) {
      const at = `${option}.record.${idField}`;
      if (this.#rowOf(table, id) !== undefined) this.#note("record-exists", at, id);
      this.#once(table, id, at);
    }
    this.edits.push({ place, table, row: null, record });
  }

  #alter(
    { table, id, fields }: Extract<Change, { readonly change: "alter" }>,
    row: number | null,
    place: number,
    option: string,
  ): void {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const idField = TABLES[table].idField as string;
    if (Object.hasOwn(given, idField) && given[idField] !== id) {
      this.#note("id-altered", `${option}.${idField}`, given[idField]);
    }
    const before = row === null ? {} : this.dataset[table][row];
    this.edits.push({ place, table, row, record: { ...before, ...given } });
  }

  /** Of several reports that say the same, each drop takes another. */
  #dropReport(report: AnnualReport, place: number, option: string): void {
    const row = this.dataset.annualReports.findIndex(
      (each, index) => !this.#droppedReports.has(index) && isSameReport(each, report),
    );
    if (row < 0) {
      this.#note("unknown-record", `${option}.record`, report);
      return;
    }
    this.#droppedReports.add(row);
    this.edits.push({ place, table: "annualReports", row, record: undefined });
  }

  #once(table: TableName, id: string, option: string): void {
    const key = `${table} ${id}`;
    if (this.#changed.has(key)) this.#note("changed-twice", option, id);
    this.#changed.add(key);
  }

  #rowOf(table: TableName, id: string): number | undefined {
    let rows = this.#rows.get(table);
    if (rows === undefined) {
      const idField = TABLES[table].idField as string;
      rows = new Map(this.dataset[table].map((record, row) => [readText(record, idField) as string, row]));
      this.#rows.set(table, rows);
    }
    return rows.get(id);
  }

  #note(code: CallProblemCode, option: string, value: unknown): void {
    this.problems.push({ code, option, found: found(value) });
  }
}

function isSameReport(a: AnnualReport, b: AnnualReport): boolean {
  return a.insurerId === b.insurerId && a.year === b.year && a.submittedAt === b.submittedAt && a.status === b.status;
}
