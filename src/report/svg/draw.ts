import { element, joined, type Markup, text } from "../markup/markup.js";
import type { Bars, Labels, Picture, Waterfall } from "../pictures/picture.js";
import { drawHeatMap } from "./draw-heat-map.js";
import type { Drawing } from "./drawing.js";
import { LINE, labelLines } from "./labels.js";

const BAR = 12;
const GAP = 16;

/** The picture's shapes. Places across are parts of the width, so that texts keep their size on any screen. */
export function draw(picture: Picture): Drawing {
  switch (picture.kind) {
    case "bars":
      return drawBars(picture);
    case "waterfall":
      return drawWaterfall(picture);
    case "heat-map":
      return drawHeatMap(picture);
  }
}

function drawBars({ bars }: Bars): Drawing {
  return stacked(bars, ({ part }, y) => [track(y), shape("bar", 0, part, y)]);
}

function drawWaterfall({ steps, zero, keys }: Waterfall): Drawing {
  const drawing = stacked(steps, ({ isTotal, from, to, absorbedTo }, y) => {
    if (isTotal) return [track(y), shape("bar", Math.min(zero, to), Math.max(zero, to), y)];
    return [track(y), shape("", absorbedTo, to, y, "url(#hatch)"), shape("cost", to, from, y)];
  });
  const height = drawing.height + 2 * LINE;
  const key = (fill: Markup, label: string, line: number) =>
    joined([fill, element("text", { x: 24, y: drawing.height + line * LINE - 5, class: "quiet" }, text(label))]);
  const swatch = (line: number, attributes: { class?: string; fill?: string }) =>
    element("rect", { x: 0, y: drawing.height + line * LINE - 15, width: 16, height: 10, ...attributes });
  const keysBelow = [
    key(swatch(1, { class: "cost" }), keys.cost, 1),
    key(swatch(2, { fill: "url(#hatch)" }), keys.absorbed, 2),
  ];
  return { markup: joined([HATCH, drawing.markup, ...keysBelow]), height, width: null };
}

/** Bars below each other, each under its labels. */
function stacked<Each extends Labels>(all: readonly Each[], bar: (each: Each, y: number) => Markup[]): Drawing {
  let y = 0;
  const pieces = all.flatMap((each) => {
    const lines = labelLines(each, y);
    const below = y + lines.height;
    y = below + BAR + GAP;
    return [lines.markup, ...bar(each, below)];
  });
  return { markup: joined(pieces), height: y, width: null };
}

function track(y: number): Markup {
  return element("rect", { x: 0, y, width: "100%", height: BAR, class: "track" });
}

/** A bar between two places; nothing where they are one, and never too thin to see. */
function shape(name: string, from: number, to: number, y: number, fill?: string): Markup {
  if (to <= from) return joined([]);
  const width = Math.max(to - from, 0.004);
  return element("rect", {
    x: percent(Math.min(from, 1 - width)),
    y,
    width: percent(width),
    height: BAR,
    class: name === "" ? undefined : name,
    fill,
  });
}

function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}

/** What a limit keeps is hatched, so that it is not told by its colour alone. */
const HATCH = element(
  "defs",
  {},
  element(
    "pattern",
    { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("rect", { width: 2.5, height: 6, class: "kept" }),
  ),
);
