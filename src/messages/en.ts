import type { DutyEvidence, FindingEvidence, LoopEvidence, ReportEvidence, ServiceStage } from "../rules/breach.js";
import type { Catalog } from "./catalog.js";
import { short } from "./short.js";

const STAGES: { readonly [Stage in ServiceStage]: string } = {
  assigned: "no provider or expert assigned",
  planned: "no service plan submitted",
  reported: "no result recorded",
};

const TABLES: Catalog["names"]["table"] = {
  insurers: "insurer",
  policies: "policy",
  enterprises: "enterprise",
  services: "service",
  deferrals: "deferral",
  expenditures: "expenditure",
  annualReports: "annual report",
  claims: "claim",
  surveys: "survey",
  disputes: "dispute",
  findings: "finding",
};

const DIMENSIONS: Catalog["names"]["dimension"] = {
  attitude: "attitude",
  professionalism: "professionalism",
  timeliness: "timeliness",
};

const days = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;
const late = ({ done, due, daysLate }: DutyEvidence | ReportEvidence) => `on ${done}, ${days(daysLate)} after ${due}`;
const about = ({ about }: FindingEvidence) => (about === null ? "" : ` about ${TABLES[about.table]} ${about.recordId}`);
const whole = (count: number, noun: string, nouns: string) => `${count} ${count === 1 ? noun : nouns}`;

/** What is not in order with a service's flow and loop. */
export const loopFaults = ({ missingStages, isClosed, unresolvedHazards }: LoopEvidence): string =>
  [
    ...missingStages.map((stage) => STAGES[stage]),
    ...(isClosed ? [] : ["loop not closed"]),
    ...(unresolvedHazards.length === 0 ? [] : [`hazards unresolved: ${unresolvedHazards.join(", ")}`]),
  ].join("; ");

