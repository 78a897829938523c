import { harmless } from "../../values/harmless.js";

declare const safe: unique symbol;

/** Markup of HTML and SVG in which every text has been escaped. Only the functions of this file make it. */
export type Markup = string & { readonly [safe]: true };

/** The attributes of an element; one that is `undefined` is left out. */
export type Attributes = { readonly [name: string]: string | number | undefined };

const ESCAPES: { readonly [special: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text that neither HTML nor SVG reads as anything else. The only way of a text into markup. */
function escaped(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (special) => ESCAPES[special] as string);
}

/** A text as markup. */
export function text(content: string): Markup {
  return escaped(content) as Markup;
}

/** A style sheet of our own: nobody else's text is in it. */
export function styleSheet(css: string): Markup {
  return `<style>${css}</style>` as Markup;
}

/** Pieces of markup behind each other. */
export function joined(pieces: readonly Markup[], between = ""): Markup {
  return pieces.join(between) as Markup;
}

/** The elements of HTML that have no end. */
const EMPTY: ReadonlySet<string> = new Set(["meta", "col"]);

/** An element. Names of elements and attributes are our own; values and contents may be anybody's. */
export function element(name: string, attributes: Attributes, ...contents: readonly Markup[]): Markup {
  let markup = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) markup += ` ${attribute}="${escaped(`${value}`)}"`;
  }
  if (EMPTY.has(name)) return `${markup}>` as Markup;
  return `${markup}>${contents.join("")}</${name}>` as Markup;
}
