import { nameOf } from "../../messages/describe.js";
import { optionWords } from "../../messages/reading-words.js";
import type { ChangedInsurer, Changes } from "../circular/changes.js";
import type { ComparedItem, Comparison } from "../compare/comparison.js";
import { shownScore, signed } from "../words/show.js";
import type { Words } from "../words/words.js";
import { NOT_HERE } from "./breach-table.js";
import { type Cell, paragraph, type Section, type Table } from "./document.js";

/** Rank and score against the period before, and what moved them. */
export function changesSection(changes: Changes, words: Words): Section {
  const { since, readings } = words.changes;
  const differing = readingChanges(changes, words);
  return {
    heading: words.titles.changes,
    blocks: [
      paragraph(since(words.period(changes.period), words.date(changes.asOf))),
      ...(differing.length === 0 ? [] : [paragraph(readings(words.list(differing)))]),
      changesTable(changes, words),
    ],
    sections: [],
  };
}

/** The readings are one for all insurers of a period, so any comparison has them. */
function readingChanges({ insurers }: Changes, words: Words): string[] {
  const compared = insurers.find(({ comparison }) => comparison !== null)?.comparison;
  return (compared?.readings ?? []).map(({ reading, before, after }) => {
    const [then, now] = [before, after].map((option) => optionWords(words.readings, reading, option)) as [
      string,
      string,
    ];
    return words.named(words.readings[reading].name, `${then} → ${now}`);
  });
}

function changesTable({ insurers }: Changes, words: Words): Table {
  const { insurer, rankBefore, rank, scoreBefore, score, change, moved } = words.heads;
  return {
    kind: "table",
    caption: words.titles.changes,
    columns: [
      { head: insurer, kind: "name" },
      { head: rankBefore, kind: "number" },
      { head: rank, kind: "number" },
      { head: scoreBefore, kind: "number" },
      { head: score, kind: "number" },
      { head: change, kind: "number" },
      { head: moved, kind: "text" },
    ],
    rows: insurers.map((each) => changeRow(each, words)),
  };
}

function changeRow(changed: ChangedInsurer, words: Words): Cell[] {
  const { insurerName, before, after, change } = changed;
  return [
    insurerName,
    before === null ? NOT_HERE : words.count(before.rank),
    after === null ? NOT_HERE : words.count(after.rank),
    before === null ? NOT_HERE : shownScore(before.score),
    after === null ? NOT_HERE : shownScore(after.score),
    change === null ? NOT_HERE : signed(change),
    movedText(changed, words),
  ];
}

function movedText({ before, after, comparison }: ChangedInsurer, words: Words): string {
  const { isNew, isGone, otherRubric, unmoved } = words.changes;
  if (before === null) return isNew;
  if (after === null) return isGone;
  if (comparison === null) return otherRubric;
  const moved = movedItems(comparison);
  return moved.length === 0
    ? unmoved
    : words.parts(moved.map((item) => `${nameOf("item", item.id, words.language)} ${signed(item.change)}`));
}

/** The items that moved a score. */
function movedItems({ categories }: Comparison): ComparedItem[] {
  return categories.flatMap(({ items }) => items).filter(({ change }) => change !== "0");
}
