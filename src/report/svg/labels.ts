import { element, joined, type Markup, text } from "../markup/markup.js";
import type { Labels } from "../pictures/picture.js";
import { widthOf } from "../text/width.js";
import { wrap } from "../text/wrap.js";

/** The height of a line of text. */
export const LINE = 21;

/** The columns, of half a Chinese character, that a line has on a narrow phone. */
const COLUMNS = 40;

const NARROWEST = 14;

/** A label at the left and its value at the right, in as many lines as the label takes on a narrow phone. */
export function labelLines({ label, value, note }: Labels, y: number): { markup: Markup; height: number } {
  const lines = wrap(label, Math.max(NARROWEST, COLUMNS - widthOf(value + note) - 2));
  const markup = lines.map((line, index) => {
    return element("text", { x: 0, y: y + index * LINE + 14, class: "ink" }, text(line));
  });
  const number = element(
    "text",
    { x: "100%", y: y + 14, class: "ink", "text-anchor": "end" },
    element("tspan", { "font-weight": 600 }, text(value)),
    ...(note === "" ? [] : [element("tspan", { class: "quiet" }, text(note))]),
  );
  return { markup: joined([...markup, number]), height: lines.length * LINE };
}
