import { describe, expect, test } from "vitest";
import { TABLE_NAMES } from "../../src/index.js";
import { expectAccepted, expectOptional, expectProblems, optional, problemsOf, required } from "./expect-problem.js";

const minimal = { findingId: "F-1", insurerId: "picc-sz", item: 1, foundOn: "2024-06-01", status: "confirmed" };
const full = { ...minimal, recordId: "P-1", recordTable: "policies", description: "费率未备案" };

const NO_ITEMS = [
  "1",
  "",
  2,
  4,
  5,
  9,
  10,
  0,
  -1,
  1.5,
  Number.NaN,
  true,
  null,
  [],
  [1],
  {},
  1n,
  "constructor",
  "__proto__",
];

describe("a finding", () => {
  test("is accepted, minimal and full", () => {
    expectAccepted("findings", minimal, full);
  });

  test("may be of each item and each status", () => {
    for (const item of [1, 3, 6, 7, 8]) expectAccepted("findings", { ...minimal, item });
    for (const status of ["detected", "confirmed", "appealed", "revoked"])
      expectAccepted("findings", { ...full, status });
  });

  test("needs no optional field", () => {
    expectOptional("findings", full, ["description"]);
    expectOptional("findings", { ...full, item: 6, recordTable: null }, ["recordId", "recordTable"]);
  });

  test.each([1, 7])("of item %i names any table, with the record and only with it", (item) => {
    for (const recordTable of TABLE_NAMES) expectAccepted("findings", { ...full, item, recordTable });
    expectProblems(
      "findings",
      { ...full, item },
      {
        recordTable: [
          [undefined, "missing"],
          [null, "missing"],
        ],
        recordId: [
          [undefined, "missing"],
          [null, "missing"],
        ],
      },
    );
  });

  test.each([3, 6, 8])("of item %i names a record or none, and no table", (item) => {
    expectAccepted(
      "findings",
      { ...minimal, item, recordId: "P-1" },
      { ...minimal, item, recordId: null, recordTable: null },
    );
    expectProblems("findings", { ...minimal, item }, { recordTable: [["policies", "table-not-wanted"]] });
    expectProblems(
      "findings",
      { ...minimal, item, recordId: "P-1" },
      {
        recordTable: [
          ["policies", "table-not-wanted"],
          ["services", "table-not-wanted"],
          ["claims", "table-not-wanted"],
        ],
      },
    );
  });

  test("is refused for each wrong field", () => {
    expectProblems("findings", full, {
      findingId: required.id,
      insurerId: required.id,
      recordId: optional.id,
      recordTable: [...optional.word, ["policy", "unknown-value"], ["hazards", "unknown-value"]],
      foundOn: required.date,
      status: [...required.word, ["rejected", "unknown-value"]],
      description: optional.text,
      clause: [["1", "unknown-field"]],
    });
  });

  test("of no item that findings are made of is refused for its item alone", () => {
    const refused = [...NO_ITEMS.map((item) => [item, "unknown-value"] as const), [undefined, "missing"] as const];
    expectProblems("findings", full, { item: refused });
    const { recordTable: _, ...untabled } = full;
    expectProblems("findings", untabled, { item: refused });
  });

  test.each([
    ["that converts to no text", Object.create(null)],
    [
      "that throws when it is converted",
      {
        toString() {
          throw new Error("hostile");
        },
      },
    ],
  ])("with an object for its item, %s, is refused for that and for all else", (_, item) => {
    for (const finding of [minimal, full]) {
      const problems = problemsOf("findings", { ...finding, item, foundOn: "June" });
      expect(problems.map(({ field, code }) => [field, code])).toEqual([
        ["item", "unknown-value"],
        ["foundOn", "bad-date"],
      ]);
    }
  });
});
