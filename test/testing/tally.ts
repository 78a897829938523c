import type { Policy } from "../../src/index.js";
import type { Scenario } from "../../src/testing/index.js";
import { fen as fenOf } from "../oracle/sight.ts";

/**
 * How often what matters to a score happens. Rough on purpose: it looks at records one by one, by the
 * default readings, and is no third implementation.
 */
const FEATURES = [
  ...["item 1 breached", "item 2 breached", "item 3 breached", "item 4 breached", "item 5 breached"],
  ...["item 6 breached", "item 7 breached", "item 8 breached", "item 9 breached", "item 10 breached"],
  ...["item 2 past its cap", "item 6 past its cap", "no policy", "twelve policies"],
  ...["signed 7 days before the end", "uploaded on the due day", "uploaded a day late", "uploaded before signing"],
  ...[
    "served on the due day",
    "served a day late",
    "served before signing",
    "effective before signing",
    "expires before effective",
  ],
  ...["begun in 2023", "begun on the first day in force", "signed on a leap day", "signed after asOf"],
  ...["deferred without end", "deferred to a day", "pending deferral", "terminated on the due day"],
  ...[
    "hazard due after the period",
    "hazard found after the service",
    "refused and reported",
    "hazard found after asOf",
  ],
  ...[
    "spent nothing",
    "spent less than nothing",
    "spent exactly 40%",
    "spent exactly 60%",
    "spent exactly 80%",
    "spent exactly 100%",
  ],
  ...[
    "a fen under 40%",
    "a fen under 60%",
    "a fen under 80%",
    "a fen under 100%",
    "base beyond 2^53 fen",
    "fees exactly 12%",
    "fees a fen under 12%",
  ],
  ...[
    "report on 14 December",
    "report on 15 December",
    "report on 16 December",
    "returned report",
    "two reports for a year",
  ],
  ...["survey without a dimension", "two surveys of a policyholder on a day", "policyholder of two insurers"],
  ...["event of two cases", "event of two insurers", "event named like a dispute", "determined before filed"],
  ...[
    "record named twice",
    "premature finding",
    "finding of a record out of sight",
    "finding from 2023",
    "items 1 and 7 name a record",
    "finding names nothing",
  ],
  ...["asOf inside", "asOf after", "asOf is the end", "one day", "two years", "quarter", "year", "odd id"],
] as const;

type Feature = (typeof FEATURES)[number];

export function tally(scenarios: readonly Scenario[]): Map<Feature, number> {
  const counts = new Map<Feature, number>(FEATURES.map((feature) => [feature, 0]));
  const count = (feature: Feature, when = true): void => {
    if (when) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  };
  for (const one of scenarios) {
    tallyCall(one, count);
    tallyPolicies(one, count);
    tallyServices(one, count);
    tallyMoney(one, count);
    tallyReports(one, count);
    tallySurveys(one, count);
    tallyDisputes(one, count);
    tallyFindings(one, count);
  }
  return counts;
}

type Count = (feature: Feature, when?: boolean) => void;

function span({ call }: Scenario): {
  start: number;
  end: number;
  asOf: number;
  seen(day: number): boolean;
  inside(day: number): boolean;
} {
  const start = toDay(call.period.start);
  const end = toDay(call.period.end);
  const asOf = call.asOf === undefined ? end : toDay(call.asOf);
  return { start, end, asOf, seen: (day) => day <= asOf, inside: (day) => day >= start && day <= end && day <= asOf };
}

const toDay = (text: string): number => Date.parse(text) / 86_400_000;

const IN_FORCE = toDay("2024-01-01");

function instantDay(text: string): number {
  if (text.length === 10 || text[10] === " ") return toDay(text);
  return Math.floor((Date.parse(text.replace(/(\.\d{3})\d+/, "$1")) + 8 * 3_600_000) / 86_400_000);
}

const maybe = (text: string | null | undefined, day: (text: string) => number): number =>
  text ? day(text) : Number.POSITIVE_INFINITY;

function tallyCall(one: Scenario, count: Count): void {
  const { start, end, asOf } = span(one);
  count("asOf inside", asOf < end);
  count("asOf after", asOf > end);
  count("asOf is the end", one.call.asOf === one.call.period.end);
  count("one day", start === end);
  count("two years", end - start > 729);
  count("quarter", end - start > 88 && end - start < 92);
  count("year", end - start === 364 || end - start === 365);
  count(
    "odd id",
    one.dataset.insurers.some(({ insurerId }) => insurerId >= "\uD800" || insurerId.startsWith("__")),
  );
}

