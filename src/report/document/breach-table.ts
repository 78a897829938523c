import { nameOf } from "../../messages/describe.js";
import type { Breach, DutyEvidence, LoopEvidence, ReportEvidence } from "../../rules/breach.js";
import { decimalText, fraction } from "../../values/fraction.js";
import type { ExplainedBreach, ExplainedItem } from "../explain/explanation.js";
import { itemName } from "../words/claims.js";
import { grouped, shown } from "../words/show.js";
import type { Words } from "../words/words.js";
import type { Cell, Column, Table } from "./document.js";

/** An item's ledger, with a mark behind breaches that are contested. Where it has duties of days, it says by when and when they were done; else the day. */
export function breachTable(
  { claim, because }: ExplainedItem,
  isContested: (breach: Breach) => boolean,
  words: Words,
): Table {
  const hasDuties = because.some(({ claim: { breach } }) => dutyOf(breach) !== null);
  const { record, happened, due, done, daysLate, day, points, absorbed, net } = words.heads;
  const days: Column[] = hasDuties
    ? [
        { head: due, kind: "date" },
        { head: done, kind: "date" },
        { head: daysLate, kind: "number" },
      ]
    : [{ head: day, kind: "date" }];
  return {
    kind: "table",
    caption: itemName(claim, words),
    columns: [
      { head: record, kind: "name" },
      { head: happened, kind: "text" },
      ...days,
      { head: points, kind: "number" },
      { head: absorbed, kind: "number" },
      { head: net, kind: "number" },
    ],
    rows: because.map((explained) => breachRow(explained, hasDuties, isContested, words)),
  };
}

function breachRow(
  { claim: { breach } }: ExplainedBreach,
  hasDuties: boolean,
  isContested: (breach: Breach) => boolean,
  words: Words,
): Cell[] {
  const happened = markedHappened(breach, isContested, words);
  const isFindingAmongDuties = hasDuties && dutyOf(breach) === null;
  return [
    recordOf(breach, words),
    isFindingAmongDuties ? words.onDay(words.date(breach.day), happened) : happened,
    ...(hasDuties ? dutyCells(breach, words) : [words.date(breach.day)]),
    shown(breach.points),
    shown(breach.absorbed),
    shown(breach.net),
  ];
}

/** What happened, and whether it is none by another reading. */
export function markedHappened(breach: Breach, isContested: (breach: Breach) => boolean, words: Words): string {
  const happened = happenedOf(breach, words);
  return isContested(breach) ? happened + words.inBrackets(words.certainty.sensitivity.mark) : happened;
}

/** What is counted: an id, or the name of a dimension of the survey. */
export function recordOf({ recordId, evidence }: Breach, words: Words): string {
  return "dimension" in evidence ? nameOf("dimension", evidence.dimension, words.language) : recordId;
}

/** A breach by a duty of days; `null` where it is none. */
export function dutyOf({ evidence }: Breach): DutyEvidence | ReportEvidence | null {
  return "daysLate" in evidence ? evidence : null;
}

/** By when, when, and how late. A finding has none of these: its day stands with what happened. */
function dutyCells(breach: Breach, words: Words): Cell[] {
  const duty = dutyOf(breach);
  if (duty === null) return [NOT_HERE, NOT_HERE, NOT_HERE];
  return [words.date(duty.due), duty.done === null ? NOT_HERE : words.date(duty.done), `${duty.daysLate}`];
}

/** Stands where a cell has nothing to say. */
export const NOT_HERE = "–";

/** What happened, as short as a cell can say it beside the record and its days. */
function happenedOf(breach: Breach, words: Words): string {
  const { happened } = words;
  switch (breach.code) {
    case "first-service.late":
    case "annual-report.late":
    case "policy-upload.late":
    case "claim-upload.late":
      return happened.late;
    case "first-service.missed":
    case "annual-report.missed":
    case "policy-upload.missed":
    case "claim-upload.missed":
      return happened.missed;
    case "service-loop.broken":
      return loopText(breach.evidence, words);
    case "fee-usage.underspent": {
      const { spent, base, percent } = breach.evidence;
      return words.arithmetic.spent(words.money(grouped(spent)), words.money(grouped(base)), shown(percent));
    }
    case "survey-stars.lost": {
      const { sum, count } = breach.evidence;
      return happened.rated(count, sum, shown(decimalText(fraction(BigInt(sum), BigInt(count)))));
    }
    case "survey-stars.unrated":
      return happened.unrated;
    case "disputes.liable": {
      const { disputeId, forum, cause, filedOn, determinedOn } = breach.evidence;
      const [filed, determined] = [words.date(filedOn), words.date(determinedOn)];
      return happened.liable(disputeId, happened.forums[forum], happened.causes[cause], filed, determined);
    }
    default:
      return happened.found(aboutText(breach.evidence.about, words));
  }
}

function loopText(evidence: LoopEvidence, words: Words): string {
  const { stages, notClosed, hazards, served } = words.happened;
  const faults = [
    ...evidence.missingStages.map((stage) => stages[stage]),
    ...(evidence.isClosed ? [] : [notClosed]),
    ...(evidence.unresolvedHazards.length === 0 ? [] : [hazards(words.list(evidence.unresolvedHazards))]),
  ];
  return words.list(faults) + words.inBrackets(served(evidence.policyId, words.date(evidence.performedOn)));
}

/** The record that a finding names; `null` where it names none. */
export function aboutText(about: { readonly table: string; readonly recordId: string } | null, words: Words) {
  return about && words.happened.about(nameOf("table", about.table, words.language), about.recordId);
}
