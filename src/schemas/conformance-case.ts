import * as z from "zod";
import { CALL_PROBLEM_CODES } from "../errors/call-error.js";
import { DATASET_PROBLEM_CODES } from "../errors/dataset-error.js";
import { date } from "../records/fields.js";
import { clauseSchema } from "../rulebook/clause.js";
import { READINGS, type Readings } from "../vocabulary/readings.js";
import { TABLE_NAMES } from "../vocabulary/tables.js";
import { evaluationSchema } from "./evaluation.js";
import { name, whole } from "./fields.js";

/** A text in every language. */
export const titleSchema = z.strictObject({ "zh-CN": name(), en: name() });

const periodSchema = z.union([
  z.strictObject({ start: date, end: date }),
  z.strictObject({ year: z.int(), quarter: z.exactOptional(z.literal([1, 2, 3, 4])) }),
]);

type ReadingSchemas = { readonly [Name in keyof Readings]: z.ZodExactOptional<z.ZodType<Readings[Name]>> };

const readings = Object.fromEntries(
  Object.entries(READINGS).map(([reading, options]) => [reading, z.exactOptional(z.enum(options))]),
);

const calendarSchema = z.strictObject({
  from: date,
  to: date,
  days: z.array(date),
  answers: z.exactOptional(z.record(date, z.unknown())),
});

const callSchema = z.strictObject({
  insurerId: name(),
  period: periodSchema,
  asOf: z.exactOptional(date),
  rulebook: name(),
  readings: z.exactOptional(z.strictObject(readings as unknown as ReadingSchemas)),
  restDays: z.exactOptional(calendarSchema),
});

const datasetProblem = z.strictObject({
  code: z.enum(DATASET_PROBLEM_CODES),
  table: z.enum(TABLE_NAMES).nullable(),
  row: whole().nullable(),
  recordId: z.string().nullable(),
  field: z.string().nullable(),
});

const callProblem = z.strictObject({ code: z.enum(CALL_PROBLEM_CODES), option: z.string().nullable() });

const refusalSchema = z.union([
  z.strictObject({ error: z.literal("dataset"), problems: z.array(datasetProblem).check(z.minLength(1)) }),
  z.strictObject({ error: z.literal("call"), problems: z.array(callProblem).check(z.minLength(1)) }),
]);

const asked = {
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  title: titleSchema,
  clause: clauseSchema().nullable(),
};

/** A case of the conformance pack as JSON. A dataset to be evaluated has a schema of its own; one to be refused has none. */
export const conformanceCaseSchema = z.union([
  z.strictObject({
    ...asked,
    arithmetic: z.string(),
    dataset: z.record(z.string(), z.unknown()),
    call: callSchema,
    expected: evaluationSchema,
  }),
  z.strictObject({
    ...asked,
    dataset: z.unknown(),
    call: z.unknown(),
    expected: refusalSchema,
  }),
]);
