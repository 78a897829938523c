/**
 * Runs the suites for Stryker in one process that stays: a process a mutant takes longer to start than its tests to run.
 * Stryker says which tests come to the place of a mutant, and starts a new process for a mutant that acts while the
 * library is loaded.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { configureGlobal } from "fast-check";
import { collectTests, loadLibrary } from "./collect.mjs";
import { BUNDLES, COUNTING_BUNDLES, TIMES } from "./suites.mjs";

/** What the instrumented source writes to: see the helpers that Stryker puts at the head of each file. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

/* The random cases of a test are the same each time: a mutant's fate must not hang on luck. */
configureGlobal({ seed: 1 });

/** A test that takes so much longer than it did without a mutant, in milliseconds, is taken for endless. */
const longest = (time) => Math.ceil(3_000 + 5 * time);

/** The milliseconds of a test that is not known: one that is named after what a mutant changed as the library was loaded. */
const UNKNOWN = 5_000;

const ENDLESS = { status: MutantRunStatus.Timeout };

class BundledRunner {
  #tests;
  #times;

  capabilities() {
    return { reloadEnvironment: false };
  }

  /** Runs every test, and notes the time of each, and what it comes to. */
  async dryRun() {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    await loadLibrary(COUNTING_BUNDLES);
    const atLoading = { ...stryker.mutantCoverage.static };
    const tests = [];
    for (const test of await collectTests(COUNTING_BUNDLES)) {
      stryker.currentTestId = test.id;
      const start = performance.now();
      const failure = await failureOf(test);
      const about = { id: test.id, name: test.id, timeSpentMs: performance.now() - start };
      tests.push(
        failure === undefined
          ? { ...about, status: TestStatus.Success }
          : { ...about, status: TestStatus.Failed, failureMessage: failure },
      );
    }
    stryker.currentTestId = undefined;
    this.#times = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(TIMES, JSON.stringify(this.#times));
    const mutantCoverage = { static: atLoading, perTest: stryker.mutantCoverage.perTest };
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** Runs the tests that Stryker names, the quickest first, until one fails. */
  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    stryker.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    const tests = await this.#load().catch((error) => error);
    if (tests instanceof Error) return killed("loading", tests.message, 0);
    stryker.activeMutant = activeMutant.id;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    const names = testFilter && new Set(testFilter);
    const chosen = tests
      .filter(({ id }) => names === undefined || names.has(id))
      .sort((a, b) => this.#timeOf(a) - this.#timeOf(b));
    for (const [place, test] of chosen.entries()) {
      const failure = await failureOf(test, longest(this.#timeOf(test)));
      if (failure === undefined) continue;
      const isEndless = failure === TOO_LONG || determineHitLimitReached(stryker.hitCount, hitLimit) !== undefined;
      if (mutantActivation === "runtime" && !(await this.#passesWithout(test))) {
        return { status: MutantRunStatus.Error, errorMessage: `${test.id} now fails without any mutant.` };
      }
      return isEndless ? ENDLESS : killed(test.id, failure, place + 1);
    }
    return { status: MutantRunStatus.Survived, nrOfTests: chosen.length };
  }

  #timeOf({ id }) {
    return this.#times[id] ?? UNKNOWN;
  }

  /** A mutant must leave nothing behind that lets later ones seem dead. */
  async #passesWithout(test) {
    stryker.activeMutant = undefined;
    stryker.hitCount = undefined;
    return (await failureOf(test)) === undefined;
  }

  async #load() {
    this.#tests ??= await collectTests(BUNDLES);
    this.#times ??= JSON.parse(readFileSync(TIMES, "utf8"));
    return this.#tests;
  }
}

const TOO_LONG = "It took too long.";

/** What a test says where it fails, or that it was stopped after some milliseconds. Of an asynchronous one only the beginning is. */
async function failureOf({ run }, timeout) {
  for (const forget of stryker.forget ?? []) forget();
  stryker.run = run;
  const script = timeout === undefined ? run : stoppedAfter(timeout);
  try {
    await script();
    return undefined;
  } catch (error) {
    return error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? TOO_LONG : String(error?.message ?? error).slice(0, 300);
  }
}

function stoppedAfter(timeout) {
  if (!(timeout > 0)) throw new Error(`Nobody knows how long the test may take: ${timeout}.`);
  return () => runInThisContext("__stryker__.run()", { timeout });
}

function killed(test, failureMessage, nrOfTests) {
  return { status: MutantRunStatus.Killed, killedBy: [test], failureMessage, nrOfTests };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "bundled", BundledRunner)];
