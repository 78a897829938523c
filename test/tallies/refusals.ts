import { expect } from "vitest";
import { CallError, DatasetError, type DatasetProblem } from "../../src/index.js";

/** The error that something is refused with, now or later. */
async function errorOf(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  return expect.fail("it was accepted");
}

/** What is wrong with data: the error. */
export async function dataRefusal(run: () => unknown): Promise<DatasetError> {
  const error = await errorOf(run);
  expect(error).toBeInstanceOf(DatasetError);
  return error as DatasetError;
}

/** What is wrong with data, each as `dossier 2: policies[0].signedOn bad-date`. */
export async function dataProblems(run: () => unknown): Promise<string[]> {
  return (await dataRefusal(run)).issues.map(placed);
}

function placed({ dossier, table, row, field, code }: DatasetProblem): string {
  const place = [table === null ? "" : `${table}[${row}]`, field ?? ""].filter((part) => part !== "").join(".");
  return `${dossier === undefined ? "" : `dossier ${dossier}: `}${place || "the whole"} ${code}`;
}

/** What is wrong with a call, each as `assessment.asOf tallies-differ "2024-12-31"`. */
export async function callProblems(run: () => unknown): Promise<string[]> {
  const error = await errorOf(run);
  expect(error).toBeInstanceOf(CallError);
  return (error as CallError).issues.map(({ option, code, found }) => `${option} ${code} ${JSON.stringify(found)}`);
}
