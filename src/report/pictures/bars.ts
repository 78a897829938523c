import { nameOf } from "../../messages/describe.js";
import { fractionOf } from "../../values/fraction.js";
import type { Circular } from "../circular/circular.js";
import type { Explanation } from "../explain/explanation.js";
import { shownScore } from "../words/show.js";
import type { Words } from "../words/words.js";
import { partOf } from "./part.js";
import type { Bars } from "./picture.js";

/** A bar for each category of an insurer. */
export function categoryBars({ claim, because }: Explanation, words: Words): Bars {
  const bars = because.map(({ claim: { id, score, points } }) => ({
    label: nameOf("category", id, words.language),
    value: shownScore(score),
    note: ` / ${shownScore(points)}`,
    part: partOf(fractionOf(score), fractionOf(points)),
  }));
  const text = words.parts(bars.map(({ label, value, note }) => words.named(label, value + note)));
  return { kind: "bars", title: words.pictures.bars(claim.insurerName), text, bars };
}

/** A bar for each insurer of a period. */
export function leagueBars({ standings }: Circular, words: Words): Bars {
  const bars = standings.map(({ rank, explanation: { claim } }) => ({
    label: `${rank}. ${claim.insurerName}`,
    value: shownScore(claim.score),
    note: "",
    part: partOf(fractionOf(claim.score), fractionOf(claim.points)),
  }));
  const text = words.parts(bars.map(({ label, value }) => words.named(label, value)));
  return { kind: "bars", title: words.pictures.league, text, bars };
}
