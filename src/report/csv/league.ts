import { nameOf } from "../../messages/describe.js";
import type { ChangedInsurer } from "../circular/changes.js";
import { type Circular, categoriesIn, type Standing } from "../circular/circular.js";
import { countsBeside } from "../document/beside.js";
import { itemName } from "../words/claims.js";
import type { Words } from "../words/words.js";
import { type Field, read } from "./field.js";
import { cutField } from "./ledger.js";

/**
 * The league: a row for each insurer, with its categories and its items. Where there are changes it says where each was
 * before, and has those that are evaluated no longer at its end.
 */
export function leagueRows(circular: Circular, words: Words): Field[][] {
  const { standings, changes } = circular;
  const { heads } = words;
  const categories = categoriesIn(circular);
  const items = categories.flatMap(({ because }) => because);
  const head = [
    ...[heads.insurerId, heads.insurer, heads.rank, heads.score, heads.tier],
    ...categories.map(({ claim }) => nameOf("category", claim.id, words.language)),
    ...items.map(({ claim }) => itemName(claim, words)),
    ...[heads.flags, heads.undecided, heads.open],
  ];
  const rows = standings.map((standing) => standingRow(standing, words));
  if (changes === null) return [head, ...rows];
  const nothing = head.slice(2).map(() => null);
  return [
    [...head, heads.rankBefore, heads.scoreBefore, heads.change],
    ...changes.insurers.map((changed, index) => [
      ...(rows[index] ?? [changed.insurerId, changed.insurerName, ...nothing]),
      ...changeFields(changed),
    ]),
  ];
}

function standingRow({ rank, explanation }: Standing, words: Words): Field[] {
  const { claim, because } = explanation;
  const { flags, undecided, open } = countsBeside(explanation);
  return [
    claim.insurerId,
    claim.insurerName,
    read(`${rank}`),
    cutField(claim.score),
    nameOf("tier", claim.tier, words.language),
    ...because.map((category) => cutField(category.claim.score)),
    ...because.flatMap((category) => category.because.map((item) => cutField(item.claim.deduction))),
    ...[flags, undecided, open].map((count) => read(`${count}`)),
  ];
}

function changeFields({ before, change }: ChangedInsurer): Field[] {
  return [before && read(`${before.rank}`), cutField(before?.score), cutField(change)];
}
