import type { Claim } from "../records/claim.js";
import type { Deferral } from "../records/deferral.js";
import type { Dispute } from "../records/dispute.js";
import type { Expenditure } from "../records/expenditure.js";
import type { Finding } from "../records/finding.js";
import type { Policy } from "../records/policy.js";
import type { Hazard, Service } from "../records/service.js";
import type { Survey } from "../records/survey.js";
import { type Day, NEVER, parseDay } from "../values/day.js";
import { parseInstantDay } from "../values/instant.js";
import { type Fen, parseFen } from "../values/money.js";
import type {
  ClaimFacts,
  DeferralFacts,
  DisputeFacts,
  ExpenditureFacts,
  FindingFacts,
  HazardFacts,
  PolicyFacts,
  ServiceFacts,
  Subject,
  SurveyFacts,
} from "./facts.js";

/*
 * The one place where dates and money become numbers. The records are sound: their schemas have accepted them.
 */

type Optional<Value> = Value | null | undefined;

const NONE: readonly never[] = [];

export function policyFacts(policy: Policy, deferrals: readonly Deferral[], firstServed: Day): PolicyFacts {
  return {
    policyId: policy.policyId,
    policyholderId: policy.policyholderId,
    size: policy.enterpriseSize ?? null,
    signed: day(policy.signedOn),
    effective: day(policy.effectiveOn),
    terminated: day(policy.terminatedOn),
    premium: fen(policy.premium),
    serviceFee: fen(policy.serviceFee),
    uploaded: instantDay(policy.uploadedAt),
    firstServed,
    deferrals: deferrals.length === 0 ? NONE : deferralFacts(deferrals),
  };
}

/** The earliest day on which one of the services was performed. */
export function earliestPerformed(services: Iterable<Service>): Day {
  let earliest = NEVER;
  for (const { performedOn } of services) earliest = Math.min(earliest, day(performedOn));
  return earliest;
}

function deferralFacts(deferrals: readonly Deferral[]): DeferralFacts[] {
  return deferrals
    .filter(({ status }) => status !== "rejected")
    .map(({ deferralId, submittedOn, status, until }) => ({
      deferralId,
      submitted: day(submittedOn),
      isPending: status === "pending",
      until: day(until),
    }))
    .sort((a, b) => a.submitted - b.submitted || (a.deferralId < b.deferralId ? -1 : 1));
}

export function serviceFacts(service: Service, policy: PolicyFacts): ServiceFacts {
  return {
    serviceId: service.serviceId,
    policy,
    assigned: instantDay(service.assignedAt),
    planned: instantDay(service.plannedAt),
    performed: day(service.performedOn),
    reported: instantDay(service.reportedAt),
    closed: instantDay(service.closedAt),
    hazards: service.hazards?.length ? service.hazards.map(hazardFacts) : NONE,
  };
}

function hazardFacts(hazard: Hazard): HazardFacts {
  return {
    hazardId: hazard.hazardId,
    found: day(hazard.foundOn),
    isMajor: hazard.major,
    rectifyBy: hazard.rectifyBy == null ? null : day(hazard.rectifyBy),
    rechecked: day(hazard.recheckedOn),
    refused: day(hazard.refusedOn),
    reportedToAuthority: day(hazard.reportedToAuthorityOn),
  };
}

export function claimFacts(claim: Claim, policy: PolicyFacts): ClaimFacts {
  return {
    claimId: claim.claimId,
    policy,
    settled: day(claim.settledOn),
    resultUploaded: instantDay(claim.resultUploadedAt),
  };
}

export function surveyFacts(survey: Survey, policy: PolicyFacts): SurveyFacts {
  return {
    surveyId: survey.surveyId,
    policy,
    responded: day(survey.respondedOn),
    attitude: survey.attitude ?? 0,
    professionalism: survey.professionalism ?? 0,
    timeliness: survey.timeliness ?? 0,
  };
}

export function expenditureFacts(expenditure: Expenditure, policy: PolicyFacts | null): ExpenditureFacts {
  return { policy, paid: day(expenditure.paidOn), amount: fen(expenditure.amount) };
}

export function disputeFacts(dispute: Dispute): DisputeFacts {
  return {
    disputeId: dispute.disputeId,
    eventId: dispute.eventId ?? null,
    cause: dispute.cause,
    forum: dispute.forum,
    filed: day(dispute.filedOn),
    determined: day(dispute.determinedOn),
  };
}

export function findingFacts(
  finding: Finding & { status: FindingFacts["status"] },
  about: Subject | null,
): FindingFacts {
  return {
    findingId: finding.findingId,
    item: finding.item,
    found: day(finding.foundOn),
    status: finding.status,
    about,
  };
}

/** The day of a date of a sound record; NEVER where it is absent. */
export function day(date: Optional<string>): Day {
  return date == null ? NEVER : (parseDay(date) as Day);
}

/** The day in China of an instant of a sound record; NEVER where it is absent. */
export function instantDay(instant: Optional<string>): Day {
  return instant == null ? NEVER : (parseInstantDay(instant) as Day);
}

function fen(yuan: string): Fen {
  return parseFen(yuan) as Fen;
}
