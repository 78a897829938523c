import type { ComplianceDuty } from "../compliance/compliance-duty.js";
import { findDuties } from "../compliance/find-duties.js";
import { OBLIGATIONS } from "../compliance/obligations.js";
import { sightOf } from "../compliance/sight.js";
import type { Dataset } from "../dataset/dataset.js";
import type { InsurerFacts } from "../facts/facts.js";
import { findItem } from "../rulebook/rulebook.js";
import type { RuleContext } from "../rules/context.js";
import { isExempt } from "../rules/duty.js";
import { type Day, NEVER, parseDay } from "../values/day.js";
import type { ListedDuty } from "./listed-duty.js";
import { whatIsLeft } from "./what-is-left.js";

/** The duties without points of an insurer that have begun by the close of asOf, whichever period they belong to. */
export function unscoredDuties(
  dataset: Dataset,
  { insurerId, name }: InsurerFacts,
  context: RuleContext,
): readonly ListedDuty[] {
  const { rulebook } = context;
  const obligations = OBLIGATIONS.filter((each) => each.numbersOf === null || findItem(rulebook, each.numbersOf));
  const found = findDuties(
    sightOf(dataset, insurerId, context),
    ({ placed }) => !isExempt(placed, context),
    obligations,
  );
  return found.map((duty) => unscoredDuty(duty, name, context));
}

function unscoredDuty(duty: ComplianceDuty, insurerName: string, { asOf }: RuleContext): ListedDuty {
  const { code, recordId, clause, insurerId, state, day, done, inPeriod, evidence } = duty;
  const due = duty.code === "hazard-rechecked" ? duty.evidence.rectifyBy : duty.due;
  return {
    insurerId,
    insurerName,
    kind: code,
    item: null,
    recordId,
    hazardId: "hazardId" in evidence ? evidence.hazardId : null,
    policyId: policyOf(duty),
    clause,
    state,
    start: "start" in evidence ? evidence.start : day,
    due,
    done,
    ...whatIsLeft(state, dayOf(due), asOf),
    inPeriod,
    points: "0",
    atStake: "0",
    net: "0",
    loop: null,
  };
}

function policyOf({ recordTable, recordId, evidence }: ComplianceDuty): string | null {
  if (recordTable === "policies") return recordId;
  return "policyId" in evidence ? evidence.policyId : null;
}

function dayOf(date: string | null): Day {
  return date === null ? NEVER : (parseDay(date) as Day);
}
