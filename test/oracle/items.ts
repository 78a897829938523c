// The ten items, each from what is in sight to its breaches.

import type { Setting } from "./call.ts";
import { compareDays, earlierDay, isAfter, isOnOrBefore, laterDay, previousDay, yearOf } from "./day.ts";
import type { Status } from "./duty.ts";
import { belongsTo, dueDay, inPeriod, isBreach, isJudged, statusOf } from "./duty.ts";
import type { Fraction } from "./fraction.ts";
import { add, fraction, larger, subtract, sum, ZERO } from "./fraction.ts";
import type { Claim, Day, Deferral, Dimension, Dispute, Finding, Policy, Service, Sight, Survey } from "./sight.ts";

export type RawBreach = { recordId: string; day: Day; points: Fraction };
export type Open = { item: number; recordId: string; due: Day };
export type ItemOutcome = { applicable: boolean; breaches: RawBreach[]; open: Open[] };

/** By UTF-16 code units, which is what < does with strings. */
export function compareIds(a: string, b: string): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return 0;
}

// ---------------------------------------------------------------- findings

/** Confirmed ones alone take points. */
function confirmedOf(item: number, sight: Sight): Finding[] {
  return sight.findings.filter((finding) => finding.item === item && finding.status === "confirmed");
}

function byDayThenId(a: Finding, b: Finding): number {
  return compareDays(a.foundOn, b.foundOn) || compareIds(a.findingId, b.findingId);
}

function findingBreach(finding: Finding, points: Fraction): RawBreach {
  return { recordId: finding.findingId, day: finding.foundOn, points };
}

/** Items 1 and 7: each confirmed finding of the period, whatever it is about. */
function everyFinding(item: number, points: Fraction, sight: Sight, setting: Setting): RawBreach[] {
  return confirmedOf(item, sight)
    .filter((finding) => inPeriod(finding.foundOn, setting))
    .map((finding) => findingBreach(finding, points));
}

/**
 * Items 3, 6, 8: a finding that names nothing in sight counts by itself; of those that name one record,
 * the premature fall away, then the earliest is left, and that only where the record is no breach itself.
 */
function findingsBesideData(
  item: number,
  points: Fraction,
  isPremature: (finding: Finding) => boolean,
  recordIsBreach: (recordId: string) => boolean,
  sight: Sight,
  setting: Setting,
): RawBreach[] {
  const candidates = confirmedOf(item, sight).filter((finding) => finding.recordId === null || !isPremature(finding));
  const counting = candidates.filter((finding) => {
    if (finding.recordId === null) return true;
    const sameRecord = candidates.filter((other) => other.recordId === finding.recordId);
    const earliest = sameRecord.sort(byDayThenId)[0]!;
    return earliest === finding && !recordIsBreach(finding.recordId);
  });
  return counting
    .filter((finding) => inPeriod(finding.foundOn, setting))
    .map((finding) => findingBreach(finding, points));
}

/** The findings that wait for a decision. */
export function undecidedFindings(sight: Sight, setting: Setting): string[] {
  return sight.findings
    .filter((finding) => finding.status === "detected" || finding.status === "appealed")
    .filter((finding) => inPeriod(finding.foundOn, setting))
    .sort(byDayThenId)
    .map((finding) => finding.findingId);
}

// ---------------------------------------------------------------- item 1

export function filedTerms(sight: Sight, setting: Setting): ItemOutcome {
  return { applicable: true, breaches: everyFinding(1, fraction(3), sight, setting), open: [] };
}

// ---------------------------------------------------------------- item 2

/** Item 2 watches large and medium holders; an unknown size is not watched. */
function isWatched(policy: Policy): boolean {
  return policy.size === "large" || policy.size === "medium";
}

/** Item 2 runs from taking effect or from signing, the later; or from signing alone. */
function firstServiceStart(policy: Policy, setting: Setting): Day {
  if (setting.readings.firstServiceFrom === "signed") return policy.signedOn;
  return laterDay(policy.effectiveOn, policy.signedOn);
}

