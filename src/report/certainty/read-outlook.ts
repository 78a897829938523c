import * as z from "zod";
import { readOption } from "../../errors/read-option.js";
import type { Evaluation } from "../../evaluation/evaluation.js";
import { QUESTION_KINDS } from "../../outlook/answer.js";
import { EVENT_CODES, type Outlook, type OutlookEnd } from "../../outlook/outlook-result.js";
import { date } from "../../records/fields.js";
import { itemNumber } from "../../schemas/breach.js";
import { evaluationSchema } from "../../schemas/evaluation.js";
import { decimal, name } from "../../schemas/fields.js";
import { assertSameAssessment } from "./same-assessment.js";

/** What is reported of an outlook: all but the changes that lead to its ends. */
export type ReportedOutlook = Omit<Outlook, "lowest" | "highest"> & {
  readonly lowest: Omit<OutlookEnd, "changes">;
  readonly highest: Omit<OutlookEnd, "changes">;
};

const end = z.object({
  score: evaluationSchema.shape.score,
  exactScore: evaluationSchema.shape.exactScore,
  tier: evaluationSchema.shape.tier,
});

const outlookSchema = z.strictObject({
  rulebook: evaluationSchema.shape.rulebook,
  insurerId: evaluationSchema.shape.insurerId,
  insurerName: evaluationSchema.shape.insurerName,
  period: evaluationSchema.shape.period,
  asOf: evaluationSchema.shape.asOf,
  close: date,
  readings: evaluationSchema.shape.readings,
  lowest: end,
  highest: end,
  tiers: z.array(name()).check(z.minLength(1)),
  isCertain: z.boolean(),
  events: z.array(
    z.strictObject({
      code: z.enum(EVENT_CODES),
      item: itemNumber(),
      recordId: name(),
      questions: z.array(z.strictObject({ question: z.enum(QUESTION_KINDS), recordId: name() })),
      due: date.nullable(),
      best: decimal(),
      worst: decimal(),
      weight: decimal(),
      decides: z.boolean(),
    }),
  ),
});

/**
 * What is reported of an outlook, if it is of the evaluation.
 *
 * @throws CallError naming every field of another form; `not-comparable` where it is of another evaluation.
 */
export function readOutlook(given: unknown, evaluation: Evaluation): ReportedOutlook {
  const outlook = readOption(outlookSchema, given, "outlook");
  assertSameAssessment(outlook, evaluation, "outlook");
  return outlook;
}
