import type { Bars, Labels, Step, Waterfall } from "../pictures/picture.js";
import { alignPoints } from "./table.js";
import { padEnd, padStart, widthOf } from "./width.js";

/** The characters that the longest bar takes. */
const CELLS = 40;

/** A picture drawn with characters. */
export function pictureLines(picture: Bars | Waterfall, clean: (text: string) => string): string[] {
  if (picture.kind === "bars") {
    return labelled(
      picture.bars,
      picture.bars.map(({ part }) => "█".repeat(cellsOf(part)).padEnd(CELLS, "░")),
      clean,
    );
  }
  const { steps, zero, keys } = picture;
  const lines = labelled(
    steps,
    steps.map((step) => stepCells(step, zero)),
    clean,
  );
  return [...lines, `█ ${keys.cost}  ▒ ${keys.absorbed}`];
}

/** What a step takes, and left of it what a limit keeps of that. What takes anything has a cell at least. */
function stepCells({ isTotal, from, to, absorbedTo }: Step, zero: number): string {
  const [left, right] = isTotal ? [Math.min(zero, to), Math.max(zero, to)] : [to, from];
  const [start, end] = [cellsOf(left), Math.max(cellsOf(right), cellsOf(left) + (left < right ? 1 : 0))];
  const kept = isTotal ? start : cellsOf(absorbedTo);
  return `${" ".repeat(kept)}${"▒".repeat(start - kept)}${"█".repeat(end - start)}`;
}

/** Downwards: a bar is full only where its part is. */
function cellsOf(part: number): number {
  return Math.floor(part * CELLS);
}

/** Labels, values with their points below each other, notes, and what is drawn. */
function labelled(all: readonly Labels[], drawn: readonly string[], clean: (text: string) => string): string[] {
  const columns = [
    evenly(
      all.map(({ label }) => clean(label)),
      padEnd,
    ),
    evenly(alignPoints(all.map(({ value }) => value)), padStart),
    evenly(
      all.map(({ note }) => note),
      padEnd,
    ),
  ] as const;
  const [labels, values, notes] = columns;
  return drawn.map((cells, index) => `${labels[index]}  ${values[index]}${notes[index]}  ${cells}`.trimEnd());
}

function evenly(texts: readonly string[], pad: typeof padEnd): string[] {
  const widest = Math.max(0, ...texts.map(widthOf));
  return texts.map((text) => pad(text, widest));
}
