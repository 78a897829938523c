import { mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import base from "../vitest.config.ts";

/** The suites that judge the records and the rules, the quickest and sharpest first: a mutant's run ends with the first failure. */
const SUITES = [
  "scoring",
  "time",
  "rules",
  "records",
  "dataset",
  "values",
  "evaluation",
  "conformance",
  "differential",
  "tallies",
];

class SharpestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      SUITES.findIndex((suite) => moduleId.includes(`/test/${suite}/`));
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

const config = mergeConfig(base, {});
config.test.include = SUITES.map((suite) => `test/${suite}/**/*.test.ts`);
/* Runners of commands, writers of files and inputs of a million rows: too slow for every mutant. */
config.test.exclude = [
  "test/differential/runner.test.ts",
  "test/conformance/files.test.ts",
  "test/dataset/huge.test.ts",
  "test/tallies/streams.test.ts",
];
/* One mutant is in all files of a run, so they may share the library's modules. */
config.test.isolate = false;
config.test.sequence = { sequencer: SharpestFirst };

export default config;
