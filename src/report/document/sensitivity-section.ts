import { nameOf } from "../../messages/describe.js";
import { optionWords } from "../../messages/reading-words.js";
import type { Breach } from "../../rules/breach.js";
import { sensitivitySentences } from "../../sensitivity/describe-sensitivity.js";
import type { Combination, ContestedBreach, OtherReading, Sensitivity } from "../../sensitivity/result.js";
import { READING_NAMES } from "../../vocabulary/readings.js";
import type { InsurerReport } from "../insurer-report.js";
import type { Words } from "../words/words.js";
import { type Block, paragraph, type Section } from "./document.js";
import { numbered, recordName } from "./names.js";

/** Whether a breach is none by another reading. */
export function isContestedIn({ sensitivity }: InsurerReport): (breach: Breach) => boolean {
  const keyOf = ({ item, code, recordId, day }: ContestedBreach | Breach) =>
    JSON.stringify([item, code, recordId, day]);
  const contested = new Set(sensitivity?.contested.map(keyOf));
  return (breach) => contested.has(keyOf(breach));
}

/** What other readings of the notice come to. */
export function sensitivitySection(sensitivity: Sensitivity, words: Words): Section {
  const { range, held, readings } = sensitivitySentences(sensitivity, words.language);
  const { contested } = sensitivity;
  return {
    heading: words.certainty.sensitivity.title,
    blocks: [
      paragraph(range),
      tierTable(sensitivity, words),
      ...(readings.length === 0 ? [] : [{ kind: "list", entries: readings } as const]),
      ...(contested.length === 0 ? [] : [contestedTable(contested, words)]),
      ...held.map((sentence) => paragraph(sentence, "quiet")),
    ],
    sections: [],
  };
}

function tierTable({ tiers, own }: Sensitivity, words: Words): Block {
  const { title, combinations, changed } = words.certainty.sensitivity;
  return {
    kind: "table",
    caption: title,
    columns: [
      { head: words.heads.tier, kind: "text" },
      { head: combinations, kind: "number" },
      { head: changed, kind: "text" },
    ],
    rows: tiers.map(({ tier, combinations, example }) => [
      nameOf("tier", tier, words.language),
      words.count(combinations),
      changesText(example, own, words),
    ]),
  };
}

/** What a combination reads otherwise than the report. */
function changesText({ readings }: Combination, own: Combination, words: Words): string {
  const changed = READING_NAMES.filter((name) => readings[name] !== own.readings[name]);
  if (changed.length === 0) return words.certainty.sensitivity.unchanged;
  return readingsText(
    changed.map((reading) => ({ reading, option: readings[reading] })),
    words,
  );
}

function contestedTable(contested: readonly ContestedBreach[], words: Words): Block {
  const { item, record, day } = words.heads;
  const { contested: caption, notBy } = words.certainty.sensitivity;
  return {
    kind: "table",
    caption,
    columns: [
      { head: record, kind: "name" },
      { head: item, kind: "text" },
      { head: day, kind: "date" },
      { head: notBy, kind: "text" },
    ],
    rows: contested.map((each) => [
      recordName(each, words),
      numbered(each, words),
      words.date(each.day),
      readingsText(each.notBy, words),
    ]),
  };
}

function readingsText(others: readonly OtherReading[], words: Words): string {
  return words.parts(
    others.map(({ reading, option }) =>
      words.named(words.readings[reading].name, optionWords(words.readings, reading, option)),
    ),
  );
}
