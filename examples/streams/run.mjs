// @ts-check
// What the two evaluations of a file have in common: their arguments, what they print, and how they end.
/** @import { Texts } from "../texts.mjs" */
/** @import { Done, Refused, Task } from "./part.mjs" */
import { parseArgs } from "node:util";
import { TEXTS } from "../texts.mjs";
import { fileError } from "./faults.mjs";
import { partsOf } from "./lines.mjs";
import { FileError, insurersOf } from "./ndjson.mjs";
import { Progress } from "./progress.mjs";
import { evaluationsOf, rankingText } from "./rank.mjs";
import { STREAM_TEXTS } from "./texts.mjs";

/** So many faults are told of. */
const MOST_TOLD = 20;

/** Adds up a part of the file, and says how far it is. */
/** @typedef {(task: Task, progress: Progress) => Promise<Done | Refused>} TallyPart */

/**
 * Prints the ranking of the insurers of the file that the arguments name. The exit code of a bad file is 1, that of bad
 * arguments 2.
 *
 * @param {{ readonly parts: number, readonly tallyPart: TallyPart }} way - in how many parts, unless `--threads` says so.
 */
export async function main({ parts, tallyPart }) {
  const given = readArguments();
  if (given === undefined) {
    console.error(`node ${process.argv[1]} FILE.ndjson [--lang zh|en] [--threads N]`);
    process.exitCode = 2;
    return;
  }
  const { path, lang, threads = parts } = given;
  const streamTexts = STREAM_TEXTS[lang];
  try {
    const progressOf = (/** @type {number} */ size) => new Progress(size, process.stderr, streamTexts);
    console.log(await ranking(path, threads, TEXTS[lang], tallyPart, progressOf));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    for (const { line, fault } of error.faults.slice(0, MOST_TOLD)) console.error(streamTexts.fault(line, fault));
    if (error.total > MOST_TOLD) console.error(streamTexts.more(error.total - MOST_TOLD));
    process.exitCode = 1;
  }
}

/**
 * The ranking of a file that is added up in so many parts.
 *
 * @param {string} path
 * @param {number} count
 * @param {Texts} texts
 * @param {TallyPart} tallyPart
 * @param {(size: number) => Progress} progressOf
 * @throws FileError naming what is wrong with the file, by its lines.
 */
export async function ranking(path, count, texts, tallyPart, progressOf) {
  const insurers = await insurersOf(path);
  const parts = await partsOf(path, count);
  const progress = progressOf(parts.reduce((sum, { start, end }) => sum + end - start, 0));
  const results = await Promise.all(parts.map((part) => tallyPart({ path, part, insurers }, progress)));
  progress.end();
  const refused = parts.flatMap((part, index) => {
    const result = results[index];
    return result !== undefined && "issues" in result ? [{ part, result }] : [];
  });
  if (refused.length > 0) throw await fileError(path, refused, texts);
  return rankingText(evaluationsOf(results.map((result) => ("tallies" in result ? result.tallies : []))), texts);
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { lang: { type: "string", default: "zh" }, threads: { type: "string" } },
    });
    const [path] = positionals;
    const { lang } = values;
    const threads = values.threads === undefined ? undefined : Number(values.threads);
    if (path === undefined || positionals.length > 1 || (lang !== "zh" && lang !== "en")) return undefined;
    if (threads !== undefined && !(Number.isSafeInteger(threads) && threads >= 1)) return undefined;
    return { path, lang: /** @type {"zh" | "en"} */ (lang), threads };
  } catch {
    return undefined; // An unknown option.
  }
}
