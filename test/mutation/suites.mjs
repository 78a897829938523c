/** Where the bundles of suites stand in Stryker's copy of the project: in a folder of `test`, as suites do. */
export const BUNDLES = "test/bundles";

/** The same, of code that counts what it comes to. */
export const COUNTING_BUNDLES = "test/counting";

/** The suites, by their bundles. */
export const LIST = `${BUNDLES}/list.json`;

/** How many milliseconds each test took where no mutant lived. */
export const TIMES = `${BUNDLES}/times.json`;

/** The bundle of the library, which all suites share. */
export const LIBRARY = "library";

/** The folders of suites that judge the records and the rules. */
const FOLDERS = new Set([
  ...["scoring", "time", "values", "rules", "records", "dataset", "facts", "evaluation"],
  ...["conformance", "differential", "tallies", "duties", "compliance", "laws"],
]);

/** Of these, runners of commands, readers and writers of documents, inputs of a million rows: too slow for every mutant. */
const TOO_SLOW = new Set([
  "test/differential/runner.test.ts",
  "test/conformance/files.test.ts",
  "test/conformance/schema.test.ts",
  "test/conformance/coverage.test.ts",
  "test/dataset/huge.test.ts",
  "test/tallies/streams.test.ts",
  "test/laws/time-zones.test.ts",
]);

/** Suites of features that alone come to some places of the core. */
const BESIDES = new Set([
  "test/what-if/what-if.test.ts",
  "test/sensitivity/sensitivity.test.ts",
  "test/outlook/outlook.test.ts",
]);

/** Which of all files of tests are run at a mutant. */
export function suitesOf(files) {
  return files.filter((file) => BESIDES.has(file) || (FOLDERS.has(file.split("/")[1]) && !TOO_SLOW.has(file)));
}
