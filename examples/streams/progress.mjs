// @ts-check
// How far a file is read: on a terminal one line that is written over, elsewhere one line at the end.
/** @import { StreamTexts } from "./texts.mjs" */

/** Milliseconds between two looks of the line. */
const PAUSE = 100;

export class Progress {
  #bytes = 0;
  #dossiers = 0;
  #start = performance.now();
  #shown = 0;

  /**
   * @param {number} size - bytes that are to be read.
   * @param {{ isTTY?: boolean, write(text: string): unknown }} output
   * @param {StreamTexts} texts
   */
  constructor(size, output, texts) {
    this.size = size;
    this.output = output;
    this.texts = texts;
  }

  /** @type {(bytes: number, dossiers: number) => void} */
  add(bytes, dossiers) {
    this.#bytes += bytes;
    this.#dossiers += dossiers;
    const now = performance.now();
    if (!this.output.isTTY || now - this.#shown < PAUSE) return;
    this.#shown = now;
    this.output.write(`\r${this.#line()}\x1b[K`);
  }

  end() {
    this.output.write(this.output.isTTY ? `\r${this.#line()}\x1b[K\n` : `${this.#line()}\n`);
  }

  #line() {
    const seconds = (performance.now() - this.#start) / 1000;
    const percent = this.size === 0 ? 100 : Math.min(100, Math.floor((100 * this.#bytes) / this.size));
    return this.texts.progress(grouped(this.#dossiers), percent, grouped(Math.floor(this.#dossiers / seconds)));
  }
}

/** @type {(number: number) => string} */
function grouped(number) {
  return `${number}`.replace(/\B(?=(\d{3})+$)/g, ",");
}
