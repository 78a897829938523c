import { fileURLToPath } from "node:url";

/** Where the reports of a run go: in a folder that is not kept. */
const OUT = "coverage/mutation";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["src/{values,time,facts,dataset,rules,scoring,evaluation}/**/*.ts"],
  plugins: [fileURLToPath(new URL("bundled-runner.mjs", import.meta.url))],
  testRunner: "bundled",
  buildCommand: "node test/mutation/build.mjs",
  coverageAnalysis: "perTest",
  /* A mutant of a date can make a loop long. What takes this long beside the first run is told as a timeout. */
  timeoutMS: 20_000,
  timeoutFactor: 3,
  concurrency: 2,
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: `${OUT}/mutation.json` },
  tempDirName: `${OUT}/sandbox`,
  ignorePatterns: ["coverage", "dist"],
  thresholds: { high: 100, low: 100, break: null },
  disableTypeChecks: false,
  allowEmpty: false,
};
