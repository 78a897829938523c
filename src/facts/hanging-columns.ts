import type { Columns } from "./columns.js";
import type { PolicyFacts } from "./facts.js";
import { Ids } from "./ids.js";
import type { Policies } from "./policies.js";

/** A table kept in columns whose rows hang on policies, and are the insurer's of their policy. */
export abstract class HangingColumns<Row> implements Columns<Row> {
  readonly ids = new Ids();
  /** Finds the row of a policy; `undefined` where there is none. */
  protected readonly policyRowOf: (policyId: unknown) => number | undefined;
  readonly #policyRows: Int32Array;

  constructor(
    readonly length: number,
    protected readonly policies: Policies,
  ) {
    this.policyRowOf = policies.ids.finder();
    this.#policyRows = new Int32Array(length);
  }

  protected hang(row: number, id: string, policyRow: number): void {
    this.ids.push(id);
    this.#policyRows[row] = policyRow;
  }

  policyAt(row: number): PolicyFacts {
    return this.policies.at(this.#policyRows[row] as number);
  }

  insurerOf(row: number): number {
    return this.policies.insurerOf(this.#policyRows[row] as number);
  }

  abstract at(row: number): Row;
}
