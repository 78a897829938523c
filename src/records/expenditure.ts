import * as z from "zod";
import { date, id, signedAmount } from "./fields.js";

/** A line of the insurer's service-fee ledger (专门台账). */
export const expenditureSchema = z.strictObject({
  expenditureId: id,
  insurerId: id,
  policyId: id.nullish(),
  paidOn: date,
  /** In yuan, not 0; below 0 for a reversal. */
  amount: signedAmount,
  /** Only `prevention-service` is spending on the service. */
  purpose: z.enum(["prevention-service", "other"]),
});

/** A sound row of `expenditures`. */
export type Expenditure = Readonly<z.infer<typeof expenditureSchema>>;