export const en: Catalog = {
  breaches: {
    "filed-terms.found": ({ recordId, day, evidence }) =>
      `Finding ${recordId} of ${day}${about(evidence)}: business not done on the filed terms and rates, or not as the joint conference agreed`,
    "first-service.late": ({ recordId, evidence }) =>
      `Policy ${recordId}: the first prevention service was performed ${late(evidence)}, its due day (counted from ${evidence.start})`,
    "first-service.missed": ({ recordId, evidence }) =>
      `Policy ${recordId}: the first prevention service, due by ${evidence.due} (counted from ${evidence.start}), was not performed`,
    "service-loop.broken": ({ recordId, day, evidence }) =>
      `Service ${recordId} for policy ${evidence.policyId}, performed on ${evidence.performedOn}, judged on ${day}: ${loopFaults(evidence)}`,
    "service-loop.found": ({ recordId, day, evidence }) =>
      `Finding ${recordId} of ${day}${about(evidence)}: service not run through the platform from end to end, and its loop not closed`,
    "fee-usage.underspent": ({ recordId, evidence }) =>
      `Insurer ${recordId} spent ${evidence.spent} yuan on prevention service, ${short(evidence.percent)}% of ${evidence.base} yuan`,
    "annual-report.late": ({ evidence }) =>
      `The report on the prevention service of ${evidence.year} was submitted ${late(evidence)}, its due day`,
    "annual-report.missed": ({ evidence }) =>
      `The report on the prevention service of ${evidence.year}, due by ${evidence.due}, was not submitted`,
    "policy-upload.late": ({ recordId, evidence }) =>
      `Policy ${recordId}, signed on ${evidence.start}: the e-policy was uploaded ${late(evidence)}, its due day`,
    "policy-upload.missed": ({ recordId, evidence }) =>
      `Policy ${recordId}, signed on ${evidence.start}: the e-policy, due by ${evidence.due}, was not uploaded`,
    "policy-upload.found": ({ recordId, day, evidence }) =>
      `Finding ${recordId} of ${day}${about(evidence)}: e-policy not uploaded in time`,
    "data-quality.found": ({ recordId, day, evidence }) =>
      `Finding ${recordId} of ${day}${about(evidence)}: data not complete, true or accurate`,
    "claim-upload.late": ({ recordId, evidence }) =>
      `Claim ${recordId}, settled on ${evidence.start}: the result was uploaded ${late(evidence)}, its due day`,
    "claim-upload.missed": ({ recordId, evidence }) =>
      `Claim ${recordId}, settled on ${evidence.start}: the result, due by ${evidence.due}, was not uploaded`,
    "claim-upload.found": ({ recordId, day, evidence }) =>
      `Finding ${recordId} of ${day}${about(evidence)}: result of the claim not uploaded in time`,
    "survey-stars.lost": ({ evidence }) =>
      `Policyholders' stars for ${DIMENSIONS[evidence.dimension]}: ${evidence.sum} in ${whole(evidence.count, "rating", "ratings")}, less than 5 each`,
    "survey-stars.unrated": ({ evidence }) =>
      `Nobody rated ${DIMENSIONS[evidence.dimension]}, and an unrated dimension earns nothing`,
    "disputes.liable": ({ day, evidence }) =>
      `${evidence.eventId === null ? "" : `Event ${evidence.eventId}: `}the insurer was found liable in case ${evidence.disputeId}, which counts from ${day}`,
  },
  breach: (happened, clause, { points, absorbed, net }) =>
    absorbed === "0"
      ? `${happened} (${clause}). ${pointsText(net)} off.`
      : `${happened} (${clause}). ${pointsText(points)}, of which the cap absorbs ${short(absorbed)}: ${short(net)} off.`,
  flags: {
    "no-policy": () => "No policy of the insurer is in sight; it is scored like any other.",
    "size-unknown": ({ policyIds }) =>
      `The policyholder's size is unknown, so item 2 is not judged, for ${whole(policyIds.length, "policy", "policies")}: ${list(policyIds)}.`,
    "pending-deferral": ({ policyId, deferralIds }) =>
      `Policy ${policyId}: whether its first service is a breach of the period depends on a deferral not yet decided: ${list(deferralIds)}.`,
    "premature-finding": ({ item, findingId, recordId, due }) =>
      `Finding ${findingId} about ${item === 6 ? "policy" : "claim"} ${recordId} does not count: it is dated on or before ${due}, the day until which the upload was in time.`,
    overspent: ({ spent, base }) => `Spending of ${spent} yuan exceeds the ${base} yuan it is measured by.`,
    "fee-below-floor": ({ provided, premium, floorPercent }) =>
      `The service fees provided for, ${provided} yuan, are under ${floorPercent}% of the premiums of ${premium} yuan.`,
    "dimension-unrated": ({ dimension, counted }) =>
      `Nobody rated ${DIMENSIONS[dimension]} in the period; it counts as ${counted} stars.`,
  },
  open: {
    "first-service.open": ({ recordId, due }) =>
      `Policy ${recordId}: first prevention service to be performed by ${due}.`,
    "service-loop.open": ({ recordId, due }) =>
      `Service ${recordId}: flow and loop to be put in order by ${due}, when it is judged.`,
    "annual-report.open": ({ recordId, due }) =>
      `Report on the prevention service of ${recordId} to be submitted by ${due}.`,
    "policy-upload.open": ({ recordId, due }) => `Policy ${recordId}: e-policy to be uploaded by ${due}.`,
    "claim-upload.open": ({ recordId, due }) => `Claim ${recordId}: result to be uploaded by ${due}.`,
  },
  undecided: ({ findingId, foundOn, status, item, points, about: record }) =>
    `Finding ${findingId} of ${foundOn} under item ${item}${about({ about: record })} is ${status}, not confirmed: if it were, at most ${pointsText(points)} off.`,
  datasetProblems: {
    "wrong-type": "wrong type",
    missing: "missing",
    "unknown-field": "not a field of the contract",
    "unknown-value": "not one of the values allowed",
    "out-of-range": "outside the range allowed",
    "empty-id": "an id must not be empty",
    "bad-date": "not a real day written YYYY-MM-DD",
    "bad-instant": "not a real time with its offset, nor a date, nor YYYY-MM-DD HH:mm[:ss]",
    "bad-money": "not an amount in yuan written as text with at most two decimals, or outside the range allowed",
    "bad-text": "a text with half a character (a lone surrogate)",
    "nothing-rated": "a survey must rate at least one dimension",
    "table-not-wanted": "the item says which table it is; recordTable stands only with items 1 and 7",
    "duplicate-id": "an earlier row of the table has this id",
    "dangling-reference": "there is no such record",
    "foreign-reference": "the record is another insurer's",
    unreadable: "reading it failed",
    "too-many-rows": "too many rows",
  },
  datasetProblem: ({ table, row, recordId, field, found, dossier, change }, fault) => {
    const place = [
      ...(dossier === undefined ? [] : [`dossier ${dossier} (from 0)`]),
      ...(change === undefined ? [] : [`change ${change} (from 0)`]),
      ...(table === null ? [] : [`table ${table}`]),
      ...(row === null ? [] : [`row ${row} (from 0)`]),
      ...(recordId === null ? [] : [`record ${recordId}`]),
      ...(field === null ? [] : [`field ${field}`]),
    ].join(", ");
    return `${place || "The data"}: ${fault}; found ${JSON.stringify(found)}.`;
  },
  callProblems: {
    "wrong-type": "wrong type",
    missing: "missing",
    "unknown-field": "no such option",
    "unknown-value": "not one of the values allowed",
    "bad-date": "not a real day written YYYY-MM-DD",
    "out-of-range": "outside the range allowed",
    "bad-text": "a text with half a character (a lone surrogate)",
    "bad-digest": "not 64 lower-case hexadecimal digits",
    "period-reversed": "the period ends before it starts",
    "period-before-rulebook": "the period starts before the rulebook is in force",
    "period-after-rulebook": "the period ends after the rulebook was in force",
    "as-of-before-period": "asOf is before the period",
    "unknown-insurer": "the dataset has no such insurer",
    "dataset-not-parsed": "not a dataset that parseDataset gave",
    "rulebook-not-defined": "not a rulebook that defineRulebook gave",
    "context-not-made": "not a context that ruleContext gave",
    "tally-not-made": "not a tally that emptyTally, addDossier, mergeTallies or parseTally gave",
    "tallies-differ": "the tally is of another insurer or another assessment",
    "item-not-in-rulebook": "the rulebook has no such item",
    "calendar-missing": "moving due days to working days needs a rest-day calendar",
    "calendar-reversed": "the rest-day calendar ends before it starts",
    "calendar-too-short": "a due day lies, or moves, outside the days that the rest-day calendar knows",
    "calendar-unclear": "the rest-day calendar must answer true or false",
    "does-not-add-up": "the numbers of the evaluation do not add up",
    "not-comparable": "of another rulebook, period, asOf or reading than the evaluation that it stands beside",
    "insurer-twice": "the insurer is evaluated twice",
    "other-certificate": "the certificate is of another evaluation",
    "report-not-made": "not a report that insurerReport or circular gave",
    "no-rulebook-in-force": "no rulebook of this library is in force on this day",
    "unknown-record": "the dataset has no such record",
    "record-exists": "the dataset has a record of this id already",
    "changed-twice": "another change is of the same record",
    "id-altered": "a record keeps its id",
    "reference-broken": "a record that is not changed refers to it, and cannot any longer",
  },
  callProblem: ({ option, found }, fault) => `${option ?? "The call"}: ${fault}; found ${JSON.stringify(found)}.`,
  rulebookProblems: {
    "wrong-type": "wrong type",
    missing: "missing",
    "unknown-field": "not a field of a rulebook",
    "unknown-value": "not one of the values allowed",
    "out-of-range": "outside the range allowed",
    "empty-id": "an id must not be empty",
    "bad-date": "not a real day written YYYY-MM-DD",
    "bad-number": "not a number in the form that the field asks for",
    "days-out-of-order": "the last day in force is before the first",
    "unreal-due-day": "not every year has this day",
    "duplicate-id": "the id stands twice",
    "weights-below-points": "the weights of the items add up to less than the category's points",
    "double-bound": "a bound is said twice",
    "empty-range": "the range holds no number",
    gap: "numbers beside this range are in no range",
    overlap: "numbers of this range are in another one too",
    "band-over-weight": "the band takes more than the item's weight",
    "stars-miss-weight": "three dimensions of five stars do not earn the item's weight",
    "unreachable-tier": "no score can be in the tier",
    "tiers-out-of-order": "the tier stands after a lower one",
  },
  rulebookProblem: ({ field, found }, fault) => `${field ?? "The rulebook"}: ${fault}; found ${JSON.stringify(found)}.`,
  clause: ({ part, item }) => {
    if (part !== "body") return `${part}, item ${item}`;
    const [first = "", ...rest] = item.split(".");
    return `body, part ${first}${rest.map((number) => ` (${number})`).join("")}`;
  },
  names: {
    item: {
      "filed-terms": "Filed terms and rates",
      "first-service": "First prevention service",
      "service-loop": "Service flow and loop",
      "fee-usage": "Use of the service fee",
      "annual-report": "Annual report",
      "policy-upload": "Upload of e-policies",
      "data-quality": "Quality of data",
      "claim-upload": "Upload of claim results",
      "survey-stars": "Policyholders' stars",
      disputes: "Lawsuits",
    },
    category: {
      underwriting: "Underwriting",
      "technical-service": "Technical service",
      "platform-use": "Use of the platform",
      satisfaction: "Satisfaction",
    },
    tier: {
      "self-managed": "Self-managed",
      assisted: "Assisted",
      rectification: "Rectification",
      supervised: "Supervised",
    },
    method: {
      "system-verdict": "decided by the system",
      "system-check": "checked by the system",
      "system-sampling": "sampled by the system",
      "system-comparison": "systems compared",
      inspection: "day-to-day inspection",
      complaints: "customers' complaints",
    },
    status: {
      met: "met",
      late: "late",
      broken: "broken",
      missed: "missed",
      open: "open",
      excused: "excused",
      lapsed: "lapsed",
      exempt: "begun before the rulebook",
      "not-owed": "not owed",
      undetermined: "size unknown",
      unknown: "not in sight",
    },
    dimension: DIMENSIONS,
    table: TABLES,
  },
};

function pointsText(points: string): string {
  return `${short(points)} ${points === "1" ? "point" : "points"}`;
}

/** The first ids of a list, and how many more there are. */
function list(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).join(", ");
  return ids.length > 10 ? `${shown} and ${ids.length - 10} more` : shown;
}
