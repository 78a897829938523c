import type { Markup } from "../markup/markup.js";

/** What has been drawn, and the room that it takes; `width` is `null` where it takes whatever there is. */
export interface Drawing {
  readonly markup: Markup;
  readonly height: number;
  readonly width: number | null;
}
