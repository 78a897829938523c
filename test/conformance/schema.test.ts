import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { pack } from "../../src/conformance/index.js";
import { jsonSchemas } from "../../src/schemas/json-schemas.js";

const FOLDER = join(import.meta.dirname, "../../src/conformance/pack");

const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), "utf8"));

/* A validator of others, which knows nothing of this library. */
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
const isValid = ajv.compile(read("schema.json"));

test("every dataset that is not refused is valid under the library's schema of a dataset", () => {
  const isDataset = ajv.compile(jsonSchemas()["dataset"] as object);
  const sound = pack.cases.filter(({ expected }) => !("error" in expected) || expected.error === "call");
  expect(sound.filter(({ dataset }) => !isDataset(dataset)).map(({ id }) => id)).toEqual([]);
});

test("every case is valid under the library's schema of a case", () => {
  const isCase = ajv.compile(jsonSchemas()["conformance-case"] as object);
  expect(pack.cases.filter((each) => !isCase(each)).map(({ id }) => id)).toEqual([]);
  const [{ arithmetic: _, ...broken }] = pack.cases as unknown as [{ arithmetic: string }];
  expect(isCase(broken)).toBe(false);
});

describe("the pack's own JSON Schema", () => {
  test.each(readdirSync(FOLDER).filter((name) => name !== "schema.json"))("%s is valid", (name) => {
    isValid(read(name));
    expect((isValid.errors ?? []).slice(0, 5)).toEqual([]);
  });

  test("every file names it", () => {
    const names = readdirSync(FOLDER).filter((name) => name !== "schema.json");
    expect(names.map((name) => read(name).$schema)).toEqual(names.map(() => "./schema.json"));
  });

  const FILE = "item-06-policy-upload.json";
  // biome-ignore lint/suspicious/noExplicitAny: a file is spoilt where its schema would not let it be.
  const spoilt: readonly [string, (file: any) => void][] = [
    ["a case without an id", ({ cases }) => delete cases[0].id],
    ["an id with a space", ({ cases }) => Object.assign(cases[0], { id: "on time" })],
    ["a title in one language only", ({ cases }) => delete cases[0].title["zh-CN"]],
    ["a field beside those of a case", ({ cases }) => Object.assign(cases[0], { note: "x" })],
    ["a case without what is expected", ({ cases }) => delete cases[0].expected],
    ["a score that is a number", ({ cases }) => Object.assign(cases[0].expected, { score: 100 })],
    ["an exact score that is no fraction", ({ cases }) => Object.assign(cases[0].expected, { exactScore: "97" })],
    ["an evaluation without a reading", ({ cases }) => delete cases[0].expected.readings.dayCount],
    ["a flag of an unknown code", ({ cases }) => cases[0].expected.flags.push({ code: "fine" })],
    ["a call with an unknown reading", ({ cases }) => Object.assign(cases[0].call, { readings: { x: "y" } })],
    [
      "a refusal without a problem",
      ({ cases }) => Object.assign(cases[0], { expected: { error: "call", problems: [] } }),
    ],
    ["no cases", (file) => Object.assign(file, { cases: [] })],
  ];

  test.each(spoilt)("refuses %s", (_what, spoil) => {
    const file = read(FILE);
    spoil(file);
    expect(isValid(file)).toBe(false);
  });
});
