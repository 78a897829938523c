import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import type { FactsByInsurer } from "../facts/read-facts.js";
import type { Records } from "../records/tables.js";
import type { TableName } from "../vocabulary/tables.js";

declare const sound: unique symbol;

/** The tables before they are known to be sound together. */
export type Tables = { readonly [Name in TableName]: readonly Records[Name][] };

/** Tables that are sound together, and the facts that were read from them. */
export interface SoundTables {
  readonly tables: Tables;
  readonly facts: FactsByInsurer;
}

/** A city's records, known to be sound: {@link parseDataset} is the only maker. An absent table is an empty one. */
export type Dataset = Tables & { readonly [sound]: true };

const factsByDataset = /* @__PURE__ */ new WeakMap<object, FactsByInsurer>();

/** Makes a dataset of tables that are sound, with the facts that were read from them. */
export function sealDataset(tables: Tables, facts: FactsByInsurer): Dataset {
  const dataset = Object.freeze(tables) as Dataset;
  factsByDataset.set(dataset, facts);
  return dataset;
}

/**
 * The facts of each insurer of a dataset, in the order of its table.
 *
 * @throws CallError `dataset-not-parsed` for anything that `parseDataset` did not give, a changed copy included.
 */
export function factsOf(dataset: Dataset): FactsByInsurer {
  const facts = factsByDataset.get(dataset);
  if (facts === undefined) throw callError("dataset-not-parsed", "dataset", found(dataset));
  return facts;
}
