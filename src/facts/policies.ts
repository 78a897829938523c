import { type Policy, policySchema } from "../records/policy.js";
import { type Day, NEVER } from "../values/day.js";
import { inTextOrder } from "../values/lists.js";
import type { Fen } from "../values/money.js";
import { ENTERPRISE_SIZES, type EnterpriseSize } from "../vocabulary/statuses.js";
import type { FenColumn, FewColumn } from "./column.js";
import { Columns, type Spot } from "./columns.js";
import type { DeferralFacts, PolicyFacts } from "./facts.js";
import { NO_INSURER } from "./places.js";
import {
  areSound,
  Fields,
  isId,
  isOptionalBoolean,
  isOptionalCount,
  isOptionalText,
  present,
  type Raw,
  readDate,
  readFen,
  readOptionalDate,
  readOptionalInstant,
} from "./read.js";

const FIELDS: Fields = /* @__PURE__ */ new Fields(policySchema);

const SIZES: readonly unknown[] = [null, ...ENTERPRISE_SIZES];

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Policies in columns. */
export class Policies extends Columns<PolicyFacts> {
  readonly policyholderIds: string[] = this.texts();
  readonly sizes: Uint8Array = this.codes();
  readonly signed: Int32Array = this.numbers();
  readonly effective: Int32Array = this.numbers();
  readonly terminated: Int32Array = this.numbers();
  readonly uploaded: Int32Array = this.numbers();
  readonly premium: FenColumn = this.amounts();
  readonly serviceFee: FenColumn = this.amounts();
  /** The earliest day of a service, as far as services are read. */
  readonly firstServed: Int32Array = this.numbers().fill(NEVER);
  readonly deferrals: FewColumn<DeferralFacts[]> = this.few();
  readonly #insurers: Int32Array = this.numbers();

  /** Takes a policy of an insurer in at a row; false where it is not plainly sound. */
  read(row: number, policy: Raw<Policy>, insurer: number): boolean {
    const { policyId, policyholderId } = policy;
    const size = SIZES.indexOf(policy.enterpriseSize ?? null);
    const signed = readDate(policy.signedOn);
    const effective = readDate(policy.effectiveOn);
    const terminated = readOptionalDate(policy.terminatedOn);
    const uploaded = readOptionalInstant(policy.uploadedAt);
    const premium = readFen(policy.premium);
    const serviceFee = readFen(policy.serviceFee);
    if (insurer === NO_INSURER || !isId(policyId) || !isId(policyholderId) || size < 0) return false;
    if (premium === undefined || premium < 0 || serviceFee === undefined || serviceFee < 0) return false;
    if (!areSound(signed, effective, terminated, uploaded) || !hasSoundRest(policy)) return false;
    this.ids.push(policyId);
    this.policyholderIds[row] = policyholderId;
    this.#insurers[row] = insurer;
    this.sizes[row] = size;
    this.signed[row] = signed;
    this.effective[row] = effective;
    this.terminated[row] = terminated;
    this.uploaded[row] = uploaded;
    this.premium.set(row, premium);
    this.serviceFee.set(row, serviceFee);
    return true;
  }

  noteService(row: number, performed: Day): void {
    this.firstServed[row] = Math.min(this.firstServed[row] as Day, performed);
  }

  noteDeferral(row: number, deferral: DeferralFacts): void {
    const others = this.deferrals.at(row);
    if (others === undefined) this.deferrals.set(row, [deferral]);
    else others.push(deferral);
  }

  /** Puts the deferrals of each policy in order of submission, then of id. */
  sortDeferrals(): void {
    for (const deferrals of this.deferrals.values()) {
      deferrals.sort((a, b) => a.submitted - b.submitted || inTextOrder(a.deferralId, b.deferralId));
    }
  }

  insurerOf(row: number): number {
    return this.#insurers[row] as number;
  }

  at(spot: Spot): PolicyRow {
    return new PolicyRow(this, spot);
  }
}

/** The fields that no rule reads, and that there is no field besides. */
function hasSoundRest(policy: Raw<Policy>): boolean {
  const { policyholderName, industry, county, enterpriseSize, terminatedOn, uploadedAt } = policy;
  const { insuredEmployees, placedOutsideCity, placementFiledOn } = policy;
  return (
    areSound(readDate(policy.expiresOn), readOptionalDate(placementFiledOn)) &&
    isOptionalText(policyholderName) &&
    isOptionalText(industry) &&
    isOptionalText(county) &&
    isOptionalCount(insuredEmployees) &&
    isOptionalBoolean(placedOutsideCity) &&
    FIELDS.areAll(
      policy,
      8 +
        present(policyholderName, industry, county) +
        present(enterpriseSize, terminatedOn, uploadedAt) +
        present(insuredEmployees, placedOutsideCity, placementFiledOn),
    )
  );
}

export class PolicyRow implements PolicyFacts {
  constructor(
    private readonly policies: Policies,
    private readonly spot: Spot,
  ) {}

  get policyId(): string {
    return this.policies.ids.at(this.spot.row);
  }

  get policyholderId(): string {
    return this.policies.policyholderIds[this.spot.row] as string;
  }

  get size(): EnterpriseSize | null {
    return SIZES[this.policies.sizes[this.spot.row] as number] as EnterpriseSize | null;
  }

  get signed(): Day {
    return this.policies.signed[this.spot.row] as Day;
  }

  get effective(): Day {
    return this.policies.effective[this.spot.row] as Day;
  }

  get terminated(): Day {
    return this.policies.terminated[this.spot.row] as Day;
  }

  get uploaded(): Day {
    return this.policies.uploaded[this.spot.row] as Day;
  }

  get premium(): Fen {
    return this.policies.premium.at(this.spot.row);
  }

  get serviceFee(): Fen {
    return this.policies.serviceFee.at(this.spot.row);
  }

  get firstServed(): Day {
    return this.policies.firstServed[this.spot.row] as Day;
  }

  get deferrals(): readonly DeferralFacts[] {
    return this.policies.deferrals.at(this.spot.row) ?? NONE;
  }
}
