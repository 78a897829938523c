import { type Claim, claimSchema } from "../records/claim.js";
import type { Day } from "../values/day.js";
import type { Spot } from "./columns.js";
import type { ClaimFacts } from "./facts.js";
import { HangingColumns, HangingRow } from "./hanging-columns.js";
import { areSound, Fields, isId, present, type Raw, readOptionalDate, readOptionalInstant } from "./read.js";

const FIELDS: Fields = /* @__PURE__ */ new Fields(claimSchema);

/** Claims in columns. */
export class Claims extends HangingColumns<ClaimFacts> {
  readonly settled: Int32Array = this.numbers();
  readonly resultUploaded: Int32Array = this.numbers();

  /** Takes a claim in at a row; false where it is not plainly sound, or its policy is not there. */
  read(row: number, claim: Raw<Claim>): boolean {
    const { claimId, policyId, settledOn, resultUploadedAt } = claim;
    const policyRow = this.policyRowOf(policyId);
    const settled = readOptionalDate(settledOn);
    const resultUploaded = readOptionalInstant(resultUploadedAt);
    if (!isId(claimId) || policyRow === undefined || !areSound(settled, resultUploaded)) return false;
    if (!FIELDS.areAll(claim, 2 + present(settledOn, resultUploadedAt))) return false;
    this.hang(row, claimId, policyRow);
    this.settled[row] = settled;
    this.resultUploaded[row] = resultUploaded;
    return true;
  }

  at(spot: Spot): ClaimRow {
    return new ClaimRow(this, spot);
  }
}

class ClaimRow extends HangingRow implements ClaimFacts {
  constructor(
    private readonly claims: Claims,
    spot: Spot,
  ) {
    super(claims, spot);
  }

  get claimId(): string {
    return this.claims.ids.at(this.spot.row);
  }

  get settled(): Day {
    return this.claims.settled[this.spot.row] as Day;
  }

  get resultUploaded(): Day {
    return this.claims.resultUploaded[this.spot.row] as Day;
  }
}
