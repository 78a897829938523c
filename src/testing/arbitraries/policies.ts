import fc from "fast-check";
import type { Policy } from "../../records/policy.js";
import { type Day, formatDay } from "../../values/day.js";
import type { Aims } from "./aims.js";
import { aClaimSeed, type ClaimSeed, uploadDay } from "./claims.js";
import type { Conduct } from "./conduct.js";
import {
  at,
  type DaySeed,
  dayFrom,
  dayTextFrom,
  dueOnEdges,
  EDGES,
  fixed,
  less,
  type MaybeDay,
  maybeDayText,
  type Near,
  spread,
} from "./days.js";
import { aDeferralSeed, type DeferralSeed } from "./deferrals.js";
import { anId, aPolicyholder } from "./ids.js";
import { type InstantSeed, instantOn, maybeInstant } from "./instants.js";
import { anIndex, aStyle, type MoneyStyle, moneyText } from "./money.js";
import { around, pick, row, several, shape } from "./pick.js";
import type { FeeRate, PolicyAmounts } from "./premiums.js";
import { aServiceSeed, type ServiceSeed } from "./services.js";
import type { Setting } from "./setting.js";
import { aSurveySeed, type SurveySeed } from "./surveys.js";

/** A size that is owed a first service or one that is not, by its place in their list. */
interface SizeSeed {
  readonly owed: boolean;
  readonly index: number;
}

/** What carries no points, in a few combinations. */
interface Particulars {
  names: Pick<Policy, "policyholderName" | "industry" | "county">;
  insuredEmployees: number | null | undefined;
  placedOutsideCity: boolean | null | undefined;
  placementFiledOn: MaybeDay;
}

/** A policy with the records that hang on it. */
export interface PolicySeed extends Particulars {
  id: string;
  policyholderId: string;
  enterpriseSize: SizeSeed | null | undefined;
  signedOn: DaySeed;
  /** From signing (own). */
  effectiveOn: DaySeed;
  /** From taking effect (own). */
  expiresOn: DaySeed;
  /** From the first-service duty: own, due, moved. */
  terminatedOn: MaybeDay;
  premium: number;
  /** A share of the premium; or an amount of its own. */
  feeRate: FeeRate | undefined;
  fee: number;
  style: MoneyStyle;
  uploadedAt: InstantSeed;
  services: ServiceSeed[];
  deferrals: DeferralSeed[];
  claims: ClaimSeed[];
  surveys: SurveySeed[];
}

const signedOn = pick<DaySeed>(
  [40, ...spread("known")],
  [8, ...spread("inside")],
  [10, ...dueOnEdges("policy-upload")],
  [10, ...dueOnEdges("first-service")],
  [12, ...EDGES],
  [3, ...less("first-service", at("inForce", 0, -1)), ...less("policy-upload", at("inForce", 0, -1))],
  [1, ...at("inForce", -30, -300)],
);

/** In the first four fifths of what is known, so that duties fall due in it. */
const signedEarly = spread("known").filter(({ plus }) => plus <= 50);

const particulars = {
  names: pick<Particulars["names"]>(
    [4, {}],
    [1, { policyholderName: "宿州化工厂", industry: "危险化学品", county: "埇桥区" }],
    [1, { policyholderName: null, industry: null, county: null }, { industry: "矿山", county: "灵璧县" }],
  ),
  insuredEmployees: pick<number | null | undefined>([2, undefined], [1, null], [3, 0, 1, 50, 12_000]),
  placedOutsideCity: pick<boolean | null | undefined>([4, undefined], [1, null], [2, false], [2, true]),
  placementFiledOn: pick<MaybeDay>([4, undefined], [1, null], [3, ...at("own", 0, -1, 1), ...at("asOf", 0, 1)]),
};

const effectiveOn = pick<DaySeed>(
  [6, ...at("own", 1)],
  [4, ...at("own", 0)],
  [3, ...at("own", 2, 30, -1, -30)],
  [1, ...dueOnEdges("first-service"), ...at("inForce", -1, 0), fixed("1999-12-31")],
);

const expiresOn = pick<DaySeed>(
  [7, ...at("own", 364, 365, 366)],
  [2, ...at("own", 0, -1, 30)],
  [1, ...at("end", 0), ...at("asOf", 0), fixed("9999-12-31")],
);

const common = {
  id: anId,
  policyholderId: aPolicyholder,
  ...particulars,
  signedOn,
  expiresOn,
  premium: anIndex,
  feeRate: pick<FeeRate | undefined>(
    [6, { overFloor: 0n }, { overFloor: 3n }, { overFloor: 8n }],
    [2, { overFloor: -2n }, { overFloor: -1n }, { percent: 0n }, { percent: 100n }],
    [3, undefined],
  ),
  fee: anIndex,
  style: aStyle,
};

