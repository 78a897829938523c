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

/** What forms have below their records: 注：, 制表人：, 填报日期：. */
const NOTE = /^(?:备?注|说明|(?:制表|填表|填报|审核|复核|联系|负责|经办)(?:人|单位|部门|日期|时间)?)[:：]/;

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

/** Whether a row whose id would be a text is a note below the records. */
export function isNote(text: string): boolean {
  return exactTextOf(text) === undefined && NOTE.test(withoutUnseen(withoutMarks(text)));
}
