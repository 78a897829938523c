import { Columns, type Spot } from "./columns.js";
import type { PolicyFacts } from "./facts.js";
import type { Policies } from "./policies.js";

/** A table kept in columns whose rows hang on policies, and are the insurer's of their policy. */
export abstract class HangingColumns<Row> extends Columns<Row> {
  /** Finds the row of a policy; `undefined` where there is none. */
  protected readonly policyRowOf: (policyId: unknown) => number | undefined;
  readonly #policyRows: Int32Array = this.numbers();

  constructor(
    length: number,
    readonly policies: Policies,
  ) {
    super(length);
    this.policyRowOf = policies.ids.finder();
  }

  protected hang(row: number, id: string, policyRow: number): void {
    this.ids.push(id);
    this.#policyRows[row] = policyRow;
  }

  policyRowAt(row: number): number {
    return this.#policyRows[row] as number;
  }

  insurerOf(row: number): number {
    return this.policies.insurerOf(this.#policyRows[row] as number);
  }
}

/** A row that hangs on a policy; its policy moves with it. */
export abstract class HangingRow {
  readonly #policySpot: Spot = { row: 0 };
  readonly #policy: PolicyFacts;

  constructor(
    private readonly columns: HangingColumns<unknown>,
    protected readonly spot: Spot,
  ) {
    this.#policy = columns.policies.at(this.#policySpot);
  }

  get policy(): PolicyFacts {
    this.#policySpot.row = this.columns.policyRowAt(this.spot.row);
    return this.#policy;
  }
}
