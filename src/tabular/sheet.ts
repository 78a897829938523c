import { CallError, type CallProblem, type CallProblemCode, callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { faultsOf, pathText, valueAt } from "../errors/zod-issues.js";
import { MOST_ROWS } from "../records/limits.js";
import { deepFreeze } from "../values/freeze.js";
import { isObject } from "../values/objects.js";
import type { Rows } from "./cells.js";
import { trimEdges } from "./characters.js";
import { plainHeading } from "./heading.js";
import { type DayOrder, optionsSchema, type ReadOptions } from "./options.js";
import { isSheetTable, type SheetTable } from "./sheet-tables.js";

/** No spreadsheet has more columns. */
const MOST_COLUMNS = 16_384;

/** A sheet to be read, with options that are known to be sound. */
export interface Sheet {
  readonly table: SheetTable;
  readonly name: string | null;
  readonly rows: Rows;
  /** The field of each heading of the caller's own, by the plain heading. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly ignore: ReadonlySet<string>;
  readonly ignoreColumns: ReadonlySet<string>;
  readonly ignoreRows: ReadonlySet<number>;
  readonly units: { readonly [field: string]: string | undefined };
  readonly dayOrder: DayOrder | null;
  readonly dropTimes: readonly string[];
  readonly roundToFen: readonly string[];
  readonly blanks: ReadonlySet<string>;
}

/**
 * The sheets that a caller gives, sound.
 *
 * @throws CallError naming every problem.
 */
export function checkSheets(inputs: unknown): Sheet[] {
  if (!Array.isArray(inputs)) throw callError(inputs === undefined ? "missing" : "wrong-type", "sheets", found(inputs));
  const problems: CallProblem[] = [];
  const sheets = Array.from(inputs as unknown[], (input, index) => {
    const place = `sheets[${index}]`;
    if (isObject(input)) {
      const { table, name, rows, ...options } = input as Record<string, unknown>;
      return soundSheet(table, name, rows, options, `${place}.`, problems);
    }
    problems.push({ code: "wrong-type", option: place, found: found(input) });
    return undefined;
  });
  throwIfAny(problems);
  return sheets as Sheet[];
}

/**
 * The one sheet that a caller gives, sound.
 *
 * @throws CallError naming every problem.
 */
export function checkSheet(table: unknown, rows: unknown, options: unknown): Sheet {
  const problems: CallProblem[] = [];
  const sheet = soundSheet(table, undefined, rows, options, "", problems);
  throwIfAny(problems);
  return sheet;
}

function throwIfAny(problems: readonly CallProblem[]): void {
  if (problems.length > 0) throw new CallError(deepFreeze(problems));
}

/** A sheet that is sound unless a problem was noted; its path has `place` before it. */
function soundSheet(
  table: unknown,
  name: unknown,
  rows: unknown,
  options: unknown,
  place: string,
  problems: CallProblem[],
): Sheet {
  const note = (code: CallProblemCode, option: string, value: unknown) =>
    problems.push({ code, option: place + option, found: found(value) });
  if (!isSheetTable(table)) note(table === undefined ? "missing" : "unknown-value", "table", table);
  if (name !== undefined && typeof name !== "string") note("wrong-type", "name", name);
  noteBadRows(rows, note);
  const sound = isSheetTable(table) ? soundOptions(table, options, note) : {};
  return {
    table: table as SheetTable,
    name: (name as string | undefined) ?? null,
    rows: rows as Rows,
    aliases: new Map(Object.entries(sound.aliases ?? {}).map(([heading, field]) => [plainHeading(heading), field])),
    ignore: new Set(sound.ignore?.map(plainHeading)),
    ignoreColumns: new Set(sound.ignoreColumns),
    ignoreRows: new Set(sound.ignoreRows),
    units: sound.units ?? {},
    dayOrder: sound.dayOrder ?? null,
    dropTimes: sound.dropTimes ?? [],
    roundToFen: sound.roundToFen ?? [],
    blanks: new Set(sound.blanks?.map(trimEdges)),
  };
}

type Note = (code: CallProblemCode, option: string, value: unknown) => void;

/** Notes the first thing that keeps rows from being lists of cells. */
function noteBadRows(rows: unknown, note: Note): void {
  if (!Array.isArray(rows)) note(rows === undefined ? "missing" : "wrong-type", "rows", rows);
  else if (rows.length > MOST_ROWS) note("out-of-range", "rows.length", rows.length);
  else {
    const isRow = (row: unknown) => Array.isArray(row) && row.length <= MOST_COLUMNS;
    const index = rows.findIndex((row) => !isRow(row));
    const row: unknown = rows[index];
    if (Array.isArray(row)) note("out-of-range", `rows[${index}].length`, row.length);
    else if (index >= 0) note("wrong-type", `rows[${index}]`, row);
  }
}

function soundOptions(table: SheetTable, given: unknown, note: Note): ReadOptions {
  if (given === undefined) return {};
  const result = optionsSchema(table).safeParse(given);
  if (!result.success) {
    for (const { code, path } of faultsOf<CallProblemCode>(result.error, (path) => valueAt(given, path))) {
      note(code, path.length === 0 ? "options" : pathText(path), valueAt(given, path));
    }
    return {};
  }
  noteContradictions(result.data as ReadOptions, note);
  return result.data as ReadOptions;
}

/** Notes headings that are to stand for two fields, or to be ignored as well, or that are none. */
function noteContradictions({ aliases = {}, ignore = [] }: ReadOptions, note: Note): void {
  const ignored = new Set(ignore.map(plainHeading));
  const fields = new Map<string, string>();
  for (const [heading, field] of Object.entries(aliases)) {
    const plain = plainHeading(heading);
    const isOther = (fields.get(plain) ?? field) !== field;
    if (plain === "" || ignored.has(plain) || isOther) note("unknown-value", `aliases.${heading}`, field);
    fields.set(plain, field);
  }
}