function tallyPolicies(one: Scenario, count: Count): void {
  const { end, seen, inside } = span(one);
  const { insurers, policies = [], services = [], deferrals = [] } = one.dataset;
  for (const { insurerId } of insurers) {
    const own = policies.filter((policy) => policy.insurerId === insurerId);
    let lateServices = 0;
    let lateUploads = 0;
    count("no policy", own.length === 0);
    count("twelve policies", own.length === 12);
    for (const policy of own) {
      const { policyId } = policy;
      const signed = toDay(policy.signedOn);
      const effective = toDay(policy.effectiveOn);
      const uploaded = maybe(policy.uploadedAt, instantDay);
      const due = Math.max(signed, effective) + 45;
      const performed = services
        .filter((service) => service.policyId === policyId)
        .map(({ performedOn }) => maybe(performedOn, toDay));
      const served = Math.min(Number.POSITIVE_INFINITY, ...performed);
      const reasons = deferrals.filter((deferral) => deferral.policyId === policyId);
      const judged = policy.enterpriseSize === "large" || policy.enterpriseSize === "medium";

      count("signed 7 days before the end", signed === end - 7);
      count("uploaded on the due day", uploaded === signed + 7);
      count("uploaded a day late", uploaded === signed + 8);
      count("uploaded before signing", uploaded < signed);
      count("served on the due day", judged && served === due);
      count("served a day late", judged && served === due + 1);
      count("served before signing", served < signed);
      count("effective before signing", effective < signed);
      count("expires before effective", toDay(policy.expiresOn) < effective);
      count("begun in 2023", signed < IN_FORCE);
      count("begun on the first day in force", signed === IN_FORCE);
      count("signed on a leap day", policy.signedOn === "2024-02-29");
      count("signed after asOf", !seen(signed));
      count("deferred without end", judged && reasons.some(({ status, until }) => status === "accepted" && !until));
      count(
        "deferred to a day",
        judged && reasons.some(({ status, until }) => status === "accepted" && until && toDay(until) > due),
      );
      count(
        "pending deferral",
        reasons.some(({ status }) => status === "pending"),
      );
      count("terminated on the due day", maybe(policy.terminatedOn, toDay) === due);

      if (signed >= IN_FORCE && inside(signed + 7) && uploaded > signed + 7) lateUploads++;
      const stands = !policy.terminatedOn && !reasons.some(({ status }) => status !== "rejected");
      if (judged && stands && signed >= IN_FORCE && inside(due) && served > due) lateServices++;
    }
    count("item 2 breached", lateServices > 0);
    count("item 2 past its cap", lateServices > 5);
    count("item 6 breached", lateUploads > 0);
    count("item 6 past its cap", lateUploads > 5);
  }
}

function tallyServices(one: Scenario, count: Count): void {
  const { end, asOf, seen, inside } = span(one);
  const signedOn = new Map(one.dataset.policies?.map((policy) => [policy.policyId, toDay(policy.signedOn)]));
  for (const service of one.dataset.services ?? []) {
    const performed = maybe(service.performedOn, toDay);
    const hazards = service.hazards ?? [];
    for (const { foundOn, rectifyBy, refusedOn, reportedToAuthorityOn, major } of hazards) {
      count("hazard due after the period", performed <= end && maybe(rectifyBy, toDay) > end);
      count("hazard found after the service", toDay(foundOn) > performed);
      count("hazard found after asOf", performed <= asOf && toDay(foundOn) > asOf);
      count("refused and reported", major && Boolean(refusedOn && reportedToAuthorityOn));
    }
    const known = seen(signedOn.get(service.policyId) ?? 0) && performed >= IN_FORCE;
    count(
      "item 3 breached",
      known && inside(performed) && hazards.length === 0 && !service.closedAt && !service.reportedAt,
    );
  }
  for (const claim of one.dataset.claims ?? []) {
    const settled = maybe(claim.settledOn, toDay);
    const known = seen(signedOn.get(claim.policyId) ?? 0) && settled >= IN_FORCE;
    count("item 8 breached", known && inside(settled + 7) && maybe(claim.resultUploadedAt, instantDay) > settled + 7);
  }
}

function tallyMoney(one: Scenario, count: Count): void {
  const { inside } = span(one);
  const sum = <T>(rows: T[], amount: (row: T) => string): bigint =>
    rows.reduce((total, row) => total + fenOf(amount(row)), 0n);
  for (const { insurerId } of one.dataset.insurers) {
    const isOwn = (row: { insurerId: string }): boolean => row.insurerId === insurerId;
    const policies = (one.dataset.policies ?? []).filter(
      (policy: Policy) => isOwn(policy) && inside(toDay(policy.signedOn)),
    );
    const paid = (one.dataset.expenditures ?? []).filter(
      (row) => isOwn(row) && row.purpose === "prevention-service" && inside(toDay(row.paidOn)),
    );
    const base = sum(policies, (policy) => policy.serviceFee);
    const premiums = sum(policies, (policy) => policy.premium);
    const spent = sum(paid, (row) => row.amount);
    if (base === 0n) continue;
    count("spent nothing", spent === 0n);
    count("spent less than nothing", spent < 0n);
    for (const edge of [40, 60, 80, 100] as const) {
      const over = spent * 100n - base * BigInt(edge);
      count(`spent exactly ${edge}%`, over === 0n);
      count(`a fen under ${edge}%`, over < 0n && over >= -100n);
    }
    count("item 4 breached", spent * 100n < base * 80n);
    count("base beyond 2^53 fen", base > 1n << 53n);
    count("fees exactly 12%", base * 100n === premiums * 12n);
    count("fees a fen under 12%", base * 100n < premiums * 12n && base * 100n >= premiums * 12n - 100n);
  }
}

