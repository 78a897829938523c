import * as z from "zod";
import { ENTERPRISE_SIZES } from "../vocabulary/statuses.js";
import { amount, count, date, id, instant, text } from "./fields.js";

/** A policy (保单) of safety production liability insurance. */
export const policySchema = z.strictObject({
  policyId: id,
  insurerId: id,
  policyholderId: id,
  /** The insured enterprise (投保单位). */
  policyholderName: text.nullish(),
  industry: text.nullish(),
  county: text.nullish(),
  /** The policyholder's size (企业规模) at the start of the policy. */
  enterpriseSize: z.enum(ENTERPRISE_SIZES).nullish(),
  signedOn: date,
  effectiveOn: date,
  expiresOn: date,
  terminatedOn: date.nullish(),
  /** In yuan, 0 or more. */
  premium: amount,
  /** In yuan, 0 or more: what is provided for prevention service (事故预防技术服务费用). */
  serviceFee: amount,
  /** The first accepted upload of the e-policy (电子保单). */
  uploadedAt: instant.nullish(),
  insuredEmployees: count.nullish(),
  /** Placed with an insurer outside the city (异地投保). */
  placedOutsideCity: z.boolean().nullish(),
  /** The day on which the placement outside the city was filed (报备). */
  placementFiledOn: date.nullish(),
});

/** A sound row of `policies`. */
export type Policy = Readonly<z.infer<typeof policySchema>>;
