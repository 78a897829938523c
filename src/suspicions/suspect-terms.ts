import { type Dataset, factsOf } from "../dataset/dataset.js";
import { deepFreeze } from "../values/freeze.js";
import { type Fen, parseFen } from "../values/money.js";
import { cityOf } from "./city.js";
import type { FiledProduct } from "./filed-product.js";
import { inOrder } from "./in-order.js";
import { judgeTerms, TERM_GAPS, type TermFault, type Terms } from "./judge-terms.js";
import { readProducts } from "./read-products.js";
import type { ProductFaults, TermsSuspicion, TermsValuesByCode } from "./suspicion.js";

/**
 * The policies that do not seem to keep to filed terms and rates (经备案的条款及费率, 联席会形成决议的产品规范; annex,
 * item 1). A policy keeps to them where one product allows it. None of it is a breach: only a person confirms one.
 *
 * @param filedProducts - terms and rates as they were filed, or as the joint conference agreed on them.
 * @returns in order of policyId.
 * @throws DatasetError where a product is not sound, its id stands twice, or the dataset does not have its insurer;
 * CallError `dataset-not-parsed`.
 */
export function suspectTerms(dataset: Dataset, filedProducts: readonly FiledProduct[]): readonly TermsSuspicion[] {
  const insurerIds = new Set(factsOf(dataset).keys());
  const products = readProducts(filedProducts, insurerIds);
  const { industryOf } = cityOf(dataset);
  const suspicions: TermsSuspicion[] = [];
  for (const policy of dataset.policies) {
    const [premium, serviceFee] = [BigInt(parseFen(policy.premium) as Fen), BigInt(parseFen(policy.serviceFee) as Fen)];
    const suspected = suspect({ policy, industry: industryOf(policy), premium, serviceFee }, products);
    if (suspected === null) continue;
    const { policyId: recordId, insurerId } = policy;
    suspicions.push({ ...suspected, item: 1, insurerId, recordTable: "policies", recordId } as TermsSuspicion);
  }
  return deepFreeze(suspicions.sort(inOrder));
}

type Suspected = {
  readonly [Code in keyof TermsValuesByCode]: { readonly code: Code; readonly values: TermsValuesByCode[Code] };
}[keyof TermsValuesByCode];

/** What is suspect about a policy; `null` where a product allows it. */
function suspect(terms: Terms, products: readonly FiledProduct[]): Suspected | null {
  const judged: ProductFaults[] = [];
  for (const product of products) {
    const faults = judgeTerms(terms, product);
    if (faults === null) continue;
    if (faults.length === 0) return null;
    judged.push({ productId: product.productId, faults });
  }
  if (judged.length === 0) return { code: "no-filed-product", values: { signedOn: terms.policy.signedOn } };
  const unclear = judged.filter(({ faults }) => faults.every(isGap));
  if (unclear.length > 0) return { code: "filed-terms-unclear", values: { products: unclear } };
  return { code: "off-filed-terms", values: { products: judged } };
}

function isGap(fault: TermFault): boolean {
  return (TERM_GAPS as readonly TermFault[]).includes(fault);
}