function tallyReports(one: Scenario, count: Count): void {
  const { start, end, asOf } = span(one);
  for (const { insurerId } of one.dataset.insurers) {
    const own = (one.dataset.annualReports ?? []).filter((report) => report.insurerId === insurerId);
    for (const { year, submittedAt, status } of own) {
      const late = instantDay(submittedAt) - toDay(`${year}-12-15`);
      count("report on 14 December", late === -1);
      count("report on 15 December", late === 0);
      count("report on 16 December", late === 1);
      count("returned report", status === "returned");
    }
    count("two reports for a year", new Set(own.map(({ year }) => year)).size < own.length);
    const due = toDay(`${one.call.period.end.slice(0, 4)}-12-15`);
    const concerned = due >= start && due <= end && due <= asOf;
    const signed = one.dataset.policies?.some(
      (policy) => policy.insurerId === insurerId && toDay(policy.signedOn) <= due,
    );
    count("item 5 breached", Boolean(concerned && signed && own.length === 0));
  }
}

function tallySurveys(one: Scenario, count: Count): void {
  const { inside } = span(one);
  const policies = new Map(one.dataset.policies?.map((policy) => [policy.policyId, policy]));
  const answers = new Set<string>();
  for (const survey of one.dataset.surveys ?? []) {
    const policy = policies.get(survey.policyId);
    const known = policy !== undefined && inside(toDay(survey.respondedOn)) && inside(toDay(policy.signedOn));
    count("survey without a dimension", !survey.attitude || !survey.professionalism || !survey.timeliness);
    count("item 9 breached", known && Boolean(survey.attitude && survey.attitude < 5));
    const answer = JSON.stringify([policy?.insurerId, policy?.policyholderId, survey.respondedOn]);
    count("two surveys of a policyholder on a day", answers.has(answer));
    answers.add(answer);
  }
  const insurers = new Map<string, Set<string>>();
  for (const { policyholderId, insurerId } of policies.values()) {
    insurers.set(policyholderId, (insurers.get(policyholderId) ?? new Set()).add(insurerId));
  }
  count(
    "policyholder of two insurers",
    [...insurers.values()].some(({ size }) => size > 1),
  );
}

function tallyDisputes(one: Scenario, count: Count): void {
  const { inside } = span(one);
  const disputes = one.dataset.disputes ?? [];
  const cases = new Map<string, string[]>();
  for (const { eventId, insurerId, determinedOn, filedOn, forum, liability } of disputes) {
    if (eventId) cases.set(eventId, [...(cases.get(eventId) ?? []), insurerId]);
    count("determined before filed", Boolean(determinedOn && determinedOn < filedOn));
    const day = Math.max(toDay(filedOn), maybe(determinedOn, toDay));
    count("item 10 breached", forum === "court" && liability === "insurer" && inside(day));
  }
  for (const [eventId, insurers] of cases) {
    count("event of two insurers", new Set(insurers).size > 1);
    count("event of two cases", new Set(insurers).size < insurers.length);
    count(
      "event named like a dispute",
      disputes.some(({ disputeId }) => disputeId === eventId),
    );
  }
}

function tallyFindings(one: Scenario, count: Count): void {
  const { inside, seen } = span(one);
  const signedOn = new Map(one.dataset.policies?.map((policy) => [policy.policyId, toDay(policy.signedOn)]));
  const named = new Set<string>();
  for (const { item, recordId, foundOn, status } of one.dataset.findings ?? []) {
    const day = toDay(foundOn);
    const confirmed = status === "confirmed";
    if (item === 1 || item === 7) {
      count(`item ${item} breached`, confirmed && inside(day));
      count("items 1 and 7 name a record", Boolean(recordId));
      continue;
    }
    count("finding names nothing", !recordId);
    count("finding from 2023", day < IN_FORCE);
    const signed = item === 6 && recordId ? signedOn.get(recordId) : undefined;
    if (signed === undefined || !confirmed) continue;
    count("premature finding", seen(signed) && day <= signed + 7);
    count("finding of a record out of sight", seen(day) && !seen(signed));
    if (day > signed + 7) {
      count("record named twice", named.has(recordId as string));
      named.add(recordId as string);
    }
  }
}
