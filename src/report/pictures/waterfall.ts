import { nameOf } from "../../messages/describe.js";
import {
  add,
  compare,
  decimalText,
  type Fraction,
  fractionOf,
  fractionOfText,
  smaller,
  subtract,
  ZERO,
} from "../../values/fraction.js";
import type { ExplainedItem, Explanation } from "../explain/explanation.js";
import { shown, shownScore, takenOff } from "../words/show.js";
import type { Words } from "../words/words.js";
import { partOf } from "./part.js";
import type { Labels, Step, Waterfall } from "./picture.js";

/** How an insurer's score comes down from full points, an item a step; items that took nothing are left out. */
export function scoreWaterfall({ claim, because }: Explanation, words: Words): Waterfall {
  const whole = fractionOf(claim.points);
  const score = fractionOfText(claim.exactScore);
  const lowest = smaller(ZERO, score);
  const place = (points: Fraction) => partOf(subtract(points, lowest), subtract(whole, lowest));
  const total = (label: string, points: Fraction, text: string): Step => {
    const to = place(points);
    return { label, value: shownScore(text), note: "", isTotal: true, from: to, to, absorbedTo: to };
  };
  const items = because.flatMap((category) => category.because).filter((item) => item.claim.share.points !== "0");
  let left = whole;
  const steps = items.map((item): Step => {
    const from = left;
    const absorbed = absorbedOf(item);
    left = subtract(left, fractionOfText(item.claim.share.exactCost));
    const places = { from: place(from), to: place(left), absorbedTo: place(subtract(left, absorbed)) };
    return { ...labelsOf(item, absorbed, words), isTotal: false, ...places };
  });
  const { start, end, waterfall, waterfallText, keys } = words.pictures;
  return {
    kind: "waterfall",
    title: waterfall(claim.insurerName),
    text: waterfallText(shownScore(claim.points), shownScore(claim.score), items.length),
    steps: [total(start, whole, claim.points), ...steps, total(end, score, claim.score)],
    zero: place(ZERO),
    keys,
  };
}

/** What the limits keep of an item's points. */
function absorbedOf({ claim: { share } }: ExplainedItem): Fraction {
  return add(fractionOf(share.absorbedByItem), fractionOf(share.absorbedByCategory));
}

function labelsOf({ claim: { item, id, share } }: ExplainedItem, absorbed: Fraction, words: Words): Labels {
  const note = compare(absorbed, ZERO) === 0 ? "" : words.pictures.absorbed(shown(decimalText(absorbed)));
  return { label: words.item(item, nameOf("item", id, words.language)), value: takenOff(share.cost), note };
}
