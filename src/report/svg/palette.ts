import type { Language } from "../../messages/catalog.js";

/** The colours of a page and its pictures. Texts on their grounds keep to the contrast of WCAG AA. */
export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly track: string;
  readonly bar: string;
  readonly cost: string;
  readonly kept: string;
  /** From nothing lost to all lost: the ground, and the ink on it. */
  readonly heat: readonly (readonly [ground: string, ink: string])[];
}

export const LIGHT: Palette = {
  paper: "#ffffff",
  panel: "#f5f7fa",
  ink: "#1c2733",
  quiet: "#53606e",
  line: "#d5dbe1",
  accent: "#1d4470",
  track: "#e8ecf1",
  bar: "#2f5f94",
  cost: "#b23a2f",
  kept: "#8a95a1",
  heat: [
    ["#ffffff", "#53606e"],
    ["#fdf0e4", "#1c2733"],
    ["#f8d5b3", "#1c2733"],
    ["#eda874", "#1c2733"],
    ["#a8322a", "#ffffff"],
  ],
};

export const DARK: Palette = {
  paper: "#14191f",
  panel: "#1d242c",
  ink: "#e6eaef",
  quiet: "#a9b4c0",
  line: "#37424e",
  accent: "#9cc3ee",
  track: "#29323c",
  bar: "#6fa3da",
  cost: "#e5776c",
  kept: "#7d8996",
  heat: [
    ["#14191f", "#a9b4c0"],
    ["#3a2c22", "#f1e4d8"],
    ["#63411f", "#fbeee0"],
    ["#9a5a22", "#ffffff"],
    ["#e5776c", "#14191f"],
  ],
};

const CHINESE = '"PingFang SC","Noto Sans CJK SC","Source Han Sans SC","Noto Sans SC","Microsoft YaHei"';
const LATIN = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial';

/**
 * The calm fonts of each system. Those of the language come first: a Chinese font draws quotation marks and points of
 * omission as wide as a character, and a Latin one too narrow for Chinese.
 */
export const FONTS: { readonly [Tag in Language]: string } = {
  "zh-CN": `${CHINESE},${LATIN},sans-serif`,
  en: `${LATIN},${CHINESE},sans-serif`,
};

/** How pictures are coloured. */
export function pictureStyle({ ink, quiet, track, bar, cost, kept, paper, line, heat }: Palette): string {
  const fills = { ink, quiet, track, bar, cost, kept, paper };
  return [
    ...Object.entries(fills).map(([name, colour]) => `.pic .${name}{fill:${colour}}`),
    `.pic .edge{stroke:${line};fill:none}`,
    ...heat.map(([ground, on], index) => `.pic .h${index}{fill:${ground}}.pic .t${index}{fill:${on}}`),
  ].join("");
}
