import { callError } from "../../errors/call-error.js";
import { found } from "../../errors/found.js";
import type { Language } from "../../messages/catalog.js";
import { nameOf } from "../../messages/describe.js";
import { isObject } from "../../values/objects.js";
import type { Arithmetic, CategoryClaim, Claim, ItemClaim, ScoreClaim, Share } from "../explain/explanation.js";
import { sentenceOf } from "./in-words.js";
import { grouped, shown, shownScore } from "./show.js";
import type { Words } from "./words.js";
import { wordsIn } from "./words-in.js";

/**
 * A sentence for what an explanation claims. Numbers are cut to two decimals, downwards; `…` marks one that goes on.
 *
 * @throws CallError `unknown-value` for another language, or for something without a sentence.
 * @example describeClaim(item.claim, "en") //=> "6. Upload of e-policies: 6 uploads late: 6 × 3 = 18, capped at 15"
 */
export function describeClaim(claim: Claim, language: Language): string {
  const words = wordsIn(language);
  if (!isObject(claim)) throw callError("unknown-value", "claim", found(claim));
  switch (claim.code) {
    case "score":
      return scoreSentence(claim, words);
    case "category":
      return categorySentence(claim, words);
    case "item":
      return words.named(itemName(claim, words), arithmeticLine(claim, words));
    case "breach":
      return sentenceOf(claim.breach, words);
    default:
      return sentenceOf(claim, words);
  }
}

function scoreSentence({ insurerName, period, score, points, tier }: ScoreClaim, words: Words): string {
  const tierName = nameOf("tier", tier, words.language);
  return words.verdict.sentence(insurerName, words.period(period), shownScore(score), shownScore(points), tierName);
}

function categorySentence(claim: CategoryClaim, words: Words): string {
  return words.named(nameOf("category", claim.id, words.language), categoryLine(claim, words));
}

/** What a category has left, and where its items take more than it has. */
export function categoryLine({ score, points, share }: CategoryClaim, words: Words): string {
  return words.parts([words.category(shownScore(score), shownScore(points)), ...categoryLimit(points, share, words)]);
}

/** What a category's points keep of its items, if they keep anything. */
function categoryLimit(points: string, { absorbedByCategory }: Share, words: Words): string[] {
  if (absorbedByCategory === "0") return [];
  return [words.categoryLimit(shown(absorbedByCategory), shownScore(points))];
}

/** An item by its number and name. */
export function itemName({ item, id }: Pick<ItemClaim, "item" | "id">, words: Words): string {
  return words.item(item, nameOf("item", id, words.language));
}

/** How an item's deduction comes about, in one line. */
export function arithmeticLine({ arithmetic, share, deduction }: ItemClaim, words: Words): string {
  const { cappedAt, absorbedByCategory } = words.arithmetic;
  return words.parts([
    sumOf(arithmetic, share, deduction, words),
    ...(share.absorbedByItem === "0" ? [] : [cappedAt(shown(deduction))]),
    ...(share.absorbedByCategory === "0" ? [] : [absorbedByCategory(shown(share.absorbedByCategory))]),
  ]);
}

function sumOf(arithmetic: Arithmetic, share: Share, deduction: string, words: Words): string {
  const { notApplicable, nothing, counts, unlisted, spent, off, stars } = words.arithmetic;
  switch (arithmetic.kind) {
    case "not-applicable":
      return notApplicable;
    case "nothing":
      return nothing;
    case "counted": {
      const kinds = arithmetic.counts.map(({ code, count }) => counts[code](count));
      const said = words.list(arithmetic.unlisted === 0 ? kinds : [...kinds, unlisted(arithmetic.unlisted)]);
      const terms = arithmetic.terms.map(({ count, points }) => `${count} × ${shown(points)}`);
      return words.named(said, `${terms.join(" + ")} = ${shown(share.points)}`);
    }
    case "banded": {
      const { spent: paid, base, percent } = arithmetic;
      return words.named(
        spent(words.money(grouped(paid)), words.money(grouped(base)), shown(percent)),
        off(shown(deduction)),
      );
    }
    case "stars": {
      const means = arithmetic.dimensions.map(({ dimension, lacking }) => ({
        name: nameOf("dimension", dimension, words.language),
        mean: lacking === null ? "5" : lacking.count <= 1 ? `${lacking.sum}` : `${lacking.sum}/${lacking.count}`,
      }));
      const said = words.list(means.map(({ name, mean }) => stars(name, mean)));
      const stars15 = ["15", ...means.map(({ mean }) => mean)].join(" − ");
      const { pointsPerStar } = arithmetic;
      const product = pointsPerStar === "1" ? stars15 : `(${stars15}) × ${shown(pointsPerStar)}`;
      return words.named(said, `${product} = ${shown(share.points)}`);
    }
  }
}
