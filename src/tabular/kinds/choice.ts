import { toHalfWidth, withoutUnseen } from "../characters.js";
import { type Form, type Kind, Unread } from "./kind.js";

const UNKNOWN_VALUE = new Unread("unknown-value");

/** A value that a field can have, with its words: the first is written in Chinese sheets, the value itself in English ones. */
export type Choice<Value> = readonly [value: Value, written: string, ...others: string[]];

/** One of a few values, by its Chinese words or as the record contract writes it. */
export function choice<Value extends string | number | boolean>(
  choices: readonly Choice<Value>[],
  form: Form = "word",
): Kind<Value> & { readonly choices: readonly Choice<Value>[] } {
  const values = new Map(
    choices.flatMap(([value, ...words]) => [`${value}`, ...words].map((word) => [plainWord(word), value])),
  );
  const written = new Map(choices.map(([value, word]) => [value, word]));
  return {
    form,
    choices,
    read: (text) => values.get(plainWord(text)) ?? UNKNOWN_VALUE,
    write: (value, language) => (language === "zh-CN" && written.get(value)) || `${value}`,
  };
}

/** A word of which neither width, case nor joining signs count. */
export function plainWord(word: string): string {
  return withoutUnseen(toHalfWidth(word)).replace(/[-_]/g, "").toLowerCase();
}

/** 是 or 否. */
export const yesOrNo = /* @__PURE__ */ choice<boolean>(
  [
    [true, "是", "yes", "y", "1", "√", "✓"],
    [false, "否", "no", "n", "0", "×", "✗"],
  ],
  "yes or no",
);
