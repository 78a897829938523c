// @ts-check
// The lines of a file, or of a part of it that begins and ends at lines, without holding it.
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

/** Bytes of a file, from `start` up to `end`, which is not among them. */
/** @typedef {{ readonly start: number, readonly end: number }} Part */

const CHUNK = 1 << 20;

const LINE_FEED = 0x0a;

/**
 * The lines of a part, without their ends. Empty ones are lines, too.
 *
 * @param {string} path
 * @param {Part} part
 * @param {(bytes: number) => void} [noteBytes] - told of the bytes of each chunk that is read.
 * @returns {AsyncGenerator<string>}
 */
export async function* linesOf(path, { start, end }, noteBytes = () => {}) {
  if (start >= end) return;
  const stream = createReadStream(path, { start, end: end - 1, highWaterMark: CHUNK });
  // What stands at the end of a chunk may be half a line, and half a character.
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const [first = "", ...lines] = decoder.decode(chunk, { stream: true }).split("\n");
    rest += first;
    for (const line of lines) {
      yield rest;
      rest = line;
    }
    noteBytes(chunk.length);
  }
  if (rest !== "") yield rest;
}

/**
 * What follows the first line, cut at ends of lines into at most so many parts of about the same size: at least one,
 * which may be empty.
 *
 * @type {(path: string, count: number) => Promise<[Part, ...Part[]]>}
 */
export async function partsOf(path, count) {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const begin = await endOfLine(file, 0, size);
    const parts = [];
    for (let start = begin, number = 1; start < size; number++) {
      const wanted = begin + Math.floor(((size - begin) * number) / count);
      const end = number === count ? size : await endOfLine(file, Math.max(start, wanted - 1), size);
      parts.push({ start, end });
      start = end;
    }
    const [first = { start: size, end: size }, ...rest] = parts;
    return [first, ...rest];
  } finally {
    await file.close();
  }
}

/**
 * Where the line ends, with its line feed, in which a byte stands.
 *
 * @type {(file: import("node:fs/promises").FileHandle, at: number, size: number) => Promise<number>}
 */
async function endOfLine(file, at, size) {
  const buffer = Buffer.alloc(1 << 16);
  for (let place = at; place < size; ) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, place);
    if (bytesRead === 0) break; // The file has become shorter.
    const found = buffer.subarray(0, bytesRead).indexOf(LINE_FEED);
    if (found >= 0) return place + found + 1;
    place += bytesRead;
  }
  return size;
}
