import type { RecordAltered, RecordChange } from "../records/change.js";
import type { Expenditure } from "../records/expenditure.js";
import type { Hazard, Service } from "../records/service.js";
import type { Survey } from "../records/survey.js";
import { gatherAll } from "../rules/gather.js";
import { isOfBase } from "../rules/item-04-fee-usage.js";
import { surveyStars } from "../rules/item-09-survey-stars.js";
import { inTextOrder } from "../values/lists.js";
import { SURVEY_DIMENSIONS } from "../vocabulary/statuses.js";
import type { AnswerOf, ChangingAnswer, ChangingCode } from "./answer.js";
import type { FreshIds } from "./fresh-ids.js";
import type { Situation } from "./groups/group.js";
import { dayAfter } from "./situation.js";

/**
 * The changes of the known records by which answers come true. What is done is done on the day after asOf, which is in
 * time for all that can still be in time.
 */
export function changesOf(
  answers: readonly ChangingAnswer[],
  situation: Situation,
  ids: FreshIds,
): readonly RecordChange[] {
  const services = new Map(situation.tables.services.map((service) => [service.serviceId, service]));
  const records: Records = { ...situation, ids, services };
  const changes = answers.flatMap((answer) => {
    return (CHANGES[answer.code] as (answer: ChangingAnswer, records: Records) => RecordChange[])(answer, records);
  });
  const rated = answers.filter((answer) => answer.code === "survey.rated");
  return rated.length === 0 ? changes : [...changes, surveyOf(rated, records)];
}

/** The known records, as changes name them. */
interface Records extends Situation {
  readonly ids: FreshIds;
  readonly services: ReadonlyMap<string, Service>;
}

const CHANGES: {
  readonly [Code in ChangingCode]: (answer: AnswerOf<Code>, records: Records) => RecordChange[];
} = {
  "first-service.performed": ({ recordId }, records) => {
    const day = dayAfter(records);
    const stages = { assignedAt: day, plannedAt: day, performedOn: day, reportedAt: day, closedAt: day };
    const serviceId = records.ids.take("services", `outlook ${recordId}`);
    return [{ change: "add", table: "services", record: { serviceId, policyId: recordId, ...stages } }];
  },
  "service-loop.closed": ({ recordId }, records) => {
    const service = records.services.get(recordId) as Service;
    return [{ change: "alter", table: "services", id: recordId, fields: inOrder(service, dayAfter(records)) }];
  },
  "annual-report.submitted": ({ recordId }, records) => {
    const { insurerId } = records.facts;
    const submittedAt = dayAfter(records);
    const record = { insurerId, year: Number(recordId), submittedAt, status: "accepted" } as const;
    return [{ change: "add", table: "annualReports", record }];
  },
  "policy-upload.uploaded": ({ recordId }, records) => {
    return [{ change: "alter", table: "policies", id: recordId, fields: { uploadedAt: dayAfter(records) } }];
  },
  "claim-upload.uploaded": ({ recordId }, records) => {
    return [{ change: "alter", table: "claims", id: recordId, fields: { resultUploadedAt: dayAfter(records) } }];
  },
  "finding.confirmed": ({ recordId }) => [altered("findings", recordId, { status: "confirmed" })],
  "deferral.rejected": ({ recordId }) => [altered("deferrals", recordId, { status: "rejected" })],
  "report.returned": ({ recordId, submittedAt }, { facts: { insurerId } }) => {
    // A report has no id: one that says the same but for its status takes its place.
    const report = { insurerId, year: Number(recordId), submittedAt };
    return [
      { change: "drop", table: "annualReports", record: { ...report, status: "pending" } },
      { change: "add", table: "annualReports", record: { ...report, status: "returned" } },
    ];
  },
  "dispute.liable": ({ recordId }, records) => {
    return [altered("disputes", recordId, { liability: "insurer", determinedOn: dayAfter(records) })];
  },
  "survey.rated": () => [], // One response has them all.
  "fee.spent": ({ amount }, records) => {
    const { insurerId } = records.facts;
    const expenditureId = records.ids.take("expenditures", `outlook ${insurerId}`);
    const spent = { paidOn: dayAfter(records), amount, purpose: "prevention-service" } as const;
    const record = { expenditureId, insurerId, policyId: policyToPayFor(records), ...spent };
    return [{ change: "add", table: "expenditures", record }];
  },
};

function altered<Name extends "findings" | "deferrals" | "disputes">(
  table: Name,
  id: string,
  fields: RecordAltered<Name>["fields"],
): RecordChange {
  return { change: "alter", table, id, fields } as RecordChange;
}

/** The fields by which a service's flow is whole and its loop closed. */
function inOrder({ assignedAt, plannedAt, reportedAt, closedAt, hazards }: Service, day: string): Partial<Service> {
  const rechecked = ({ recheckedOn, ...hazard }: Hazard): Hazard => ({ ...hazard, recheckedOn: recheckedOn ?? day });
  return {
    assignedAt: assignedAt ?? day,
    plannedAt: plannedAt ?? day,
    reportedAt: reportedAt ?? day,
    closedAt: closedAt ?? day,
    hazards: hazards?.map(rechecked),
  };
}

/** The policy that an expenditure must name to count, by the reading; `null` where it need not. */
function policyToPayFor({ facts, context }: Situation): Expenditure["policyId"] {
  if (context.readings.feeSpent === "paid-in-period") return null;
  const policyIds: string[] = [];
  for (const policy of facts.policies) {
    if (isOfBase(policy, context)) policyIds.push(policy.policyId);
  }
  return policyIds.sort()[0];
}

/**
 * A response that rates dimensions which nobody has rated. Where the latest response of each policyholder counts alone,
 * it repeats the stars of the one whose place it takes, so that other dimensions keep theirs.
 */
function surveyOf(rated: readonly AnswerOf<"survey.rated">[], records: Records): RecordChange {
  const { facts, tables, context, ids } = records;
  const [policy] = tables.policies
    .filter(({ insurerId }) => insurerId === facts.insurerId)
    .sort((a, b) => inTextOrder(a.policyId, b.policyId));
  const { responses } = gatherAll(surveyStars, facts, context);
  const before = responses.find(({ policyholderId }) => policyholderId === policy?.policyholderId);
  const stars: Partial<Survey> = Object.fromEntries([
    ...SURVEY_DIMENSIONS.map((dimension) => [dimension, before?.[dimension] || null]),
    ...rated.map(({ dimension, stars }) => [dimension, stars]),
  ]);
  const surveyId = ids.take("surveys", `outlook ${facts.insurerId}`);
  const record = { surveyId, policyId: policy?.policyId as string, respondedOn: dayAfter(records), ...stars };
  return { change: "add", table: "surveys", record };
}
