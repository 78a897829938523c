import { citeClause } from "../../messages/describe.js";
import type { Breach } from "../../rules/breach.js";
import { cutDecimals } from "../../values/decimal.js";
import { ITEM_IDS } from "../../vocabulary/items.js";
import { besideOf, daysBetween, omittedOf } from "../document/beside.js";
import { aboutText, dutyOf, markedHappened, recordOf } from "../document/breach-table.js";
import { isContestedIn } from "../document/sensitivity-section.js";
import type { ExplainedBreach, Explanation, ItemClaim } from "../explain/explanation.js";
import type { InsurerReport } from "../insurer-report.js";
import { itemName } from "../words/claims.js";
import { sentenceOf } from "../words/in-words.js";
import type { Words } from "../words/words.js";
import { certaintyLines } from "./certainty-lines.js";
import { type Field, read } from "./field.js";
import type { Line } from "./line.js";

/**
 * One insurer's ledger: a row for each breach, for each flag, undecided finding and open duty, and for what is said of how
 * certain the score is.
 */
export function ledgerRows(report: InsurerReport, words: Words): Field[][] {
  const { heads } = words;
  const head = [
    ...[heads.type, heads.item, heads.record, heads.happened, heads.day, heads.due, heads.done],
    ...[
      heads.daysLate,
      heads.daysLeft,
      heads.points,
      heads.absorbed,
      heads.net,
      heads.absorbedByCategory,
      heads.cost,
      heads.atStake,
    ],
    ...[heads.clause, heads.sentence],
  ];
  return [head, ...linesOf(report, words).map((line) => fieldsOf(line, words))];
}

function linesOf(report: InsurerReport, words: Words): Line[] {
  const { explanation } = report;
  const isContested = isContestedIn(report);
  const { flags, undecided, open } = besideOf(explanation);
  const items = explanation.because.flatMap((category) => category.because);
  const breaches = items.flatMap((item) => item.because);
  const { kindsOfLines } = words;
  return [
    ...breaches.map((breach) => breachLine(breach, isContested, words)),
    ...items.flatMap(({ claim }) => (claim.unlisted === null ? [] : [unlistedLine(claim, claim.unlisted, words)])),
    ...undecided.map((finding) => ({
      kind: kindsOfLines.undecided,
      item: finding.item,
      record: finding.findingId,
      happened: [words.undecided[finding.status], aboutText(finding.about, words) ?? ""].join(" ").trim(),
      day: finding.foundOn,
      points: finding.points,
      clause: citeClause(finding.clause, words.language),
      sentence: sentenceOf(finding, words),
    })),
    ...open.map((duty) => ({
      kind: kindsOfLines.open,
      item: duty.item,
      record: duty.recordId,
      due: duty.due,
      daysLeft: daysBetween(explanation.claim.asOf, duty.due),
      points: duty.points,
      atStake: duty.atStake,
      clause: citeClause(duty.clause, words.language),
      sentence: sentenceOf(duty, words),
    })),
    ...flags.map((flag) => ({ kind: kindsOfLines.flag, sentence: sentenceOf(flag, words) })),
    ...omittedLines(explanation, words),
    ...certaintyLines(report, words),
  ];
}

/** What stands beside the points and is not listed. */
function omittedLines(explanation: Explanation, { kindsOfLines, more }: Words): Line[] {
  const { undecided, open, flags } = omittedOf(explanation);
  const lines = [
    { kind: kindsOfLines.undecided, count: undecided },
    { kind: kindsOfLines.open, count: open },
    { kind: kindsOfLines.flag, count: flags },
  ];
  return lines.filter(({ count }) => count > 0).map(({ kind, count }) => ({ kind, sentence: more(count) }));
}

function breachLine(
  { claim: { breach, share } }: ExplainedBreach,
  isContested: (breach: Breach) => boolean,
  words: Words,
): Line {
  const duty = dutyOf(breach);
  return {
    kind: words.kindsOfLines.breach,
    item: breach.item,
    record: recordOf(breach, words),
    happened: markedHappened(breach, isContested, words),
    day: breach.day,
    ...(duty === null ? {} : { due: duty.due, done: duty.done, daysLate: duty.daysLate }),
    points: breach.points,
    absorbed: breach.absorbed,
    net: breach.net,
    absorbedByCategory: share.absorbedByCategory,
    cost: share.cost,
    clause: citeClause(breach.clause, words.language),
    sentence: sentenceOf(breach, words),
  };
}

/** The breaches of an item that are not listed, together. */
function unlistedLine({ item }: ItemClaim, { count, share }: NonNullable<ItemClaim["unlisted"]>, words: Words): Line {
  return {
    kind: words.kindsOfLines.breach,
    item,
    points: share.points,
    absorbed: share.absorbedByItem,
    absorbedByCategory: share.absorbedByCategory,
    cost: share.cost,
    sentence: words.more(count),
  };
}

function fieldsOf(line: Line, words: Words): Field[] {
  const { item, done } = line;
  return [
    line.kind,
    item === undefined ? null : itemName({ item, id: ITEM_IDS[item] }, words),
    line.record ?? null,
    line.happened ?? null,
    ...[line.day, line.due, done].map((date) => (date == null ? null : read(date))),
    ...[line.daysLate, line.daysLeft].map((days) => (days === undefined ? null : read(`${days}`))),
    ...[line.points, line.absorbed, line.net, line.absorbedByCategory, line.cost, line.atStake].map(cutField),
    line.clause ?? null,
    line.sentence,
  ];
}

/** A number cut downwards: Excel would round it, perhaps into a higher tier. */
export function cutField(decimal: string | null | undefined): Field {
  return decimal == null ? null : read(cutDecimals(decimal, 2));
}
