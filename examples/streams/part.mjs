// @ts-check
// What one part of a file comes to, as plain data that a thread can send.
/** @import { DatasetProblem, Insurer, Tally } from "anzexian" */
/** @import { Part } from "./lines.mjs" */
import { calendarYear, DatasetError, tallyStream } from "anzexian";
import { dossiersIn } from "./ndjson.mjs";

/** @typedef {{ readonly path: string, readonly part: Part, readonly insurers: readonly Insurer[] }} Task */
/** @typedef {{ readonly tallies: readonly Tally[] }} Done */
/** @typedef {{ readonly issues: readonly DatasetProblem[], readonly total: number }} Refused */

/** The demo city's year. */
export const PERIOD = calendarYear(2024);

/** A ranking shows no breaches: none is kept. */
const KEEP = 0;

/**
 * The tally of each insurer of the records of a part, or what is wrong with them.
 *
 * @param {Task} task
 * @param {(bytes: number, dossiers: number) => void} [note]
 * @returns {Promise<Done | Refused>}
 */
export async function tallyPart({ path, part, insurers }, note) {
  try {
    return { tallies: await tallyStream(dossiersIn(path, part, note), { insurers, period: PERIOD, keep: KEEP }) };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { issues: error.issues, total: error.total };
  }
}
