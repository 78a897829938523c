import { element, joined, type Markup, text } from "../markup/markup.js";
import type { HeatMap } from "../pictures/picture.js";
import { widthOf } from "../text/width.js";
import { wrap } from "../text/wrap.js";
import type { Drawing } from "./drawing.js";
import { LINE } from "./labels.js";

/** A bit wider than half a Chinese character. */
const COLUMN = 8;

/** What a broad letter takes beyond a column. */
const BROAD = 5;
const CELL = 48;
const LABEL_COLUMNS = 28;

/** Insurers below each other, items beside each other by their numbers, and what the numbers and colours stand for. */
export function drawHeatMap({ columns, rows, keys }: HeatMap): Drawing {
  const labels = rows.map(({ label }) => wrap(label, LABEL_COLUMNS));
  const left = Math.max(...labels.flat().map(roomOf)) + 12;
  const pieces: Markup[] = columns.map(({ short }, index) => centred(short, left + index * CELL, 14, "quiet"));
  let y = LINE;
  rows.forEach(({ cells }, row) => {
    const lines = labels[row] as string[];
    lines.forEach((line, index) => {
      pieces.push(element("text", { x: 0, y: y + index * LINE + 15, class: "ink" }, text(line)));
    });
    const height = lines.length * LINE;
    cells.forEach(({ text: shown, heat }, index) => {
      const x = left + index * CELL;
      pieces.push(element("rect", { x, y, width: CELL, height, class: `h${heat}` }));
      pieces.push(element("rect", { x, y, width: CELL, height, class: "edge" }));
      pieces.push(centred(shown, x, y + height / 2 + 5, `t${heat}`));
    });
    y += height;
  });
  y += 12;
  for (const { text: key, heat } of keys) {
    pieces.push(element("rect", { x: 0, y, width: 24, height: 14, class: `h${heat}` }));
    pieces.push(element("rect", { x: 0, y, width: 24, height: 14, class: "edge" }));
    pieces.push(element("text", { x: 34, y: y + 12, class: "quiet" }, text(key)));
    y += LINE;
  }
  for (const { head } of columns) {
    pieces.push(element("text", { x: 0, y: y + 14, class: "quiet" }, text(head)));
    y += LINE;
  }
  return { markup: joined(pieces), height: y, width: left + columns.length * CELL };
}

/** No less than a line of text takes, whatever the font. */
function roomOf(line: string): number {
  return COLUMN * widthOf(line) + BROAD * line.replace(/[^A-Z@%&mw]/g, "").length;
}

function centred(content: string, x: number, y: number, name: string): Markup {
  return element("text", { x: x + CELL / 2, y, class: name, "text-anchor": "middle" }, text(content));
}
