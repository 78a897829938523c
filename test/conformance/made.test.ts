import { describe, expect, test } from "vitest";
import type { Refusal } from "../../src/conformance/pack.js";
import type { Evaluation } from "../../src/index.js";
import { essence, essenceOfOracle } from "../differential/compare.js";
import { OracleRefusal } from "../oracle/index.ts";
import { workOut } from "./arithmetic.ts";
import { isRefused } from "./draft.ts";
import { MADE } from "./make.ts";
import { byOracle } from "./run.ts";
import { evidenceOf, notApplicableOf, problemTexts, speaksOfSurveys, statementOf } from "./stated.ts";

/* A case is accepted only if three agree on it: its author's arithmetic, the library, and test/oracle. */

const CASES = MADE.flatMap(({ cases }) => cases).map((each) => ({ ...each, id: each.made.id }));
const EVALUATED = CASES.flatMap(({ draft, ...each }) => (isRefused(draft) ? [] : [{ ...each, draft }]));
const REFUSED = CASES.flatMap(({ draft, ...each }) => (isRefused(draft) ? [{ ...each, draft }] : []));

describe("what the library gives is what the case's author worked out by hand", () => {
  test.each(EVALUATED)("$id", ({ draft, made }) => {
    const evaluation = made.expected as Evaluation;
    const { score, lost = [], flags = [], open = [], undecided = [], tier, notApplicable } = draft;
    expect(statementOf(evaluation, speaksOfSurveys(draft))).toEqual({
      score: workOut(score),
      ...{ lost, flags, open, undecided },
    });
    expect(evidenceOf(evaluation)).toMatchObject(draft.evidence ?? {});
    if (tier !== undefined) expect(evaluation.tier).toBe(tier);
    if (notApplicable !== undefined) expect(notApplicableOf(evaluation)).toEqual(notApplicable);
  });

  test.each(REFUSED)("$id", ({ draft, made }) => {
    const refusal = made.expected as Refusal;
    expect(refusal.error).toBe(draft.refused);
    expect(problemTexts(refusal).sort()).toEqual([...draft.problems].sort());
  });
});

describe("the implementation that was written apart agrees", () => {
  /* It knows the rulebook of the notice alone. */
  const ofTheNotice = EVALUATED.filter(({ made }) => (made.expected as Evaluation).rulebook === "suzhou-2024");

  test("on nearly all cases that end in an evaluation", () => {
    expect(ofTheNotice.length).toBeGreaterThan(EVALUATED.length * 0.95);
  });

  test.each(ofTheNotice)("$id", ({ made }) => {
    const evaluation = made.expected as Evaluation;
    expect(essence(evaluation)).toEqual(essenceOfOracle(byOracle(made), evaluation));
  });

  /* It looks at no record's form, and at calls only as far as it must. */
  const ITS_REFUSALS = [
    "period-reversed",
    "period-before-rulebook",
    "as-of-before-period",
    "unknown-insurer",
    "calendar-missing",
    "calendar-too-short",
  ];
  const refusedByBoth = REFUSED.filter(({ made }) =>
    (made.expected as Refusal).problems.some(({ code }) => ITS_REFUSALS.includes(code)),
  );

  test.each(refusedByBoth)("$id: refused by both", ({ made }) => {
    expect(() => byOracle(made)).toThrow(OracleRefusal);
  });
});
