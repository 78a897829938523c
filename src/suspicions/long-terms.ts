import { addMonths, type Day, parseDay } from "../values/day.js";
import type { Detector } from "./city.js";
import { LONGEST_TERM_YEARS } from "./thresholds.js";

/** A term of more than three years. One that ends on the day that corresponds to its first is three years long. */
export const longTerms: Detector = ({ dataset }, suspect) => {
  for (const { policyId: recordId, insurerId, effectiveOn, expiresOn } of dataset.policies) {
    const last = addMonths(parseDay(effectiveOn) as Day, 12 * LONGEST_TERM_YEARS);
    if ((parseDay(expiresOn) as Day) <= last) continue;
    const values = { effectiveOn, expiresOn, years: LONGEST_TERM_YEARS };
    suspect({ code: "long-term", item: 7, insurerId, recordTable: "policies", recordId, values });
  }
};
