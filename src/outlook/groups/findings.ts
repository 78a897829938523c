import type { ClaimFacts, FindingFacts, PolicyFacts, ServiceFacts } from "../../facts/facts.js";
import type { OwnData } from "../../rules/findings.js";
import { contains } from "../../time/period.js";
import type { Fraction } from "../../values/fraction.js";
import type { FindingItem } from "../../vocabulary/items.js";
import type { EventCode } from "../outlook-result.js";
import { contestOf } from "./contest.js";
import { breachGroups, type Group, type Situation } from "./group.js";

/** Items 1 and 7: each finding that nobody has decided on counts if it is confirmed. */
export function everyFinding(item: FindingItem, code: EventCode, points: Fraction, situation: Situation): Group[] {
  return situation.facts.findings
    .filter((finding) => finding.item === item)
    .flatMap((finding) => findingAlone(finding, code, points, situation));
}

/** A finding that is about nothing that counts besides. */
function findingAlone(finding: FindingFacts, code: EventCode, points: Fraction, situation: Situation): Group[] {
  const { findingId, found } = finding;
  if (finding.status === "confirmed" || !contains(situation.context.period, found)) return [];
  const contest = contestOf([finding], null, situation);
  return breachGroups(points, {
    code,
    recordId: findingId,
    due: null,
    questions: contest.questions,
    isBreach: false,
    toChange: contest.toChange ?? [],
    ways: () => contest.ways,
  });
}

/** The findings of an item by the record that they are about, and those that are about none. */
export interface SortedFindings<Record> {
  readonly alone: readonly FindingFacts[];
  readonly about: ReadonlyMap<string, { readonly record: Record; readonly findings: FindingFacts[] }>;
}

export function findingsByRecord<Record>(
  item: FindingItem,
  own: OwnData<Record>,
  { facts }: Situation,
): SortedFindings<Record> {
  const alone: FindingFacts[] = [];
  const about = new Map<string, { readonly record: Record; readonly findings: FindingFacts[] }>();
  for (const finding of facts.findings) {
    if (finding.item !== item) continue;
    const record = own.record(finding);
    const others = about.get(finding.about?.recordId ?? "");
    if (record === null) alone.push(finding);
    else if (others !== undefined) others.findings.push(finding);
    else about.set(finding.about?.recordId as string, { record, findings: [finding] });
  }
  return { alone, about };
}

/** Items 3, 6 and 8: findings that are not decided on, and that no breach of the record's own data keeps out. */
export function findingsBesideData<Record extends PolicyFacts | ServiceFacts | ClaimFacts>(
  { alone, about }: SortedFindings<Record>,
  own: OwnData<Record>,
  code: EventCode,
  points: Fraction,
  situation: Situation,
): Group[] {
  const groups = alone.flatMap((finding) => findingAlone(finding, code, points, situation));
  for (const [recordId, { record, findings }] of about) {
    if (own.isBreach(record)) continue;
    const { questions, isBreach, toChange, ways } = contestOf(findings, own.due(record), situation);
    if (toChange === null) continue;
    groups.push(
      ...breachGroups(points, { code, recordId, due: null, questions, isBreach, toChange, ways: () => ways }),
    );
  }
  return groups;
}
