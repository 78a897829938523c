/*
 * The JSON Schema (2020-12) of the pack's files. It holds the library's schema of an evaluation, whole; its lists of
 * words are the library's too. That of a dataset is shipped elsewhere, and is as large as all the rest.
 */
import * as z from "zod";
import { CALL_PROBLEM_CODES, DATASET_PROBLEM_CODES, LANGUAGES, READINGS, TABLE_NAMES } from "../../src/index.js";
import { rulebookSchema } from "../../src/rulebook/schema.js";
import { jsonSchemas } from "../../src/schemas/json-schemas.js";

type Schema = Readonly<Record<string, unknown>>;

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const words = (list: readonly (string | number)[]): Schema => ({ enum: [...list] });
const list = (items: Schema, more: Schema = {}): Schema => ({ type: "array", items, ...more });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const anything: Schema = {};
const text: Schema = { type: "string" };
const count: Schema = { type: "integer", minimum: 0 };

/** An object of these fields and no other; a field whose name ends in ? may be absent. */
function fields(properties: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(properties);
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(properties).map(([name, held]) => [name.replace("?", ""), held])),
    required: names.filter((name) => !name.endsWith("?")),
    additionalProperties: false,
  };
}

/** The library's schema of an evaluation. What it refers to are parts of its own, so it has an id of its own. */
function evaluation(): Schema {
  const { $schema: _, ...schema } = jsonSchemas()["evaluation"] as Schema;
  return { $id: "evaluation.json", ...schema };
}

const call = fields({
  insurerId: text,
  period: {
    oneOf: [
      fields({ start: ref("day"), end: ref("day") }),
      fields({ year: { type: "integer" }, "quarter?": words([1, 2, 3, 4]) }),
    ],
  },
  "asOf?": ref("day"),
  rulebook: text,
  "readings?": fields(
    Object.fromEntries(Object.entries(READINGS).map(([name, options]) => [`${name}?`, words(options)])),
  ),
  "restDays?": fields({
    from: ref("day"),
    to: ref("day"),
    days: list(ref("day"), { uniqueItems: true }),
    "answers?": { type: "object", propertyNames: ref("day") },
  }),
});

const refusal: Schema = {
  oneOf: [
    fields({
      error: { const: "dataset" },
      problems: list(
        fields({
          code: words(DATASET_PROBLEM_CODES),
          table: orNull(words(TABLE_NAMES)),
          row: orNull(count),
          recordId: orNull(text),
          field: orNull(text),
        }),
        { minItems: 1 },
      ),
    }),
    fields({
      error: { const: "call" },
      problems: list(fields({ code: words(CALL_PROBLEM_CODES), option: orNull(text) }), { minItems: 1 }),
    }),
  ],
};

const clause = fields({
  part: words(["body", "annex", "remarks"]),
  item: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3}){0,3}$" },
});

const asked = { id: ref("id"), title: ref("title"), clause: orNull(clause) };

const cases: Schema = {
  oneOf: [
    fields({
      ...asked,
      arithmetic: text,
      dataset: { type: "object" },
      call: ref("call"),
      expected: { $ref: "evaluation.json" },
    }),
    fields({ ...asked, dataset: anything, call: anything, expected: ref("refusal") }),
  ],
};

const manifest = fields({
  $schema: text,
  version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" },
  rulebooks: ref("fileName"),
  count,
  files: list(fields({ file: ref("fileName"), title: ref("title"), count }), { minItems: 1 }),
  outside: list({
    oneOf: [
      fields({ error: { const: "dataset" }, code: words(DATASET_PROBLEM_CODES), reason: ref("title") }),
      fields({ error: { const: "call" }, code: words(CALL_PROBLEM_CODES), reason: ref("title") }),
    ],
  }),
});

const { $schema: _, ...rulebook } = z.toJSONSchema(rulebookSchema);

/** A file of the pack is a manifest, the rulebooks, or the cases of a group. */
export const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "The conformance pack of anzexian: its manifest, its rulebooks, and its files of cases",
  oneOf: [
    ref("manifest"),
    fields({ $schema: text, rulebooks: { type: "object", additionalProperties: ref("rulebook") } }),
    fields({ $schema: text, title: ref("title"), cases: list(ref("case"), { minItems: 1 }) }),
  ],
  $defs: {
    day: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    id: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
    fileName: { type: "string", pattern: "^[a-z0-9-]+\\.json$" },
    title: fields(Object.fromEntries(LANGUAGES.map((language) => [language, { type: "string", minLength: 1 }]))),
    refusal,
    call,
    case: cases,
    rulebook,
    manifest,
    evaluation: evaluation(),
  },
};
