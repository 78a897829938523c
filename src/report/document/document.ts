import type { Language } from "../../messages/catalog.js";
import type { Bars, Waterfall } from "../pictures/picture.js";

/** A report in the words of one language: what is said, in which order, and not how it looks. */
export interface Document {
  readonly language: Language;
  readonly title: string;
  /** Whom, or what period, it is about. */
  readonly subject: string;
  readonly facts: readonly Fact[];
  readonly verdict: Verdict | null;
  readonly sections: readonly Section[];
  /** How to read it. */
  readonly notes: readonly string[];
}

export interface Fact {
  readonly term: string;
  readonly value: string;
}

/** What it comes to. */
export interface Verdict {
  readonly score: string;
  readonly of: string;
  readonly tier: string;
  readonly follows: readonly string[];
}

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export type Block =
  | { readonly kind: "paragraph"; readonly text: string; readonly tone: "plain" | "quiet" | "strong" }
  | { readonly kind: "list"; readonly entries: readonly string[] }
  | Table
  | { readonly kind: "picture"; readonly picture: Bars | Waterfall };

/** A table; its first column but for ranks is what the row is about. */
export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly head: string;
  /** What stands for the head where there is no room. */
  readonly short?: string;
  /** Numbers stand with their points below each other; dates and ids are never broken where that can be helped. */
  readonly kind: "text" | "number" | "date" | "name";
}

export type Cell = string | HeatCell;

/** A cell that is darker the more was lost. */
export interface HeatCell {
  readonly text: string;
  readonly heat: Heat;
}

/** How much of its points an item took: nothing, up to a third, up to two thirds, less than all, all. */
export type Heat = 0 | 1 | 2 | 3 | 4;

export const paragraph = (text: string, tone: "plain" | "quiet" | "strong" = "plain"): Block => ({
  kind: "paragraph",
  text,
  tone,
});

export const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : cell.text);
