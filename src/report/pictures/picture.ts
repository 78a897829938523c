import type { HeatCell } from "../document/document.js";

/** A picture, before it is drawn: what is to be seen, in the words of one language. */
export type Picture = Bars | Waterfall | HeatMap;

/** A bar for each of several parts, as long as what is left of its points. */
export interface Bars {
  readonly kind: "bars";
  readonly title: string;
  readonly text: string;
  readonly bars: readonly Bar[];
}

/** What stands beside a bar: what it is, its number, and what is to be said of that. */
export interface Labels {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** A bar; its length is a part of the width, from 0 to 1. */
export interface Bar extends Labels {
  readonly part: number;
}

/** How a score comes down from full points, step by step. Places are parts of the width, from 0 to 1. */
export interface Waterfall {
  readonly kind: "waterfall";
  readonly title: string;
  readonly text: string;
  readonly steps: readonly Step[];
  /** Where zero is: right of the edge where the score is below it. */
  readonly zero: number;
  readonly keys: { readonly cost: string; readonly absorbed: string };
}

/** A step down from `from` to `to`; or, where it is a total, a bar from zero to `to`. */
export interface Step extends Labels {
  readonly isTotal: boolean;
  readonly from: number;
  readonly to: number;
  /** Where it would have ended without limits: left of `to`, as far as there is room. */
  readonly absorbedTo: number;
}

/** What each item took of each insurer. */
export interface HeatMap {
  readonly kind: "heat-map";
  readonly title: string;
  readonly text: string;
  readonly columns: readonly { readonly head: string; readonly short: string }[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
  readonly keys: readonly HeatCell[];
}
