import fc from "fast-check";
import { aClaimSeed, type ClaimSeed, UPLOAD_DAYS, uploadDay } from "./claims.ts";
import {
  at,
  type Day,
  type DaySeed,
  dayFrom,
  dayText,
  dueOnEdges,
  EDGES,
  fixed,
  type MaybeDay,
  maybeDayText,
  type Near,
  spread,
} from "./days.ts";
import { aDeferralSeed, type DeferralSeed } from "./deferrals.ts";
import { anId, aPolicyholder } from "./ids.ts";
import { type InstantSeed, instantOn, maybeInstant } from "./instants.ts";
import { amountAt, anIndex, aStyle, type MoneyStyle, moneyText, type Scale } from "./money.ts";
import { pick, row, several, shape } from "./pick.ts";
import { aServiceSeed, type ServiceSeed } from "./services.ts";
import type { Setting } from "./setting.ts";
import { aSurveySeed, type SurveySeed } from "./surveys.ts";
import type { Conduct, PolicyRow } from "./types.ts";

export const FIRST_SERVICE_DAYS = 45;

/** What carries no points, in a few combinations. */
interface Particulars {
  names: Pick<PolicyRow, "policyholderName" | "industry" | "county">;
  insuredEmployees: number | null | undefined;
  placedOutsideCity: boolean | null | undefined;
  placementFiledOn: MaybeDay;
}

/** A policy with the records that hang on it. */
export interface PolicySeed extends Particulars {
  id: string;
  policyholderId: string;
  enterpriseSize: PolicyRow["enterpriseSize"];
  signedOn: DaySeed;
  /** From signing (own). */
  effectiveOn: DaySeed;
  /** From taking effect (own). */
  expiresOn: DaySeed;
  /** From the first-service duty: own, due, moved. */
  terminatedOn: MaybeDay;
  premium: number;
  /** In percent of the premium; or an amount of its own. */
  feeRate: bigint | undefined;
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
  [10, ...dueOnEdges(UPLOAD_DAYS)],
  [10, ...dueOnEdges(FIRST_SERVICE_DAYS)],
  [12, ...EDGES],
  [3, ...at("inForce", -45, -46, -7, -8, -30, -300)],
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
  [1, ...dueOnEdges(FIRST_SERVICE_DAYS), ...at("inForce", -1, 0), fixed("1999-12-31")],
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
  feeRate: pick<bigint | undefined>([6, 12n, 15n, 20n], [2, 10n, 11n, 0n, 100n], [3, undefined]),
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

const size = pick<PolicyRow["enterpriseSize"]>([6, "large", "medium"], [3, "small", "micro"], [1, undefined, null]);

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
    enterpriseSize: pick<PolicyRow["enterpriseSize"]>([9, "large", "medium"], [1, "small", "micro", undefined]),
    signedOn: pick<DaySeed>(
      [4, ...signedEarly],
      [1, ...dueOnEdges(FIRST_SERVICE_DAYS), ...dueOnEdges(UPLOAD_DAYS), ...EDGES],
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
  const due = setting.due(own, FIRST_SERVICE_DAYS);
  return { signed, effective, uploadDue: setting.due(signed, UPLOAD_DAYS), firstService: { own, due, moved: due } };
}

export interface PolicyAmounts {
  premium: bigint;
  fee: bigint;
}

export function policyAmounts(seed: PolicySeed, scale: Scale): PolicyAmounts {
  const premium = amountAt(seed.premium, scale);
  return { premium, fee: seed.feeRate === undefined ? amountAt(seed.fee, scale) : (premium * seed.feeRate) / 100n };
}

export function buildPolicy(
  seed: PolicySeed,
  policyId: string,
  insurerId: string,
  days: PolicyDays,
  amounts: PolicyAmounts,
  setting: Setting,
): PolicyRow {
  return row<PolicyRow>({
    policyId,
    insurerId,
    policyholderId: seed.policyholderId,
    ...seed.names,
    enterpriseSize: seed.enterpriseSize,
    signedOn: dayText(days.signed),
    effectiveOn: dayText(days.effective),
    expiresOn: dayText(dayFrom(seed.expiresOn, setting, { own: days.effective })),
    terminatedOn: maybeDayText(seed.terminatedOn, setting, days.firstService),
    premium: moneyText(amounts.premium, seed.style),
    serviceFee: moneyText(amounts.fee, seed.style),
    uploadedAt: maybeInstant(seed.uploadedAt, setting, { own: days.signed, due: days.uploadDue }),
    insuredEmployees: seed.insuredEmployees,
    placedOutsideCity: seed.placedOutsideCity,
    placementFiledOn: maybeDayText(seed.placementFiledOn, setting, { own: days.signed }),
  });
}
