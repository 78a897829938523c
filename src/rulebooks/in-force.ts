import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { Rulebook } from "../rulebook/rulebook.js";
import { suzhou2024 } from "../rulebook/suzhou-2024.js";
import { parseDay } from "../values/day.js";

/** The rulebooks of this library, the earliest first. */
const BUILT_IN: readonly Rulebook[] = [suzhou2024];

/**
 * The rulebook of this library that is in force on a day: the last that began by then, unless it has ended.
 *
 * @param date - `YYYY-MM-DD`.
 * @throws CallError `no-rulebook-in-force`, such as before 2024-01-01; `bad-date` for what is no real day.
 * @example rulebookFor("2024-07-01").id //=> "suzhou-2024"
 */
export function rulebookFor(date: string): Rulebook {
  return inForceOn(date, BUILT_IN);
}

/** As {@link rulebookFor}, of rulebooks of which the earliest stands first. */
export function inForceOn(date: string, rulebooks: readonly Rulebook[]): Rulebook {
  if (typeof date !== "string") throw callError("wrong-type", "date", found(date));
  if (parseDay(date) === undefined) throw callError("bad-date", "date", found(date));
  const last = rulebooks.filter(({ inForce }) => inForce.from <= date).at(-1);
  const hasEnded = last?.inForce.to !== undefined && last.inForce.to < date;
  if (last === undefined || hasEnded) throw callError("no-rulebook-in-force", "date", date);
  return last;
}
