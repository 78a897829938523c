import { type Day, NEVER, parseDay } from "../values/day.js";
import { parseInstantDay } from "../values/instant.js";
import { type Fen, parseFen } from "../values/money.js";

/*
 * The one place where dates and money become numbers. A reader takes a value of any kind; where it is plainly sound it
 * gives the number, else UNSOUND or false. It need not accept all that is sound: a schema has the last word.
 */

/** Stands for what is not plainly sound; no day is as early. */
export const UNSOUND: Day = -0x3fffffff;

/** A row of a table before anything is known of its values. */
export type Raw<Record> = { readonly [Field in keyof Record]?: unknown };

export function readDate(value: unknown): Day {
  return typeof value === "string" ? (parseDay(value) ?? UNSOUND) : UNSOUND;
}

/** NEVER where the date is absent. */
export function readOptionalDate(value: unknown): Day {
  return value === undefined || value === null ? NEVER : readDate(value);
}

/** The day in China of an instant. */
export function readInstant(value: unknown): Day {
  return typeof value === "string" ? (parseInstantDay(value) ?? UNSOUND) : UNSOUND;
}

/** NEVER where the instant is absent. */
export function readOptionalInstant(value: unknown): Day {
  return value === undefined || value === null ? NEVER : readInstant(value);
}

/** The fen of an amount; `undefined` where it is not plainly sound. */
export function readFen(value: unknown): Fen | undefined {
  return typeof value === "string" ? parseFen(value) : undefined;
}

export function isId(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

export function isOptionalId(value: unknown): boolean {
  return value === undefined || value === null || isId(value);
}

export function isOptionalText(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "string";
}

export function isOptionalCount(value: unknown): boolean {
  return value === undefined || value === null || (Number.isSafeInteger(value) && (value as number) >= 0);
}

export function isOptionalBoolean(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "boolean";
}

export function isOptionalAmount(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return (readFen(value) ?? -1) >= 0;
}

/** Whether each of up to four days is sound. */
export function areSound(a: Day, b: Day = 0, c: Day = 0, d: Day = 0): boolean {
  return a !== UNSOUND && b !== UNSOUND && c !== UNSOUND && d !== UNSOUND;
}

/** How many of up to three values are there, be it as null. */
export function present(a: unknown, b?: unknown, c?: unknown): number {
  return (a === undefined ? 0 : 1) + (b === undefined ? 0 : 1) + (c === undefined ? 0 : 1);
}

/** Tells whether rows have the fields that were read from them, and none besides. */
export class Fields {
  readonly #names: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(schema: { readonly shape: object }) {
    this.#names = Object.keys(schema.shape);
    this.#places = new Map(this.#names.map((name, place) => [name, place]));
  }

  /** Whether a row is a plain object whose own fields are known, and are as many as were read from it. */
  areAll(row: object, count: number): boolean {
    let fields = 0;
    let place = 0; // Most rows have their fields in the schema's order, but for some that are absent.
    for (const field in row) {
      fields++;
      if (field !== this.#names[place]) {
        const known = this.#places.get(field);
        if (known === undefined) return false;
        place = known;
      }
      place++;
    }
    return fields === count && isPlain(row);
  }
}

/** Whether an object inherits nothing of its own. */
function isPlain(row: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(row);
  return prototype === Object.prototype || prototype === null;
}
