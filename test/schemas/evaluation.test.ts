import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { type Evaluation, evaluateAll, parseDataset } from "../../src/index.js";
import { evaluationSchema } from "../../src/schemas/evaluation.js";
import { jsonSchemas } from "../../src/schemas/json-schemas.js";
import { anyScenario, toCall } from "../../src/testing/index.js";
import { judge } from "../support/books.js";

const schema = jsonSchemas()["evaluation"] as object;
const accepts = new Ajv2020({ allErrors: true }).compile(schema);

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;

/** The fields of a value, with their paths, and those of what it holds. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [[...path, key], ...pathsOf(held, [...path, key])]);
}

/** A copy with another value at a path; undefined takes the field away. */
function changed(whole: unknown, path: readonly string[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(whole));
  const holder = path.slice(0, -1).reduce((held, key) => held[key], copy);
  const last = path.at(-1) as string;
  if (value === undefined && !Array.isArray(holder)) delete holder[last];
  else holder[last] = value;
  return copy;
}

const troubled = judge({
  policies: [{ uploadedAt: null, enterpriseSize: "large", serviceFee: "10.00" }, { uploadedAt: "2024-12-30" }],
  annualReports: [],
  services: [{ closedAt: null, reportedAt: null }],
  surveys: [{ attitude: 4, timeliness: 1 }],
  disputes: [{ eventId: "V" }],
  findings: [{}, { item: 6, recordId: "P2" }, { item: 7, status: "appealed" }, { item: 3, recordId: "S1" }],
});

describe("the schema of an evaluation", () => {
  test("is of the type of an evaluation, neither wider nor narrower", () => {
    expectTypeOf<DeepReadonly<z.infer<typeof evaluationSchema>>>().toEqualTypeOf<DeepReadonly<Evaluation>>();
  });

  test("accepts every evaluation, as zod and as JSON Schema", () => {
    fc.assert(
      fc.property(anyScenario(), ({ dataset, call }) => {
        for (const evaluation of evaluateAll(parseDataset(dataset), toCall(call))) {
          const json = JSON.parse(JSON.stringify(evaluation));
          expect(evaluationSchema.parse(json)).toEqual(evaluation);
          expect(accepts(json), JSON.stringify(accepts.errors)).toBe(true);
        }
      }),
      { numRuns: Number(process.env["CASES"] ?? 150) },
    );
  });

  test("is the same as zod and as JSON Schema, whatever stands in a field", () => {
    const odd = [undefined, null, "", "x", "-1.5", "1e3", "1/0", "2024-02-30", "2024-02-29", 1, -1, 1.5, true, [], {}];
    for (const path of pathsOf(troubled)) {
      for (const value of odd) {
        const json = changed(troubled, path, value);
        expect(accepts(json), `${path.join(".")}: ${JSON.stringify(value)}`).toBe(
          evaluationSchema.safeParse(json).success,
        );
      }
    }
  });

  test("knows no other field", () => {
    expect(accepts({ ...troubled, extra: 1 })).toBe(false);
    expect(evaluationSchema.safeParse({ ...troubled, extra: 1 }).success).toBe(false);
  });
});
