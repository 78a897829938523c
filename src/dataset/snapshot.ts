import { LONGEST_LIST } from "../records/limits.js";
import { isObject } from "../values/objects.js";

/** Stands for a value that threw when it was read. */
export const UNREADABLE: unique symbol = Symbol("unreadable");

/** A record, its lists, and their entries: nothing sound is deeper. */
const DEPTH = 3;

/**
 * A copy of a row, of which every own field is read once, so that a value which is another each time it is read is
 * one value from here on. A field that is undefined is none, as in JSON. {@link UNREADABLE} where reading it throws, or would not end.
 */
export function snapshot(row: unknown): unknown {
  try {
    return copyOf(row, DEPTH);
  } catch {
    return UNREADABLE;
  }
}

function copyOf(value: unknown, depth: number): unknown {
  if (!isObject(value) || depth === 0) return value;
  if (Array.isArray(value) && value.length > LONGEST_LIST) throw new RangeError("a list that is too long");
  if (Array.isArray(value)) return Array.from({ length: value.length }, (_, index) => copyOf(value[index], depth - 1));
  const fields = Object.keys(value)
    .map((field) => [field, copyOf((value as Record<string, unknown>)[field], depth - 1)] as const)
    .filter(([, held]) => held !== undefined);
  return Object.fromEntries(fields);
}
