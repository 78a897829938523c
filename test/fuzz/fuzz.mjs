import fc from "fast-check";
import { randomOf } from "../bench/random.mjs";
import { good } from "./good.mjs";
import { spoiled } from "./spoil.mjs";

/** No value of this size may take longer; a thousandth of it is usual. */
const HANGS_MS = 5000;

/**
 * Gives `parse` any JSON there can be, and good data that are spoilt, `cases` in all, and tells of the first that breaks
 * its word: `null`, or what was given and what came of it. `refuses` tells the error that is allowed.
 */
export function fuzz({ parse, refuses, cases, seed, onProgress = () => {} }) {
  const random = randomOf(seed);
  const untouched = prototypesNow();
  const counts = { accepted: 0, refused: 0 };
  for (let done = 0; done < cases; ) {
    for (const value of valuesFor(Math.min(1000, cases - done), random)) {
      const began = performance.now();
      let outcome = "accepted";
      try {
        parse(value);
      } catch (error) {
        if (!refuses(error)) return { fault: `threw ${error}`, value, counts };
        outcome = "refused";
      }
      if (performance.now() - began > HANGS_MS) return { fault: "hung", value, counts };
      counts[outcome]++;
      done++;
    }
    if (prototypesNow() !== untouched) return { fault: "touched a prototype", value: null, counts };
    onProgress(done);
  }
  return { fault: null, counts };
}

/** Half any JSON, half good data spoilt. */
function valuesFor(count, random) {
  const half = count >> 1;
  const any = fc.sample(ANY, { numRuns: count - half, seed: random.whole(0, 2 ** 31 - 1) });
  return [...any, ...Array.from({ length: half }, () => spoiled(good, random))];
}

const tables = Object.keys(good);

const ANY = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.constantFrom(...tables, "x"), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 3 }))),
);

function prototypesNow() {
  return [Object, Array, String, Number, Function, Map, Set, Error]
    .map(({ name, prototype }) => `${name}: ${Reflect.ownKeys(prototype).map(String).join(" ")}`)
    .join("\n");
}
