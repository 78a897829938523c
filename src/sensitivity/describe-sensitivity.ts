import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { Language } from "../messages/catalog.js";
import { nameOf } from "../messages/describe.js";
import { inLanguage } from "../messages/look-up.js";
import { optionWords, type ReadingWords, readingWordsIn } from "../messages/reading-words.js";
import { showNumber } from "../messages/show-number.js";
import { READING_NAMES, type ReadingName, type Readings } from "../vocabulary/readings.js";
import type { SensitivityCatalog } from "./catalog.js";
import { en } from "./en.js";
import type { Combination, ContestedBreach, ReadingEffect, Sensitivity } from "./result.js";
import { zhCN } from "./zh-cn.js";

const CATALOGS: { readonly [Tag in Language]: SensitivityCatalog } = { "zh-CN": zhCN, en };

/** What sentences are made with. */
interface Texts {
  readonly catalog: SensitivityCatalog;
  readonly readings: ReadingWords;
  readonly language: Language;
}

/** The sentences for a sensitivity, by what they tell. */
export interface SensitivitySentences {
  readonly own: string;
  readonly range: string;
  /** What is held, where anything is. */
  readonly held: readonly string[];
  readonly tiers: readonly string[];
  /** The readings that matter, and last those that move the score alone. */
  readonly readings: readonly string[];
  readonly contested: readonly string[];
}

/**
 * How a score depends on the readings, a sentence for each: the score by the readings used, the range, the tiers, the
 * readings that matter, the contested breaches. Numbers are cut to two decimals, downwards.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something that `sensitivity` did not give.
 * @example describeSensitivity(one, "en")[0] //=> "Insurer A: 91 (Self-managed) by the readings used."
 */
export function describeSensitivity(sensitivity: Sensitivity, language: Language): readonly string[] {
  const { own, range, held, tiers, readings, contested } = sensitivitySentences(sensitivity, language);
  return [own, range, ...held, ...tiers, ...readings, ...contested];
}

/** As {@link describeSensitivity}, with the sentences told apart. */
export function sensitivitySentences(sensitivity: Sensitivity, language: Language): SensitivitySentences {
  const catalog = inLanguage(CATALOGS, language);
  if (typeof sensitivity?.combinations !== "number") {
    throw callError("unknown-value", "sensitivity", found(sensitivity));
  }
  const texts: Texts = { catalog, readings: readingWordsIn(language), language };
  const { insurerName, own, held, combinations, tiers, readings, contested } = sensitivity;
  return {
    own: catalog.own(insurerName, placed(own, language)),
    range: rangeSentence(sensitivity, texts),
    held: held.length === 0 ? [] : [catalog.held(namesOf(held, texts))],
    tiers: tiers.map((each) => catalog.tier(nameOf("tier", each.tier, language), each.combinations, combinations)),
    readings: [
      ...readings.flatMap((effect) => effectSentence(effect, own.readings, texts)),
      ...scoreOnlySentence(readings, texts),
    ],
    contested: contested.map((breach) => contestedSentence(breach, texts)),
  };
}

function rangeSentence({ combinations, lowest, highest }: Sensitivity, { catalog, language }: Texts): string {
  return lowest.exactScore === highest.exactScore
    ? catalog.same(combinations)
    : catalog.range(combinations, placed(lowest, language), placed(highest, language));
}

function placed({ score, tier }: Combination, language: Language) {
  return { score: showNumber(score), tier: nameOf("tier", tier, language) };
}

function effectSentence({ reading, matters, example }: ReadingEffect, own: Readings, texts: Texts): string[] {
  if (example === null) return [];
  const [before, after] = example;
  const { catalog, readings, language } = texts;
  const [tier, other] = [nameOf("tier", before.tier, language), nameOf("tier", after.tier, language)];
  const { name } = readings[reading];
  const option = optionWords(readings, reading, after.readings[reading]);
  if (matters === "alone") return [catalog.alone(name, option, tier, other)];
  const changed = READING_NAMES.filter((each) => each !== reading && before.readings[each] !== own[each]);
  const where = changed.map((each) => readAs(each, before.readings[each], texts));
  return [catalog.together(name, option, tier, other, catalog.join(where))];
}

function scoreOnlySentence(effects: readonly ReadingEffect[], texts: Texts): string[] {
  const only = effects.filter(({ matters, movesScore }) => matters === "never" && movesScore);
  if (only.length === 0) return [];
  const names = only.map(({ reading }) => reading);
  return [texts.catalog.scoreOnly(namesOf(names, texts))];
}

function contestedSentence({ item, recordId, day, notBy }: ContestedBreach, texts: Texts): string {
  const by = notBy.map(({ reading, option }) => readAs(reading, option, texts));
  return texts.catalog.contested(`${item}`, recordId, day, texts.catalog.join(by));
}

function readAs(reading: ReadingName, option: string, { catalog, readings }: Texts): string {
  return catalog.readAs(readings[reading].name, optionWords(readings, reading, option));
}

function namesOf(names: readonly ReadingName[], { catalog, readings }: Texts): string {
  return catalog.join(names.map((name) => readings[name].name));
}
