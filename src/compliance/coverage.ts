import { type Dataset, factsOf } from "../dataset/dataset.js";
import type { Enterprise } from "../records/enterprise.js";
import type { Policy } from "../records/policy.js";
import type { Clause } from "../rulebook/clause.js";
import { fraction, fractionText } from "../values/fraction.js";
import { deepFreeze } from "../values/freeze.js";
import { COVERAGE_CLAUSE } from "./clauses.js";
import { type CoverageCall, type CoverageGrouping, readCoverageCall } from "./coverage-call.js";

/** How far the enterprises of a group that must be insured (应保) are, and their employees. */
export interface CoverageGroup {
  /** The county or the industry as `enterprises` writes it; `null` for those that name none, and of the total. */
  readonly key: string | null;
  /** Whether all that must be insured are (是否全部投保). */
  readonly enterprises: {
    readonly insured: number;
    readonly obliged: number;
    /** `insured/obliged` in lowest terms, exact; `null` where nobody is obliged. */
    readonly share: string | null;
  };
  /** Whether all of their employees are (是否全员投保). */
  readonly employees: {
    /** Those that policies say are insured, of each enterprise no more than it has. */
    readonly insured: number;
    /** Of the obliged enterprises whose number of employees is known. */
    readonly employed: number;
    /** `insured/employed` in lowest terms, exact; `null` where nobody is known to be employed. */
    readonly share: string | null;
    /** Obliged enterprises that do not say how many employees they have: they count on neither side. */
    readonly withoutNumber: number;
    /** Obliged enterprises of which a policy does not say how many it insures: it counts as insuring none. */
    readonly policyWithoutNumber: number;
  };
}

/** The two coverage indicators. */
export interface Coverage {
  readonly clause: Clause;
  readonly by: CoverageGrouping;
  readonly asOf: string | null;
  /** In order of key, by UTF-16 code units; last those that name none. */
  readonly groups: readonly CoverageGroup[];
  readonly total: CoverageGroup;
  /** The policyholders of policies in force that `enterprises` does not have, in order: they are in no group. */
  readonly unmatched: readonly string[];
}

/**
 * The two coverage indicators of the notice (body, part 2 (2)), by county or by industry: how many of the enterprises
 * that must be insured are, and how many of their employees. An enterprise is insured where a policy of any insurer
 * names it and is in force.
 *
 * @throws CallError naming every problem of the call; `dataset-not-parsed`.
 * @example coverage(dataset, { by: "county", asOf: "2024-12-31" }).total.enterprises.share //=> "17/20"
 */
export function coverage(dataset: Dataset, call: CoverageCall): Coverage {
  factsOf(dataset);
  const { by, asOf = null } = readCoverageCall(call);
  const policiesOf = new Map<string, Policy[]>();
  for (const policy of dataset.policies) {
    if (asOf !== null && !isInForce(policy, asOf)) continue;
    const others = policiesOf.get(policy.policyholderId);
    if (others === undefined) policiesOf.set(policy.policyholderId, [policy]);
    else others.push(policy);
  }
  const total = new Tally();
  const tallies = new Map<string | null, Tally>();
  for (const enterprise of dataset.enterprises) {
    const key = enterprise[by] ?? null;
    const tally = tallies.get(key) ?? new Tally();
    tallies.set(key, tally);
    const policies = policiesOf.get(enterprise.policyholderId) ?? [];
    for (const each of [tally, total]) each.add(enterprise, policies);
    policiesOf.delete(enterprise.policyholderId);
  }
  return deepFreeze({
    clause: COVERAGE_CLAUSE,
    by,
    asOf,
    groups: [...tallies].sort(byKey).map(([key, tally]) => tally.group(key)),
    total: total.group(null),
    unmatched: [...policiesOf.keys()].sort(),
  });
}

/** Whether a policy is in force at the close of a day. Days in their text form are in the order of time. */
function isInForce({ signedOn, effectiveOn, expiresOn, terminatedOn }: Policy, asOf: string): boolean {
  const hasEnded = expiresOn < asOf || (terminatedOn != null && terminatedOn <= asOf);
  return signedOn <= asOf && effectiveOn <= asOf && !hasEnded;
}

function byKey([a]: readonly [string | null, Tally], [b]: readonly [string | null, Tally]): number {
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

class Tally {
  #obliged = 0;
  #insured = 0;
  #employed = 0n;
  #insuredEmployees = 0n;
  #withoutNumber = 0;
  #policyWithoutNumber = 0;

  add({ obliged, employees }: Enterprise, policies: readonly Policy[]): void {
    if (!obliged) return;
    this.#obliged++;
    if (policies.length > 0) this.#insured++;
    if (policies.some(({ insuredEmployees }) => insuredEmployees == null)) this.#policyWithoutNumber++;
    if (employees == null) {
      this.#withoutNumber++;
      return;
    }
    const stated = policies.reduce((sum, { insuredEmployees }) => sum + BigInt(insuredEmployees ?? 0), 0n);
    this.#employed += BigInt(employees);
    this.#insuredEmployees += stated < BigInt(employees) ? stated : BigInt(employees);
  }

  group(key: string | null): CoverageGroup {
    return {
      key,
      enterprises: {
        insured: this.#insured,
        obliged: this.#obliged,
        share: shareOf(BigInt(this.#insured), BigInt(this.#obliged)),
      },
      employees: {
        insured: Number(this.#insuredEmployees),
        employed: Number(this.#employed),
        share: shareOf(this.#insuredEmployees, this.#employed),
        withoutNumber: this.#withoutNumber,
        policyWithoutNumber: this.#policyWithoutNumber,
      },
    };
  }
}

function shareOf(part: bigint, whole: bigint): string | null {
  return whole === 0n ? null : fractionText(fraction(part, whole));
}
