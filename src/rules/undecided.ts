import type { Day } from "../values/day.js";
import type { FindingEvidence } from "./breach.js";

/** A finding of the period that nobody has decided on. */
export interface Undecided {
  readonly findingId: string;
  readonly found: Day;
  readonly status: "detected" | "appealed";
  readonly about: FindingEvidence["about"];
}
