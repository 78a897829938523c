/** The columns of a page. */
export const PAGE_WIDTH = 100;

/**
 * What a terminal draws as one: two letters of a flag; a key; an emoji with its skin, its variant, and others joined to it,
 * of which Unicode has fewer than nine; any other character by itself.
 */
const DRAWN =
  /\p{RI}\p{RI}|[\d#*]\uFE0F\u20E3|\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]{0,2}(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]{0,2}){0,9}|./gsu;

/** What takes no column: marks on another character, joiners, and the vowels and finals of Hangul written in parts. */
const NO_COLUMN = /^[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}\u1160-\u11FF]$/u;

/** What takes two columns: the Wide and Fullwidth characters of Unicode's East Asian Width, and emoji. */
const TWO_COLUMNS =
  /^(?:\p{RI}\p{RI}|\p{Emoji_Presentation}.*|.*\uFE0F.*|[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}])$/su;

/** Texts of plain characters, which most are. */
const PLAIN = /^[ -~]*$/;

/** The characters of a text, each as a terminal draws it. */
export function drawn(text: string): readonly string[] {
  return Array.from(text.matchAll(DRAWN), ([character]) => character);
}

/** The columns that a text takes in a terminal in which a Chinese character takes two. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of drawn(text)) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): number {
  if (NO_COLUMN.test(character)) return 0;
  return TWO_COLUMNS.test(character) ? 2 : 1;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}
