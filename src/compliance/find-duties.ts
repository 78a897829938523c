import type { RuleContext } from "../rules/context.js";
import { contains } from "../time/period.js";
import { deepFreeze } from "../values/freeze.js";
import type { ComplianceCode, ComplianceDuty } from "./compliance-duty.js";
import type { FoundDuty, Obligation } from "./obligation.js";
import { OBLIGATIONS } from "./obligations.js";
import type { Sight } from "./sight.js";

/** Which duties are wanted. */
export type IsListed = (duty: FoundDuty<ComplianceCode>, context: RuleContext) => boolean;

/** The duties without points that are wanted, by kind, then in order. */
export function findDuties(sight: Sight, isListed: IsListed, obligations = OBLIGATIONS): ComplianceDuty[] {
  const duties: ComplianceDuty[] = [];
  for (const obligation of obligations) {
    for (const duty of dutiesOf(obligation as Obligation<ComplianceCode>, sight, isListed)) duties.push(duty);
  }
  return duties;
}

/** One obligation's duties that are wanted, in order. */
function dutiesOf(
  { code, clause, recordTable, find }: Obligation<ComplianceCode>,
  sight: Sight,
  isListed: IsListed,
): ComplianceDuty[] {
  const { context, textOf } = sight;
  const duties: ComplianceDuty[] = [];
  find(sight, (found) => {
    if (!isListed(found, context)) return;
    const { placed, insurerId, recordId, state, due, done, evidence } = found;
    const day = textOf(placed);
    const inPeriod = contains(context.period, placed);
    const duty = { code, clause, insurerId, recordTable, recordId, state, day, due, done, inPeriod, evidence };
    duties.push(deepFreeze(duty as ComplianceDuty)); // each while it is at hand: there can be very many
  });
  return duties.sort(inOrder);
}

function inOrder(a: ComplianceDuty, b: ComplianceDuty): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.recordId !== b.recordId) return a.recordId < b.recordId ? -1 : 1;
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)]; // hazards of one service
  return first < second ? -1 : first > second ? 1 : 0;
}
