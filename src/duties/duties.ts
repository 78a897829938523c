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
import type { DutyKind, DutyState, ListedDuty } from "./listed-duty.js";

/** The states in which something is left to be done. */
const TO_DO: readonly DutyState[] = ["open", "missed", "broken"];

/**
 * Every scored duty of an insurer that has begun by the close of asOf, whichever period it belongs to: first services
 * (annex, item 2), the loops of services with their hazards (item 3), the annual reports of the period (item 5), uploads
 * of e-policies (item 6) and of claim results (item 8; for all, body, part 2 (5)). In order of due day, item and record;
 * those without a due day come last.
 *
 * It agrees with {@link evaluate} of the same call: what is open here is open there with the same points at stake, and
 * what is broken in the period is a breach there with the same net.
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
  const judged = judgeDuties(facts, context).map((duty) => ({ ...duty, item: itemNumberOf(duty.kind) }));
  judged.sort((a, b) => a.due - b.due || a.item - b.item || inTextOrder(a.recordId, b.recordId));
  return deepFreeze(judged.map((duty) => listedDuty(duty, facts, costs, context)));
}

function itemNumberOf(kind: DutyKind): ItemNumber {
  return ITEM_NUMBERS.find((item) => ITEM_IDS[item] === kind) as ItemNumber;
}

function listedDuty(
  { kind, item, recordId, policyId, state, start, due, done, isOfPeriod, loop }: JudgedDuty & { item: ItemNumber },
  { insurerId, name }: InsurerFacts,
  costs: Costs,
  context: RuleContext,
): ListedDuty {
  const terms = itemOf(context, kind);
  return {
    insurerId,
    insurerName: name,
    kind,
    item,
    recordId,
    policyId,
    clause: terms.clauses[0] as Clause,
    state,
    start: formatDay(start),
    due: dateOf(due),
    done: dateOf(done),
    daysLeft: TO_DO.includes(state) ? due - context.asOf : null,
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
