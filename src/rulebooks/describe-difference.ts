import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { Language } from "../messages/catalog.js";
import { nameOf } from "../messages/describe.js";
import { inLanguage } from "../messages/look-up.js";
import { rangeText } from "../rulebook/intervals.js";
import { ITEM_IDS } from "../vocabulary/items.js";
import type { EnterpriseSize } from "../vocabulary/statuses.js";
import type { Field, RulebookDifferenceCatalog } from "./catalog.js";
import type { DifferentNumber, NamedRange, RulebookDifference, RulebookNumber } from "./difference.js";
import { en } from "./en.js";
import { zhCN } from "./zh-cn.js";

const CATALOGS: { readonly [Tag in Language]: RulebookDifferenceCatalog } = { "zh-CN": zhCN, en };

/**
 * A sentence for a difference of two rulebooks, with its numbers.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something that is no difference.
 * @example describeRulebookDifference(difference, "en") //=> "Item 6, Upload of e-policies: days 7, then 10."
 */
export function describeRulebookDifference(difference: RulebookDifference, language: Language): string {
  const catalog = inLanguage(CATALOGS, language);
  const code: unknown = difference?.code;
  if (typeof code !== "string" || !Object.hasOwn(catalog.differences, code)) {
    throw callError("unknown-value", "difference", found(code));
  }
  const numbers = difference.numbers.map((number) => numberInWords(number, catalog, language));
  return catalog.differences[difference.code](subjectOf(difference, catalog, language), catalog.join(numbers));
}

function subjectOf(
  { category, item }: RulebookDifference,
  catalog: RulebookDifferenceCatalog,
  language: Language,
): string {
  if (item !== null) return catalog.item(item, nameOf("item", ITEM_IDS[item], language));
  return category === null ? "" : nameOf("category", category, language);
}

function numberInWords(
  { path, before, after }: DifferentNumber,
  catalog: RulebookDifferenceCatalog,
  language: Language,
): string {
  const field = catalog.fields[path.split(".").at(-1) as Field];
  const [first, ...second] = [before, after]
    .filter((value) => value !== null)
    .map((value) => valueInWords(value, catalog, language)) as [string, ...string[]];
  return second[0] === undefined ? catalog.only(field, first) : catalog.changed(field, first, second[0]);
}

function valueInWords(value: RulebookNumber, catalog: RulebookDifferenceCatalog, language: Language): string {
  if (typeof value !== "object") return `${value}`;
  return value
    .map((each: string | NamedRange) => {
      if (typeof each === "string") return catalog.sizes[each as EnterpriseSize];
      if (each.points !== undefined) return catalog.band(rangeText(each), each.points);
      return catalog.tier(nameOf("tier", each.id as string, language), rangeText(each));
    })
    .join(catalog.comma);
}
