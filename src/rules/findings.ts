import type { ClaimFacts, FindingFacts, InsurerFacts, PolicyFacts, ServiceFacts, Subject } from "../facts/facts.js";
import { contains } from "../time/period.js";
import { type Day, formatDay } from "../values/day.js";
import type { FindingItem } from "../vocabulary/items.js";
import type { FindingEvidence } from "./breach.js";
import type { RuleContext } from "./context.js";
import type { Counted } from "./counted.js";
import { earliestFirst } from "./earliest-first.js";

/** Under which item findings are counted, and what the breach is called. */
export interface FindingTerms {
  readonly item: FindingItem;
  readonly code:
    | "filed-terms.found"
    | "service-loop.found"
    | "policy-upload.found"
    | "data-quality.found"
    | "claim-upload.found";
}

/** Items 1 and 7: every confirmed finding of the period counts (每违反一次, 每发现一次). */
export function countEveryFinding(
  counted: Counted,
  facts: InsurerFacts,
  terms: FindingTerms,
  context: RuleContext,
): void {
  for (const finding of findingsInSight(counted, facts, terms, context)) charge(counted, finding, terms, context);
}

/** A record of which findings and its own data may say the same. */
export type Doubled = PolicyFacts | ServiceFacts | ClaimFacts;

/** What the data of a record that findings name say of it. */
export interface OwnData<Record extends Doubled> {
  /** Whether the record's own data, as at asOf, are a breach of the item. */
  readonly isBreach: (record: Record) => boolean;
  /** The due day before which, and on which, a finding about the record is premature; `null` where there is none. */
  readonly due: (record: Record) => Day | null;
}

/**
 * Items 3, 6 and 8: findings count beside the records' own data, and no record counts twice. Of those that name one
 * record the earliest counts, unless the record's own data are a breach already; a premature one never does.
 * Gives the records about which a finding counts in the period.
 */
export function countFindingsBesideData<Record extends Doubled>(
  counted: Counted,
  facts: InsurerFacts,
  terms: FindingTerms,
  own: OwnData<Record>,
  context: RuleContext,
): ReadonlySet<string> {
  const counting = new Set<string>();
  const earliest = new Map<string, { readonly record: Record; readonly finding: FindingFacts }>();
  for (const finding of findingsInSight(counted, facts, terms, context)) {
    const about = inSight(finding, context);
    if (about === null) {
      charge(counted, finding, terms, context);
      continue;
    }
    const { recordId } = about;
    const record = recordOf<Record>(about);
    const due = own.due(record);
    if (isPremature(finding, due)) {
      flagPremature(counted, finding, recordId, due as Day, context);
      continue;
    }
    const other = earliest.get(recordId);
    if (other === undefined || earliestFirst(finding, other.finding) < 0) earliest.set(recordId, { record, finding });
  }
  for (const [recordId, { record, finding }] of earliest) {
    if (own.isBreach(record)) continue;
    charge(counted, finding, terms, context);
    if (contains(context.period, finding.found)) counting.add(recordId);
  }
  return counting;
}

/** The record that a finding of item 3, 6 or 8 names: it is of the table that the item's findings are about. */
export function recordOf<Record extends Doubled>({ record }: Subject): Record {
  return record as Record;
}

/** Until the close of a due day nobody can find that what is due by then is missing. */
export function isPremature({ found }: FindingFacts, due: Day | null): boolean {
  return due !== null && found <= due;
}

/** The confirmed findings of the item in sight; those that nobody has decided on are noted on the way. */
function findingsInSight(
  counted: Counted,
  facts: InsurerFacts,
  { item }: FindingTerms,
  context: RuleContext,
): FindingFacts[] {
  const confirmed: FindingFacts[] = [];
  for (const finding of facts.findings) {
    if (finding.item !== item || finding.found > context.asOf) continue;
    const { findingId, found, status } = finding;
    if (status === "confirmed") confirmed.push(finding);
    else if (contains(context.period, found)) {
      counted.undecided.push({ findingId, found, status, about: aboutOf(finding, context) });
    }
  }
  return confirmed;
}

/** The record that a finding names; `null` where it names none that is in sight. */
function inSight({ about }: FindingFacts, { asOf }: RuleContext): Subject | null {
  return about !== null && about.inSightFrom <= asOf ? about : null;
}

/** The record that a finding names, as a result shows it. */
function aboutOf(finding: FindingFacts, context: RuleContext): FindingEvidence["about"] {
  const about = inSight(finding, context);
  return about && { table: about.table, recordId: about.recordId };
}

function charge(counted: Counted, finding: FindingFacts, { code }: FindingTerms, context: RuleContext): void {
  if (!contains(context.period, finding.found)) return;
  const evidence = { about: aboutOf(finding, context) };
  counted.charges.push({ code, recordId: finding.findingId, day: finding.found, evidence });
}

function flagPremature(
  counted: Counted,
  { item, findingId, found }: FindingFacts,
  recordId: string,
  due: Day,
  { period }: RuleContext,
): void {
  if (!contains(period, found)) return;
  const ofUpload = item as 6 | 8; // Of the others none has a due day.
  counted.flags.push({ code: "premature-finding", item: ofUpload, findingId, recordId, due: formatDay(due) });
}