/** Item 2 is done by the first day on which any service of the policy was performed. */
function firstPerformed(policy: Policy, sight: Sight): Day | null {
  let first: Day | null = null;
  for (const service of sight.services) {
    if (service.policyId !== policy.policyId || service.performedOn === null) continue;
    first = first === null ? service.performedOn : earlierDay(first, service.performedOn);
  }
  return first;
}

/** The policy's reasons that are not rejected, in the order in which they are taken. */
function usableDeferrals(policy: Policy, sight: Sight): Deferral[] {
  return sight.deferrals
    .filter((deferral) => deferral.policyId === policy.policyId && deferral.status !== "rejected")
    .sort((a, b) => compareDays(a.submittedOn, b.submittedOn) || compareIds(a.deferralId, b.deferralId));
}

/** The due day after all reasons that came in time; 'excused' as soon as one of them has no end. */
function deferredDue(computed: Day, deferrals: Deferral[]): Day | "excused" {
  let due = computed;
  for (const deferral of deferrals) {
    if (isAfter(deferral.submittedOn, due)) continue;
    if (deferral.until === null) return "excused";
    due = laterDay(due, deferral.until);
  }
  return due;
}

/** The end of the policy ends item 2's duty if it comes by the final due day. */
function hasLapsed(policy: Policy, due: Day, setting: Setting): boolean {
  if (setting.readings.terminatedPolicy === "stands") return false;
  return policy.terminatedOn !== null && isOnOrBefore(policy.terminatedOn, due);
}

type JudgedDuty = { recordId: string; start: Day; due: Day; status: Status };

function firstServiceDuty(policy: Policy, sight: Sight, setting: Setting): JudgedDuty | null {
  if (!isWatched(policy)) return null;
  const start = firstServiceStart(policy, setting);
  if (!isJudged(start, setting)) return null;
  const computed = dueDay(start, 45, setting);
  const due = deferredDue(computed, usableDeferrals(policy, sight));
  if (due === "excused") return { recordId: policy.policyId, start, due: computed, status: "excused" };
  const status = hasLapsed(policy, due, setting)
    ? "lapsed"
    : statusOf(firstPerformed(policy, sight), due, setting.asOf);
  return { recordId: policy.policyId, start, due, status };
}

/** Breaches of limits: those whose day is in the period. */
function dutyBreaches(duties: JudgedDuty[], points: Fraction, setting: Setting): RawBreach[] {
  return duties
    .filter((duty) => isBreach(duty.status))
    .map((duty) => ({ recordId: duty.recordId, day: belongsTo(duty.start, duty.due, setting), points }))
    .filter((breach) => inPeriod(breach.day, setting));
}

function openDuties(item: number, duties: JudgedDuty[]): Open[] {
  return duties
    .filter((duty) => duty.status === "open")
    .map((duty) => ({ item, recordId: duty.recordId, due: duty.due }));
}

function present<T>(all: (T | null)[]): T[] {
  return all.filter((one) => one !== null) as T[];
}

export function firstService(sight: Sight, setting: Setting): ItemOutcome {
  const duties = present(sight.policies.map((policy) => firstServiceDuty(policy, sight, setting)));
  return { applicable: true, breaches: dutyBreaches(duties, fraction(2), setting), open: openDuties(2, duties) };
}

// ---------------------------------------------------------------- item 3

/** Item 3's day: performance, or the last date for putting right what was found by then. */
function judgingDay(service: Service, performedOn: Day): Day {
  let day = performedOn;
  for (const hazard of service.hazards) {
    if (isOnOrBefore(hazard.foundOn, performedOn) && hazard.rectifyBy !== null) day = laterDay(day, hazard.rectifyBy);
  }
  return day;
}

/** Item 3's flow: the four stages stand. */
function flowIsWhole(service: Service): boolean {
  return (
    service.assignedOn !== null &&
    service.plannedOn !== null &&
    service.performedOn !== null &&
    service.reportedOn !== null
  );
}

/** Item 3's loop: closed, with nothing left unresolved. */
function loopIsClosed(service: Service): boolean {
  if (service.closedOn === null) return false;
  return service.hazards.every((hazard) => {
    if (hazard.recheckedOn !== null) return true;
    return hazard.major && hazard.refusedOn !== null && hazard.reportedToAuthorityOn !== null;
  });
}

