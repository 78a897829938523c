import { inspect } from "node:util";
import { createContext, Script } from "node:vm";
import fc from "fast-check";
import { randomOf } from "../bench/random.mjs";
import { good } from "./good.mjs";
import { watchPrototypes } from "./prototypes.mjs";
import { spoiled } from "./spoil.mjs";

/** Values that are given one after the other before prototypes are looked at. */
const A_CHUNK = 100;

/** No chunk may take longer; a hundredth of it is usual. */
const HANGS_MS = 20_000;

/**
 * Gives `parse` any JSON there can be, and good data that are spoilt, `cases` in all, and tells of the first that breaks
 * its word: `null`, or what came of it and what was given, as text. `refuses` tells the error that is allowed.
 */
export function fuzz({ parse, refuses, cases, seed, hangsAfter = HANGS_MS, onProgress = () => {} }) {
  const random = randomOf(seed);
  const touched = watchPrototypes();
  const counts = { accepted: 0, refused: 0 };
  for (let done = 0; done < cases; ) {
    const values = valuesFor(Math.min(A_CHUNK, cases - done), random);
    let at = 0;
    const inTime = endsWithin(hangsAfter, () => {
      for (; at < values.length; at++) counts[outcomeOf(parse, refuses, values[at])]++;
    });
    if (inTime.fault !== null) return { fault: inTime.fault, value: shown(values[at]), counts };
    const name = touched();
    if (name !== null) return { fault: `touched ${name}`, value: shown(values), counts };
    done += values.length;
    onProgress(done);
  }
  return { fault: null, counts };
}

function outcomeOf(parse, refuses, value) {
  try {
    parse(value);
    return "accepted";
  } catch (error) {
    if (!refuses(error)) throw new Error(`threw ${error}`);
    return "refused";
  }
}

const WORK = new Script("work()");

/** Does the work, and stops it, even in a loop without end or in a regular expression, when its time is over. */
function endsWithin(milliseconds, work) {
  try {
    WORK.runInContext(createContext({ work }), { timeout: milliseconds });
    return { fault: null };
  } catch (error) {
    return { fault: error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? "hung" : error.message };
  }
}

/** Half any JSON, half good data spoilt, in which any JSON may stand too. */
function valuesFor(count, random) {
  const half = count >> 1;
  const any = fc.sample(ANY, { numRuns: count, seed: random.whole(0, 2 ** 31 - 1) });
  return any.map((value, index) => (index < half ? spoiled(good, random, value) : value));
}

const NAMES = [...Object.keys(good), "x", "__proto__", "constructor"];

const ANY = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 3 }))),
);

/** As JSON, but for what is nested too deep for it. */
function shown(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return inspect(value, { depth: 8, maxArrayLength: null });
  }
}
