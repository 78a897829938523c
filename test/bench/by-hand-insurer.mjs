// The part of by-hand.mjs that looks at an insurer as a whole: findings, items 4, 5, 9 and 10, ledgers, and the sum.
import { dateOf, dayOf, instantDay } from "./days.mjs";

const WEIGHTS = { 1: 10, 2: 10, 3: 10, 4: 20, 5: 10, 6: 15, 7: 10, 8: 5, 10: 5 };
const POINTS = { 1: 3, 2: 2, 3: 2, 4: 0, 5: 10, 6: 3, 7: 2, 8: 1, 10: 2.5 };
const BANDS = [
  [80, 0],
  [60, 5],
  [40, 10],
];

/** Adds what an insurer is charged with beside its policies, services and claims. */
export function chargesOfInsurer(book, named, call) {
  chargeFindings(book, named, call);
  chargeReport(book, call);
  chargeDisputes(book, call);
}

function chargeFindings({ findings, charges }, named, { start, end }) {
  const earliest = new Map();
  for (const { findingId, item, recordId, foundOn, status } of findings) {
    const finding = { recordId: findingId, day: dayOf(foundOn) };
    if (status !== "confirmed" || finding.day > end) continue;
    const key = `${item} ${recordId}`;
    const record = named.get(key) ?? null;
    if (record === null) {
      if (finding.day >= start) charges[item].push(finding);
    } else if (finding.day > record.due) {
      const other = earliest.get(key);
      if (other === undefined || inOrder(finding, other.finding) < 0) earliest.set(key, { item, record, finding });
    }
  }
  for (const { item, record, finding } of earliest.values()) {
    if (!record.isBreach && finding.day >= start) charges[item].push(finding);
  }
}

function chargeReport({ reports, charges, firstSigned }, { start, end }) {
  for (let year = 2024; ; year++) {
    const due = dayOf(`${year}-12-15`);
    if (due > end) return;
    if (due < start || firstSigned > due) continue;
    const isKept = reports.some((each) => {
      return each.year === year && each.status !== "returned" && instantDay(each.submittedAt) <= due;
    });
    if (!isKept) charges[5].push({ recordId: `${year}`, day: due });
  }
}

function chargeDisputes({ disputes, charges }, { start, end }) {
  const events = new Map();
  for (const { disputeId, eventId, forum, liability, filedOn, determinedOn } of disputes) {
    if (forum !== "court" || liability !== "insurer") continue;
    const day = Math.max(dayOf(filedOn), dayOf(determinedOn));
    const key = eventId == null ? `case ${disputeId}` : `event ${eventId}`;
    const other = events.get(key);
    if (other === undefined || day < other.day) events.set(key, { recordId: eventId ?? disputeId, day });
  }
  for (const event of events.values()) if (event.day >= start && event.day <= end) charges[10].push(event);
}

/** What item 4 takes: by bands of hundredths, in whole fen. */
function feePoints({ spent, base }) {
  if (base === 0) return 0;
  if (spent <= 0) return 20;
  const band = BANDS.find(([percent]) => spent * 100 >= base * percent);
  return band === undefined ? 15 : band[1];
}

function inOrder(a, b) {
  return a.day - b.day || (a.recordId < b.recordId ? -1 : a.recordId > b.recordId ? 1 : 0);
}

/** An item's ledger: breaches take their points in order, until its weight is used up. */
function ledgerOf(item, charges) {
  let left = WEIGHTS[item];
  return charges.sort(inOrder).map(({ recordId, day }) => {
    const net = Math.min(POINTS[item], left);
    left -= net;
    return { recordId, day: dateOf(day), points: POINTS[item], absorbed: POINTS[item] - net, net };
  });
}

/** The score: exact as a fraction, since a mean of stars need not end. All other points are halves at the finest. */
export function scoreOf(book) {
  const ledgers = {};
  const deductions = { 4: feePoints(book) };
  for (const item of [1, 2, 3, 5, 6, 7, 8, 10]) {
    ledgers[item] = ledgerOf(item, book.charges[item]);
    deductions[item] = Math.min(WEIGHTS[item], POINTS[item] * ledgers[item].length);
  }
  const technical = Math.min(40, deductions[2] + deductions[3] + deductions[4] + deductions[5]);
  const platform = deductions[6] + deductions[7] + deductions[8];
  const halves = BigInt(2 * (100 - deductions[1] - technical - platform - deductions[10]));
  let [numerator, denominator] = [halves, 2n];
  for (const [sum, count] of Object.values(book.stars)) {
    if (count === 0) continue;
    numerator = numerator * BigInt(count) - BigInt(5 * count - sum) * denominator;
    denominator *= BigInt(count);
  }
  const divisor = greatestCommonDivisor(numerator, denominator);
  const exactScore = `${numerator / divisor}/${denominator / divisor}`;
  const tier = tierOf(numerator, denominator);
  const number = Number(numerator) / Number(denominator);
  return { insurerId: book.insurerId, exactScore, number, tier, deductions, ledgers };
}

function tierOf(numerator, denominator) {
  const isAtLeast = (points) => numerator >= points * denominator;
  if (isAtLeast(90n)) return "self-managed";
  if (isAtLeast(70n)) return "assisted";
  return isAtLeast(60n) ? "rectification" : "supervised";
}

function greatestCommonDivisor(a, b) {
  let [divisor, rest] = [a < 0n ? -a : a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}
