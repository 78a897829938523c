import { type Expenditure, expenditureSchema } from "../records/expenditure.js";
import type { Day } from "../values/day.js";
import type { Fen } from "../values/money.js";
import type { FenColumn } from "./column.js";
import { Columns, type Spot } from "./columns.js";
import type { ExpenditureFacts, PolicyFacts } from "./facts.js";
import { NO_INSURER } from "./places.js";
import type { Policies } from "./policies.js";
import { Fields, isId, present, type Raw, readDate, readFen, UNSOUND } from "./read.js";

const FIELDS: Fields = /* @__PURE__ */ new Fields(expenditureSchema);

const NO_POLICY = -1;

/** Expenditures in columns. */
export class Expenditures extends Columns<ExpenditureFacts> {
  readonly policyRows: Int32Array = this.numbers();
  readonly paid: Int32Array = this.numbers();
  readonly amount: FenColumn = this.amounts();
  /** 1 where it is spending on prevention service. */
  readonly forService: Uint8Array = this.codes();
  readonly #insurers: Int32Array = this.numbers();
  readonly #policyRowOf: (policyId: unknown) => number | undefined;

  constructor(
    length: number,
    readonly policies: Policies,
  ) {
    super(length);
    this.#policyRowOf = policies.ids.finder();
  }

  /** Takes an insurer's expenditure in at a row; false where it is not plainly sound, or its policy is not the insurer's. */
  read(row: number, expenditure: Raw<Expenditure>, insurer: number): boolean {
    const { expenditureId, policyId, purpose } = expenditure;
    const policyRow = policyId == null ? NO_POLICY : this.#policyRowOf(policyId);
    const paid = readDate(expenditure.paidOn);
    const amount = readFen(expenditure.amount);
    if (insurer === NO_INSURER || !isId(expenditureId) || policyRow === undefined || paid === UNSOUND) return false;
    if (policyRow !== NO_POLICY && this.policies.insurerOf(policyRow) !== insurer) return false;
    if (amount === undefined || amount === 0 || (purpose !== "prevention-service" && purpose !== "other")) return false;
    if (!FIELDS.areAll(expenditure, 5 + present(policyId))) return false;
    this.ids.push(expenditureId);
    this.policyRows[row] = policyRow;
    this.paid[row] = paid;
    this.amount.set(row, amount);
    this.forService[row] = purpose === "prevention-service" ? 1 : 0;
    this.#insurers[row] = insurer;
    return true;
  }

  insurerOf(row: number): number {
    return this.#insurers[row] as number;
  }

  at(spot: Spot): ExpenditureRow {
    return new ExpenditureRow(this, spot);
  }
}

class ExpenditureRow implements ExpenditureFacts {
  constructor(
    private readonly expenditures: Expenditures,
    private readonly spot: Spot,
  ) {}

  get isForService(): boolean {
    return this.expenditures.forService[this.spot.row] === 1;
  }

  get policy(): PolicyFacts | null {
    const policyRow = this.expenditures.policyRows[this.spot.row] as number;
    return policyRow === NO_POLICY ? null : this.expenditures.policies.at({ row: policyRow });
  }

  get paid(): Day {
    return this.expenditures.paid[this.spot.row] as Day;
  }

  get amount(): Fen {
    return this.expenditures.amount.at(this.spot.row);
  }
}
