import type { Records } from "../../records/tables.js";
import type { TableName } from "../../vocabulary/tables.js";
import { buildAnnualReport, buildYearlyReports } from "./annual-reports.js";
import { buildClaim } from "./claims.js";
import { toDay } from "./days.js";
import { buildDeferral } from "./deferrals.js";
import { buildDispute } from "./disputes.js";
import { buildExpenditure, buildSpending, type Payees } from "./expenditures.js";
import { buildFinding, buildHeap, type Target, type Targets } from "./findings.js";
import type { Heap } from "./heaps.js";
import type { Ids } from "./ids.js";
import type { InsurerSeed } from "./insurers.js";
import { around } from "./pick.js";
import { buildPolicy, type PolicyDays, type PolicySeed, policyDays } from "./policies.js";
import { baseOf, feesOnTheFloor, type PolicyAmounts, policyAmounts } from "./premiums.js";
import { buildService } from "./services.js";
import type { Setting } from "./setting.js";
import { buildSurvey } from "./surveys.js";

export type Tables = { [Name in TableName]: Records[Name][] };
export type IdsOf = Readonly<Record<Exclude<TableName, "annualReports" | "enterprises"> | "hazards", Ids>>;

interface PlannedPolicy {
  readonly id: string;
  readonly seed: PolicySeed;
  readonly days: PolicyDays;
  readonly amounts: PolicyAmounts;
}

/** Adds an insurer's rows to the tables, each aimed at what stands there already. */
export class InsurerRows {
  readonly #seed: InsurerSeed;
  readonly #setting: Setting;
  readonly #tables: Tables;
  readonly #ids: IdsOf;
  readonly #id: string;
  readonly #targets: { [Table in keyof Targets]: Target[] };

  constructor(seed: InsurerSeed, setting: Setting, tables: Tables, ids: IdsOf) {
    this.#seed = seed;
    this.#setting = setting;
    this.#tables = tables;
    this.#ids = ids;
    this.#id = ids.insurers.take(seed.id);
    this.#targets = {
      insurers: [{ id: this.#id }],
      enterprises: tables.enterprises.map(({ policyholderId }) => ({ id: policyholderId })),
      policies: [],
      services: [],
      deferrals: [],
      expenditures: [],
      claims: [],
      surveys: [],
      disputes: [],
      findings: [],
    };
  }

  add(): void {
    this.#tables.insurers.push({ insurerId: this.#id, name: this.#seed.name });
    const policies = this.#planPolicies();
    for (const policy of policies) this.#addPolicy(policy);
    this.#addSpending(policies);
    this.#addReports();
    this.#addDisputes(policies.map(({ id }) => id));
    this.#addFindings();
  }

  #planPolicies(): PlannedPolicy[] {
    const { policies: seeds, scale, floorEdge } = this.#seed;
    const policies = seeds.map((seed) => ({
      id: this.#ids.policies.take(seed.id),
      seed,
      days: policyDays(seed, this.#setting),
      amounts: policyAmounts(seed, scale, this.#setting.aims),
    }));
    if (floorEdge !== undefined) feesOnTheFloor(amountsOf(this.#inBase(policies)), floorEdge, this.#setting.aims);
    return policies;
  }

  #inBase(policies: readonly PlannedPolicy[]): PlannedPolicy[] {
    const { start, end, asOf, readings } = this.#setting;
    return policies.filter(({ days }) => {
      const placed = readings.feePolicies === "effective" ? days.effective : days.signed;
      return placed >= start && placed <= end && placed <= asOf && days.signed <= asOf;
    });
  }

  #addPolicy({ id, seed, days, amounts }: PlannedPolicy): void {
    const setting = this.#setting;
    const duty = { ...days.firstService };
    for (const deferral of seed.deferrals) {
      const built = buildDeferral(deferral, id, duty, setting, this.#ids.deferrals);
      this.#tables.deferrals.push(built);
      this.#targets.deferrals.push({ id: built.deferralId });
      if (built.until && built.status !== "rejected") duty.moved = Math.max(duty.moved, toDay(built.until));
    }
    this.#tables.policies.push(buildPolicy(seed, id, this.#id, { ...days, firstService: duty }, amounts, setting));
    this.#targets.policies.push({ id, own: days.signed, due: days.uploadDue });
    for (const service of seed.services) {
      const built = buildService(service, id, duty, setting, this.#ids.services, this.#ids.hazards);
      this.#tables.services.push(built);
      const own = built.performedOn ? { own: toDay(built.performedOn) } : {};
      this.#targets.services.push({ id: built.serviceId, ...own });
    }
    for (const claim of seed.claims) {
      const built = buildClaim(claim, id, days.signed, setting, this.#ids.claims);
      this.#tables.claims.push(built);
      const own = built.settledOn ? toDay(built.settledOn) : days.signed;
      this.#targets.claims.push({ id: built.claimId, own, due: setting.due(own, setting.aims.days["claim-upload"]) });
    }
    for (const survey of seed.surveys) {
      const built = buildSurvey(survey, id, setting, this.#ids.surveys);
      this.#tables.surveys.push(built);
      this.#targets.surveys.push({ id: built.surveyId });
    }
  }

  #addSpending(policies: readonly PlannedPolicy[]): void {
    const { spending, expenditures, scale } = this.#seed;
    const inBase = this.#inBase(policies);
    const payees: Payees = { all: policies.map(({ id }) => id), base: inBase.map(({ id }) => id) };
    const base = baseOf(amountsOf(inBase), this.#setting);
    const ids = this.#ids.expenditures;
    const rows = [
      ...(spending === undefined ? [] : buildSpending(spending, base, payees, this.#id, this.#setting, ids)),
      ...expenditures.map((seed) =>
        buildExpenditure(seed, scale, spending !== undefined, payees, this.#id, this.#setting, ids),
      ),
    ];
    this.#tables.expenditures.push(...rows);
    this.#targets.expenditures = rows.map(({ expenditureId }) => ({ id: expenditureId }));
  }

  #addReports(): void {
    const { yearlyReport, annualReports } = this.#seed;
    const rows = this.#tables.annualReports;
    if (yearlyReport) rows.push(...buildYearlyReports(yearlyReport, this.#id, this.#setting));
    for (const report of annualReports) rows.push(buildAnnualReport(report, this.#id, this.#setting));
  }

  #addDisputes(policies: readonly string[]): void {
    for (const dispute of this.#seed.disputes) {
      const built = buildDispute(dispute, policies, this.#id, this.#setting, this.#ids.disputes);
      this.#tables.disputes.push(built);
      this.#targets.disputes.push({ id: built.disputeId, own: toDay(built.filedOn) });
    }
  }

  #addFindings(): void {
    const { findings: seeds, heap } = this.#seed;
    const { findings: ids } = this.#ids;
    for (const finding of seeds) {
      const built = buildFinding(finding, this.#targets, this.#id, this.#setting, ids);
      this.#tables.findings.push(built);
      this.#targets.findings.push({ id: built.findingId, own: toDay(built.foundOn) });
    }
    const heaped = around(this.#setting.aims.heaps, heap) as Heap;
    this.#tables.findings.push(...buildHeap(heaped, this.#id, this.#setting, ids));
  }
}

const amountsOf = (policies: readonly PlannedPolicy[]): PolicyAmounts[] => policies.map(({ amounts }) => amounts);
