import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { Language } from "../messages/catalog.js";
import { inLanguage } from "../messages/look-up.js";
import type { DifferenceCatalog } from "./catalog.js";
import type { CertificateDifference } from "./difference.js";
import { en } from "./en.js";
import { zhCN } from "./zh-cn.js";

const CATALOGS: { readonly [Tag in Language]: DifferenceCatalog } = { "zh-CN": zhCN, en };

/**
 * A sentence for what {@link verifyCertificate} found to differ.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something that is no difference.
 * @example describeCertificateDifference(difference, "en") //=> "The records of table policies are others: …"
 */
export function describeCertificateDifference(difference: CertificateDifference, language: Language): string {
  const catalog = inLanguage(CATALOGS, language);
  const code: unknown = difference?.code;
  if (typeof code !== "string" || !Object.hasOwn(catalog, code)) {
    throw callError("unknown-value", "difference", found(code));
  }
  return (catalog[difference.code] as (difference: CertificateDifference) => string)(difference);
}
