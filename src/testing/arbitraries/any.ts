import fc from "fast-check";
import type { AnnualReport } from "../../records/annual-report.js";
import type { Claim } from "../../records/claim.js";
import type { Deferral } from "../../records/deferral.js";
import type { Dispute } from "../../records/dispute.js";
import type { Enterprise } from "../../records/enterprise.js";
import type { Expenditure } from "../../records/expenditure.js";
import type { Finding } from "../../records/finding.js";
import type { Insurer } from "../../records/insurer.js";
import type { Policy } from "../../records/policy.js";
import type { Hazard, Service } from "../../records/service.js";
import type { Survey } from "../../records/survey.js";
import type { Rulebook } from "../../rulebook/rulebook.js";
import { suzhou2024 } from "../../rulebook/suzhou-2024.js";
import type { Period } from "../../time/period.js";
import type { Readings } from "../../vocabulary/readings.js";
import { aimsOf } from "./aims.js";
import { anAnnualReportSeed, buildAnnualReport } from "./annual-reports.js";
import { aCall } from "./call.js";
import { aClaimSeed, buildClaim } from "./claims.js";
import { anyConduct } from "./conduct.js";
import { aDatasetSeed, buildDataset } from "./dataset.js";
import { aDay, type DaySeed, dayTextFrom, type Near } from "./days.js";
import { aDeferralSeed, buildDeferral } from "./deferrals.js";
import { aDisputeSeed, buildDispute } from "./disputes.js";
import { anEnterpriseSeed, buildEnterprise } from "./enterprises.js";
import { anExpenditureSeed, buildExpenditure } from "./expenditures.js";
import { aFindingSeed, buildFinding } from "./findings.js";
import { aHazardSeed, buildHazard } from "./hazards.js";
import { anId, Ids } from "./ids.js";
import { instantFrom, instantOn } from "./instants.js";
import { amountAt, anIndex, aStyle, moneyText, type Scale } from "./money.js";
import { aPeriod, firstYear } from "./period.js";
import { pick } from "./pick.js";
import type { PlainCall, RawDataset, Scenario } from "./plain.js";
import { aPolicySeed, buildPolicy, policyDays } from "./policies.js";
import { policyAmounts } from "./premiums.js";
import { someReadings } from "./readings.js";
import { aScenario } from "./scenario.js";
import { aServiceSeed, buildService } from "./services.js";
import { type Setting, settingOf } from "./setting.js";
import { aSurveySeed, buildSurvey } from "./surveys.js";

/** At whose edges generated data are aimed. */
export interface Aim {
  /** By default `suzhou2024`. */
  readonly rulebook?: Rulebook;
  /** By default the first whole year that the rulebook is in force. */
  readonly call?: PlainCall;
}

/** The insurer, policy and policyholder that single records are about. */
const SAMPLE = "a";

function settingFor({ rulebook = suzhou2024, call }: Aim): Setting {
  const aims = aimsOf(rulebook);
  return settingOf(call ?? { period: firstYear(aims) }, aims);
}

/** A dataset, and the call whose edges it is aimed at. */
export const anyScenario = ({ rulebook = suzhou2024 }: Pick<Aim, "rulebook"> = {}): fc.Arbitrary<Scenario> =>
  aScenario(aimsOf(rulebook));

/** A call: a period in which the rulebook is in force, often an asOf, readings, a calendar. */
export const anyCall = ({ rulebook = suzhou2024 }: Pick<Aim, "rulebook"> = {}): fc.Arbitrary<PlainCall> =>
  aCall(aimsOf(rulebook));

/** A period in which the rulebook is in force: a year, a quarter, a day, any span; many of them end at an edge. */
export const anyPeriod = ({ rulebook = suzhou2024 }: Pick<Aim, "rulebook"> = {}): fc.Arbitrary<Period> =>
  aPeriod(aimsOf(rulebook));

/** Some readings, each in any of its options. */
export const anyReadings = (): fc.Arbitrary<Partial<Readings>> => someReadings;

/** A city's records of one to four insurers. */
export const anyDataset = (aim: Aim = {}): fc.Arbitrary<RawDataset> => {
  const setting = settingFor(aim);
  return aDatasetSeed.map((seed) => buildDataset(seed, setting));
};

/** A day at or near the edges of a call. */
export const anyDay = (aim: Aim = {}): fc.Arbitrary<string> => {
  const setting = settingFor(aim);
  return aDay.map((day) => dayTextFrom(day, setting));
};

/** An instant at or near the edges of a call, often at midnight in China, in one of the six spellings. */
export const anyInstant = (aim: Aim = {}): fc.Arbitrary<string> => {
  const setting = settingFor(aim);
  return instantOn<DaySeed>(aDay).map((instant) => instantFrom(instant, setting, {}));
};

