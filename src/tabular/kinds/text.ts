import { halfWidthId, trimEdges } from "../characters.js";
import { isTotal } from "../total-row.js";
import { type CellType, type Kind, mayHaveLostDigits, Unread } from "./kind.js";

/** Before a text that is to be taken exactly as it stands, as spreadsheets have it. */
export const QUOTE = "'";

const DIGITS_LOST = new Unread("digits-lost");
const ERROR_VALUE = new Unread("error-value");
const GARBLED = new Unread("garbled");

/** How spreadsheets print a long number: `3.41302E+17`. */
const SCIENTIFIC = /^-?\d(?:\.\d+)?E\+\d+$/;

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|#+)$/;

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+@-]/;

const WHOLE_NUMBER = /^-?\d+$/;

/** An id. Its full-width letters and digits become half-width ones, so that references meet. */
export const id: Kind<string> = {
  form: "id",
  read: (text, type) => faultOf(text, type) ?? halfWidthId(text),
  write: (value) => written(value, halfWidthId),
};

/** Text for people, taken as it is but for what nobody sees at its ends. */
export const text: Kind<string> = {
  form: "text",
  read: (text, type) => faultOf(text, type) ?? text,
  write: (value) => written(value, (text) => text),
};

function faultOf(text: string, type: CellType): Unread | undefined {
  if (type === "number" && (!WHOLE_NUMBER.test(text) || mayHaveLostDigits(text))) return DIGITS_LOST;
  if (SCIENTIFIC.test(text)) return DIGITS_LOST;
  if (ERROR.test(text)) return ERROR_VALUE;
  return text.includes("\uFFFD") ? GARBLED : undefined;
}

/** A text as a cell, with the mark of a text to be taken exactly where it would otherwise be read as another. */
function written(value: string, read: (text: string) => string): string {
  const isReadAsItIs =
    value !== "" &&
    trimEdges(value) === value &&
    read(value) === value &&
    faultOf(value, "text") === undefined &&
    !value.startsWith(QUOTE) &&
    !isTotal(value) &&
    !FORMULA.test(value);
  return isReadAsItIs ? value : QUOTE + value;
}
