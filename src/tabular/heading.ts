import { toHalfWidth, withoutUnseen } from "./characters.js";

/** What forms say beside a heading: whether the column must be filled. */
const MUST_OR_MAY = /\((?:必填|必填项|选填|选填项|可选)\)/g;

/** A heading of which neither width, brackets, spaces, joining signs nor case count. */
export function plainHeading(heading: string): string {
  const plain = withoutUnseen(toHalfWidth(heading))
    .replace(/[[【〔]/g, "(")
    .replace(/[\]】〕]/g, ")")
    .replace(MUST_OR_MAY, "");
  return trimMarks(plain).replace(/[-_]/g, "").toLowerCase();
}

/** Without asterisks at its beginning, and without asterisks and colons at its end. */
function trimMarks(plain: string): string {
  let start = 0;
  let end = plain.length;
  while (plain[start] === "*") start++;
  while (end > start && "*:".includes(plain[end - 1] as string)) end--;
  return plain.slice(start, end);
}

const WITH_UNIT = /^(.+?)(?:\((?:单位:?)?(?:人民币)?([^()]+)\)|\/([^()/]+))$/;

/** A plain heading taken apart: `保费(万元)`, `保费(单位:万元)`, `保费/万元`. */
export function splitUnit(plain: string): { readonly base: string; readonly unit: string | undefined } {
  const [, base = plain, inBrackets, behindStroke] = WITH_UNIT.exec(plain) ?? [];
  return { base, unit: inBrackets ?? behindStroke };
}
