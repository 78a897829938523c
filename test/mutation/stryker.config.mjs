/** Where the reports of a run go: in a folder that is not kept. */
const OUT = "coverage/mutation";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["src/{rules,scoring,time,dataset,facts,evaluation}/**/*.ts"],
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  /* A mutant of a date can make a loop long. What takes this long beside the first run is told as a timeout. */
  timeoutMS: 60_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 60,
  concurrency: 2,
  incremental: true,
  incrementalFile: `${OUT}/incremental.json`,
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: `${OUT}/mutation.json` },
  tempDirName: `${OUT}/sandbox`,
  ignorePatterns: ["coverage", "dist", "docs", "examples/data"],
  thresholds: { high: 100, low: 100, break: null },
  disableTypeChecks: false,
  allowEmpty: false,
};
