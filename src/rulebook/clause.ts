import * as z from "zod";

/** A place in a notice: a part of it, and the item there. */
export const clauseSchema = z.strictObject({
  /** `body`: the notice itself (正文); `annex`: its rubric (附件); `remarks`: what follows the rubric (备注). */
  part: z.enum(["body", "annex", "remarks"]),
  /** The number in the part; in the body the part's and the paragraph's: `"2.5"` is 二、（五）. */
  item: z.string().check(z.regex(/^\d{1,3}(?:\.\d{1,3}){0,3}$/)),
});

export type Clause = Readonly<z.infer<typeof clauseSchema>>;
