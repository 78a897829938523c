import {
  type Breach,
  type Dispute,
  defineRulebook,
  type EvaluateCall,
  type Evaluation,
  evaluate,
  type Policy,
  parseDataset,
  type Rulebook,
  type RulebookItem,
  type Survey,
  suzhou2024,
} from "../../src/index.js";
import { toDay } from "../../src/testing/arbitraries/days.js";
import type { LawName, RawDataset, Scored, Scorer } from "../../src/testing/index.js";
import { formatDay } from "../../src/values/day.js";
import { add, type Fraction, fraction, fractionText, subtract, sum } from "../../src/values/fraction.js";

/*
 * For each law a scorer that is wrong in the way in which one might be, and right otherwise: the library, with a fault
 * in what it is given or in what it gives.
 */

type Change<Value> = (value: Value, call: EvaluateCall) => Value;

const seeing =
  (change: Change<RawDataset>): Scorer =>
  (dataset, call) =>
    evaluate(parseDataset(change(dataset, call)), call);

const asked =
  (change: Change<EvaluateCall>): Scorer =>
  (dataset, call) =>
    evaluate(dataset, change(call, call));

const saying =
  (change: Change<Scored>): Scorer =>
  (dataset, call) =>
    change(evaluate(dataset, call), call);

const read = (readings: EvaluateCall["readings"]): Scorer =>
  asked((call) => ({ ...call, readings: { ...call.readings, ...readings } }));

const withPolicies = (dataset: RawDataset, change: (policy: Policy) => Policy): RawDataset => ({
  ...dataset,
  policies: (dataset.policies ?? []).map(change),
});

const withBreaches = (
  scored: Scored,
  change: (breaches: Breach[]) => Scored["categories"][0]["items"][0]["breaches"],
) => ({
  ...scored,
  categories: scored.categories.map((category) => ({
    ...category,
    items: category.items.map((item) => ({ ...item, breaches: change([...item.breaches] as Breach[]) })),
  })),
});

const exactOf = ({ exactScore }: Scored): Fraction => {
  const [numerator, denominator] = exactScore.split("/").map(BigInt) as [bigint, bigint];
  return fraction(numerator, denominator);
};

/** A number rounded to two decimals, as a spreadsheet would show it. */
const rounded = (number: number): Fraction => fraction(BigInt(Math.round(number * 100)), 100n);

const utcDay = (instant: string): string =>
  /[zZ]$|T/.test(instant)
    ? new Date(Date.parse(instant.replace(/(\.\d{3})\d+/, "$1"))).toISOString().slice(0, 10)
    : instant;

/** The responses; of a policyholder's only the last row was given in any period. */
function lastRows({ policies = [], surveys = [] }: RawDataset): Survey[] {
  const holders = new Map(policies.map(({ policyId, policyholderId }) => [policyId, policyholderId]));
  const last = new Map(surveys.map((survey) => [holders.get(survey.policyId), survey]));
  return surveys.map((survey) => {
    return last.get(holders.get(survey.policyId)) === survey ? survey : { ...survey, respondedOn: "9999-12-31" };
  });
}

/** The cases; of an event that another insurer had before, nobody is liable. */
function firstInsurersCases({ disputes = [] }: RawDataset): Dispute[] {
  const owners = new Map<unknown, string>();
  return disputes.map((dispute) => {
    const { eventId, insurerId } = dispute;
    if (eventId == null) return dispute;
    if (!owners.has(eventId)) owners.set(eventId, insurerId);
    return owners.get(eventId) === insurerId || dispute.liability === "pending"
      ? dispute
      : { ...dispute, liability: "none" };
  });
}

