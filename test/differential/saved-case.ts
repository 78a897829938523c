import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Scenario } from "../../src/testing/index.js";
import { ArgumentsError } from "./arguments.ts";
import type { FailingCase } from "./chunks.ts";

/** Saves a failing case as JSON, and gives the file's name. */
export function saveCase(failing: FailingCase, folder: string): string {
  const { dataset, call, library, oracle, seed, path } = failing;
  const file = join(folder, `differential-case-${seed}.json`);
  writeFileSync(file, `${JSON.stringify({ dataset, call, library, oracle, seed, path }, null, 2)}\n`);
  return file;
}

/** The dataset and the call of a saved case. @throws ArgumentsError where the file has none. */
export function readCase(file: string): Scenario {
  const saved = parse(read(file), file);
  if (typeof saved?.dataset !== "object" || typeof saved.call !== "object") {
    throw new ArgumentsError(`${file} is no saved case: it has no dataset and call.`);
  }
  return { dataset: saved.dataset, call: saved.call };
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ArgumentsError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function parse(text: string, file: string): Scenario | null {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ArgumentsError(`${file} is no JSON: ${(error as Error).message}`);
  }
}