function serviceIsBroken(service: Service, setting: Setting): boolean {
  const flowBroken = !flowIsWhole(service);
  const loopBroken = !loopIsClosed(service);
  return setting.readings.serviceLoop === "either" ? flowBroken || loopBroken : flowBroken && loopBroken;
}

type JudgedService = { recordId: string; day: Day; status: "open" | "broken" | "fine" };

function judgeService(service: Service, setting: Setting): JudgedService | null {
  if (service.performedOn === null) return null;
  if (!isJudged(service.performedOn, setting)) return null;
  const day = judgingDay(service, service.performedOn);
  if (isAfter(day, setting.asOf)) return { recordId: service.serviceId, day, status: "open" };
  return { recordId: service.serviceId, day, status: serviceIsBroken(service, setting) ? "broken" : "fine" };
}

export function serviceLoop(sight: Sight, setting: Setting): ItemOutcome {
  const points = fraction(2);
  const judged = present(sight.services.map((service) => judgeService(service, setting)));
  const own = judged
    .filter((one) => one.status === "broken" && inPeriod(one.day, setting))
    .map((one) => ({ recordId: one.recordId, day: one.day, points }));
  const found = findingsBesideData(
    3,
    points,
    () => false, // nothing about a service is ever too early
    (recordId) => judged.some((one) => one.recordId === recordId && one.status === "broken"),
    sight,
    setting,
  );
  const open = judged
    .filter((one) => one.status === "open")
    .map((one) => ({ item: 3, recordId: one.recordId, due: one.day }));
  return { applicable: true, breaches: [...own, ...found], open };
}

// ---------------------------------------------------------------- item 4

/** Item 4's policies: signed in the period, or taking effect in it and not after asOf. */
function basePolicies(sight: Sight, setting: Setting): Policy[] {
  return sight.policies.filter((policy) => {
    const day = setting.readings.feePolicies === "effective" ? policy.effectiveOn : policy.signedOn;
    return inPeriod(day, setting) && isOnOrBefore(day, setting.asOf);
  });
}

/** Item 4's base in fen: fees provided, raised to 12% of the premiums where the caller reads it so. */
function feeBase(policies: Policy[], setting: Setting): Fraction {
  const provided = sum(policies.map((policy) => fraction(policy.serviceFee)));
  const floor = sum(policies.map((policy) => fraction(policy.premium * 12n, 100n)));
  return setting.readings.feeBase === "statutory-floor" ? larger(provided, floor) : provided;
}

/** Item 4's spending in fen: payments of the period for prevention, reversals included. */
function feeSpent(policies: Policy[], sight: Sight, setting: Setting): Fraction {
  const payments = sight.expenditures
    .filter((payment) => payment.purpose === "prevention-service" && inPeriod(payment.paidOn, setting))
    .filter((payment) => {
      if (setting.readings.feeSpent === "paid-in-period") return true;
      return policies.some((policy) => policy.policyId === payment.policyId);
    });
  return sum(payments.map((payment) => fraction(payment.amount)));
}

/** Item 4's bands, by multiplying out. */
function feeBand(spent: Fraction, base: Fraction): number {
  const reaches = (percent: bigint): boolean => spent.n * base.d * 100n >= base.n * spent.d * percent;
  if (spent.n <= 0n) return 20;
  if (reaches(80n)) return 0;
  if (reaches(60n)) return 5;
  if (reaches(40n)) return 10;
  return 15;
}

export function feeUsage(sight: Sight, setting: Setting): ItemOutcome {
  const policies = basePolicies(sight, setting);
  const base = feeBase(policies, setting);
  if (base.n === 0n) return { applicable: false, breaches: [], open: [] };
  const points = feeBand(feeSpent(policies, sight, setting), base);
  const day = earlierDay(setting.end, setting.asOf);
  const breaches = points === 0 ? [] : [{ recordId: setting.insurerId, day, points: fraction(points) }];
  return { applicable: true, breaches, open: [] };
}

// ---------------------------------------------------------------- item 5

