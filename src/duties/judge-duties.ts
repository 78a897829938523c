import type { Rows } from "../facts/columns.js";
import type { InsurerFacts, ServiceFacts } from "../facts/facts.js";
import { findItem } from "../rulebook/rulebook.js";
import type { LoopEvidence } from "../rules/breach.js";
import { itemOf, type RuleContext } from "../rules/context.js";
import { type Duty, placingDay } from "../rules/duty.js";
import { gatherAll } from "../rules/gather.js";
import { judgeFirstService } from "../rules/item-02-first-service.js";
import { isFaultyLoop, judgeLoop, loopEvidence } from "../rules/item-03-service-loop.js";
import { annualReport, reportsOwed } from "../rules/item-05-annual-report.js";
import { judgeUpload } from "../rules/item-06-policy-upload.js";
import { judgeClaim } from "../rules/item-08-claim-upload.js";
import { contains } from "../time/period.js";
import { type Day, NEVER } from "../values/day.js";
import { type DutyState, SCORED_DUTY_KINDS, type ScoredDutyKind } from "./listed-duty.js";

/** A duty as its rule judges it, before it is known what it costs. Days that there are none of are NEVER. */
export interface JudgedDuty {
  readonly kind: ScoredDutyKind;
  readonly recordId: string;
  readonly policyId: string | null;
  readonly state: DutyState;
  readonly start: Day;
  readonly due: Day;
  readonly done: Day;
  readonly isOfPeriod: boolean;
  readonly loop: LoopEvidence | null;
}

/** The duties with points of an insurer that a rulebook has items for. What is not owed, or out of sight, is none. */
export function judgeDuties(facts: InsurerFacts, context: RuleContext): JudgedDuty[] {
  const kinds = SCORED_DUTY_KINDS.filter((kind) => findItem(context.rulebook, kind) !== undefined);
  return kinds.flatMap((kind) => DUTIES_OF[kind](facts, context));
}

/** The duties of each kind, judged by the rule of its item. */
const DUTIES_OF: { readonly [Kind in ScoredDutyKind]: (facts: InsurerFacts, context: RuleContext) => JudgedDuty[] } = {
  "first-service": ({ policies }, context) => {
    const terms = itemOf(context, "first-service");
    return mapRows(policies, (policy) => {
      const { policyId } = policy;
      const names = { kind: "first-service", recordId: policyId, policyId } as const;
      return dutyOfDays(names, judgeFirstService(policy, terms, context), context);
    });
  },
  "service-loop": ({ services }, context) => mapRows(services, (service) => dutyOfService(service, context)),
  "annual-report": (facts, context) => {
    const owed = reportsOwed(gatherAll(annualReport, facts, context), itemOf(context, "annual-report"), context);
    return owed.flatMap(({ year, duty }) => {
      const names = { kind: "annual-report", recordId: `${year}`, policyId: null } as const;
      // The rubric's day places a report, which may be due on the day before.
      return dutyOfDays(names, duty, context).map((judged) => ({ ...judged, isOfPeriod: true }));
    });
  },
  "policy-upload": ({ policies }, context) => {
    const { days } = itemOf(context, "policy-upload");
    return mapRows(policies, (policy) => {
      const { policyId } = policy;
      const names = { kind: "policy-upload", recordId: policyId, policyId } as const;
      return dutyOfDays(names, judgeUpload(policy, days, context), context);
    });
  },
  "claim-upload": ({ claims }, context) => {
    const { days } = itemOf(context, "claim-upload");
    return mapRows(claims, (claim) => {
      const names = { kind: "claim-upload", recordId: claim.claimId, policyId: claim.policy.policyId } as const;
      return dutyOfDays(names, judgeClaim(claim, days, context), context);
    });
  },
};

/** What the visits to rows give. A row is good for its visit only, so what is kept is a copy. */
function mapRows<Row>(rows: Rows<Row>, visit: (row: Row) => readonly JudgedDuty[]): JudgedDuty[] {
  const duties: JudgedDuty[] = [];
  for (const row of rows) {
    duties.push(...visit(row));
  }
  return duties;
}

/** A duty of days, if there is one. */
function dutyOfDays(
  names: Pick<JudgedDuty, "kind" | "recordId" | "policyId">,
  duty: Duty,
  context: RuleContext,
): JudgedDuty[] {
  const { status, start, due, done } = duty;
  if (status === "unknown" || status === "not-owed") return [];
  const isOfPeriod = due !== NEVER && contains(context.period, placingDay(duty, context));
  return [{ ...names, state: status, start, due, done, isOfPeriod, loop: null }];
}

/** The duty to put a service's flow and loop in order, with its hazards; none until it is performed. */
function dutyOfService(service: ServiceFacts, context: RuleContext): JudgedDuty[] {
  const { status, judged } = judgeLoop(service, context);
  if (status === "unknown") return [];
  const { serviceId, policy, performed } = service;
  return [
    {
      kind: "service-loop",
      recordId: serviceId,
      policyId: policy.policyId,
      state: status === "open" && !isFaultyLoop(service, context) ? "met-so-far" : status,
      start: performed,
      due: judged,
      done: NEVER,
      isOfPeriod: contains(context.period, judged),
      loop: loopEvidence(service, context),
    },
  ];
}
