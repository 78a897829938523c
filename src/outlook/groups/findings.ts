import type { FindingFacts } from "../../facts/facts.js";
import { type Doubled, type OwnData, recordOf } from "../../rules/findings.js";
import type { Fraction } from "../../values/fraction.js";
import type { FindingItem } from "../../vocabulary/items.js";
import type { EventCode } from "../outlook-result.js";
import { type Contest, contestOf } from "./contest.js";
import { breachGroups, type Group, type Situation } from "./group.js";

/** Items 1 and 7: each finding that nobody has decided on counts if it is confirmed. */
export function everyFinding(item: FindingItem, code: EventCode, points: Fraction, situation: Situation): Group[] {
  return situation.facts.findings
    .filter((finding) => finding.item === item)
    .flatMap((finding) => contested(finding.findingId, contestOf([finding], null, situation), code, points));
}

/** The group of findings that count once; none where no answer changes whether one does. */
function contested(recordId: string, contest: Contest, code: EventCode, points: Fraction): Group[] {
  const { questions, isBreach, toChange, ways } = contest;
  if (toChange === null) return [];
  return breachGroups(points, { code, recordId, due: null, questions, isBreach, toChange, ways: () => ways });
}

/** The findings of an item by the record that they are about, and those that are about none. */
export interface SortedFindings<Record extends Doubled> {
  readonly alone: readonly FindingFacts[];
  readonly about: ReadonlyMap<string, { readonly record: Record; readonly findings: FindingFacts[] }>;
}

export function findingsByRecord<Record extends Doubled>(
  item: FindingItem,
  { facts }: Situation,
): SortedFindings<Record> {
  const alone: FindingFacts[] = [];
  const about = new Map<string, { readonly record: Record; readonly findings: FindingFacts[] }>();
  for (const finding of facts.findings) {
    if (finding.item !== item) continue;
    if (finding.about === null) {
      alone.push(finding);
      continue;
    }
    const { recordId } = finding.about;
    const others = about.get(recordId);
    if (others !== undefined) others.findings.push(finding);
    else about.set(recordId, { record: recordOf<Record>(finding.about), findings: [finding] });
  }
  return { alone, about };
}

/** Items 3, 6 and 8: findings that are not decided on, and that no breach of the record's own data keeps out. */
export function findingsBesideData<Record extends Doubled>(
  { alone, about }: SortedFindings<Record>,
  own: OwnData<Record>,
  code: EventCode,
  points: Fraction,
  situation: Situation,
): Group[] {
  const groups = alone.flatMap((finding) => {
    return contested(finding.findingId, contestOf([finding], null, situation), code, points);
  });
  for (const [recordId, { record, findings }] of about) {
    if (own.isBreach(record)) continue;
    groups.push(...contested(recordId, contestOf(findings, own.due(record), situation), code, points));
  }
  return groups;
}
