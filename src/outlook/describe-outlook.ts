import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { Language } from "../messages/catalog.js";
import { nameOf } from "../messages/describe.js";
import { inLanguage } from "../messages/look-up.js";
import { showNumber } from "../messages/show-number.js";
import { isObject } from "../values/objects.js";
import { ITEM_IDS } from "../vocabulary/items.js";
import type { OutlookCatalog, Placed } from "./catalog.js";
import { en } from "./en.js";
import type { Outlook, OutlookEnd, OutlookEvent } from "./outlook-result.js";
import { zhCN } from "./zh-cn.js";

const CATALOGS: { readonly [Tag in Language]: OutlookCatalog } = { "zh-CN": zhCN, en };

/**
 * A sentence for an outlook: the range of scores, and the tiers that are still possible. Numbers are cut to two
 * decimals, downwards.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something that `outlook` did not give.
 * @example describeOutlook(result, "en") //=> "Insurer A, at the close of 2024-12-31: between 85 (Assisted) and 97 (Self-managed). …"
 */
export function describeOutlook(outlook: Outlook, language: Language): string {
  const catalog = inLanguage(CATALOGS, language);
  const { lowest, highest } = isObject(outlook) ? outlook : ({} as Partial<Outlook>);
  if (lowest === undefined || highest === undefined) throw callError("unknown-value", "outlook", found(outlook));
  const { insurerName, close, tiers, isCertain } = outlook;
  const ends = [placed(lowest, language), placed(highest, language)] as const;
  if (isCertain) return catalog.certain(insurerName, close, ...ends);
  return catalog.open(
    insurerName,
    close,
    ...ends,
    tiers.map((tier) => nameOf("tier", tier, language)),
  );
}

/**
 * A sentence for an event of an outlook: what is open, the points of its item, and what it can do to the score.
 *
 * @throws CallError `unknown-value` for another language, or for something that is no event.
 * @example describeOutlookEvent(event, "en") //=> "Policy P-1: whether the e-policy is uploaded by 2024-03-08: 0 to 3 points of …"
 */
export function describeOutlookEvent(event: OutlookEvent, language: Language): string {
  const catalog = inLanguage(CATALOGS, language);
  const code: unknown = event?.code;
  if (typeof code !== "string" || !Object.hasOwn(catalog.events, code)) {
    throw callError("unknown-value", "event", found(code));
  }
  const { item, recordId } = event;
  const subject = item === 9 ? nameOf("dimension", recordId, language) : "";
  const points = {
    best: showNumber(event.best),
    worst: showNumber(event.worst),
    weight: showNumber(event.weight),
  };
  const itemName = nameOf("item", ITEM_IDS[item], language);
  return catalog.event(catalog.events[event.code](event, subject), catalog.item(item, itemName), points, event.decides);
}

function placed({ score, tier }: OutlookEnd, language: Language): Placed {
  return { score: showNumber(score), tier: nameOf("tier", tier, language) };
}
