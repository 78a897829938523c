/*
 * The JSON Schema (2020-12) of the pack's files, made from zod schemas: the library's of a case, with its evaluation, and
 * of a rulebook, and those of the files here. That of a dataset is shipped elsewhere, and is as large as all the rest.
 */
import * as z from "zod";
import { CALL_PROBLEM_CODES, DATASET_PROBLEM_CODES } from "../../src/index.js";
import { rulebookSchema } from "../../src/rulebook/schema.js";
import { conformanceCaseSchema, titleSchema } from "../../src/schemas/conformance-case.js";
import { evaluationSchema } from "../../src/schemas/evaluation.js";
import { whole } from "../../src/schemas/fields.js";
import { jsonSchema } from "../../src/schemas/json-schemas.js";

const $schema = z.string();
const fileName = () => z.string().check(z.regex(/^[a-z0-9-]+\.json$/));

const manifest = z.strictObject({
  $schema,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  rulebooks: fileName(),
  count: whole(),
  files: z.array(z.strictObject({ file: fileName(), title: titleSchema, count: whole() })).check(z.minLength(1)),
  outside: z.array(
    z.union([
      z.strictObject({ error: z.literal("dataset"), code: z.enum(DATASET_PROBLEM_CODES), reason: titleSchema }),
      z.strictObject({ error: z.literal("call"), code: z.enum(CALL_PROBLEM_CODES), reason: titleSchema }),
    ]),
  ),
});

const rulebooks = z.strictObject({ $schema, rulebooks: z.record(z.string(), rulebookSchema()) });

const cases = z.strictObject({
  $schema,
  title: titleSchema,
  cases: z.array(conformanceCaseSchema).check(z.minLength(1)),
});

/** A file of the pack is a manifest, the rulebooks, or the cases of a group. */
export const schema = jsonSchema(
  z.union([manifest, rulebooks, cases]),
  "The conformance pack of anzexian",
  "Its manifest, its rulebooks, and its files of cases.",
  { case: conformanceCaseSchema, evaluation: evaluationSchema, rulebook: rulebookSchema(), title: titleSchema },
);
