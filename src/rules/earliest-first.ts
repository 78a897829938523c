import type { FindingFacts } from "../facts/facts.js";
import { inTextOrder } from "../values/lists.js";

type Dated = Pick<FindingFacts, "findingId" | "found">;

/** The order of findings: the earlier first, those of one day in order of their ids. */
export function earliestFirst(a: Dated, b: Dated): number {
  return a.found - b.found || inTextOrder(a.findingId, b.findingId);
}
