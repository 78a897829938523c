import fc from "fast-check";
import type { Language } from "../../messages/catalog.js";
import type { Rulebook } from "../../rulebook/rulebook.js";
import { suzhou2024 } from "../../rulebook/suzhou-2024.js";
import { Contradiction } from "./contradiction.js";
import { en } from "./en.js";
import type { LawName } from "./names.js";
import type { Scorer } from "./scorer.js";
import { Trial } from "./trial.js";
import { zhCN } from "./zh-cn.js";

/** By what a law is to hold. */
export interface LawOptions {
  /** The rulebook that the scorer applies; by default `suzhou2024`. */
  readonly rulebook?: Rulebook;
}

/** A property of every right scorer, whatever the records and the call. */
export interface Law {
  readonly name: LawName;
  /** What it says. */
  readonly sentence: { readonly [Tag in Language]: string };
  /**
   * The law as a property of fast-check, for `fc.assert` or `fc.check`. Where the rulebook lacks the item that a law is
   * about, it holds of itself.
   *
   * @example fc.assert(law.property(evaluate));
   */
  readonly property: (scorer: Scorer, options?: LawOptions) => fc.IProperty<[unknown]>;
}

/** A law: what is given, made to fit a rulebook, and what must hold of it; what does not is a {@link Contradiction}. */
export function lawOf<Given>(
  name: LawName,
  given: (rulebook: Rulebook) => fc.Arbitrary<Given>,
  hold: (given: Given, trial: Trial) => void,
): Law {
  const sentence = Object.freeze({ "zh-CN": zhCN[name], en: en[name] });
  const property: Law["property"] = (scorer, { rulebook = suzhou2024 } = {}) => {
    const trial = new Trial(scorer, rulebook);
    return fc.property(given(rulebook) as fc.Arbitrary<unknown>, (value) => {
      try {
        hold(value as Given, trial);
      } catch (error) {
        throw error instanceof Contradiction ? new Error(`${name}: ${sentence.en} But ${error.message}`) : error;
      }
    });
  };
  return Object.freeze({ name, sentence, property });
}
