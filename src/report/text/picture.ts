import type { Bars, Labels, Step, Waterfall } from "../pictures/picture.js";
import { alignPoints } from "./table.js";
import { PAGE_WIDTH, padEnd, padStart, widthOf } from "./width.js";
import { wrap } from "./wrap.js";

/** The characters that the longest bar takes, where there is room; and the least that it takes. */
const MOST_CELLS = 40;
const LEAST_CELLS = 20;

/** A picture drawn with characters. */
export function pictureLines(picture: Bars | Waterfall, clean: (text: string) => string): string[] {
  if (picture.kind === "bars") {
    return labelled(picture.bars, ({ part }, most) => "█".repeat(cellsOf(part, most)).padEnd(most, "░"), clean);
  }
  const { steps, zero, keys } = picture;
  const lines = labelled(steps, (step, most) => stepCells(step, zero, most), clean);
  return [...lines, `█ ${keys.cost}  ▒ ${keys.absorbed}`];
}

/** What a step takes, and left of it what a limit keeps of that. What takes anything has a cell at least. */
function stepCells({ isTotal, from, to, absorbedTo }: Step, zero: number, most: number): string {
  const [left, right] = isTotal ? [Math.min(zero, to), Math.max(zero, to)] : [to, from];
  const start = cellsOf(left, most);
  const end = Math.max(cellsOf(right, most), start + (left < right ? 1 : 0));
  const kept = isTotal ? start : cellsOf(absorbedTo, most);
  return `${" ".repeat(kept)}${"▒".repeat(start - kept)}${"█".repeat(end - start)}`;
}

/** Downwards: a bar is full only where its part is. */
function cellsOf(part: number, most: number): number {
  return Math.floor(part * most);
}

/** Labels, values with their points below each other, notes, and what is drawn. */
function labelled<Each extends Labels>(
  all: readonly Each[],
  draw: (each: Each, cells: number) => string,
  clean: (text: string) => string,
): string[] {
  const values = evenly(alignPoints(all.map(({ value }) => value)), padStart);
  const notes = evenly(
    all.map(({ note }) => note),
    padEnd,
  );
  const numbers = values.map((value, index) => `  ${value}${notes[index]}  `);
  const room = PAGE_WIDTH - Math.max(...numbers.map(widthOf));
  const labels = all.map(({ label }) => wrap(clean(label), room - LEAST_CELLS));
  const widest = Math.max(0, ...labels.flat().map(widthOf));
  const cells = Math.min(MOST_CELLS, room - widest);
  return all.flatMap((each, index) => {
    const [first = "", ...more] = labels[index] as string[];
    return [`${padEnd(first, widest)}${numbers[index]}${draw(each, cells)}`.trimEnd(), ...more];
  });
}

function evenly(texts: readonly string[], pad: typeof padEnd): string[] {
  const widest = Math.max(0, ...texts.map(widthOf));
  return texts.map((text) => pad(text, widest));
}
