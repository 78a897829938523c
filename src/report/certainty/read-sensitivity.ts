import * as z from "zod";
import { callError } from "../../errors/call-error.js";
import { readOption } from "../../errors/read-option.js";
import type { Evaluation } from "../../evaluation/evaluation.js";
import { date } from "../../records/fields.js";
import { itemNumber } from "../../schemas/breach.js";
import { evaluationSchema } from "../../schemas/evaluation.js";
import { name, whole } from "../../schemas/fields.js";
import type { Sensitivity } from "../../sensitivity/result.js";
import { READING_NAMES, READINGS, type ReadingName } from "../../vocabulary/readings.js";
import { assertSameAssessment } from "./same-assessment.js";

const reading = z.enum(READING_NAMES as [ReadingName, ...ReadingName[]]);

const otherReading = z.strictObject({ reading, option: z.string() }).check(
  z.refine(({ reading, option }) => (READINGS[reading] as readonly string[]).includes(option), {
    path: ["option"],
    params: { code: "unknown-value" },
  }),
);

const combination = z.strictObject({
  readings: evaluationSchema.shape.readings,
  score: evaluationSchema.shape.score,
  exactScore: evaluationSchema.shape.exactScore,
  tier: evaluationSchema.shape.tier,
});

const sensitivitySchema = z.strictObject({
  rulebook: evaluationSchema.shape.rulebook,
  insurerId: evaluationSchema.shape.insurerId,
  insurerName: evaluationSchema.shape.insurerName,
  period: evaluationSchema.shape.period,
  asOf: evaluationSchema.shape.asOf,
  own: combination,
  combinations: whole(),
  held: z.array(reading),
  lowest: combination,
  highest: combination,
  tiers: z.array(z.strictObject({ tier: name(), combinations: whole(), example: combination })),
  readings: z.array(
    z.strictObject({
      reading,
      matters: z.enum(["alone", "together", "never"]),
      movesScore: z.boolean(),
      example: z.tuple([combination, combination]).nullable(),
    }),
  ),
  contested: z.array(
    z.strictObject({
      item: itemNumber(),
      code: name(),
      recordId: name(),
      day: date,
      notBy: z.array(otherReading),
    }),
  ),
});

/**
 * A copy of a sensitivity, if it is of the evaluation.
 *
 * @throws CallError naming every field of another form; `not-comparable` where it is of another evaluation.
 */
export function readSensitivity(given: unknown, evaluation: Evaluation): Sensitivity {
  const sensitivity = readOption(sensitivitySchema, given, "sensitivity") as Sensitivity;
  const { own } = sensitivity;
  assertSameAssessment({ ...sensitivity, readings: own.readings }, evaluation, "sensitivity");
  if (own.exactScore !== evaluation.exactScore) {
    throw callError("not-comparable", "sensitivity.own.exactScore", own.exactScore);
  }
  return sensitivity;
}
