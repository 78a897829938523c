import { factsOf } from "../dataset/dataset.js";
import { parseDataset } from "../dataset/parse.js";
import type { InsurerFacts, PolicyFacts } from "../facts/facts.js";
import type { Deferral } from "../records/deferral.js";
import type { Policy } from "../records/policy.js";
import type { Service } from "../records/service.js";
import type { Records } from "../records/tables.js";

type SomeTables = { readonly [Name in keyof Records]?: readonly Records[Name][] };

/**
 * The facts of one insurer's records, for a check outside a dataset. The insurer need not be among them.
 *
 * @throws DatasetError where a record is not sound, or where the records are not of one insurer.
 */
export function insurerOf(tables: SomeTables): InsurerFacts {
  const { policies = [], expenditures = [], annualReports = [], disputes = [] } = tables;
  const insurerId = [...policies, ...expenditures, ...annualReports, ...disputes][0]?.insurerId || "-";
  const dataset = parseDataset({ insurers: [{ insurerId, name: "" }], ...tables });
  return factsOf(dataset).get(insurerId) as InsurerFacts;
}

/** The facts of a policy, with what item 2 reads beside it. */
export function onePolicy(records: {
  readonly policy: Policy;
  readonly services?: readonly Service[];
  readonly deferrals?: readonly Deferral[];
}): PolicyFacts {
  const { policy, services = [], deferrals = [] } = records;
  return insurerOf({ policies: [policy], services, deferrals }).policies[0] as PolicyFacts;
}
