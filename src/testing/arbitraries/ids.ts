import type fc from "fast-check";
import { pick } from "./pick.js";

const PLAIN = ["a", "b", "c", "d", "A", "P1", "P2", "Z"];
const NUMBERS = ["9", "10", "1", "01", "100", "-1", "1e3", "0"];
const WORDS = ["__proto__", "constructor", "toString", "hasOwnProperty", "null", "undefined"];
const SPACED = ["a b", " a", "a ", " "];
const JOINED = ["a|b", "a:b", "a/b", "a,b", "a\u0000b", '["a"]'];
/** Private-use and late BMP characters sort after astral ones by UTF-16 unit, before them by code point. */
const UNICODE = [
  "\uE000",
  "\uF8FF",
  "\uFFFD",
  "\u{10000}",
  "\u{1F600}",
  "a\uE000",
  "a\u{20BB7}",
  "\u{20BB7}",
  "宿州",
  "\u00E9",
  "e\u0301",
  "ﬁ",
];

/** What an id should be like; equal wishes are told apart when they are taken. */
export const anId: fc.Arbitrary<string> = pick<string>(
  [6, ...PLAIN],
  [3, ...NUMBERS],
  [2, ...WORDS],
  [1, ...SPACED],
  [1, ...JOINED],
  [5, ...UNICODE],
);

/** Few, so that policies and insurers often share one. */
export const aPolicyholder: fc.Arbitrary<string> = pick<string>(
  [6, "h", "i", "j"],
  [3, "10", "9", "\uE000", "\u{10000}", "__proto__", "k l"],
);

/** Few, and such as disputes have for ids too, within and across insurers. */
export const anEvent: fc.Arbitrary<string | null | undefined> = pick<string | null | undefined>(
  [3, undefined],
  [1, null],
  [6, "a", "b", "10", "9", "\uE000", "\u{10000}", "__proto__", "constructor"],
);

/** Hands out ids that are unique in one table. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  take(wish: string): string {
    let id = wish;
    for (let n = 2; this.#taken.has(id); n++) id = `${wish}${n}`;
    this.#taken.add(id);
    return id;
  }
}
