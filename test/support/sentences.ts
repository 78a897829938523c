import { expect } from "vitest";
import type { Language } from "../../src/index.js";

/** A sentence, whole: nothing in it is a value that code forgot to put into words. */
export function expectSentence(sentence: string, language: Language): void {
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object Object|function|=>|\$\{/);
  expect(sentence.trim()).toBe(sentence);
  expect(sentence).toMatch(language === "zh-CN" ? /。$/ : /\.$/);
  if (language === "zh-CN") expect(sentence).toMatch(/\p{Script=Han}/u);
  else expect(sentence).not.toMatch(/\p{Script=Han}/u);
}
