import type * as z from "zod";
import type { TableName } from "../vocabulary/tables.js";
import { type AnnualReport, annualReportSchema } from "./annual-report.js";
import { type Claim, claimSchema } from "./claim.js";
import { type Deferral, deferralSchema } from "./deferral.js";
import { type Dispute, disputeSchema } from "./dispute.js";
import { type Enterprise, enterpriseSchema } from "./enterprise.js";
import { type Expenditure, expenditureSchema } from "./expenditure.js";
import { type Finding, findingSchema } from "./finding.js";
import { type Insurer, insurerSchema } from "./insurer.js";
import { type Policy, policySchema } from "./policy.js";
import { type Service, serviceSchema } from "./service.js";
import { type Survey, surveySchema } from "./survey.js";

/** The record of each table. */
export interface Records {
  readonly insurers: Insurer;
  readonly policies: Policy;
  readonly enterprises: Enterprise;
  readonly services: Service;
  readonly deferrals: Deferral;
  readonly expenditures: Expenditure;
  readonly annualReports: AnnualReport;
  readonly claims: Claim;
  readonly surveys: Survey;
  readonly disputes: Dispute;
  readonly findings: Finding;
}

/** What a table's rows are, what identifies one, and whom one belongs to. */
export interface Table {
  readonly schema: z.ZodType;
  /** The field that identifies a row; an annual report has none. */
  readonly idField: string | null;
  /** Where the row's insurer is read: in the row, or in the policy that it names. */
  readonly owner: "insurerId" | "policyId" | null;
  /** Whether a row may name a policy; where `owner` is `policyId`, it must. */
  readonly namesPolicy: boolean;
}

export const TABLES: { readonly [Name in TableName]: Table } = {
  insurers: { schema: insurerSchema, idField: "insurerId", owner: "insurerId", namesPolicy: false },
  policies: { schema: policySchema, idField: "policyId", owner: "insurerId", namesPolicy: false },
  enterprises: { schema: enterpriseSchema, idField: "policyholderId", owner: null, namesPolicy: false },
  services: { schema: serviceSchema, idField: "serviceId", owner: "policyId", namesPolicy: true },
  deferrals: { schema: deferralSchema, idField: "deferralId", owner: "policyId", namesPolicy: true },
  expenditures: { schema: expenditureSchema, idField: "expenditureId", owner: "insurerId", namesPolicy: true },
  annualReports: { schema: annualReportSchema, idField: null, owner: "insurerId", namesPolicy: false },
  claims: { schema: claimSchema, idField: "claimId", owner: "policyId", namesPolicy: true },
  surveys: { schema: surveySchema, idField: "surveyId", owner: "policyId", namesPolicy: true },
  disputes: { schema: disputeSchema, idField: "disputeId", owner: "insurerId", namesPolicy: true },
  findings: { schema: findingSchema, idField: "findingId", owner: "insurerId", namesPolicy: false },
};
