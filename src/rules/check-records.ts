import { factsOf } from "../dataset/dataset.js";
import { parseDataset } from "../dataset/parse.js";
import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { Rows } from "../facts/columns.js";
import type { InsurerFacts, PolicyFacts } from "../facts/facts.js";
import type { Deferral } from "../records/deferral.js";
import type { Policy } from "../records/policy.js";
import type { Service } from "../records/service.js";
import type { Records } from "../records/tables.js";
import { isObject } from "../values/objects.js";

/** @throws CallError `wrong-type` where what a check is given is no object that could hold records. */
export function assertRecords(records: unknown): void {
  if (!isObject(records)) throw callError("wrong-type", "records", found(records));
}

/** Records that name their insurer. */
type Owned = readonly { readonly insurerId: string }[];

type SomeTables = { readonly [Name in keyof Records]?: readonly Records[Name][] };

/**
 * The facts of one insurer's records, for a check outside a dataset. The insurer need not be among them.
 *
 * @throws DatasetError where a record is not sound, or where the records are not of one insurer.
 */
export function insurerOf(tables: SomeTables): InsurerFacts {
  for (const records of Object.values(tables)) {
    if (!Array.isArray(records)) throw callError("wrong-type", "records", found(records));
  }
  const { policies, expenditures, annualReports, disputes } = tables;
  const owned: readonly (Owned | undefined)[] = [policies, expenditures, annualReports, disputes];
  const [first] = owned.flatMap((records) => records ?? []);
  const named: unknown = first?.insurerId;
  const insurerId = typeof named === "string" && named !== "" ? named : "-";
  const dataset = parseDataset({ insurers: [{ insurerId, name: insurerId }], ...tables });
  return factsOf(dataset).get(insurerId) as InsurerFacts;
}

/** The only row of a list. */
export function onlyRow<Row>(rows: Rows<Row>): Row {
  const [row] = rows;
  return row as Row;
}

/** The facts of a policy, with what item 2 reads beside it. */
export function onePolicy(records: {
  readonly policy: Policy;
  readonly services?: readonly Service[];
  readonly deferrals?: readonly Deferral[];
}): PolicyFacts {
  const { policy, services = [], deferrals = [] } = records;
  return onlyRow(insurerOf({ policies: [policy], services, deferrals }).policies);
}
