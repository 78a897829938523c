import { nameOf } from "../../messages/describe.js";
import { ITEM_IDS } from "../../vocabulary/items.js";
import { type Circular, categoriesIn } from "../circular/circular.js";
import { cityHeatMap } from "../pictures/heat-map.js";
import { itemName } from "../words/claims.js";
import { shown, shownScore } from "../words/show.js";
import type { Words } from "../words/words.js";
import { countsBeside } from "./beside.js";
import { changesSection } from "./changes.js";
import { type Block, type Document, paragraph, type Section, type Table } from "./document.js";
import { followsFrom, rulebookName } from "./insurer-document.js";
import { readingsSection } from "./readings.js";

/** The circular in words. */
export function circularDocument(circular: Circular, words: Words): Document {
  const { period, asOf, rulebook, standings, readings, changes } = circular;
  const { titles, heads, notes } = words;
  const section = (heading: string, table: Table): Section => ({ heading, blocks: [table], sections: [] });
  return {
    language: words.language,
    title: titles.circular,
    subject: words.period(period),
    facts: [
      { term: heads.insurers, value: words.count(standings.length) },
      { term: heads.asOf, value: words.date(asOf) },
      { term: heads.rulebook, value: rulebookName(rulebook, words) },
    ],
    verdict: null,
    sections: [
      section(titles.league, leagueTable(circular, words)),
      section(titles.tiers, tierTable(circular, words)),
      { heading: titles.heatMap, blocks: heatBlocks(circular, words), sections: [] },
      { heading: titles.commonest, blocks: commonestBlocks(circular, words), sections: [] },
      ...(changes === null ? [] : [changesSection(changes, words)]),
      section(titles.pending, pendingTable(circular, words)),
      readingsSection(readings, words),
    ],
    notes: [notes.ranks, notes.numbers],
  };
}

function leagueTable(circular: Circular, words: Words): Table {
  const { rank, insurer, score, tier } = words.heads;
  return {
    kind: "table",
    caption: words.titles.league,
    columns: [
      { head: rank, kind: "number" },
      { head: insurer, kind: "name" },
      { head: score, kind: "number" },
      { head: tier, kind: "text" },
      ...categoriesIn(circular).map(({ claim }) => ({
        head: words.outOf(nameOf("category", claim.id, words.language), shownScore(claim.points)),
        kind: "number" as const,
      })),
    ],
    rows: circular.standings.map(({ rank, explanation: { claim, because } }) => [
      `${rank}`,
      claim.insurerName,
      shownScore(claim.score),
      nameOf("tier", claim.tier, words.language),
      ...because.map((category) => shownScore(category.claim.score)),
    ]),
  };
}

function tierTable({ tiers, standings }: Circular, words: Words): Table {
  const { tier, insurers, insurer, follows } = words.heads;
  const namesIn = (id: string) => standings.filter(({ explanation: { claim } }) => claim.tier === id);
  return {
    kind: "table",
    caption: words.titles.tiers,
    columns: [
      { head: tier, kind: "text" },
      { head: insurers, kind: "number" },
      { head: insurer, kind: "text" },
      { head: follows, kind: "text" },
    ],
    rows: tiers.map((each) => [
      nameOf("tier", each.tier, words.language),
      words.count(each.insurers),
      words.list(namesIn(each.tier).map(({ explanation: { claim } }) => claim.insurerName)),
      followsFrom(each.tier, words).join(""),
    ]),
  };
}

/** The heat map as a table, in which every number can be read. */
function heatBlocks(circular: Circular, words: Words): Block[] {
  const { title, text, columns, rows } = cityHeatMap(circular, words);
  const table: Table = {
    kind: "table",
    caption: title,
    columns: [
      { head: words.heads.insurer, kind: "name" },
      ...columns.map(({ head, short }) => ({ head, short, kind: "number" as const })),
    ],
    rows: rows.map(({ label, cells }) => [label, ...cells]),
  };
  return [paragraph(text, "quiet"), table];
}

function commonestBlocks(circular: Circular, words: Words): Block[] {
  const more = circular.unlisted === 0 ? [] : [paragraph(words.more(circular.unlisted), "quiet")];
  return circular.commonest.length === 0 && more.length === 0
    ? [paragraph(words.none)]
    : [commonestTable(circular, words), ...more];
}

function commonestTable({ commonest }: Circular, words: Words): Table {
  const { kind, item, breaches, insurers, cost } = words.heads;
  return {
    kind: "table",
    caption: words.titles.commonest,
    columns: [
      { head: kind, kind: "text" },
      { head: item, kind: "text" },
      { head: breaches, kind: "number" },
      { head: insurers, kind: "number" },
      { head: cost, kind: "number" },
    ],
    rows: commonest.map((each) => [
      words.kinds[each.code],
      itemName({ item: each.item, id: ITEM_IDS[each.item] }, words),
      words.count(each.breaches),
      words.count(each.insurers),
      shown(each.cost),
    ]),
  };
}

function pendingTable({ standings }: Circular, words: Words): Table {
  const { insurer, flags, undecided, open } = words.heads;
  return {
    kind: "table",
    caption: words.titles.pending,
    columns: [
      { head: insurer, kind: "name" },
      { head: flags, kind: "number" },
      { head: undecided, kind: "number" },
      { head: open, kind: "number" },
    ],
    rows: standings.map(({ explanation }) => {
      const counts = countsBeside(explanation);
      return [explanation.claim.insurerName, ...[counts.flags, counts.undecided, counts.open].map(words.count)];
    }),
  };
}
