import * as z from "zod";
import { id, instant } from "./fields.js";

/** A report on a year's prevention service (年度事故预防服务工作报告). */
export const annualReportSchema = z.strictObject({
  insurerId: id,
  year: z.int(),
  submittedAt: instant,
  /** A `returned` report is as none. */
  status: z.enum(["accepted", "pending", "returned"]),
});

/** A sound row of `annualReports`. */
export type AnnualReport = Readonly<z.infer<typeof annualReportSchema>>;
