import { plainId, trimEdges, withoutHidden } from "../characters.js";
import { exactly, MARK } from "../marked-text.js";
import { isNote, isTotal } from "../total-row.js";
import { type CellType, type Kind, mayHaveLostDigits, Unread } from "./kind.js";

const DIGITS_LOST = new Unread("digits-lost");
const ERROR_VALUE = new Unread("error-value");
const GARBLED = new Unread("garbled");

/** How spreadsheets and programs print a long number: `3.41302E+17`, `3.41302E17`. */
const SCIENTIFIC = /^-?\d(?:\.\d+E\+?|E\+)\d+$/i;

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|#+)$/;

/** What is left of characters that were lost, and of those that stood for lost ones when the text was decoded again. */
const LOST = /\uFFFD|锟斤拷/;

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+@-]/;

const WHOLE_NUMBER = /^-?\d+$/;

/** An id. Its full-width letters and digits become half-width ones, and nothing is hidden in it, so that references meet. */
export const id: Kind<string> = {
  form: "id",
  read: (text, type) => faultOf(text, type) ?? plainId(text),
  write: (value) => written(value, plainId),
};

/** Text for people, taken as it is but for what nobody sees. */
export const text: Kind<string> = {
  form: "text",
  read: (text, type) => faultOf(text, type) ?? withoutHidden(text),
  write: (value) => written(value, withoutHidden),
};

function faultOf(text: string, type: CellType): Unread | undefined {
  if (type === "number" && (!WHOLE_NUMBER.test(text) || mayHaveLostDigits(text))) return DIGITS_LOST;
  if (SCIENTIFIC.test(text)) return DIGITS_LOST;
  if (ERROR.test(text)) return ERROR_VALUE;
  return LOST.test(text) ? GARBLED : undefined;
}

/** A text as a cell, between the marks of a text to be taken exactly where it would otherwise be read as another. */
function written(value: string, read: (text: string) => string): string {
  const isReadAsItIs =
    value !== "" &&
    trimEdges(value) === value &&
    read(value) === value &&
    faultOf(value, "text") === undefined &&
    !value.startsWith(MARK) &&
    !isTotal(value) &&
    !isNote(value) &&
    !FORMULA.test(value);
  return isReadAsItIs ? value : exactly(value);
}
