import { describe, expect, test } from "vitest";
import {
  expectAccepted,
  expectOptional,
  expectProblems,
  problemsOf,
  type Refused,
  required,
} from "./expect-problem.js";

const bare = { surveyId: "Y-1", policyId: "P-1", respondedOn: "2024-08-01" };
const full = { ...bare, attitude: 5, professionalism: 4, timeliness: 1 };

const NO_STARS: readonly Refused[] = [
  [0, "out-of-range"],
  [6, "out-of-range"],
  [-1, "out-of-range"],
  [Number.MAX_SAFE_INTEGER, "out-of-range"],
  [4.5, "wrong-type"],
  [Number.NaN, "wrong-type"],
  ["5", "wrong-type"],
  ["", "wrong-type"],
  [true, "wrong-type"],
  [[5], "wrong-type"],
  [5n, "wrong-type"],
];

describe("a survey", () => {
  test("is accepted, full and with one rating", () => {
    expectAccepted(
      "surveys",
      full,
      { ...bare, attitude: 1 },
      { ...bare, professionalism: 5 },
      { ...bare, timeliness: 3 },
    );
  });

  test("needs no rating but one", () => {
    expectOptional("surveys", full, ["attitude", "professionalism", "timeliness"]);
  });

  test("without a single rating is refused as a whole", () => {
    for (const survey of [
      bare,
      { ...bare, attitude: null },
      { ...bare, attitude: null, professionalism: null, timeliness: null },
    ]) {
      expect(problemsOf("surveys", survey)).toMatchObject([{ code: "nothing-rated", field: null, recordId: "Y-1" }]);
    }
  });

  test("is refused for each wrong field", () => {
    expectProblems("surveys", full, {
      surveyId: required.id,
      policyId: required.id,
      respondedOn: required.date,
      attitude: NO_STARS,
      professionalism: NO_STARS,
      timeliness: NO_STARS,
      speed: [[5, "unknown-field"]],
    });
  });

  test("that rates nothing and has a wrong field is refused for both", () => {
    expect(
      problemsOf("surveys", { ...bare, respondedOn: "August" })
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["bad-date", "nothing-rated"]);
  });
});
