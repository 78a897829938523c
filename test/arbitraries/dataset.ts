import type fc from "fast-check";
import { buildAnnualReport, buildYearlyReports } from "./annual-reports.ts";
import { buildClaim } from "./claims.ts";
import { toDay } from "./days.ts";
import { buildDeferral } from "./deferrals.ts";
import { buildDispute } from "./disputes.ts";
import { anEnterpriseSeed, buildEnterprise, buildEnterprises, type EnterpriseSeed } from "./enterprises.ts";
import { buildExpenditure, buildSpending, type Payees } from "./expenditures.ts";
import { buildFinding, buildHeap, type Target, type Targets } from "./findings.ts";
import { Ids } from "./ids.ts";
import { anInsurerSeed, type InsurerSeed } from "./insurers.ts";
import { ceilDiv, clamp, MOST } from "./money.ts";
import { pick, several, shape } from "./pick.ts";
import {
  buildPolicy,
  type PolicyAmounts,
  type PolicyDays,
  type PolicySeed,
  policyAmounts,
  policyDays,
} from "./policies.ts";
import { buildService } from "./services.ts";
import type { Setting } from "./setting.ts";
import { buildSurvey } from "./surveys.ts";
import type { Dataset, TableName } from "./types.ts";

/** How far the enterprises table covers the policyholders. */
type Listing = "no enterprise" | "every policyholder" | "some policyholders";

export interface DatasetSeed {
  insurers: InsurerSeed[];
  enterprises: EnterpriseSeed[];
  listing: Listing;
  /** Whether a table without rows is left out. */
  bare: boolean;
}

export const aDatasetSeed: fc.Arbitrary<DatasetSeed> = shape<DatasetSeed>({
  insurers: several(anInsurerSeed, 4, 1),
  enterprises: several(anEnterpriseSeed, 5),
  listing: pick<Listing>([2, "no enterprise"], [2, "every policyholder"], [1, "some policyholders"]),
  bare: pick<boolean>([1, true, false]),
});

type Tables = Required<Dataset>;
type IdsOf = Record<Exclude<TableName, "annualReports" | "enterprises"> | "hazards", Ids>;

export function buildDataset(seed: DatasetSeed, setting: Setting): Dataset {
  const tables: Tables = {
    insurers: [],
    policies: [],
    enterprises: [],
    services: [],
    deferrals: [],
    expenditures: [],
    annualReports: [],
    claims: [],
    surveys: [],
    disputes: [],
    findings: [],
  };
  const ids: IdsOf = {
    insurers: new Ids(),
    policies: new Ids(),
    services: new Ids(),
    hazards: new Ids(),
    deferrals: new Ids(),
    expenditures: new Ids(),
    claims: new Ids(),
    surveys: new Ids(),
    disputes: new Ids(),
    findings: new Ids(),
  };
  if (seed.listing !== "no enterprise") tables.enterprises = buildEnterprises(seed.enterprises);
  if (seed.listing === "every policyholder") listPolicyholders(seed, tables);
  for (const insurer of seed.insurers) new InsurerBuilder(insurer, setting, tables, ids).build();
  if (!seed.bare) return tables;
  const kept = Object.entries(tables).filter(([name, rows]) => name === "insurers" || rows.length > 0);
  return Object.fromEntries(kept) as unknown as Dataset;
}

function listPolicyholders(seed: DatasetSeed, tables: Tables): void {
  const listed = new Set(tables.enterprises.map((enterprise) => enterprise.policyholderId));
  for (const { policyholderId } of seed.insurers.flatMap((insurer) => insurer.policies)) {
    if (listed.has(policyholderId)) continue;
    listed.add(policyholderId);
    const model = seed.enterprises[0];
    tables.enterprises.push(model ? buildEnterprise(model, policyholderId) : { policyholderId, obliged: true });
  }
}

interface PlannedPolicy {
  id: string;
  seed: PolicySeed;
  days: PolicyDays;
  amounts: PolicyAmounts;
}

class InsurerBuilder {
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

  build(): void {
    this.#tables.insurers.push({ insurerId: this.#id, name: this.#seed.name });
    const policies = this.#planPolicies();
    for (const policy of policies) this.#addPolicy(policy);
    this.#addSpending(policies);
    this.#addReports();
    this.#addDisputes(policies.map(({ id }) => id));
    this.#addFindings();
  }

