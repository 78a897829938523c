import { type Cell, type Column, type Table, textOf } from "../document/document.js";
import { element, joined, type Markup, text } from "../markup/markup.js";

/**
 * A table. On a phone its rows become paragraphs, in which each cell has its head before it; but a heat map stays a
 * table, which can be scrolled, by the keyboard too.
 */
export function tableMarkup({ caption, columns, rows }: Table): Markup {
  const isHeatMap = rows.some((row) => row.some((cell) => typeof cell !== "string"));
  const head = columns.map(({ head, kind }) => element("th", { scope: "col", class: CLASSES[kind] }, text(head)));
  const decimals = columns.map(({ kind }, index) => (kind === "number" ? mostDecimals(rows, index) : ""));
  const rowHead = Math.max(
    0,
    columns.findIndex(({ kind }) => kind !== "number"),
  );
  const body = rows.map((row) =>
    element(
      "tr",
      {},
      ...row.map((cell, index) => {
        const column = columns[index] as Column;
        if (index === rowHead) return element("th", { scope: "row", class: CLASSES[column.kind] }, text(textOf(cell)));
        return cellMarkup(cell, column, decimals[index] as string);
      }),
    ),
  );
  return element(
    "div",
    { class: isHeatMap ? "scroll grid" : "scroll flow", role: "region", tabindex: 0, "aria-label": caption },
    element(
      "table",
      {},
      element("caption", {}, text(caption)),
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, joined(body, "\n")),
    ),
  );
}

const CLASSES: { readonly [Kind in Column["kind"]]: string } = { text: "text", name: "name", number: "n", date: "d" };

function cellMarkup(cell: Cell, { head, kind }: Column, decimals: string): Markup {
  const shown = textOf(cell);
  const heat = typeof cell === "string" ? "" : ` heat${cell.heat}`;
  const missing = decimals.slice(decimalsOf(shown).length);
  const pad = kind === "number" && missing !== "" ? missing : undefined;
  return element("td", { class: CLASSES[kind] + heat, "data-head": head, "data-pad": pad }, text(shown));
}

/** What stands behind a number's point, with the point. */
function decimalsOf(number: string): string {
  const point = number.indexOf(".");
  return point === -1 ? "" : number.slice(point);
}

/** The longest decimals of a column: shorter ones are filled up by them unseen, so that points stand below each other. */
function mostDecimals(rows: Table["rows"], index: number): string {
  return rows
    .map((row) => decimalsOf(textOf(row[index] as Cell)))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), "");
}
