import { type Dataset, factsOf } from "../dataset/dataset.js";
import { type EvaluateCall, evaluate } from "../evaluation/evaluate.js";
import type { InsurerFacts } from "../facts/facts.js";
import type { Clause } from "../rulebook/clause.js";
import { readInsurerCall } from "../rules/call.js";
import { contextOf, itemOf, type RuleContext } from "../rules/context.js";
import { type Day, formatDay, NEVER } from "../values/day.js";
import { deepFreeze } from "../values/freeze.js";
import { inTextOrder } from "../values/lists.js";
import { ITEM_IDS, ITEM_NUMBERS, type ItemNumber } from "../vocabulary/items.js";
import { type Costs, costsOf } from "./costs.js";
import { type JudgedDuty, judgeDuties } from "./judge-duties.js";
import { DUTY_KINDS, type ListedDuty, type ScoredDutyKind } from "./listed-duty.js";
import { unscoredDuties } from "./unscored-duties.js";
import { whatIsLeft } from "./what-is-left.js";

/**
 * Every duty of an insurer that has begun by the close of asOf, whichever period it belongs to. Those that carry points:
 * first services (annex, item 2), the loops of services with their hazards (item 3), the annual reports of the period
 * (item 5), uploads of e-policies (item 6) and of claim results (item 8). Those of the notice that carry none (body,
 * part 2 (3), (5), (6)): the stages of service, hazards to be told and rechecked, and so on. In order of due day, item,
 * kind, record and hazard; those without a due day come last, and of one day those without points.
 *
 * It agrees with {@link evaluate} of the same call: what carries points and is open here is open there with the same
 * points at stake, and what is broken in the period is a breach there with the same net. Of the duties without points it
 * has what {@link checkCompliance} has, and those of earlier periods.
 *
 * @throws CallError as {@link evaluate}.
 * @example duties(dataset, { insurerId: "picc-sz", period: calendarYear(2024), asOf: "2024-06-30" })
 */
export function duties(dataset: Dataset, call: EvaluateCall): readonly ListedDuty[] {
  const insurers = factsOf(dataset);
  const read = readInsurerCall(call, insurers);
  const costs = costsOf(evaluate(dataset, read));
  const context = contextOf(read);
  const facts = insurers.get(read.insurerId) as InsurerFacts;
  const scored = judgeDuties(facts, context).map((duty) => scoredDuty(duty, facts, costs, context));
  const unscored = unscoredDuties(dataset, facts, context);
  return deepFreeze([...scored, ...unscored].sort(inOrder));
}

/** After every date. */
const LAST = "~";

function inOrder(a: ListedDuty, b: ListedDuty): number {
  return (
    inTextOrder(a.due ?? LAST, b.due ?? LAST) ||
    DUTY_KINDS.indexOf(a.kind) - DUTY_KINDS.indexOf(b.kind) || // in the order of the annex, then those without points
    inTextOrder(a.recordId, b.recordId) ||
    inTextOrder(`${a.hazardId}`, `${b.hazardId}`) || // only hazards have several duties of one kind in one record
    inTextOrder(a.start, b.start)
  );
}

function itemNumberOf(kind: ScoredDutyKind): ItemNumber {
  return ITEM_NUMBERS.find((item) => ITEM_IDS[item] === kind) as ItemNumber;
}

function scoredDuty(
  { kind, recordId, policyId, state, start, due, done, isOfPeriod, loop }: JudgedDuty,
  { insurerId, name }: InsurerFacts,
  costs: Costs,
  context: RuleContext,
): ListedDuty {
  const terms = itemOf(context, kind);
  const item = itemNumberOf(kind);
  return {
    insurerId,
    insurerName: name,
    kind,
    item,
    recordId,
    hazardId: null,
    policyId,
    clause: terms.clauses[0] as Clause,
    state,
    start: formatDay(start),
    due: dateOf(due),
    done: dateOf(done),
    ...whatIsLeft(state, due, context.asOf),
    inPeriod: isOfPeriod,
    points: terms.points,
    atStake: costs.atStakeOf(item, recordId),
    net: costs.netOf(item, recordId),
    loop,
  };
}

function dateOf(day: Day): string | null {
  return day === NEVER ? null : formatDay(day);
}
