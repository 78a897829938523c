import { expect } from "vitest";
import { defineRulebook, RulebookError, suzhou2024 } from "../../src/index.js";

/** A rubric as it stands in a file, to be changed by a test. */
// biome-ignore lint/suspicious/noExplicitAny: a test writes what no rubric should hold.
export type Rubric = any;

/** The rubric of Suzhou, as JSON gives it. */
export const rubric = (): Rubric => JSON.parse(JSON.stringify(suzhou2024));

/** Where each item of Suzhou's rubric stands. */
export const PLACE = {
  filedTerms: "categories[0].items[0]",
  firstService: "categories[1].items[0]",
  serviceLoop: "categories[1].items[1]",
  feeUsage: "categories[1].items[2]",
  annualReport: "categories[1].items[3]",
  policyUpload: "categories[2].items[0]",
  dataQuality: "categories[2].items[1]",
  claimUpload: "categories[2].items[2]",
  surveyStars: "categories[3].items[0]",
  disputes: "categories[3].items[1]",
} as const;

/** Suzhou's rubric with other values at some paths; undefined takes the field away. */
export function rubricWith(changes: Readonly<Record<string, unknown>>): Rubric {
  const data = rubric();
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
    const last = keys.pop() as string;
    const holder = keys.reduce((held, key) => held[key], data);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return data;
}

/** Each problem of a rubric as `field code`; none where it is accepted. */
export function problemsOf(data: Rubric): string[] {
  try {
    defineRulebook(data);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(RulebookError);
    return (error as RulebookError).issues.map(({ field, code }) => `${field ?? "the whole"} ${code}`);
  }
}
