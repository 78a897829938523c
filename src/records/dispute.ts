import * as z from "zod";
import { across, date, id } from "./fields.js";

/** A case (案件) against an insurer. */
export const disputeSchema = z
  .strictObject({
    disputeId: id,
    insurerId: id,
    /** An insurer's cases of one event share it; absent: an event of its own. */
    eventId: id.nullish(),
    policyId: id.nullish(),
    cause: z.enum(["underwriting", "claims", "prevention", "other"]),
    forum: z.enum(["court", "arbitration", "complaint"]),
    filedOn: date,
    liability: z.enum(["insurer", "none", "pending"]),
    /** The day on which liability was determined; required unless pending. */
    determinedOn: date.nullish(),
  })
  .check(
    across("determinedOn", "missing", ({ liability, determinedOn }) => {
      const isDetermined = liability === "insurer" || liability === "none";
      return !isDetermined || determinedOn != null;
    }),
  );

/** A sound row of `disputes`. */
export type Dispute = Readonly<z.infer<typeof disputeSchema>>;
