import { expect } from "vitest";
import { DatasetError, type DatasetProblemCode, parseRecord, type TableName } from "../../src/index.js";

/** A value that a field refuses, and the code of the refusal. */
export type Refused = readonly [value: unknown, code: DatasetProblemCode];

/** A record as JSON has it. */
export type Row = Readonly<Record<string, unknown>>;

/** Expects that each record is accepted, and comes back with what it says. */
export function expectAccepted(table: TableName, ...records: readonly Row[]): void {
  for (const record of records) expect(parseRecord(table, record)).toEqual(record);
}

/** Expects that each optional field may be absent or null. */
export function expectOptional(table: TableName, full: Row, fields: readonly string[]): void {
  for (const field of fields) {
    expect(() => parseRecord(table, withField(full, field, null)), `${field} null`).not.toThrow();
    expect(() => parseRecord(table, withField(full, field, undefined)), `${field} absent`).not.toThrow();
  }
}

/**
 * Expects that a record that is sound but for one field is refused for that field alone, under the code.
 * A nested field is written with its path: `hazards[0].foundOn`.
 */
export function expectProblems(
  table: TableName,
  sound: Row,
  refused: Readonly<Record<string, readonly Refused[]>>,
): void {
  for (const [field, cases] of Object.entries(refused)) {
    for (const [value, code] of cases) {
      const problems = problemsOf(table, withField(sound, field, value));
      expect(problems, `${field} ${String(code)}`).toMatchObject([{ table, row: null, field, code }]);
    }
  }
}

/** The problems of a record; none where it is accepted. */
export function problemsOf(table: TableName, record: unknown): DatasetError["issues"] {
  try {
    parseRecord(table, record);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetError);
    return (error as DatasetError).issues;
  }
}

/** A copy of a record with another value at a path; undefined takes the field away. */
export function withField(record: Row, path: string, value: unknown): Row {
  const copy = structuredClone(record) as Record<string, unknown>;
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  const last = keys.pop() as string;
  const holder = keys.reduce((held, key) => held[key] as Record<string, unknown>, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

const ABSENT: Refused = [undefined, "missing"];
const NULL: Refused = [null, "wrong-type"];

/** What is neither text nor a number, a flag, an array. */
const NO_VALUES: readonly unknown[] = [{}, 1n, Symbol("x"), () => "x", new Date(0), new Map()];
const wrongType = (...values: readonly unknown[]): Refused[] => values.map((value) => [value, "wrong-type"]);

const NO_TEXT: readonly Refused[] = wrongType(1, 0, true, [], ["x"], Object("x"), ...NO_VALUES);
const NO_ID: readonly Refused[] = [...NO_TEXT, ["", "empty-id"]];
const NO_DATE: readonly Refused[] = [
  ...NO_TEXT,
  ...["", "2023-02-29", "2024-04-31", "2024-3-8", "2024/03/08", "20240308", "2024-03-08T00:00:00Z", "2024-03-08 "].map(
    (text): Refused => [text, "bad-date"],
  ),
];
const NO_INSTANT: readonly Refused[] = [
  ...NO_TEXT,
  ...[
    "",
    "2023-02-29",
    "2024-03-08T12:00:00",
    "2024-03-08T12:00Z",
    "2024-03-08 24:00",
    "2024-03-08T12:00:00+24:00",
  ].map((text): Refused => [text, "bad-instant"]),
];
const NO_MONEY: readonly Refused[] = [
  ...NO_TEXT,
  ...wrongType(1234.5, -1, Number.NaN),
  ...["", "1.234", "01", ".5", "5.", "1e3", "+1", "1,000.00", "１２", "¥1", "NaN"].map(
    (text): Refused => [text, "bad-money"],
  ),
];
const NO_WHOLE_NUMBER: readonly Refused[] = [
  ...wrongType("1", "", true, [], 1.5, Number.NaN, Number.POSITIVE_INFINITY, Object(1), ...NO_VALUES),
];

/** The refusals of a field that must be there. */
export const required = {
  id: [...NO_ID, ABSENT, NULL],
  text: [...NO_TEXT, ABSENT, NULL],
  date: [...NO_DATE, ABSENT, NULL],
  instant: [...NO_INSTANT, ABSENT, NULL],
  /** 0 or more. */
  amount: [...NO_MONEY, ["-0.01", "bad-money"], ["-1", "bad-money"], ABSENT, NULL],
  /** Not 0. */
  change: [...NO_MONEY, ["0", "bad-money"], ["0.00", "bad-money"], ["-0", "bad-money"], ABSENT, NULL],
  wholeNumber: [...NO_WHOLE_NUMBER, ABSENT, NULL],
  flag: [...wrongType("true", "", 0, 1, [], Object(true), ...NO_VALUES), ABSENT, NULL],
  /** One of a list of words. */
  word: [
    ...["", "unknown", " ", 0, 1, true, [], null, ...NO_VALUES].map((value): Refused => [value, "unknown-value"]),
    ABSENT,
  ],
} satisfies Record<string, readonly Refused[]>;

/** The refusals of a field that may be absent. */
export const optional = {
  id: NO_ID,
  text: NO_TEXT,
  date: NO_DATE,
  instant: NO_INSTANT,
  amount: [...NO_MONEY, ["-0.01", "bad-money"]],
  /** A whole number from 0. */
  count: [...NO_WHOLE_NUMBER, [-1, "out-of-range"], [Number.MAX_SAFE_INTEGER + 1, "out-of-range"]],
  flag: wrongType("true", "", 0, 1, [], Object(true), ...NO_VALUES),
  word: required.word.filter(([value]) => value !== null && value !== undefined),
} satisfies Record<string, readonly Refused[]>;
