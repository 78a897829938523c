// Nothing is timed before all agree.

/** The items of which the peers test each record, by the name that they give them. */
export const TESTED = { firstService: 2, serviceLoop: 3, policyUpload: 6, claimUpload: 8 };

/** @throws where the ledgers or the exact scores of two ways differ. */
export function assertSameScores(evaluations, byHand) {
  const ofLibrary = evaluations.map((each) => JSON.stringify(summaryOf(each)));
  const ofHand = byHand.map(({ insurerId, exactScore, tier, ledgers }) => {
    return JSON.stringify({ insurerId, exactScore, tier, ledgers });
  });
  const differing = ofHand.findIndex((text, at) => text !== ofLibrary[at]);
  if (differing < 0 && ofHand.length === ofLibrary.length) return;
  throw new Error(`By hand and library differ:\n${firstDifference(ofHand[differing], ofLibrary[differing])}`);
}

/** The ledgers of the items that take points for each breach, as by-hand.mjs has them. */
function summaryOf({ insurerId, exactScore, tier, categories }) {
  const items = categories.flatMap((category) => category.items).filter(({ item }) => item !== 4 && item !== 9);
  const ledgers = items.map(({ item, breaches }) => [item, breaches.map(entryOf)]);
  return { insurerId, exactScore, tier, ledgers: Object.fromEntries(ledgers) };
}

function entryOf({ recordId, day, points, absorbed, net }) {
  return { recordId, day, points: Number(points), absorbed: Number(absorbed), net: Number(net) };
}

function firstDifference(a = "", b = "") {
  let at = 0;
  while (a[at] === b[at] && at < a.length) at++;
  return [a, b].map((text) => text.slice(Math.max(0, at - 150), at + 150)).join("\n");
}

/**
 * A peer counts the breaches of four items, by each insurer's place. With the library's findings and its other items
 * they must come to the library's score.
 *
 * @throws where they do not.
 */
export function assertSameBreaches(name, evaluations, counts, insurerIds) {
  for (const evaluation of evaluations) {
    const place = insurerIds.indexOf(evaluation.insurerId);
    for (const category of evaluation.categories) {
      const deductions = category.items.map((item) => deductionBy(name, item, counts, place));
      const score = Number(category.points) - Math.min(Number(category.points), sumOf(deductions));
      if (Math.abs(score - Number(category.score)) > 1e-9) throw new Error(`${name} has another score.`);
    }
  }
}

/** What an item takes by a peer's count of breaches, where it has one. */
function deductionBy(name, { item, weight, deduction, breaches }, counts, place) {
  const tested = Object.keys(TESTED).find((key) => TESTED[key] === item);
  if (tested === undefined) return Number(deduction);
  const found = breaches.filter(({ code }) => code.endsWith(".found")).length;
  const count = counts[tested][place];
  if (count + found !== breaches.length) {
    throw new Error(`${name} counts ${count} breaches of item ${item}, the library ${breaches.length - found}.`);
  }
  const points = breaches.length === 0 ? 0 : Number(breaches[0].points);
  return Math.min(Number(weight), points * (count + found));
}

function sumOf(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0);
}
