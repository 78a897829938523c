import { citeClause, nameOf } from "../../messages/describe.js";
import type { Breach } from "../../rules/breach.js";
import type { ExplainedCategory, ExplainedItem, Explanation } from "../explain/explanation.js";
import { arithmeticLine, categoryLine, itemName } from "../words/claims.js";
import { shown, shownScore } from "../words/show.js";
import type { Words } from "../words/words.js";
import { breachTable } from "./breach-table.js";
import { paragraph, type Section, type Table } from "./document.js";

/** Each item: where it is written, its arithmetic in a line, and its ledger. */
export function itemSections(
  { because }: Explanation,
  isContested: (breach: Breach) => boolean,
  words: Words,
): Section[] {
  return because.map((category) => {
    return {
      heading: nameOf("category", category.claim.id, words.language),
      blocks: [paragraph(categoryLine(category.claim, words))],
      sections: category.because.map((item) => itemSection(item, isContested, words)),
    };
  });
}

function itemSection(item: ExplainedItem, isContested: (breach: Breach) => boolean, words: Words): Section {
  const { claim, clauses, because } = item;
  const cited = clauses.map((clause) => citeClause(clause, words.language));
  const named = claim.methods.map((method) => nameOf("method", method, words.language));
  return {
    heading: itemName(claim, words),
    blocks: [
      paragraph(words.assessed(cited, named), "quiet"),
      paragraph(arithmeticLine(claim, words), "strong"),
      ...(because.length === 0 ? [] : [breachTable(item, isContested, words)]),
      ...(claim.unlisted === null ? [] : [paragraph(words.more(claim.unlisted.count), "quiet")]),
    ],
    sections: [],
  };
}

/** What each category has left. */
export function categoryTable({ because }: Explanation, words: Words): Table {
  const { category, weight, deduction, absorbedByCategory, cost, score } = words.heads;
  return {
    kind: "table",
    caption: words.titles.categories,
    columns: [
      { head: category, kind: "text" },
      { head: weight, kind: "number" },
      { head: deduction, kind: "number" },
      { head: absorbedByCategory, kind: "number" },
      { head: cost, kind: "number" },
      { head: score, kind: "number" },
    ],
    rows: because.map((each) => categoryRow(each, words)),
  };
}

function categoryRow({ claim: { id, points, gross, score, share } }: ExplainedCategory, words: Words): string[] {
  const name = nameOf("category", id, words.language);
  const { absorbedByCategory, cost } = share;
  return [name, shownScore(points), shown(gross), shown(absorbedByCategory), shown(cost), shownScore(score)];
}

/** What each item takes, down to the score. */
export function itemTable({ because }: Explanation, words: Words): Table {
  const { item, weight, points, absorbed, absorbedByCategory, cost } = words.heads;
  return {
    kind: "table",
    caption: words.titles.waterfall,
    columns: [
      { head: item, kind: "text" },
      { head: weight, kind: "number" },
      { head: points, kind: "number" },
      { head: absorbed, kind: "number" },
      { head: absorbedByCategory, kind: "number" },
      { head: cost, kind: "number" },
    ],
    rows: because
      .flatMap((category) => category.because)
      .map(({ claim }) => [
        itemName(claim, words),
        shownScore(claim.weight),
        shown(claim.share.points),
        shown(claim.share.absorbedByItem),
        shown(claim.share.absorbedByCategory),
        shown(claim.share.cost),
      ]),
  };
}
