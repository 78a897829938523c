import type { Finding } from "../records/finding.js";
import { fractionOf } from "../values/fraction.js";
import { type FindingVerdict, findingVerdict } from "./check-finding.js";
import { itemOf, type RuleContext } from "./context.js";
import { type Counted, countedOutcome, counting } from "./counted.js";
import { countEveryFinding } from "./findings.js";
import type { Rule } from "./rule.js";

/**
 * Item 1: an insurer keeps to the filed terms and rates (经备案的地方性保险条款及费率) and to the products that the
 * joint conference agreed on. Every violation found in the period counts.
 *
 * Annex, item 1. Parameters: points a violation, weight.
 */
export const filedTerms: Rule<Counted> = {
  item: 1,
  id: "filed-terms",
  isWhole: false,
  readings: [],
  ...counting,
  gather: (counted, facts, context) => {
    countEveryFinding(counted, facts, { item: 1, code: "filed-terms.found" }, context);
  },
  outcome: (counted, context) => countedOutcome(counted, fractionOf(itemOf(context, "filed-terms").points)),
};

/**
 * Item 1 for one finding: whether it counts in the period.
 *
 * @throws DatasetError where the finding is not sound; CallError where it is not of item 1.
 */
export function checkFiledTerms(finding: Finding, context: RuleContext): FindingVerdict {
  return findingVerdict(1, finding, context);
}