/** An amount in yuan of zero or more, some beyond what a binary number holds exactly. */
export const anyMoney = (): fc.Arbitrary<string> =>
  fc
    .tuple(anIndex, pick<Scale>([6, "everyday"], [3, "huge"], [1, "nothing"]), aStyle)
    .map(([index, scale, style]) => moneyText(amountAt(index, scale), style));

/** An id; some of them are awkward to compare, to join or to look up. */
export const anyId = (): fc.Arbitrary<string> => anId;

/** An insurer of any id. */
export const anyInsurer = (): fc.Arbitrary<Insurer> =>
  anId.map((insurerId) => ({ insurerId, name: "人保财险宿州市分公司" }));

/** A policy of insurer `"a"`. */
export const anyPolicy = (aim: Aim = {}): fc.Arbitrary<Policy> => {
  const setting = settingFor(aim);
  return anyConduct(aPolicySeed).map((seed) => {
    const amounts = policyAmounts(seed, "everyday", setting.aims);
    return buildPolicy(seed, seed.id, SAMPLE, policyDays(seed, setting), amounts, setting);
  });
};

/** An enterprise, insured or not. */
export const anyEnterprise = (): fc.Arbitrary<Enterprise> =>
  anEnterpriseSeed.map((seed) => buildEnterprise(seed, seed.policyholderId));

/** A hazard that a service of the last day known found. */
export const anyHazard = (aim: Aim = {}): fc.Arbitrary<Hazard> => {
  const setting = settingFor(aim);
  return anyConduct(aHazardSeed).map((seed) => buildHazard(seed, setting.lastKnown, setting, new Ids()));
};

/** A service for policy `"a"`, signed on the call's first day. */
export const anyService = (aim: Aim = {}): fc.Arbitrary<Service> => {
  const setting = settingFor(aim);
  const duty = firstServiceFrom(setting);
  return anyConduct(aServiceSeed).map((seed) => buildService(seed, SAMPLE, duty, setting, new Ids(), new Ids()));
};

/** A reason why the first service for policy `"a"`, signed on the call's first day, is late. */
export const anyDeferral = (aim: Aim = {}): fc.Arbitrary<Deferral> => {
  const setting = settingFor(aim);
  const duty = firstServiceFrom(setting);
  return aDeferralSeed.map((seed) => buildDeferral(seed, SAMPLE, duty, setting, new Ids()));
};

/** A payment of insurer `"a"`; some name policy `"a"`. */
export const anyExpenditure = (aim: Aim = {}): fc.Arbitrary<Expenditure> => {
  const setting = settingFor(aim);
  const payees = { all: [SAMPLE], base: [SAMPLE] };
  return anExpenditureSeed.map((seed) => buildExpenditure(seed, "everyday", false, payees, SAMPLE, setting, new Ids()));
};

/** A report of insurer `"a"`. */
export const anyAnnualReport = (aim: Aim = {}): fc.Arbitrary<AnnualReport> => {
  const setting = settingFor(aim);
  return anAnnualReportSeed.map((seed) => buildAnnualReport(seed, SAMPLE, setting));
};

/** A claim on policy `"a"`, signed on the call's first day. */
export const anyClaim = (aim: Aim = {}): fc.Arbitrary<Claim> => {
  const setting = settingFor(aim);
  return anyConduct(aClaimSeed).map((seed) => buildClaim(seed, SAMPLE, setting.start, setting, new Ids()));
};

/** A response about policy `"a"`. */
export const anySurvey = (aim: Aim = {}): fc.Arbitrary<Survey> => {
  const setting = settingFor(aim);
  return anyConduct(aSurveySeed).map((seed) => buildSurvey(seed, SAMPLE, setting, new Ids()));
};

/** A case against insurer `"a"`; some name policy `"a"`. */
export const anyDispute = (aim: Aim = {}): fc.Arbitrary<Dispute> => {
  const setting = settingFor(aim);
  return anyConduct(aDisputeSeed).map((seed) => buildDispute(seed, [SAMPLE], SAMPLE, setting, new Ids()));
};

/** A finding about insurer `"a"`; it may name a record of id `"a"` in any table. */
export const anyFinding = (aim: Aim = {}): fc.Arbitrary<Finding> => {
  const setting = settingFor(aim);
  const { start, due, aims } = setting;
  const target = [{ id: SAMPLE, own: start, due: due(start, aims.days["policy-upload"]) }];
  const targets = {
    insurers: target,
    enterprises: target,
    policies: target,
    services: target,
    deferrals: target,
    expenditures: target,
    claims: target,
    surveys: target,
    disputes: target,
    findings: [],
  };
  return anyConduct(aFindingSeed).map((seed) => buildFinding(seed, targets, SAMPLE, setting, new Ids()));
};

/** The first-service duty of a policy signed on the call's first day. */
function firstServiceFrom({ start, due, aims }: Setting): Required<Near> {
  const day = due(start, aims.days["first-service"]);
  return { own: start, due: day, moved: day };
}
