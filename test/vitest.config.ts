import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** Examples and documents import the package by its names: here they are the source. The longer names come first. */
const alias = {
  "anzexian/conformance": source("conformance/index.ts"),
  "anzexian/report": source("report/index.ts"),
  "anzexian/tabular": source("tabular/index.ts"),
  "anzexian/testing": source("testing/index.ts"),
  "anzexian/rulebooks": source("rulebooks/index.ts"),
  "anzexian/sensitivity": source("sensitivity/index.ts"),
  "anzexian/what-if": source("what-if/index.ts"),
  "anzexian/outlook": source("outlook/index.ts"),
  anzexian: source("index.ts"),
};

export default defineConfig({
  resolve: { alias },
  // All cores: left to itself, Vitest keeps one for others.
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    maxWorkers: "100%",
    // Every file of src, also one that no test loads; and of each every branch.
    coverage: { include: ["src/**/*.ts"], thresholds: { 100: true } },
  },
});