const noDeferral = fc.constant<DeferralSeed[]>([]);
const deferrals = (most: number, share: number): fc.Arbitrary<DeferralSeed[]> =>
  fc.oneof(
    { withCrossShrink: true },
    { arbitrary: noDeferral, weight: 100 - share },
    { arbitrary: several(aDeferralSeed, most, 1), weight: share },
  );

const owed: readonly SizeSeed[] = [0, 1, 2, 3].map((index) => ({ owed: true, index }));
const notOwed: readonly SizeSeed[] = [0, 1, 2].map((index) => ({ owed: false, index }));
const size = pick<SizeSeed | null | undefined>([6, ...owed], [3, ...notOwed], [1, undefined, null]);

export const aPolicySeed: Record<Conduct, fc.Arbitrary<PolicySeed>> = {
  clean: shape<PolicySeed>({
    ...common,
    enterpriseSize: size,
    effectiveOn: pick<DaySeed>([1, ...at("own", 1, 0)]),
    terminatedOn: pick<MaybeDay>([8, undefined, null], [1, ...at("own", 100)]),
    uploadedAt: instantOn<MaybeDay>(uploadDay.clean),
    services: several(aServiceSeed.clean, 2, 1),
    deferrals: noDeferral,
    claims: several(aClaimSeed.clean, 1),
    surveys: several(aSurveySeed.clean, 1),
  }),
  mixed: shape<PolicySeed>({
    ...common,
    enterpriseSize: size,
    effectiveOn,
    terminatedOn: pick<MaybeDay>(
      [14, undefined, null],
      [3, ...at("moved", -1, 0, 1)],
      [2, ...at("due", -1, 0, 1)],
      [1, ...at("own", 0, -1), ...at("asOf", 0, 1)],
    ),
    uploadedAt: instantOn<MaybeDay>(uploadDay.mixed),
    services: several(aServiceSeed.mixed, 2),
    deferrals: deferrals(3, 40),
    claims: several(aClaimSeed.mixed, 2),
    surveys: several(aSurveySeed.mixed, 2),
  }),
  bad: shape<PolicySeed>({
    ...common,
    enterpriseSize: pick<SizeSeed | null | undefined>([9, ...owed], [1, ...notOwed, undefined]),
    signedOn: pick<DaySeed>(
      [4, ...signedEarly],
      [1, ...dueOnEdges("first-service"), ...dueOnEdges("policy-upload"), ...EDGES],
    ),
    effectiveOn: pick<DaySeed>([8, ...at("own", 1, 0)], [1, ...at("own", 2, 30, -1, -30)]),
    terminatedOn: pick<MaybeDay>([9, undefined, null], [1, ...at("moved", -1, 0, 1)]),
    uploadedAt: instantOn<MaybeDay>(uploadDay.bad),
    services: several(aServiceSeed.bad, 2),
    deferrals: deferrals(2, 15),
    claims: several(aClaimSeed.bad, 2),
    surveys: several(aSurveySeed.bad, 1),
  }),
};

/** What other records of a policy are measured from. */
export interface PolicyDays {
  signed: Day;
  effective: Day;
  uploadDue: Day;
  firstService: Required<Near>;
}

export function policyDays(seed: PolicySeed, setting: Setting): PolicyDays {
  const signed = dayFrom(seed.signedOn, setting);
  const effective = dayFrom(seed.effectiveOn, setting, { own: signed });
  const own = setting.readings.firstServiceFrom === "signed" ? signed : Math.max(signed, effective);
  const { days } = setting.aims;
  const due = setting.due(own, days["first-service"]);
  return {
    signed,
    effective,
    uploadDue: setting.due(signed, days["policy-upload"]),
    firstService: { own, due, moved: due },
  };
}

function sizeOf(seed: SizeSeed | null | undefined, { owed, notOwed }: Aims): Policy["enterpriseSize"] {
  return seed && (around(seed.owed ? owed : notOwed, seed.index) ?? null);
}

export function buildPolicy(
  seed: PolicySeed,
  policyId: string,
  insurerId: string,
  days: PolicyDays,
  amounts: PolicyAmounts,
  setting: Setting,
): Policy {
  return row<Policy>({
    policyId,
    insurerId,
    policyholderId: seed.policyholderId,
    ...seed.names,
    enterpriseSize: sizeOf(seed.enterpriseSize, setting.aims),
    signedOn: formatDay(days.signed),
    effectiveOn: formatDay(days.effective),
    expiresOn: dayTextFrom(seed.expiresOn, setting, { own: days.effective }),
    terminatedOn: maybeDayText(seed.terminatedOn, setting, days.firstService),
    premium: moneyText(amounts.premium, seed.style),
    serviceFee: moneyText(amounts.fee, seed.style),
    uploadedAt: maybeInstant(seed.uploadedAt, setting, { own: days.signed, due: days.uploadDue }),
    insuredEmployees: seed.insuredEmployees,
    placedOutsideCity: seed.placedOutsideCity,
    placementFiledOn: maybeDayText(seed.placementFiledOn, setting, { own: days.signed }),
  });
}
