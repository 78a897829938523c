import { SECTIONS } from "./sections.js";
import { OUTSIDE_SECTIONS, SIZE_TABLE, type SizeRow } from "./size-table.js";

/** Why an industry leads to no row of the table. */
export type IndustryFault =
  /** Not stated, or an empty text. */
  | "industry-missing"
  /** Neither a code nor a name of GB/T 4754, nor a row of the table. */
  | "industry-unknown"
  /** It covers more than one row: `G`, 房地产业. */
  | "industry-too-broad"
  /** Finance, education, public administration. */
  | "industry-outside-table";

/** A letter, or two to four digits, or both: `A`, `54`, `543`, `5430`, `G5430`, `G 54`. */
const CODE = /^([A-T])?\s?(\d{2,4})?$/;

/**
 * The row that an industry belongs to: by the row's id or name, by a section's name, or by a code of GB/T 4754 from a
 * section to a class. Which groups and classes there are is not checked, as far as the row is the same.
 */
export function findRow(industry: string | null | undefined): SizeRow | IndustryFault {
  const text = (industry ?? "").normalize("NFKC").trim(); // Ｃ２６ is C26
  if (text === "") return "industry-missing";
  const named = SIZE_TABLE.find((row) => row.industry === text || row.name === text);
  if (named !== undefined) return named;
  const code = SECTIONS.find(({ name }) => name === text)?.letter ?? codeOf(text);
  return code === undefined ? "industry-unknown" : rowOfCode(code);
}

/** A code with the letter of its section, `G5430`; `undefined` where it is none, or its letter and division differ. */
function codeOf(text: string): string | undefined {
  const [matched, letter, digits] = CODE.exec(text.toUpperCase()) ?? [];
  if (matched === undefined || digits === undefined) return letter;
  const division = Number(digits.slice(0, 2));
  const section = SECTIONS.find(({ first, last }) => first <= division && division <= last);
  if (section === undefined || (letter !== undefined && letter !== section.letter)) return undefined;
  const isWholeDivision = digits[2] === "0"; // a group of 0 stands for its whole division: 1200, or a padded 7000
  return section.letter + (isWholeDivision ? digits.slice(0, 2) : digits);
}

function rowOfCode(code: string): SizeRow | IndustryFault {
  const row = SIZE_TABLE.find(({ codes }) => codes.some((each) => code.startsWith(each)));
  if (row !== undefined) return row;
  if (OUTSIDE_SECTIONS.includes(code.charAt(0))) return "industry-outside-table";
  if (SIZE_TABLE.some(({ codes }) => codes.some((each) => each.startsWith(code)))) return "industry-too-broad";
  return SIZE_TABLE[SIZE_TABLE.length - 1] as SizeRow; // the rest: other
}
