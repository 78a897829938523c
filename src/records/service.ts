import * as z from "zod";
import { date, id, instant } from "./fields.js";

/** A hazard (隐患) that a service found. */
export const hazardSchema = z.strictObject({
  hazardId: id,
  foundOn: date,
  /** A major hazard (重大事故隐患). */
  major: z.boolean(),
  notifiedOn: date.nullish(),
  /** The day by which the policyholder is to remedy it (整改). */
  rectifyBy: date.nullish(),
  rectifiedOn: date.nullish(),
  /** The day on which the remedy was checked (复核). */
  recheckedOn: date.nullish(),
  /** The day on which the policyholder refused to remedy it. */
  refusedOn: date.nullish(),
  reportedToAuthorityOn: date.nullish(),
});

/** One accident prevention service (事故预防技术服务). */
export const serviceSchema = z.strictObject({
  serviceId: id,
  policyId: id,
  /** A provider or an expert was assigned. */
  assignedAt: instant.nullish(),
  /** The service plan was submitted. */
  plannedAt: instant.nullish(),
  performedOn: date.nullish(),
  /** The result was recorded on the platform. */
  reportedAt: instant.nullish(),
  /** The loop was closed (闭环). */
  closedAt: instant.nullish(),
  hazards: z.array(hazardSchema).nullish(),
});

/** A sound entry of a service's `hazards`. */
export type Hazard = Readonly<z.infer<typeof hazardSchema>>;
/** A sound row of `services`. */
export type Service = Readonly<Omit<z.infer<typeof serviceSchema>, "hazards">> & {
  readonly hazards?: readonly Hazard[] | null | undefined;
};
