import * as z from "zod";
import { date } from "../records/fields.js";
import { once } from "../values/once.js";
import { SURVEY_DIMENSIONS } from "../vocabulary/statuses.js";
import { decimal, name } from "./fields.js";

/** What a reader of an evaluation must know beside the points, as JSON. */
export const flagSchema = once(() =>
  z.discriminatedUnion("code", [
    z.strictObject({ code: z.literal("no-policy") }),
    z.strictObject({ code: z.literal("size-unknown"), policyIds: z.array(name()) }),
    z.strictObject({ code: z.literal("pending-deferral"), policyId: name(), deferralIds: z.array(name()) }),
    z.strictObject({
      code: z.literal("premature-finding"),
      item: z.literal([6, 8]),
      findingId: name(),
      recordId: name(),
      due: date,
    }),
    z.strictObject({ code: z.literal("overspent"), spent: decimal(), base: decimal() }),
    z.strictObject({
      code: z.literal("fee-below-floor"),
      provided: decimal(),
      premium: decimal(),
      floorPercent: decimal(),
    }),
    z.strictObject({ code: z.literal("dimension-unrated"), dimension: z.enum(SURVEY_DIMENSIONS), counted: decimal() }),
  ]),
);
