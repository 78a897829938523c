import type { Dataset } from "../dataset/dataset.js";
import type { Policy } from "../records/policy.js";
import type { DataSuspicion } from "./suspicion.js";

/** A dataset, with what its detectors look up. */
export interface City {
  readonly dataset: Dataset;
  /** The policy that a record names; it is there, since the dataset is sound. */
  readonly policyOf: (policyId: string) => Policy;
  /** What the policy states, or else what `enterprises` states of its policyholder. */
  readonly industryOf: (policy: Policy) => string | null;
}

/** Looks for one kind of suspicion, and reports each. */
export type Detector = (city: City, suspect: (suspicion: DataSuspicion) => void) => void;

export function cityOf(dataset: Dataset): City {
  const policies = new Map(dataset.policies.map((policy) => [policy.policyId, policy]));
  const industries = new Map(dataset.enterprises.map(({ policyholderId, industry }) => [policyholderId, industry]));
  return {
    dataset,
    policyOf: (policyId) => policies.get(policyId) as Policy,
    industryOf: ({ industry, policyholderId }) => industry ?? industries.get(policyholderId) ?? null,
  };
}
