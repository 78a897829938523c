import { type Dataset, factsOf, type Tables } from "../dataset/dataset.js";
import { allTables, knownBy as knownTables } from "../dataset/known-by.js";
import { ownRows } from "../dataset/own-rows.js";
import { parseDataset } from "../dataset/parse.js";
import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { EvaluateCall } from "../evaluation/evaluate.js";
import type { InsurerFacts } from "../facts/facts.js";
import { readInsurerCall } from "../rules/call.js";
import { contextOf } from "../rules/context.js";
import { formatDay, parseDay } from "../values/day.js";
import { TABLE_NAMES } from "../vocabulary/tables.js";
import type { Situation } from "./groups/group.js";

/**
 * The records of a dataset as they are known by the close of a day: what is dated later is gone, an upload as much as a
 * policy with all that hangs on it. Statuses are as the dataset states them; they have no history.
 *
 * @param asOf - `YYYY-MM-DD`.
 * @throws CallError `bad-date`, or `dataset-not-parsed`.
 */
export function knownBy(dataset: Dataset, asOf: string): Dataset {
  factsOf(dataset);
  const day = typeof asOf === "string" ? parseDay(asOf) : undefined;
  if (day === undefined) throw callError("bad-date", "asOf", found(asOf));
  return parseDataset(knownTables(day, dataset));
}

/** What is known of a call's insurer by the close of its asOf. @throws CallError as `evaluate`. */
export function situationOf(dataset: Dataset, call: EvaluateCall): Situation {
  const { insurerId, ...read } = readInsurerCall(call, factsOf(dataset));
  const { asOf, period } = contextOf(read);
  const context = contextOf({ ...read, asOf: formatDay(Math.max(asOf, period.end)) });
  const known = parseDataset(knownTables(asOf, tablesOf(insurerId, dataset)));
  const facts = factsOf(known).get(insurerId) as InsurerFacts;
  return { tables: known, facts, context, asOf };
}

/** The records of an insurer, and those that they may refer to. */
function tablesOf(insurerId: string, dataset: Dataset): Tables {
  const isOwn = ownRows(dataset, (id) => id === insurerId);
  const own = TABLE_NAMES.map((table) => [table, dataset[table].filter((row: unknown) => isOwn(table, row))]);
  return allTables(Object.fromEntries(own));
}

/** The first day on which something more can happen. */
export function dayAfter({ asOf }: Situation): string {
  return formatDay(asOf + 1);
}
