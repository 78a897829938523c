import type { Dataset } from "../dataset/dataset.js";
import type { Expenditure } from "../records/expenditure.js";
import type { Insurer } from "../records/insurer.js";
import type { Policy } from "../records/policy.js";
import type { Service } from "../records/service.js";
import type { RuleContext } from "../rules/context.js";
import { type Day, formatDay } from "../values/day.js";

/** A service with the policy that it is for. */
export interface ServiceOfPolicy {
  readonly service: Service;
  readonly policy: Policy;
}

/** What is in sight at the close of asOf, of one insurer or of all. Days as text are in the order of time. */
export interface Sight {
  readonly context: RuleContext;
  readonly insurers: readonly Insurer[];
  readonly policies: readonly Policy[];
  readonly services: readonly ServiceOfPolicy[];
  readonly expenditures: readonly Expenditure[];
  /** The reasons for a late service that were submitted and not rejected, by policyId. */
  readonly deferralIds: ReadonlyMap<string, readonly string[]>;
  readonly isPolicyInSight: (policyId: string) => boolean;
  /** A date as it is known at the close of asOf: `null` where it is absent or later. */
  readonly seen: (date: string | null | undefined) => string | null;
  /** The text of a day; the same few days come again and again. */
  readonly textOf: (day: Day) => string;
}

export function sightOf(dataset: Dataset, insurerId: string | undefined, context: RuleContext): Sight {
  const asOf = formatDay(context.asOf);
  const isMeant = (record: { readonly insurerId: string }) => insurerId === undefined || record.insurerId === insurerId;
  const policies = dataset.policies.filter((policy) => isMeant(policy) && policy.signedOn <= asOf);
  const byId = new Map(policies.map((policy) => [policy.policyId, policy]));
  const texts = new Map<Day, string>();
  return {
    context,
    insurers: dataset.insurers.filter(isMeant),
    policies,
    services: dataset.services.flatMap((service) => {
      const policy = byId.get(service.policyId);
      return policy === undefined ? [] : [{ service, policy }];
    }),
    expenditures: dataset.expenditures.filter((each) => isMeant(each) && each.paidOn <= asOf),
    deferralIds: deferralIdsOf(dataset, asOf),
    isPolicyInSight: (policyId) => byId.has(policyId),
    seen: (date) => (date != null && date <= asOf ? date : null),
    textOf: (day) => {
      const known = texts.get(day);
      if (known !== undefined) return known;
      const text = formatDay(day);
      texts.set(day, text);
      return text;
    },
  };
}

function deferralIdsOf(dataset: Dataset, asOf: string): Map<string, string[]> {
  const idsOf = new Map<string, string[]>();
  for (const { deferralId, policyId, submittedOn, status } of dataset.deferrals) {
    if (status === "rejected" || submittedOn > asOf) continue;
    const ids = idsOf.get(policyId);
    if (ids === undefined) idsOf.set(policyId, [deferralId]);
    else ids.push(deferralId);
  }
  for (const ids of idsOf.values()) ids.sort();
  return idsOf;
}
