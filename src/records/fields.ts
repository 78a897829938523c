import * as z from "zod";
import { parseDay } from "../values/day.js";
import { parseInstantDay } from "../values/instant.js";
import { parseFen } from "../values/money.js";
import { isRecord } from "../values/objects.js";

/** An id: text that is not empty. */
export const id = z.string().check(z.refine((text) => text !== "", { params: { code: "empty-id" } }));

export const text = z.string();

/** `YYYY-MM-DD`, a real day. */
export const date = z
  .string()
  .check(z.refine((text) => parseDay(text) !== undefined, { params: { code: "bad-date" } }));

/** An RFC 3339 time with its offset, a date alone, or `YYYY-MM-DD HH:mm[:ss]` in China Standard Time. */
export const instant = z
  .string()
  .check(z.refine((text) => parseInstantDay(text) !== undefined, { params: { code: "bad-instant" } }));

/** A decimal text in yuan with at most two decimals, 0 or more. */
export const amount = money("not-negative", (fen) => fen >= 0);

/** A decimal text in yuan with at most two decimals, not 0; below 0 for a reversal. */
export const signedAmount = money("not-zero", (fen) => Number(fen) !== 0);

/**
 * A check of a record as a whole, reported at `field` under `code`. It runs beside the checks of the fields, so that
 * one look reports all problems; `holds` must therefore bear fields of any kind.
 */
export function across<Row extends object>(
  field: (keyof Row & string) | null,
  code: string,
  holds: (row: Row) => boolean,
) {
  return z.refine<Row>(holds, {
    path: field === null ? [] : [field],
    params: { code },
    when: ({ value }) => isRecord(value),
  });
}

/** A whole number from 0. */
export const count = z.int().check(z.nonnegative());

function money(range: "not-negative" | "not-zero", accepts: (fen: number | bigint) => boolean) {
  return z.string().check(
    z.refine(
      (text) => {
        const fen = parseFen(text);
        return fen !== undefined && accepts(fen);
      },
      { params: { code: "bad-money", range } },
    ),
  );
}
