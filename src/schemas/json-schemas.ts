import * as z from "zod";
import { TABLES } from "../records/tables.js";
import { clauseSchema } from "../rulebook/clause.js";
import { TABLE_NAMES } from "../vocabulary/tables.js";
import { about, breachSchema } from "./breach.js";
import { conformanceCaseSchema } from "./conformance-case.js";
import { datasetSchema } from "./dataset.js";
import { evaluationSchema } from "./evaluation.js";
import { FORMS_OF_RECORDS, type Form, formOfText } from "./forms.js";

/** The JSON Schemas (2020-12) that the package ships in `schemas/`, by the name of the file. */
export function jsonSchemas(): { readonly [name: string]: Form } {
  return {
    dataset: jsonSchema(
      datasetSchema,
      "A dataset of anzexian",
      "The records of a city. That ids are unique and references lead somewhere is checked by parseDataset alone.",
    ),
    evaluation: jsonSchema(
      evaluationSchema,
      "An evaluation of anzexian",
      "One insurer's score, tier and ledger, as JSON.stringify gives it. Numbers are decimal texts.",
    ),
    "conformance-case": jsonSchema(
      conformanceCaseSchema,
      "A conformance case of anzexian",
      "Records, a call, and the evaluation or the refusal that must come of them.",
      { evaluation: evaluationSchema },
    ),
  };
}

/** Parts of a schema, by the names that they go by in it. */
type Parts = { readonly [name: string]: z.ZodType };

function namesOf(parts: Parts) {
  const names = z.registry<{ readonly id: string }>();
  for (const table of TABLE_NAMES) names.add(TABLES[table].schema, { id: `${table}-row` });
  names.add(breachSchema(), { id: "breach" });
  names.add(about(), { id: "about" });
  names.add(clauseSchema(), { id: "clause" });
  for (const [id, schema] of Object.entries(parts)) names.add(schema, { id });
  return names;
}

/** The JSON Schema (2020-12) of a zod schema; what it has more than once, and other parts of a name, stand in its `$defs`. */
export function jsonSchema(schema: z.ZodType, title: string, description: string, parts: Parts = {}): Form {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    metadata: namesOf(parts),
    override: ({ zodSchema, jsonSchema }) => {
      for (const check of zodSchema._zod.def.checks ?? []) Object.assign(jsonSchema, formOfCheck(check));
      Object.assign(jsonSchema, FORMS_OF_RECORDS.get(zodSchema));
    },
  });
  return { $schema, title, description, ...rest };
}

/** What JSON Schema can say of a check that is ours, and not zod's. */
function formOfCheck({ _zod: { def } }: z.core.$ZodCheck): Form | undefined {
  const params = "params" in def ? (def.params as { [param: string]: unknown } | undefined) : undefined;
  return params === undefined ? undefined : formOfText(params);
}
