/**
 * Bundles the suites with the source, as it stands in Stryker's copy: with every mutant in it, one of which a variable
 * of the environment brings to life. A process that had to find and compile hundreds of modules would take longer for
 * that than for the tests.
 */

import { readdirSync, writeFileSync } from "node:fs";
import { build } from "tsup";
import { BUNDLES, LIBRARY, LIST, suitesOf } from "./suites.mjs";

const files = readdirSync("test", { recursive: true }).map((name) => `test/${name}`);
const suites = suitesOf(files.filter((file) => file.endsWith(".test.ts")));
const bundles = suites.map((suite) => [suite.replace(/\.ts$/, "").replaceAll("/", "--"), suite]);

await build({
  config: false,
  entry: { [LIBRARY]: "src/index.ts", ...Object.fromEntries(bundles) },
  outDir: BUNDLES,
  format: "esm",
  target: "es2022",
  splitting: true,
  silent: true,
  external: [/^@vitest\//, "fast-check"],
  esbuildOptions: (options) => {
    options.alias = { vitest: "./test/mutation/in-process-vitest.ts" };
  },
});

writeFileSync(LIST, JSON.stringify(bundles.map(([bundle]) => bundle)));
