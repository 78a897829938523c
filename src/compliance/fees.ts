import type { Policy } from "../records/policy.js";
import { itemOf, type RuleContext } from "../rules/context.js";
import { lastDaySeen } from "../rules/sight.js";
import { contains } from "../time/period.js";
import { type Day, parseDay } from "../values/day.js";
import { compare, fraction, fractionOf, multiply } from "../values/fraction.js";
import { type Fen, FenSum, formatFen, parseFen } from "../values/money.js";
import { FEE_CLAUSE } from "./clauses.js";
import type { ComplianceState, FloorEvidence } from "./compliance-duty.js";
import type { Obligation } from "./obligation.js";

/**
 * The service fees of an insurer's policies of the period are at least a part of their premiums in all (不得低于保费总额
 * 的). It is what the flag `fee-below-floor` of an evaluation says.
 */
export const feeProvided: Obligation<"fee-provided"> = {
  code: "fee-provided",
  clause: FEE_CLAUSE,
  numbersOf: "fee-usage",
  recordTable: "insurers",
  find: ({ context, insurers, policies }, add) => {
    const { floorPercent } = itemOf(context, "fee-usage");
    const sums = new Map<string, { readonly provided: FenSum; readonly premium: FenSum }>();
    for (const policy of policies) {
      const placed = placingDayOf(policy, context);
      if (placed > context.asOf || !contains(context.period, placed)) continue;
      const sum = sums.get(policy.insurerId) ?? { provided: new FenSum(), premium: new FenSum() };
      sum.provided.add(parseFen(policy.serviceFee) as Fen);
      sum.premium.add(parseFen(policy.premium) as Fen);
      sums.set(policy.insurerId, sum);
    }
    for (const { insurerId } of insurers) {
      const sum = sums.get(insurerId);
      if (sum === undefined) continue;
      const judged = judgeFloor(sum.provided.total, sum.premium.total, floorPercent);
      add({ insurerId, recordId: insurerId, placed: lastDaySeen(context), due: null, done: null, ...judged });
    }
  },
};

/**
 * The service fee of each policy is at least that part of its premium. The notice measures the total; this shows where a
 * total falls short.
 */
export const policyFeeProvided: Obligation<"policy-fee-provided"> = {
  code: "policy-fee-provided",
  clause: FEE_CLAUSE,
  numbersOf: "fee-usage",
  recordTable: "policies",
  find: ({ context, policies }, add) => {
    const { floorPercent } = itemOf(context, "fee-usage");
    for (const policy of policies) {
      const { policyId, insurerId, premium, serviceFee } = policy;
      const placed = placingDayOf(policy, context);
      if (placed > context.asOf) continue;
      const judged = judgeFloor(BigInt(parseFen(serviceFee) as Fen), BigInt(parseFen(premium) as Fen), floorPercent);
      add({ insurerId, recordId: policyId, placed, due: null, done: null, ...judged });
    }
  },
};

/** The service fee is for prevention service alone (专门用于), not to be diverted. A reversal is no spending. */
export const feePurpose: Obligation<"fee-purpose"> = {
  code: "fee-purpose",
  clause: FEE_CLAUSE,
  numbersOf: null,
  recordTable: "expenditures",
  find: ({ expenditures, isPolicyInSight }, add) => {
    for (const { expenditureId, insurerId, policyId, paidOn, amount, purpose } of expenditures) {
      const fen = parseFen(amount) as Fen;
      if (purpose === "prevention-service" || fen < 0) continue;
      const evidence = {
        policyId: policyId != null && isPolicyInSight(policyId) ? policyId : null,
        amount: formatFen(fen),
      };
      const placed = parseDay(paidOn) as Day;
      add({ insurerId, recordId: expenditureId, placed, state: "broken", due: null, done: null, evidence });
    }
  },
};

/** The day that places a policy's fee in a period, as in item 4. */
function placingDayOf({ signedOn, effectiveOn }: Policy, { readings }: RuleContext): Day {
  return parseDay(readings.feePolicies === "signed" ? signedOn : effectiveOn) as Day;
}

function judgeFloor(
  provided: bigint,
  premium: bigint,
  floorPercent: string,
): { readonly state: ComplianceState; readonly evidence: FloorEvidence } {
  const floor = multiply(fraction(premium, 100n), fractionOf(floorPercent));
  return {
    state: compare(fraction(provided), floor) < 0 ? "broken" : "met",
    evidence: { provided: formatFen(provided), premium: formatFen(premium), floorPercent },
  };
}