/** Item 5's days: each 15 December of the period by which some policy had been signed. */
function reportDays(sight: Sight, setting: Setting): Day[] {
  const days: Day[] = [];
  for (let year = yearOf(setting.start); year <= yearOf(setting.end); year += 1) {
    const day = `${String(year).padStart(4, "0")}-12-15`;
    if (inPeriod(day, setting) && sight.policies.some((policy) => isOnOrBefore(policy.signedOn, day))) days.push(day);
  }
  return days;
}

/** Item 5 is done by the first report of the year that was not returned. */
function reportedOn(year: number, sight: Sight): Day | null {
  let first: Day | null = null;
  for (const report of sight.annualReports) {
    if (report.year !== year || report.status === "returned") continue;
    first = first === null ? report.submittedOn : earlierDay(first, report.submittedOn);
  }
  return first;
}

export function annualReport(sight: Sight, setting: Setting): ItemOutcome {
  const days = reportDays(sight, setting);
  const breaches: RawBreach[] = [];
  const open: Open[] = [];
  for (const day of days) {
    const year = yearOf(day);
    const due = setting.readings.reportDay === "exclusive" ? previousDay(day) : day;
    const status = statusOf(reportedOn(year, sight), due, setting.asOf);
    if (isBreach(status)) breaches.push({ recordId: String(year), day, points: fraction(10) });
    if (status === "open") open.push({ item: 5, recordId: String(year), due });
  }
  return { applicable: days.length > 0, breaches, open };
}

// ---------------------------------------------------------------- items 6 and 8: uploads within 7 days

function uploadDuty(recordId: string, start: Day, doneOn: Day | null, setting: Setting): JudgedDuty | null {
  if (!isJudged(start, setting)) return null;
  const due = dueDay(start, 7, setting);
  return { recordId, start, due, status: statusOf(doneOn, due, setting.asOf) };
}

/** Whether a finding came while the upload could still be made in time; nothing due, nothing too early. */
function isTooEarly(finding: Finding, start: Day | null, setting: Setting): boolean {
  return start !== null && isOnOrBefore(finding.foundOn, dueDay(start, 7, setting));
}

function uploads(
  item: 6 | 8,
  points: Fraction,
  duties: JudgedDuty[],
  startOf: (recordId: string) => Day | null,
  sight: Sight,
  setting: Setting,
): ItemOutcome {
  const found = findingsBesideData(
    item,
    points,
    (finding) => isTooEarly(finding, startOf(finding.recordId!), setting),
    (recordId) => duties.some((duty) => duty.recordId === recordId && isBreach(duty.status)),
    sight,
    setting,
  );
  return {
    applicable: true,
    breaches: [...dutyBreaches(duties, points, setting), ...found],
    open: openDuties(item, duties),
  };
}

/** Item 6: the e-policy, from signing. */
export function policyUpload(sight: Sight, setting: Setting): ItemOutcome {
  const duties = present(
    sight.policies.map((policy) => uploadDuty(policy.policyId, policy.signedOn, policy.uploadedOn, setting)),
  );
  const startOf = (id: string): Day => sight.policies.find((policy) => policy.policyId === id)!.signedOn;
  return uploads(6, fraction(3), duties, startOf, sight, setting);
}

/** Item 8: the result, from settlement; a claim that is not settled owes nothing. */
export function claimUpload(sight: Sight, setting: Setting): ItemOutcome {
  const settled = (claim: Claim): JudgedDuty | null =>
    claim.settledOn === null ? null : uploadDuty(claim.claimId, claim.settledOn, claim.uploadedOn, setting);
  const duties = present(sight.claims.map(settled));
  const startOf = (id: string): Day | null => sight.claims.find((claim) => claim.claimId === id)!.settledOn;
  return uploads(8, fraction(1), duties, startOf, sight, setting);
}

// ---------------------------------------------------------------- item 7

export function dataQuality(sight: Sight, setting: Setting): ItemOutcome {
  return { applicable: true, breaches: everyFinding(7, fraction(2), sight, setting), open: [] };
}

// ---------------------------------------------------------------- item 9

const DIMENSIONS: Dimension[] = ["attitude", "professionalism", "timeliness"];

