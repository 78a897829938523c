import * as z from "zod";
import { amount, count, id, text } from "./fields.js";

/** An enterprise (生产经营单位) of the city, insured or not. */
export const enterpriseSchema = z.strictObject({
  policyholderId: id,
  name: text.nullish(),
  industry: text.nullish(),
  county: text.nullish(),
  /** Whether the law obliges it to be insured (应保). */
  obliged: z.boolean(),
  employees: count.nullish(),
  /** Operating revenue in yuan, of the year that decides its size. */
  revenue: amount.nullish(),
  /** Total assets in yuan, of the year that decides its size. */
  assets: amount.nullish(),
});

/** A sound row of `enterprises`. */
export type Enterprise = Readonly<z.infer<typeof enterpriseSchema>>;
