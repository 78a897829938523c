import type { Finding } from "../records/finding.js";
import { fractionOf } from "../values/fraction.js";
import { type FindingVerdict, findingVerdict } from "./check-finding.js";
import { itemOf, type RuleContext } from "./context.js";
import { type Counted, countedOutcome, counting } from "./counted.js";
import { countEveryFinding } from "./findings.js";
import type { Rule } from "./rule.js";

/**
 * Item 7: the data that an insurer pushes are complete, true and accurate (全面性、真实性、准确性). Every discovery in
 * the period counts.
 *
 * Annex, item 7. Parameters: points a discovery, weight.
 */
export const dataQuality: Rule<Counted> = {
  item: 7,
  id: "data-quality",
  isWhole: false,
  readings: [],
  ...counting,
  gather: (counted, facts, context) => {
    countEveryFinding(counted, facts, { item: 7, code: "data-quality.found" }, context);
  },
  outcome: (counted, context) => countedOutcome(counted, fractionOf(itemOf(context, "data-quality").points)),
};

/**
 * Item 7 for one finding: whether it counts in the period.
 *
 * @throws DatasetError where the finding is not sound; CallError where it is not of item 7.
 */
export function checkDataQuality(finding: Finding, context: RuleContext): FindingVerdict {
  return findingVerdict(7, finding, context);
}
