import fc from "fast-check";
import { anAnnualReportSeed, buildAnnualReport } from "./annual-reports.ts";
import { aCall } from "./call.ts";
import { aClaimSeed, buildClaim } from "./claims.ts";
import { aDatasetSeed, buildDataset } from "./dataset.ts";
import { aDay, type DaySeed, dayFrom, dayText } from "./days.ts";
import { aDeferralSeed, buildDeferral } from "./deferrals.ts";
import { aDisputeSeed, buildDispute } from "./disputes.ts";
import { anEnterpriseSeed, buildEnterprise } from "./enterprises.ts";
import { anExpenditureSeed, buildExpenditure } from "./expenditures.ts";
import { aFindingSeed, buildFinding } from "./findings.ts";
import { aHazardSeed, buildHazard } from "./hazards.ts";
import { anId, Ids } from "./ids.ts";
import { instantFrom, instantOn } from "./instants.ts";
import { amountAt, anIndex, aStyle, moneyText, type Scale } from "./money.ts";
import { aPeriod } from "./period.ts";
import { pick } from "./pick.ts";
import { aPolicySeed, buildPolicy, policyAmounts, policyDays } from "./policies.ts";
import { someReadings } from "./readings.ts";
import { aScenario } from "./scenario.ts";
import { aServiceSeed, buildService } from "./services.ts";
import { PLAIN_YEAR, settingOf } from "./setting.ts";
import { aSurveySeed, buildSurvey } from "./surveys.ts";
import type * as rows from "./types.ts";

export { type Call, type RestDays, toCall } from "./call.ts";
export { callProblems, contractProblems } from "./contract.ts";
export { shuffled } from "./shuffled.ts";
export * from "./types.ts";

/** The insurer, policy and policyholder that single records are about. */
export const SAMPLE_ID = "a";

const SAMPLE = [SAMPLE_ID];

export const scenario = (): fc.Arbitrary<rows.Scenario> => aScenario;
export const anyCall = (): fc.Arbitrary<rows.PlainCall> => aCall;
export const anyPeriod = (): fc.Arbitrary<rows.PlainPeriod> => aPeriod;
export const anyReadings = (): fc.Arbitrary<rows.Readings> => someReadings;
export const anyId = (): fc.Arbitrary<string> => anId;

/** A dataset aimed at the edges of a call, by default the year 2024. */
export const anyDataset = (call = PLAIN_YEAR): fc.Arbitrary<rows.Dataset> => {
  const setting = settingOf(call);
  return aDatasetSeed.map((seed) => buildDataset(seed, setting));
};

/** A day at or near the edges of a call. */
export const anyDay = (call = PLAIN_YEAR): fc.Arbitrary<string> => {
  const setting = settingOf(call);
  return aDay.map((day) => dayText(dayFrom(day, setting)));
};

/** An instant in one of the six spellings. */
export const anyInstant = (call = PLAIN_YEAR): fc.Arbitrary<string> => {
  const setting = settingOf(call);
  return instantOn<DaySeed>(aDay).map((instant) => instantFrom(instant, setting, {}));
};

/** An amount of zero or more. */
export const anyMoney = (): fc.Arbitrary<string> =>
  fc
    .tuple(anIndex, pick<Scale>([6, "everyday"], [3, "huge"], [1, "nothing"]), aStyle)
    .map(([index, scale, style]) => moneyText(amountAt(index, scale), style));

const anyConduct = <S>(seeds: Record<rows.Conduct, fc.Arbitrary<S>>): fc.Arbitrary<S> =>
  fc.oneof(seeds.clean, seeds.mixed, seeds.bad);

export const anyInsurer = (): fc.Arbitrary<rows.InsurerRow> =>
  anId.map((insurerId) => ({ insurerId, name: "人保财险宿州市分公司" }));

export const anyPolicy = (call = PLAIN_YEAR): fc.Arbitrary<rows.PolicyRow> => {
  const setting = settingOf(call);
  return anyConduct(aPolicySeed).map((seed) =>
    buildPolicy(seed, seed.id, SAMPLE_ID, policyDays(seed, setting), policyAmounts(seed, "everyday"), setting),
  );
};

export const anyEnterprise = (): fc.Arbitrary<rows.EnterpriseRow> =>
  anEnterpriseSeed.map((seed) => buildEnterprise(seed, seed.policyholderId));

export const anyHazard = (call = PLAIN_YEAR): fc.Arbitrary<rows.HazardRow> => {
  const setting = settingOf(call);
  return anyConduct(aHazardSeed).map((seed) => buildHazard(seed, setting.lastKnown, setting, new Ids()));
};

export const anyService = (call = PLAIN_YEAR): fc.Arbitrary<rows.ServiceRow> => {
  const setting = settingOf(call);
  return anyConduct(aServiceSeed).map((seed) =>
    buildService(seed, SAMPLE_ID, dutyFrom(call), setting, new Ids(), new Ids()),
  );
};

export const anyDeferral = (call = PLAIN_YEAR): fc.Arbitrary<rows.DeferralRow> => {
  const setting = settingOf(call);
  return aDeferralSeed.map((seed) => buildDeferral(seed, SAMPLE_ID, dutyFrom(call), setting, new Ids()));
};

export const anyExpenditure = (call = PLAIN_YEAR): fc.Arbitrary<rows.ExpenditureRow> => {
  const setting = settingOf(call);
  return anExpenditureSeed.map((seed) =>
    buildExpenditure(seed, "everyday", false, { all: SAMPLE, base: SAMPLE }, SAMPLE_ID, setting, new Ids()),
  );
};

export const anyAnnualReport = (call = PLAIN_YEAR): fc.Arbitrary<rows.AnnualReportRow> => {
  const setting = settingOf(call);
  return anAnnualReportSeed.map((seed) => buildAnnualReport(seed, SAMPLE_ID, setting));
};

export const anyClaim = (call = PLAIN_YEAR): fc.Arbitrary<rows.ClaimRow> => {
  const setting = settingOf(call);
  return anyConduct(aClaimSeed).map((seed) => buildClaim(seed, SAMPLE_ID, setting.start, setting, new Ids()));
};

export const anySurvey = (call = PLAIN_YEAR): fc.Arbitrary<rows.SurveyRow> => {
  const setting = settingOf(call);
  return anyConduct(aSurveySeed).map((seed) => buildSurvey(seed, SAMPLE_ID, setting, new Ids()));
};

export const anyDispute = (call = PLAIN_YEAR): fc.Arbitrary<rows.DisputeRow> => {
  const setting = settingOf(call);
  return anyConduct(aDisputeSeed).map((seed) => buildDispute(seed, SAMPLE, SAMPLE_ID, setting, new Ids()));
};

export const anyFinding = (call = PLAIN_YEAR): fc.Arbitrary<rows.FindingRow> => {
  const setting = settingOf(call);
  const target = [{ id: SAMPLE_ID, own: setting.start, due: setting.due(setting.start, 7) }];
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
  return anyConduct(aFindingSeed).map((seed) => buildFinding(seed, targets, SAMPLE_ID, setting, new Ids()));
};

/** The first-service duty of a policy signed on the call's first day. */
function dutyFrom(call: rows.PlainCall): { own: number; due: number; moved: number } {
  const setting = settingOf(call);
  const due = setting.due(setting.start, 45);
  return { own: setting.start, due, moved: due };
}
