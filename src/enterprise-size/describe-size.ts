import type { Language } from "../messages/catalog.js";
import { inLanguage, withoutMessage } from "../messages/look-up.js";
import { isObject } from "../values/objects.js";
import type { SizeCatalog } from "./catalog.js";
import { en } from "./en.js";
import type { SizeContradicted, SizeFilled, SizeUndetermined } from "./fill-sizes.js";
import type { SizeVerdict } from "./verdict.js";
import { zhCN } from "./zh-cn.js";

/** What {@link describeSize} has a sentence for. */
export type SizeDescribed = SizeVerdict | SizeFilled | SizeContradicted | SizeUndetermined;

/**
 * A sentence for a size, or for what `withEnterpriseSizes` did with a policy.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something without a sentence.
 */
export function describeSize(described: SizeDescribed, language: Language): string {
  const catalog = inLanguage({ "zh-CN": zhCN, en }, language);
  if (!isObject(described)) throw withoutMessage(described);
  if ("size" in described) return describeVerdict(described, catalog);
  switch (described.code) {
    case "size-filled":
      return catalog.filled(described, describeVerdict(described.verdict, catalog));
    case "size-contradicted":
      return catalog.contradicted(described, describeVerdict(described.verdict, catalog));
    case "size-undetermined": {
      const { verdict } = described;
      const why =
        verdict === null ? catalog.cannotBeTold(catalog.withoutEnterprise) : describeVerdict(verdict, catalog);
      return catalog.undetermined(described, why);
    }
    default:
      throw withoutMessage((described as { readonly code?: unknown }).code);
  }
}

function describeVerdict(verdict: SizeVerdict, catalog: SizeCatalog): string {
  if (verdict.size !== "undetermined") return catalog.determined(verdict);
  return catalog.cannotBeTold(
    verdict.reason === "metrics-missing" ? catalog.withoutMetrics(verdict) : catalog.withoutRow[verdict.reason],
  );
}
