// @ts-check
// A city's records as NDJSON: the first line is `{ "insurers": [ … ] }`, each line after it a dossier, or empty.
/** @import { Dossier, Insurer } from "anzexian" */
/** @import { Part } from "./lines.mjs" */
import { linesOf } from "./lines.mjs";

/** What is wrong with a file, line by line, counted from 1. The message is for whoever wrote it. */
export class FileError extends Error {
  /**
   * @param {readonly { readonly line: number, readonly fault: string }[]} faults - the first.
   * @param {number} total - of all.
   */
  constructor(faults, total) {
    super(faults.map(({ line, fault }) => `${line}: ${fault}`).join("\n"));
    this.faults = faults;
    this.total = total;
  }
}

/**
 * The insurers, which the first line holds. Whether they are sound, the library says.
 *
 * @param {string} path
 * @returns {Promise<readonly Insurer[]>}
 */
export async function insurersOf(path) {
  for await (const line of linesOf(path, { start: 0, end: Number.MAX_SAFE_INTEGER })) {
    const head = jsonOf(line);
    if (Array.isArray(head?.insurers) && Object.keys(head).length === 1) return head.insurers;
    break;
  }
  throw new FileError([{ line: 1, fault: '{ "insurers": [ … ] }?' }], 1);
}

/**
 * The dossiers of a part. A line that is no JSON is given as the text that it is, which the library refuses with its
 * place, so that every bad line is told of.
 *
 * @param {string} path
 * @param {Part} part
 * @param {(bytes: number, dossiers: number) => void} [note] - told of what is read, chunk by chunk.
 * @returns {AsyncGenerator<Dossier>}
 */
export async function* dossiersIn(path, part, note = () => {}) {
  let dossiers = 0;
  const noteBytes = (/** @type {number} */ bytes) => {
    note(bytes, dossiers);
    dossiers = 0;
  };
  for await (const line of linesOf(path, part, noteBytes)) {
    if (isEmpty(line)) continue;
    dossiers++;
    yield jsonOf(line) ?? line;
  }
  noteBytes(0);
}

/**
 * The lines, counted from 1, in which some of the dossiers of a part stand, by their places; and why one is no JSON.
 * The file is read again for it.
 *
 * @param {string} path
 * @param {Part} part
 * @param {ReadonlySet<number>} places - from 0.
 */
export async function findDossiers(path, part, places) {
  /** @type {Map<number, { line: number, syntaxFault: string | undefined }>} */
  const found = new Map();
  let [line, place] = [0, 0];
  for await (const _ of linesOf(path, { start: 0, end: part.start })) line++;
  for await (const text of linesOf(path, part)) {
    line++;
    if (isEmpty(text)) continue;
    if (places.has(place)) found.set(place, { line, syntaxFault: syntaxFaultOf(text) });
    place++;
  }
  return found;
}

/** @type {(line: string) => boolean} */
function isEmpty(line) {
  return line.trim() === "";
}

/**
 * What a line says; `undefined` of what is no JSON.
 *
 * @type {(line: string) => any}
 */
function jsonOf(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** @type {(line: string) => string | undefined} */
function syntaxFaultOf(line) {
  try {
    JSON.parse(line);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
