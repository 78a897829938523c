import * as z from "zod";
import { date, id, text } from "./fields.js";

/** Why a policy's first service is late (理由). */
export const deferralSchema = z.strictObject({
  deferralId: id,
  policyId: id,
  reason: text,
  submittedOn: date,
  status: z.enum(["accepted", "pending", "rejected"]),
  /** The day to which the service is put off; absent: without an end. */
  until: date.nullish(),
});

/** A sound row of `deferrals`. */
export type Deferral = Readonly<z.infer<typeof deferralSchema>>;
