/** The tests of the bundled suites, ready to be run in this process, as often as one likes. */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { collectTests as collectFiles, getFn, getHooks } from "@vitest/runner";
import { LIBRARY, LIST } from "./suites.mjs";

/** What Vitest has by default, where it matters. Stryker ends what takes too long. */
const CONFIG = {
  root: process.cwd(),
  setupFiles: [],
  passWithNoTests: false,
  allowOnly: false,
  sequence: { seed: 1, hooks: "stack", setupFiles: "list" },
  maxConcurrency: 1,
  testTimeout: 0,
  hookTimeout: 0,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  strictTags: false,
};

/** Loads the library from a folder of bundles. What its code does then, it does for all tests. */
export const loadLibrary = (folder) => load(folder, LIBRARY);

/** Each test of a folder of bundles: { id, run }. `run` rejects where the test fails. */
export async function collectTests(folder) {
  const importFile = (bundle) => load(folder, bundle);
  const files = await collectFiles(JSON.parse(readFileSync(LIST, "utf8")), { config: CONFIG, importFile });
  return files.flatMap((file) => {
    if (file.result?.state === "fail") throw new Error(`${file.name}: ${file.result.errors[0].stack}`);
    return testsOf(file, file.name, []);
  });
}

function testsOf(suite, path, outer) {
  const { beforeAll, afterAll, beforeEach, afterEach } = getHooks(suite);
  if (beforeAll.length + afterAll.length + beforeEach.length > 0) throw new Error(`${path} has hooks: not known here.`);
  const after = [...afterEach, ...outer];
  return suite.tasks.flatMap((task, place) => {
    const id = `${path} > ${place} ${task.name}`;
    if (task.mode === "skip" || task.mode === "todo") throw new Error(`${id} is skipped.`);
    return task.type === "suite" ? testsOf(task, id, after) : [{ id, run: () => runTest(task, after) }];
  });
}

async function runTest(task, after) {
  await getFn(task)();
  for (const hook of after) await hook();
}

function load(folder, bundle) {
  return import(pathToFileURL(`${folder}/${bundle}.js`).href);
}
