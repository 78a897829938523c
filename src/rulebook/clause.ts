import * as z from "zod";
import { once } from "../values/once.js";

/** A text of digits of a form; `bad-number` where it has another. */
export function numberText(form: RegExp) {
  return z.string().check(z.refine((text) => form.test(text), { params: { code: "bad-number", form } }));
}

/** A place in a notice: a part of it, and the item there. */
export const clauseSchema = once(() =>
  z.strictObject({
    /** `body`: the notice itself (正文); `annex`: its rubric (附件); `remarks`: what follows the rubric (备注). */
    part: z.enum(["body", "annex", "remarks"]),
    /** The number in the part; in the body the part's and the paragraph's: `"2.5"` is 二、（五）. */
    item: numberText(/^\d{1,3}(?:\.\d{1,3}){0,3}$/),
  }),
);

/** A place in a notice, as data: `{ part: "annex", item: "6" }`. */
export type Clause = Readonly<z.infer<ReturnType<typeof clauseSchema>>>;
