import type { Language } from "../messages/catalog.js";
import { nameOf } from "../messages/describe.js";
import { inLanguage, messageOf, withoutMessage } from "../messages/look-up.js";
import { isObject } from "../values/objects.js";
import { en } from "./en.js";
import type { Suspicion } from "./suspicion.js";
import { zhCN } from "./zh-cn.js";

/**
 * A sentence for a suspicion. It may stand as the description of a finding.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something without a sentence.
 */
export function describeSuspicion(suspicion: Suspicion, language: Language): string {
  const catalog = inLanguage({ "zh-CN": zhCN, en }, language);
  if (!isObject(suspicion)) throw withoutMessage(suspicion);
  const message = messageOf(catalog.suspicions, suspicion) as (suspicion: Suspicion, tableName: string) => string;
  return message(suspicion, nameOf("table", suspicion.recordTable, language));
}
