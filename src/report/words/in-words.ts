import { type Described, describe } from "../../messages/describe.js";
import { cutDecimals } from "../../values/decimal.js";
import { grouped } from "./show.js";
import type { Words } from "./words.js";

/** The fields that hold dates, of everything that has a sentence. */
const DATES: ReadonlySet<string> = new Set(["start", "due", "done", "day", "foundOn", "performedOn"]);

/** The fields that hold amounts in yuan. */
const AMOUNTS: ReadonlySet<string> = new Set(["spent", "base", "provided", "premium"]);

/** The fields that hold numbers which may have many decimals. */
const NUMBERS: ReadonlySet<string> = new Set(["points", "absorbed", "net", "percent"]);

/** The sentence for something, with dates and amounts as the language writes them, and numbers cut. */
export function sentenceOf(described: Described, words: Words): string {
  return describe(inWords(described, words), words.language);
}

function inWords<Value extends object>(value: Value, words: Words): Value {
  const fields = Object.entries(value).map(([field, held]) => {
    if (typeof held === "string" && DATES.has(field)) return [field, words.date(held)];
    if (typeof held === "string" && AMOUNTS.has(field)) return [field, grouped(held)];
    if (typeof held === "string" && NUMBERS.has(field)) return [field, cutDecimals(held, 2)];
    return [field, field === "evidence" ? inWords(held, words) : held];
  });
  return Object.fromEntries(fields) as Value;
}
