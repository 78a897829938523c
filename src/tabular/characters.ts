/**
 * A text without what nobody sees at its ends: spaces of any width, tabs, line breaks, byte order marks, soft hyphens,
 * marks of the direction of writing.
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
    code === 0xad || // soft hyphen
    code === 0x61c ||
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200f) || // spaces by width, zero width, marks of direction
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
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

/** What takes no room: soft hyphens, marks of zero width, of joining, of the direction of writing, of byte order. */
const HIDDEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

const WIDE = /[\u3000\uFF01-\uFF5E\uFFE5]/g;

/** A text with its full-width letters, digits and signs as half-width ones, and nothing hidden among them. */
export function toHalfWidth(text: string): string {
  return text.replace(HIDDEN, "").replace(WIDE, halfWidth);
}

/** Full-width letters and digits, and the signs that join them in a number: －＿／．. */
const WIDE_OF_WORD = /[０-９Ａ-Ｚａ-ｚ－＿／．]/g;

/**
 * An id with its full-width letters, digits and joining signs as half-width ones, and nothing hidden among them; brackets
 * stay as they are.
 */
export function plainId(text: string): string {
  return text.replace(HIDDEN, "").replace(WIDE_OF_WORD, halfWidth);
}

/** The same but for the marks of joining (U+200C, U+200D), which show in how some scripts and emoji look. */
const HIDDEN_IN_TEXT = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** A text for people without what does not show in it. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN_IN_TEXT, "");
}

function halfWidth(wide: string): string {
  if (wide === "\u3000") return " ";
  return wide === "\uFFE5" ? "¥" : String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}
