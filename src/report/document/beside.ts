import type { OpenDuty, UndecidedFinding } from "../../evaluation/evaluation.js";
import type { Flag } from "../../rules/flag.js";
import { type Day, parseDay } from "../../values/day.js";
import type { BesideClaim, Explanation } from "../explain/explanation.js";
import { sentenceOf } from "../words/in-words.js";
import { shown } from "../words/show.js";
import type { Words } from "../words/words.js";
import { aboutText, NOT_HERE } from "./breach-table.js";
import { type Block, paragraph, type Section } from "./document.js";
import { numbered } from "./names.js";

/** What costs nothing, but must be known: flags, findings that nobody has decided on, duties that can still be kept. */
export function besideSections(explanation: Explanation, words: Words): Section[] {
  const { flags, undecided, open } = besideOf(explanation);
  const omitted = omittedOf(explanation);
  const { titles } = words;
  return [
    section(titles.flags, flags, omitted.flags, flagList, words),
    section(titles.undecided, undecided, omitted.undecided, undecidedTable, words),
    section(titles.open, open, omitted.open, (duties) => openTable(duties, explanation.claim.asOf, words), words),
  ];
}

function section<Each>(
  heading: string,
  listed: readonly Each[],
  more: number,
  block: (listed: readonly Each[], words: Words) => Block,
  words: Words,
): Section {
  const blocks = [
    ...(listed.length === 0 ? [] : [block(listed, words)]),
    ...(more === 0 ? [] : [paragraph(words.more(more), "quiet")]),
  ];
  return { heading, blocks: blocks.length === 0 ? [paragraph(words.none)] : blocks, sections: [] };
}

/** How much an evaluation counts beside the points and does not list. */
export function omittedOf({ omitted }: Explanation): CountsBeside {
  const all = (kind: keyof CountsBeside) => omitted.reduce((sum, item) => sum + item[kind], 0);
  return { flags: all("flags"), undecided: all("undecided"), open: all("open") };
}

/** What stands beside a score, by kind. */
export function besideOf({ beside }: Explanation): {
  readonly flags: readonly Flag[];
  readonly undecided: readonly UndecidedFinding[];
  readonly open: readonly OpenDuty[];
} {
  const claims = beside.map(({ claim }) => claim);
  return { flags: claims.filter(isFlag), undecided: claims.filter(isUndecided), open: claims.filter(isOpen) };
}

const isUndecided = (claim: BesideClaim): claim is UndecidedFinding => claim.code === "undecided-finding";
const isOpen = (claim: BesideClaim): claim is OpenDuty => "atStake" in claim;
const isFlag = (claim: BesideClaim): claim is Flag => !isUndecided(claim) && !isOpen(claim);

function flagList(flags: readonly Flag[], words: Words): Block {
  return { kind: "list", entries: flags.map((flag) => sentenceOf(flag, words)) };
}

function undecidedTable(findings: readonly UndecidedFinding[], words: Words): Block {
  const { finding, item, about, foundOn, status, points } = words.heads;
  return {
    kind: "table",
    caption: words.titles.undecided,
    columns: [
      { head: finding, kind: "name" },
      { head: item, kind: "text" },
      { head: about, kind: "text" },
      { head: foundOn, kind: "date" },
      { head: status, kind: "text" },
      { head: points, kind: "number" },
    ],
    rows: findings.map((each) => [
      each.findingId,
      numbered(each, words),
      aboutText(each.about, words) ?? NOT_HERE,
      words.date(each.foundOn),
      words.undecided[each.status],
      shown(each.points),
    ]),
  };
}

function openTable(open: readonly OpenDuty[], asOf: string, words: Words): Block {
  const { record, item, due, daysLeft, points, atStake } = words.heads;
  return {
    kind: "table",
    caption: words.titles.open,
    columns: [
      { head: record, kind: "name" },
      { head: item, kind: "text" },
      { head: due, kind: "date" },
      { head: daysLeft, kind: "number" },
      { head: points, kind: "number" },
      { head: atStake, kind: "number" },
    ],
    rows: open.map((each) => [
      each.recordId,
      numbered(each, words),
      words.date(each.due),
      words.count(daysBetween(asOf, each.due)),
      shown(each.points),
      shown(each.atStake),
    ]),
  };
}

/** The days from one real day to another. */
export function daysBetween(from: string, to: string): number {
  return (parseDay(to) as Day) - (parseDay(from) as Day);
}

/** How much stands beside a score. */
export interface CountsBeside {
  readonly flags: number;
  readonly undecided: number;
  readonly open: number;
}

/** How much stands beside a score, listed or not. */
export function countsBeside(explanation: Explanation): CountsBeside {
  const [listed, more] = [besideOf(explanation), omittedOf(explanation)];
  return {
    flags: listed.flags.length + more.flags,
    undecided: listed.undecided.length + more.undecided,
    open: listed.open.length + more.open,
  };
}
