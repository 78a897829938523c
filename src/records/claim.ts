import * as z from "zod";
import { date, id, instant } from "./fields.js";

/** A claim (理赔) on a policy. */
export const claimSchema = z.strictObject({
  claimId: id,
  policyId: id,
  /** The settlement was completed (理赔完成). */
  settledOn: date.nullish(),
  resultUploadedAt: instant.nullish(),
});

/** A sound row of `claims`. */
export type Claim = Readonly<z.infer<typeof claimSchema>>;
