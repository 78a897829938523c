import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anyScenario } from "../../src/testing/index.js";
import { CASES_A_CHUNK, seedOfChunk } from "./chunks.ts";
import { differenceOn, type Library, library } from "./compare.ts";
import { main, type World } from "./main.ts";
import { stepsOf } from "./plan.ts";
import { Progress, progressLine, type Screen } from "./progress.ts";

/** A library that counts the start day of every duty. */
const wrong: Library = (dataset, call) =>
  library(dataset, { ...call, readings: { ...call.readings, dayCount: "include-start" } });

class Written implements Screen {
  text = "";
  constructor(readonly isTTY = false) {}
  write(text: string): void {
    this.text += text;
  }
}

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "differential-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(args: readonly string[], given: Partial<World> = {}) {
  const [out, err] = [new Written(), new Written()];
  let time = 0;
  const now = () => (time += 1000);
  const code = await main(args, { library, out, err, now, anySeed: () => 7, folder, ...given });
  return { code, out: out.text, err: err.text };
}

describe("a run", () => {
  test("that finds no difference ends with 0", async () => {
    const { code, out, err } = await run(["--cases", "20", "--seed", "3"]);
    expect(code).toBe(0);
    expect(out).toBe("The library and the oracle agree on 20 cases.\n");
    expect(err).toContain("seed 3, 1 worker\n");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("tells the seed that it took where none was asked for", async () => {
    expect((await run(["--cases", "1"])).err).toContain("seed 7, ");
  });

  test("that finds a fault ends with 1, and saves the case, shrunk, with what both say", async () => {
    const { code, out } = await run(["--cases", "2000", "--seed", "3"], { library: wrong });
    expect(code).toBe(1);
    const [file = ""] = readdirSync(folder);
    expect(out).toContain(join(folder, file));
    const { dataset, call, ...said } = JSON.parse(readFileSync(join(folder, file), "utf8"));
    expect(Object.keys(said)).toEqual(["library", "oracle", "seed", "path"]);
    expect(said.library).not.toEqual(said.oracle);
    expect(differenceOn({ dataset, call }, wrong)).toEqual({ library: said.library, oracle: said.oracle });
    expect(Object.values(dataset).flat().length).toBeLessThan(6); // an insurer, a policy, and little else
  });

  test("that finds a fault can be repeated: by its seed, and by the seed and path of the case", async () => {
    const savedBy = async (): Promise<string> => {
      await run(["--cases", "2000", "--seed", "3"], { library: wrong });
      return readFileSync(join(folder, readdirSync(folder)[0] as string), "utf8");
    };
    const saved = await savedBy();
    expect(await savedBy()).toBe(saved);
    const { seed, path, dataset, call } = JSON.parse(saved);
    const agree = fc.property(anyScenario(), (scenario) => differenceOn(scenario, wrong) === undefined);
    const { counterexample, numRuns } = fc.check(agree, { seed, path, endOnFailure: true });
    expect(numRuns).toBe(1);
    expect(JSON.parse(JSON.stringify(counterexample))).toEqual([{ dataset, call }]);
  });

  test("takes an error that the library throws for a difference", async () => {
    const throwing: Library = () => {
      throw new RangeError("no such thing");
    };
    const { code, out } = await run(["--cases", "5", "--seed", "3"], { library: throwing });
    expect(code).toBe(1);
    expect(out).toContain("RangeError: no such thing");
  });

  test("is the same whichever worker does a chunk", () => {
    const cases = CASES_A_CHUNK + 1;
    const shares = [0, 1].map((worker) => [...stepsOf({ cases, seed: 5, worker, workers: 2 }, library)]);
    expect(shares.map((steps) => steps.map((step) => step.cases))).toEqual([[CASES_A_CHUNK], [1]]);
    const seeds = Array.from({ length: 4000 }, (_, chunk) => seedOfChunk(5, chunk));
    expect(new Set([...seeds, ...seeds.map((_, chunk) => seedOfChunk(6, chunk))]).size).toBe(8000);
  });

  test("in threads, from the command line, ends with 0 too", () => {
    const script = join(import.meta.dirname, "run.mjs");
    const args = [script, "--cases", "300", "--seed", "1", "--workers", "2"];
    const out = execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    expect(out).toBe("The library and the oracle agree on 300 cases.\n");
  });
});

describe("a replay", () => {
  async function savedCase(): Promise<string> {
    await run(["--cases", "2000", "--seed", "3"], { library: wrong });
    return join(folder, readdirSync(folder)[0] as string);
  }

  test("of a saved case ends with 1 while they differ, and says where", async () => {
    const { code, out } = await run(["--replay", await savedCase()], { library: wrong });
    expect(code).toBe(1);
    expect(out).toMatch(/^The library and the oracle differ: \[0\]\..+ and .+\n$/);
  });

  test("of a saved case ends with 0 once they agree", async () => {
    const { code, out } = await run(["--replay", await savedCase()]);
    expect(code).toBe(0);
    expect(out).toBe("The library and the oracle agree on this case.\n");
  });

  test.each([
    ["is not there", undefined, /cannot be read/],
    ["is no JSON", "{", /is no JSON/],
    ["is null", "null", /has no dataset and call/],
    ["has no call", '{"dataset":{}}', /has no dataset and call/],
    ["has no dataset", '{"call":{}}', /has no dataset and call/],
  ])("of a file that %s ends with 2, and says so", async (_, text, message) => {
    const file = join(folder, "case.json");
    if (text !== undefined) writeFileSync(file, text);
    const { code, err } = await run(["--replay", file]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).toContain(file);
  });
});

test.each([
  [["--cases", "many"], ['--cases is a whole number from 1 to 1000000000, not "many".']],
  [["--cases", "0"], ["--cases is a whole number"]],
  [["--cases", "1e3"], ["--cases is a whole number"]],
  [["--seed=-1"], ["--seed is a whole number from 0 to 2147483647"]],
  [["--seed", "2147483648"], ["--seed is a whole number"]],
  [["--workers", "65"], ["--workers is a whole number from 1 to 64"]],
  [
    ["--cases", "x", "--seed", "y"],
    ["--cases is", "--seed is"],
  ],
  [["--replay", ""], ["--replay needs the name of a file."]],
  [["--replay", "a.json", "--cases", "5"], ["--replay stands alone"]],
  [["--case", "5"], ["Unknown option '--case'"]],
  [["5"], ["Unexpected argument '5'"]],
])("the arguments %j end with 2, and each fault is named", async (args, faults) => {
  const { code, out, err } = await run(args);
  expect(code).toBe(2);
  expect(out).toBe("");
  for (const fault of [...faults, "npm run differential -- [--cases N]"]) expect(err).toContain(fault);
});

describe("progress", () => {
  test.each([
    [250, 1_000_000, 500, "250 of 1,000,000 cases (0%), 500 a second, 34 min left"],
    [5_000, 10_000, 10_000, "5,000 of 10,000 cases (50%), 500 a second, 10 s left"],
    [10_000, 1_000_000_000, 1_000, "10,000 of 1,000,000,000 cases (0%), 10,000 a second, 27.8 h left"],
    [999, 1_000, 2_000, "999 of 1,000 cases (99%), 499 a second, 1 s left"],
  ])("%i of %i after %i ms", (done, total, milliseconds, line) => {
    expect(progressLine(done, total, milliseconds)).toBe(line);
  });

  function tellEverySecond(screen: Written): Written {
    let time = 0;
    const progress = new Progress(100, screen, () => time);
    for (let done = 1; done <= 25; done++) {
      time += 1000;
      progress.tell(done);
    }
    progress.end(25);
    return screen;
  }

  test("is one line that is rewritten, on a terminal", () => {
    const { text } = tellEverySecond(new Written(true));
    expect(text.split("\r")).toHaveLength(26);
    expect(text.split("\n")).toHaveLength(3);
    expect(text).toContain("\r25 of 100 cases (25%), 1 a second, 75 s left\u001b[K\n25 cases in 25.0 s, 1 a second\n");
  });

  test("is a line every ten seconds elsewhere", () => {
    expect(tellEverySecond(new Written()).text.split("\n")).toEqual([
      "10 of 100 cases (10%), 1 a second, 2 min left",
      "20 of 100 cases (20%), 1 a second, 80 s left",
      "25 cases in 25.0 s, 1 a second",
      "",
    ]);
  });
});
