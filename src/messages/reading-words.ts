import type { ReadingName, Readings } from "../vocabulary/readings.js";
import type { Language } from "./catalog.js";
import { inLanguage } from "./look-up.js";
import { readingsEn } from "./readings-en.js";
import { readingsZhCN } from "./readings-zh-cn.js";

/** The name of each reading, and what each of its options means. */
export type ReadingWords = {
  readonly [Name in ReadingName]: {
    readonly name: string;
    readonly options: { readonly [Option in Readings[Name]]: string };
  };
};

const WORDS: { readonly [Tag in Language]: ReadingWords } = { "zh-CN": readingsZhCN, en: readingsEn };

/** What the readings are called in a language. @throws CallError `unknown-value` for another language. */
export function readingWordsIn(language: Language): ReadingWords {
  return inLanguage(WORDS, language);
}

/** What an option of a reading means. */
export function optionWords(words: ReadingWords, name: ReadingName, option: string): string {
  const options: { readonly [option: string]: string } = words[name].options;
  return options[option] as string;
}
