import * as z from "zod";
import { id, text } from "./fields.js";

/** An assessed unit: the branch of an insurer (保险机构) in the city. */
export const insurerSchema = z.strictObject({
  insurerId: id,
  name: text,
});

/** A sound row of `insurers`. */
export type Insurer = Readonly<z.infer<typeof insurerSchema>>;
