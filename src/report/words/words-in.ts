import type { Language } from "../../messages/catalog.js";
import { inLanguage } from "../../messages/look-up.js";
import { en } from "./en.js";
import type { Words } from "./words.js";
import { zhCN } from "./zh-cn.js";

const WORDS: { readonly [Tag in Language]: Words } = { "zh-CN": zhCN, en };

/** The words of a language. @throws CallError `unknown-value` for another language. */
export function wordsIn(language: Language): Words {
  return inLanguage(WORDS, language);
}