/** Whether another answer of the same holder stands in for this one. */
function isSuperseded(survey: Survey, all: Survey[]): boolean {
  return all.some((other) => {
    if (other === survey || other.policyholderId !== survey.policyholderId) return false;
    const days = compareDays(other.respondedOn, survey.respondedOn);
    return days > 0 || (days === 0 && compareIds(other.surveyId, survey.surveyId) > 0);
  });
}

/** Item 9's answers: all of the period, or the last whole one of each holder. */
function countedSurveys(sight: Sight, setting: Setting): Survey[] {
  const ofPeriod = sight.surveys.filter((survey) => inPeriod(survey.respondedOn, setting));
  if (setting.readings.surveyMean === "by-response") return ofPeriod;
  return ofPeriod.filter((survey) => !isSuperseded(survey, ofPeriod));
}

/** What one dimension earns: its exact mean, or what the caller gives to a dimension without stars. */
function starsEarned(dimension: Dimension, surveys: Survey[], setting: Setting): Fraction {
  let total = 0n;
  let count = 0n;
  for (const survey of surveys) {
    const stars = survey[dimension];
    if (stars === null) continue;
    total += BigInt(stars);
    count += 1n;
  }
  if (count === 0n) return setting.readings.noSurvey === "full" ? fraction(5) : ZERO;
  return fraction(total, count);
}

export function surveyStars(sight: Sight, setting: Setting): ItemOutcome {
  const surveys = countedSurveys(sight, setting);
  const day = earlierDay(setting.end, setting.asOf);
  const breaches = DIMENSIONS.map((dimension) => ({
    recordId: dimension as string,
    day,
    points: subtract(fraction(5), starsEarned(dimension, surveys, setting)),
  })).filter((breach) => breach.points.n > 0n);
  return { applicable: true, breaches, open: [] };
}

// ---------------------------------------------------------------- item 10

/** Item 10: which places of dispute count. */
function forumCounts(dispute: Dispute, setting: Setting): boolean {
  if (setting.readings.disputeForum === "complaints-too") return true;
  if (setting.readings.disputeForum === "court-or-arbitration") return dispute.forum !== "complaint";
  return dispute.forum === "court";
}

/** Item 10: which causes count. */
function causeCounts(dispute: Dispute, setting: Setting): boolean {
  return setting.readings.disputeCause === "any" || dispute.cause !== "other";
}

/** Item 10: from when a case counts against the insurer; null where it does not. */
function qualifyingDay(dispute: Dispute, setting: Setting): Day | null {
  if (dispute.liability !== "insurer" || dispute.determinedOn === null) return null;
  if (!forumCounts(dispute, setting) || !causeCounts(dispute, setting)) return null;
  return laterDay(dispute.filedOn, dispute.determinedOn);
}

/** Item 10: one event for cases that share one, otherwise the case by itself; the two kinds of id never mix. */
function isSameUnit(a: Dispute, b: Dispute, setting: Setting): boolean {
  if (setting.readings.disputeUnit === "case" || a.eventId === null) return a === b;
  return a.eventId === b.eventId;
}

export function disputes(sight: Sight, setting: Setting): ItemOutcome {
  const breaches: RawBreach[] = [];
  const seen: Dispute[] = [];
  for (const dispute of sight.disputes) {
    if (seen.some((other) => isSameUnit(dispute, other, setting))) continue;
    seen.push(dispute);
    const unit = sight.disputes.filter((other) => isSameUnit(dispute, other, setting));
    const days = present(unit.map((one) => qualifyingDay(one, setting)));
    if (days.length === 0) continue;
    const first = days.reduce(earlierDay);
    if (!inPeriod(first, setting)) continue;
    const byEvent = setting.readings.disputeUnit === "event" && dispute.eventId !== null;
    breaches.push({ recordId: byEvent ? dispute.eventId! : dispute.disputeId, day: first, points: fraction(5, 2) });
  }
  return { applicable: true, breaches, open: [] };
}

export const totalPoints = (breaches: RawBreach[]): Fraction =>
  breaches.reduce((total, one) => add(total, one.points), ZERO);
