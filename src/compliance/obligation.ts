import type { Clause } from "../rulebook/clause.js";
import type { Day } from "../values/day.js";
import type { ItemId } from "../vocabulary/items.js";
import type { ComplianceCode, ComplianceDutyOf } from "./compliance-duty.js";
import type { Sight } from "./sight.js";

/** A duty as an obligation finds it. */
export type FoundDuty<Code extends ComplianceCode> = Pick<
  ComplianceDutyOf<Code>,
  "insurerId" | "recordId" | "state" | "due" | "done" | "evidence"
> & {
  /** The day that places it in a period. */
  readonly placed: Day;
};

/** One duty of the notice that carries no points. What it asks stands above it, where it is made. */
export interface Obligation<Code extends ComplianceCode> {
  readonly code: Code;
  readonly clause: Clause;
  /** The item of the rubric whose numbers it needs; `null` where it needs none. */
  readonly numbersOf: ItemId | null;
  readonly recordTable: ComplianceDutyOf<Code>["recordTable"];
  readonly find: (sight: Sight, add: (duty: FoundDuty<Code>) => void) => void;
}
