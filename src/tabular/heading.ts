import { toHalfWidth, withoutUnseen } from "./characters.js";

/** What forms say beside a heading: whether the column must be filled. */
const MUST_OR_MAY = /\((?:必填|必填项|选填|选填项|可选)\)/g;

const MARKS = /^\*+|(?<![*:])[*:]+$/g;

/** A heading of which neither width, brackets, spaces, joining signs nor case count. */
export function plainHeading(heading: string): string {
  return withoutUnseen(toHalfWidth(heading))
    .replace(/[[【〔]/g, "(")
    .replace(/[\]】〕]/g, ")")
    .replace(MUST_OR_MAY, "")
    .replace(MARKS, "")
    .replace(/[-_]/g, "")
    .toLowerCase();
}

const WITH_UNIT = /^(.+?)(?:\((?:单位:?)?(?:人民币)?([^()]+)\)|\/([^()/]+))$/;

/** A plain heading taken apart: `保费(万元)`, `保费(单位:万元)`, `保费/万元`. */
export function splitUnit(plain: string): { readonly base: string; readonly unit: string | undefined } {
  const [, base = plain, inBrackets, behindStroke] = WITH_UNIT.exec(plain) ?? [];
  return { base, unit: inBrackets ?? behindStroke };
}
