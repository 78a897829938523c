import { type Dataset, factsOf } from "../dataset/dataset.js";
import { parseDataset } from "../dataset/parse.js";
import type { Enterprise } from "../records/enterprise.js";
import type { Policy } from "../records/policy.js";
import { deepFreeze } from "../values/freeze.js";
import type { EnterpriseSize } from "../vocabulary/statuses.js";
import { judgeSize } from "./classify.js";
import type { SizeDetermined, SizeVerdict, SizeWithoutMetrics, SizeWithoutRow } from "./verdict.js";

/** A policy without a size, which was filled in. */
export interface SizeFilled {
  readonly code: "size-filled";
  readonly policyId: string;
  readonly policyholderId: string;
  readonly verdict: SizeDetermined;
}

/** A policy whose stated size is not the one that the metrics lead to. The stated one stays. */
export interface SizeContradicted {
  readonly code: "size-contradicted";
  readonly policyId: string;
  readonly policyholderId: string;
  readonly stated: EnterpriseSize;
  readonly verdict: SizeDetermined;
}

/** A policy without a size, which stays so. */
export interface SizeUndetermined {
  readonly code: "size-undetermined";
  readonly policyId: string;
  readonly policyholderId: string;
  /** `null` where `enterprises` does not have the policyholder. */
  readonly verdict: SizeWithoutRow | SizeWithoutMetrics | null;
}

/** A dataset whose policies have their sizes as far as they can be told, and what was done. Each list by policyId. */
export interface SizedDataset {
  readonly dataset: Dataset;
  readonly filled: readonly SizeFilled[];
  readonly contradicted: readonly SizeContradicted[];
  readonly undetermined: readonly SizeUndetermined[];
}

/**
 * A dataset in which the policies without `enterpriseSize` have the size that their policyholder's metrics in
 * `enterprises` lead to. A stated size is never changed; where the metrics contradict it, that is reported. The industry
 * is the enterprise's, or the policy's where the enterprise has none.
 *
 * @throws CallError `dataset-not-parsed`.
 */
export function withEnterpriseSizes(dataset: Dataset): SizedDataset {
  factsOf(dataset); // it was parsed
  const enterprises = new Map(dataset.enterprises.map((enterprise) => [enterprise.policyholderId, enterprise]));
  const filled: SizeFilled[] = [];
  const contradicted: SizeContradicted[] = [];
  const undetermined: SizeUndetermined[] = [];
  const policies = dataset.policies.map((policy) => {
    const { policyId, policyholderId, enterpriseSize: stated } = policy;
    const verdict = verdictOf(policy, enterprises.get(policyholderId));
    if (verdict === null || verdict.size === "undetermined") {
      if (stated == null) undetermined.push({ code: "size-undetermined", policyId, policyholderId, verdict });
      return policy;
    }
    if (stated == null) {
      filled.push({ code: "size-filled", policyId, policyholderId, verdict });
      return { ...policy, enterpriseSize: verdict.size };
    }
    if (stated !== verdict.size) {
      contradicted.push({ code: "size-contradicted", policyId, policyholderId, stated, verdict });
    }
    return policy;
  });
  return Object.freeze({
    dataset: filled.length === 0 ? dataset : parseDataset({ ...dataset, policies }),
    filled: inOrder(filled),
    contradicted: inOrder(contradicted),
    undetermined: inOrder(undetermined),
  });
}

function verdictOf({ industry }: Policy, enterprise: Enterprise | undefined): SizeVerdict | null {
  if (enterprise === undefined) return null;
  const isStated = (enterprise.industry ?? "").trim() !== "";
  return judgeSize(isStated ? enterprise : { ...enterprise, industry });
}

function inOrder<Line extends { readonly policyId: string }>(lines: Line[]): readonly Line[] {
  return deepFreeze(lines.sort((a, b) => (a.policyId < b.policyId ? -1 : 1)));
}
