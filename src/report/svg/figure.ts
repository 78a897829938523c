import type { Language } from "../../messages/catalog.js";
import { element, type Markup, styleSheet, text } from "../markup/markup.js";
import type { Bars, Picture, Waterfall } from "../pictures/picture.js";
import { wrap } from "../text/wrap.js";
import { draw } from "./draw.js";
import { FONTS, LIGHT, pictureStyle } from "./palette.js";

/** A picture in a page: as wide as the page lets it, with the page's font and colours. */
export function inlineFigure(picture: Bars | Waterfall): Markup {
  const { markup, height } = draw(picture);
  return element(
    "svg",
    { class: "pic", width: "100%", height, ...named(picture) },
    ...wordsOf(picture),
    element("g", { "font-size": 14 }, markup),
  );
}

const MARGIN = 24;
const WIDTH = 560;
const TITLE_LINE = 26;
/** The columns that a line of the title has. */
const TITLE_COLUMNS = 60;

/** A picture by itself, with its title, on paper of its own. */
export function figureAlone(picture: Picture, language: Language): Markup {
  const drawing = draw(picture);
  const width = Math.max(WIDTH, drawing.width ?? 0);
  const title = wrap(picture.title, TITLE_COLUMNS);
  const top = MARGIN + title.length * TITLE_LINE + 8;
  const [wide, high] = [width + 2 * MARGIN, top + drawing.height + MARGIN];
  const head = title.map((line, index) => {
    const y = MARGIN + index * TITLE_LINE + 16;
    return element("text", { x: MARGIN, y, class: "ink", "font-size": 18, "font-weight": 600 }, text(line));
  });
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "pic",
      width: wide,
      height: high,
      viewBox: `0 0 ${wide} ${high}`,
      lang: language,
      "font-family": FONTS[language],
      ...named(picture),
    },
    ...wordsOf(picture),
    styleSheet(pictureStyle(LIGHT)),
    element("rect", { width: wide, height: high, class: "paper" }),
    ...head,
    element("svg", { x: MARGIN, y: top, width, height: drawing.height, "font-size": 14 }, drawing.markup),
  );
}

/** For those who do not see it: the title names it, the text says what it shows. */
function named({ kind }: Picture) {
  return { role: "img", "aria-labelledby": `${kind}-title`, "aria-describedby": `${kind}-text` };
}

function wordsOf({ kind, title, text: words }: Picture): Markup[] {
  return [element("title", { id: `${kind}-title` }, text(title)), element("desc", { id: `${kind}-text` }, text(words))];
}
