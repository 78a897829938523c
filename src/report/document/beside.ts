import type { OpenDuty, UndecidedFinding } from "../../evaluation/evaluation.js";
import { nameOf } from "../../messages/describe.js";
import type { Flag } from "../../rules/flag.js";
import { ITEM_IDS } from "../../vocabulary/items.js";
import type { BesideClaim, Explanation } from "../explain/explanation.js";
import { itemName } from "../words/claims.js";
import { sentenceOf } from "../words/in-words.js";
import { shown } from "../words/show.js";
import type { Words } from "../words/words.js";
import { aboutText, NOT_HERE } from "./breach-table.js";
import { type Block, paragraph, type Section } from "./document.js";

/** What costs nothing, but must be known: flags, findings that nobody has decided on, duties that can still be kept. */
export function besideSections(explanation: Explanation, words: Words): Section[] {
  const { flags, undecided, open } = besideOf(explanation);
  const { titles } = words;
  return [
    section(titles.flags, flags.length, words, () => flagList(flags, words)),
    section(titles.undecided, undecided.length, words, () => undecidedTable(undecided, words)),
    section(titles.open, open.length, words, () => openTable(open, words)),
  ];
}

function section(heading: string, length: number, words: Words, block: () => Block): Section {
  return { heading, blocks: [length === 0 ? paragraph(words.none) : block()], sections: [] };
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

function openTable(open: readonly OpenDuty[], words: Words): Block {
  const { record, item, due, points, atStake } = words.heads;
  return {
    kind: "table",
    caption: words.titles.open,
    columns: [
      { head: record, kind: "name" },
      { head: item, kind: "text" },
      { head: due, kind: "date" },
      { head: points, kind: "number" },
      { head: atStake, kind: "number" },
    ],
    rows: open.map((each) => [
      each.recordId,
      numbered(each, words),
      words.date(each.due),
      shown(each.points),
      shown(each.atStake),
    ]),
  };
}

function numbered({ item }: { readonly item: keyof typeof ITEM_IDS }, words: Words): string {
  return itemName({ item, id: ITEM_IDS[item] }, words);
}

/** How much is not settled yet of a score. */
export function countsBeside(explanation: Explanation): { flags: number; undecided: number; open: number } {
  const { flags, undecided, open } = besideOf(explanation);
  return { flags: flags.length, undecided: undecided.length, open: open.length };
}

/** The name of a tier. */
export function tierName(tier: string, words: Words): string {
  return nameOf("tier", tier, words.language);
}