/** A rulebook whose bands miss their lower bound: above where it says at least. */
function strictBands(rulebook: Rulebook): Rulebook {
  const strict = (item: RulebookItem): RulebookItem => {
    if (item.id !== "fee-usage") return item;
    const bands = item.bands.map(({ atLeast, above, below, atMost, points }) => ({
      ...(atLeast === undefined && above === undefined ? {} : { above: atLeast ?? above }),
      ...(below === undefined && atMost === undefined ? {} : { atMost: below ?? atMost }),
      points,
    }));
    return { ...item, bands };
  };
  const categories = rulebook.categories.map((category) => ({ ...category, items: category.items.map(strict) }));
  return defineRulebook({ ...rulebook, categories });
}

/** What rounding each mean to two decimals changes of a score. */
function roundingOf(evaluation: Evaluation): Fraction {
  const breaches = evaluation.categories.flatMap(({ items }) => items.flatMap((item) => item.breaches));
  return sum(
    breaches.map((breach) => {
      if (breach.code !== "survey-stars.lost") return fraction(0n);
      const { sum: stars, count } = breach.evidence;
      return subtract(rounded(stars / count), fraction(BigInt(stars), BigInt(count)));
    }),
  );
}

let calls = 0;

export const WRONG: { readonly [Name in LawName]: { readonly [fault: string]: Scorer } } = {
  "order-of-rows": {
    "of a policyholder's responses the last row counts": seeing((dataset) => ({
      ...dataset,
      surveys: lastRows(dataset),
    })),
  },
  "inputs-untouched": {
    "it sorts the rows where they are": (dataset, call) => {
      (dataset.policies as Policy[]).reverse();
      return evaluate(dataset, call);
    },
    "it remembers how often it was asked": saying((scored) => ({ ...scored, tier: `${calls++}` })),
  },
  "insurers-apart": {
    "an event belongs to the insurer that has it first": seeing((dataset) => ({
      ...dataset,
      disputes: firstInsurersCases(dataset),
    })),
  },
  "names-mean-nothing": {
    "one insurer is favoured": seeing((dataset, { insurerId }) =>
      withPolicies(dataset, (policy) => (insurerId === "a" ? { ...policy, uploadedAt: policy.signedOn } : policy)),
    ),
    "a policy ends with its term": seeing((dataset) =>
      withPolicies(dataset, (policy) => ({ ...policy, terminatedOn: policy.expiresOn })),
    ),
  },
  "spelling-means-nothing": {
    "an upload counts by its day in UTC": seeing((dataset) =>
      withPolicies(dataset, (policy) => ({
        ...policy,
        uploadedAt: policy.uploadedAt ? utcDay(policy.uploadedAt) : null,
      })),
    ),
  },
  "defaults-spelt-out": {
    "a default is another": asked((call) => ({ ...call, readings: { dayCount: "include-start", ...call.readings } })),
    "asOf is by default a day later": asked((call) => ({ ...call, asOf: call.asOf ?? later(call.period.end, 1) })),
  },
  "later-facts-unknown": {
    "what happened a day after asOf is known": asked((call) => ({
      ...call,
      asOf: later(call.asOf ?? call.period.end, 1),
    })),
  },
  "one-period-each": {
    "a period's last day is not of it": asked(({ period: { start, end }, ...call }) => ({
      ...call,
      asOf: call.asOf ?? end,
      period: { start, end: start < end ? later(end, -1) : end },
    })),
  },
  "final-at-close": {
    "what is due on the last day is still open": asked((call) => ({ ...call, asOf: dayBefore(call) })),
  },
  "last-second-in-time": {
    "the start day is counted": read({ dayCount: "include-start" }),
    "midnight is that of UTC": seeing((dataset) =>
      withPolicies(dataset, (policy) => ({
        ...policy,
        uploadedAt: policy.uploadedAt ? utcDay(policy.uploadedAt) : null,
      })),
    ),
  },
  "ledger-adds-up": {
    "a breach behind the cap costs its points": saying((scored) =>
      withBreaches(scored, (breaches) => breaches.map((breach) => ({ ...breach, net: breach.points }))),
    ),
    "the score is rounded": saying((scored) => ({
      ...scored,
      exactScore: fractionText(rounded(Number(scored.score))),
    })),
  },
  "caps-come-last": {
    "breaches stand in any order": saying((scored) => withBreaches(scored, (breaches) => breaches.reverse())),
    "the last breaches take their points first": saying((scored) =>
      withBreaches(scored, (breaches) =>
        breaches.map((breach, index) => {
          const { absorbed, net, points } = breaches.at(-1 - index) as Breach;
          return { ...breach, absorbed, net, points };
        }),
      ),
    ),
  },
  "within-the-rubric": {
    "a category falls below nothing": read({ categoryFloor: "none" }),
    "another city's rulebook": asked((call) => ({ ...call, rulebook: ANOTHER_CITY })),
  },
  "tier-by-exact-score": {
    "a rounded score decides": saying((scored, { rulebook = suzhou2024 }) => {
      const whole = Math.round(Number(scored.score));
      const tier = rulebook.tiers.find(({ atLeast }) => whole >= Number(atLeast ?? Number.NEGATIVE_INFINITY));
      return { ...scored, tier: tier?.id ?? scored.tier };
    }),
    "the score shown is rounded up": saying((scored) => ({ ...scored, score: `${Math.ceil(Number(scored.score))}` })),
  },
  "money-by-proportion": {
    "fen are dropped": seeing((dataset) =>
      withPolicies(dataset, (policy) => ({ ...policy, serviceFee: policy.serviceFee.replace(/\..*/, "") })),
    ),
  },
  "share-by-band": {
    "the item is not there": saying((scored) => ({
      ...scored,
      categories: scored.categories.map((category) => ({
        ...category,
        items: category.items.filter(({ id }) => id !== "fee-usage"),
      })),
    })),
    "a bound is not of the band above it": asked((call) => ({
      ...call,
      rulebook: strictBands(call.rulebook ?? suzhou2024),
    })),
  },
  "stars-change-places": {
    "each mean is rounded": saying((scored) => ({
      ...scored,
      exactScore: fractionText(add(exactOf(scored), roundingOf(scored as Evaluation))),
    })),
  },
  "stars-not-rounded": {
    "the sum of the means is rounded": saying((scored) => ({
      ...scored,
      exactScore: fractionText(rounded(Number(scored.score))),
    })),
  },
  "later-never-better": {
    "what was never uploaded is not late": seeing((dataset) =>
      withPolicies(dataset, (policy) => ({ ...policy, uploadedAt: policy.uploadedAt ?? policy.signedOn })),
    ),
  },
  "finding-costs-its-points": {
    "a finding that names nothing is dropped": seeing((dataset) => ({
      ...dataset,
      findings: (dataset.findings ?? []).filter(({ recordId }) => recordId != null),
    })),
    "a finding counts on the day before": saying((scored) =>
      withBreaches(scored, (breaches) =>
        breaches.map((breach) => (breach.code.endsWith(".found") ? { ...breach, day: later(breach.day, -1) } : breach)),
      ),
    ),
  },
  "more-stars-never-worse": {
    "one star is the best": seeing((dataset) => ({
      ...dataset,
      surveys: (dataset.surveys ?? []).map((survey) => ({
        ...survey,
        attitude: survey.attitude && 6 - survey.attitude,
      })),
    })),
  },
  "event-costs-once": {
    "each case costs": read({ disputeUnit: "case" }),
  },
  "reason-excuses": {
    "no reason is heard": seeing((dataset) => ({ ...dataset, deferrals: [] })),
  },
};

const later = (date: string, days: number): string => formatDay(toDay(date) + days);

function dayBefore({ period, asOf = period.end }: EvaluateCall): string {
  return asOf > period.start ? later(asOf, -1) : asOf;
}

/** Suzhou's, but that a category is worth a point less. */
const ANOTHER_CITY = defineRulebook({
  ...suzhou2024,
  categories: suzhou2024.categories.map((category) =>
    category.id === "underwriting" ? { ...category, points: "9" } : category,
  ),
});