  #planPolicies(): PlannedPolicy[] {
    const policies = this.#seed.policies.map((seed) => ({
      id: this.#ids.policies.take(seed.id),
      seed,
      days: policyDays(seed, this.#setting),
      amounts: policyAmounts(seed, this.#seed.scale),
    }));
    if (this.#seed.floorEdge !== undefined) feesOnTheFloor(this.#inBase(policies), this.#seed.floorEdge);
    return policies;
  }

  #inBase(policies: PlannedPolicy[]): PlannedPolicy[] {
    const { start, end, asOf, readings } = this.#setting;
    return policies.filter(({ days }) => {
      const placed = readings.feePolicies === "effective" ? days.effective : days.signed;
      return placed >= start && placed <= end && placed <= asOf && days.signed <= asOf;
    });
  }

  #addPolicy({ id, seed, days, amounts }: PlannedPolicy): void {
    const setting = this.#setting;
    const duty = days.firstService;
    for (const deferral of seed.deferrals) {
      const built = buildDeferral(deferral, id, duty, setting, this.#ids.deferrals);
      this.#tables.deferrals.push(built);
      this.#targets.deferrals.push({ id: built.deferralId });
      if (built.until && built.status !== "rejected") duty.moved = Math.max(duty.moved, toDay(built.until));
    }
    this.#tables.policies.push(buildPolicy(seed, id, this.#id, days, amounts, setting));
    this.#targets.policies.push({ id, own: days.signed, due: days.uploadDue });
    for (const service of seed.services) {
      const built = buildService(service, id, duty, setting, this.#ids.services, this.#ids.hazards);
      this.#tables.services.push(built);
      this.#targets.services.push({
        id: built.serviceId,
        ...(built.performedOn ? { own: toDay(built.performedOn) } : {}),
      });
    }
    for (const claim of seed.claims) {
      const built = buildClaim(claim, id, days.signed, setting, this.#ids.claims);
      this.#tables.claims.push(built);
      const own = built.settledOn ? toDay(built.settledOn) : days.signed;
      this.#targets.claims.push({ id: built.claimId, own, due: setting.due(own, 7) });
    }
    for (const survey of seed.surveys) {
      const built = buildSurvey(survey, id, setting, this.#ids.surveys);
      this.#tables.surveys.push(built);
      this.#targets.surveys.push({ id: built.surveyId });
    }
  }

  #addSpending(policies: PlannedPolicy[]): void {
    const { spending, expenditures, scale } = this.#seed;
    const inBase = this.#inBase(policies);
    const payees: Payees = { all: policies.map(({ id }) => id), base: inBase.map(({ id }) => id) };
    const base = this.#base(inBase);
    const rows = this.#tables.expenditures;
    const first = rows.length;
    if (spending) rows.push(...buildSpending(spending, base, payees, this.#id, this.#setting, this.#ids.expenditures));
    for (const expenditure of expenditures) {
      rows.push(
        buildExpenditure(
          expenditure,
          scale,
          spending !== undefined,
          payees,
          this.#id,
          this.#setting,
          this.#ids.expenditures,
        ),
      );
    }
    this.#targets.expenditures = rows.slice(first).map(({ expenditureId }) => ({ id: expenditureId }));
  }

  #base(inBase: PlannedPolicy[]): bigint {
    const { fees, premiums } = sums(inBase);
    if (this.#setting.readings.feeBase !== "statutory-floor") return fees;
    const floor = ceilDiv(premiums * 12n, 100n);
    if (fees < floor) return floor;
    return fees;
  }

  #addReports(): void {
    const { yearlyReport, annualReports } = this.#seed;
    const rows = this.#tables.annualReports;
    if (yearlyReport) rows.push(...buildYearlyReports(yearlyReport, this.#id, this.#setting));
    for (const report of annualReports) rows.push(buildAnnualReport(report, this.#id, this.#setting));
  }

  #addDisputes(policies: string[]): void {
    for (const dispute of this.#seed.disputes) {
      const built = buildDispute(dispute, policies, this.#id, this.#setting, this.#ids.disputes);
      this.#tables.disputes.push(built);
      this.#targets.disputes.push({ id: built.disputeId, own: toDay(built.filedOn) });
    }
  }

  #addFindings(): void {
    for (const finding of this.#seed.findings) {
      const built = buildFinding(finding, this.#targets, this.#id, this.#setting, this.#ids.findings);
      this.#tables.findings.push(built);
      this.#targets.findings.push({ id: built.findingId, own: toDay(built.foundOn) });
    }
    this.#tables.findings.push(...buildHeap(this.#seed.heap, this.#id, this.#setting, this.#ids.findings));
  }
}

function sums(policies: PlannedPolicy[]): { fees: bigint; premiums: bigint } {
  let fees = 0n;
  let premiums = 0n;
  for (const { amounts } of policies) {
    fees += amounts.fee;
    premiums += amounts.premium;
  }
  return { fees, premiums };
}

/** Makes the fees of these policies together 12% of their premiums, rounded up, and so many fen more. */
function feesOnTheFloor(policies: PlannedPolicy[], more: bigint): void {
  const last = policies.at(-1);
  if (!last) return;
  for (const { amounts } of policies) amounts.fee = (amounts.premium * 12n) / 100n;
  const { fees, premiums } = sums(policies);
  const fee = last.amounts.fee + ceilDiv(premiums * 12n, 100n) + more - fees;
  last.amounts.fee = clamp(fee, 0n, MOST);
}
