import { withoutUnseen } from "./characters.js";
import { exactTextOf, withoutMarks } from "./marked-text.js";

const TOTALS = new Set([
  "合计",
  "总计",
  "小计",
  "共计",
  "累计",
  "总合计",
  "本页合计",
  "total",
  "subtotal",
  "grandtotal",
]);

const LONGEST = 12;

/** Whether a row that begins with a text adds up the rows above it. */
export function isTotal(text: string): boolean {
  return (
    text.length <= LONGEST &&
    exactTextOf(text) === undefined &&
    TOTALS.has(
      withoutUnseen(withoutMarks(text))
        .replace(/[:：]$/, "")
        .toLowerCase(),
    )
  );
}
