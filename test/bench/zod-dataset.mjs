// The dataset in ordinary zod: an object of arrays of the library's own record schemas. It looks up no reference and
// compares no ids.
import * as z from "zod";
import {
  annualReportSchema,
  claimSchema,
  deferralSchema,
  disputeSchema,
  expenditureSchema,
  findingSchema,
  insurerSchema,
  policySchema,
  serviceSchema,
  surveySchema,
} from "../../dist/index.js";

export const zodDataset = z.strictObject({
  insurers: z.array(insurerSchema),
  policies: z.array(policySchema),
  services: z.array(serviceSchema),
  deferrals: z.array(deferralSchema),
  expenditures: z.array(expenditureSchema),
  annualReports: z.array(annualReportSchema),
  claims: z.array(claimSchema),
  surveys: z.array(surveySchema),
  disputes: z.array(disputeSchema),
  findings: z.array(findingSchema),
});
