/**
 * A text without what nobody sees at its ends: spaces of any width, tabs, line breaks, byte order marks, marks of the
 * direction of writing.
 */
export function trimEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isUnseen(text.charCodeAt(start))) start++;
  while (end > start && isUnseen(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function isUnseen(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return (
    code <= 0xa0 || // delete, controls, no-break space
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) || // spaces by width, zero width, marks of direction
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 || // the space as wide as a Chinese character
    code === 0xfeff // byte order mark
  );
}

/** A text without any such character, within it either. */
export function withoutUnseen(text: string): string {
  let seen = "";
  for (let index = 0; index < text.length; index++) {
    if (!isUnseen(text.charCodeAt(index))) seen += text[index];
  }
  return seen;
}

const WIDE = /[\u3000\uFF01-\uFF5E\uFFE5]/;
const ALL_WIDE = /[\u3000\uFF01-\uFF5E\uFFE5]/g;

/** A text with its full-width letters, digits and signs as half-width ones. */
export function toHalfWidth(text: string): string {
  return WIDE.test(text) ? text.replace(ALL_WIDE, halfWidth) : text;
}

/** Full-width letters and digits, and the signs that join them in a number: －＿／．. */
const WIDE_OF_WORD = /[０-９Ａ-Ｚａ-ｚ－＿／．]/g;

/** An id with its full-width letters, digits and joining signs as half-width ones; brackets stay as they are. */
export function halfWidthId(text: string): string {
  return WIDE.test(text) ? text.replace(WIDE_OF_WORD, halfWidth) : text;
}

function halfWidth(wide: string): string {
  if (wide === "\u3000") return " ";
  return wide === "\uFFE5" ? "¥" : String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}
