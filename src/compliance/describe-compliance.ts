import type { Language } from "../messages/catalog.js";
import { citeClause } from "../messages/describe.js";
import { inLanguage, messageOf, withoutMessage } from "../messages/look-up.js";
import { cutDecimals } from "../values/decimal.js";
import { decimalText, fraction } from "../values/fraction.js";
import { isObject } from "../values/objects.js";
import type { Standing } from "./catalog.js";
import type { ComplianceDuty } from "./compliance-duty.js";
import type { Coverage, CoverageGroup } from "./coverage.js";
import { en } from "./en.js";
import { zhCN } from "./zh-cn.js";

/**
 * A sentence for a duty without points: what is asked, by which clause, and how it stands.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something without a sentence.
 */
export function describeCompliance(duty: ComplianceDuty, language: Language): string {
  const catalog = inLanguage({ "zh-CN": zhCN, en }, language);
  if (!isObject(duty)) throw withoutMessage(duty);
  const asked = messageOf(catalog.duties, duty) as (duty: ComplianceDuty) => string;
  const stands = messageOf(catalog.states, { code: duty.state });
  return catalog.duty(asked(duty), citeClause(duty.clause, language), stands(standingOf(duty)));
}

function standingOf({ done, evidence }: ComplianceDuty): Standing {
  if (!("daysLate" in evidence)) return { done, daysLate: 0, terminatedOn: null };
  return { done, daysLate: evidence.daysLate, terminatedOn: evidence.terminatedOn };
}

/**
 * Sentences for the coverage of a city: the total, then each group, then what could not be matched. Shares are exact, and
 * in percent cut downwards to two decimals.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language.
 */
export function describeCoverage({ by, groups, total, unmatched }: Coverage, language: Language): readonly string[] {
  const catalog = inLanguage({ "zh-CN": zhCN, en }, language);
  const line = (name: string, group: CoverageGroup) => {
    const { enterprises, employees } = group;
    return catalog.coverage(name, group, {
      enterprises: percentOf(enterprises.insured, enterprises.obliged),
      employees: percentOf(employees.insured, employees.employed),
    });
  };
  return Object.freeze([
    line(catalog.total, total),
    ...groups.map((group) => line(group.key ?? catalog.unnamed[by], group)),
    ...(unmatched.length === 0 ? [] : [catalog.unmatched(unmatched.length)]),
  ]);
}

function percentOf(part: number, whole: number): string | null {
  return whole === 0 ? null : cutDecimals(decimalText(fraction(100n * BigInt(part), BigInt(whole))), 2);
}
