import type { Language } from "../messages/catalog.js";
import { nameOf } from "../messages/describe.js";
import { inLanguage, messageOf, withoutMessage } from "../messages/look-up.js";
import { isObject } from "../values/objects.js";
import { en } from "./en.js";
import type { Difference } from "./reconcile.js";
import { zhCN } from "./zh-cn.js";

/**
 * A sentence for a record that is not equal on both sides. Fields are named as in the record contract.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something without a sentence.
 */
export function describeDifference(difference: Difference, language: Language): string {
  const catalog = inLanguage({ "zh-CN": zhCN, en }, language);
  if (!isObject(difference)) throw withoutMessage(difference);
  const message = messageOf(catalog.differences, difference);
  const record = catalog.record(difference, nameOf("table", difference.recordTable, language));
  return message(record, difference.fields);
}
