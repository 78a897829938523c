import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import type { Language } from "../messages/catalog.js";
import { nameOf } from "../messages/describe.js";
import { inLanguage } from "../messages/look-up.js";
import { showNumber } from "../messages/show-number.js";
import { isObject } from "../values/objects.js";
import type { Placed, WhatIfCatalog } from "./catalog.js";
import { en } from "./en.js";
import type { WhatIf } from "./what-if.js";
import { zhCN } from "./zh-cn.js";

const CATALOGS: { readonly [Tag in Language]: WhatIfCatalog } = { "zh-CN": zhCN, en };

/**
 * A sentence for what changes do to an insurer's score. Numbers are cut to two decimals, downwards.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something that {@link whatIf} did not give.
 * @example describeWhatIf(one, "en") //=> "Insurer A: from 91 (Self-managed) to 88 (Assisted), -3."
 */
export function describeWhatIf(whatIf: WhatIf, language: Language): string {
  const catalog = inLanguage(CATALOGS, language);
  const { before = null, after = null, comparison = null } = isObject(whatIf) ? whatIf : {};
  if (before !== null && after !== null && comparison !== null) {
    const { change, exactChange } = comparison;
    const then = placed(after, language);
    if (exactChange === "0/1") return catalog.same(after.insurerName, then);
    const signed = change.startsWith("-") ? showNumber(change) : `+${showNumber(change)}`;
    return catalog.moved(after.insurerName, placed(before, language), then, signed);
  }
  if (after !== null) return catalog.added(after.insurerName, placed(after, language));
  if (before !== null) return catalog.dropped(before.insurerName, placed(before, language));
  throw callError("unknown-value", "whatIf", found(whatIf));
}

function placed({ score, tier }: Evaluation, language: Language): Placed {
  return { score: showNumber(score), tier: nameOf("tier", tier, language) };
}
