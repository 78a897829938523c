import { describe, expect, test } from "vitest";
import type { Hazard } from "../../src/index.js";
import { hazard } from "../support/books.js";
import { complianceOf, dutiesOf } from "./of.js";

const withHazard = (fields: Partial<Hazard>) => ({ services: [{ hazards: [hazard(fields)] }] });

const CODES = ["hazard-notified", "hazard-rechecked", "refusal-reported"] as const;

/** The states of the three duties about one hazard; "-" where it is not owed. */
const statesOf = (fields: Partial<Hazard>, asOf = "2024-12-31") =>
  CODES.map((code) => dutiesOf(code, withHazard(fields), { asOf })[0]?.state ?? "-").join(" ");

describe("a hazard that a service found", () => {
  test.each([
    [{}, "outstanding outstanding -"],
    [{ notifiedOn: "2024-03-16" }, "met outstanding -"],
    [{ recheckedOn: "2024-05-01" }, "outstanding met -"],
    [{ notifiedOn: "2024-03-16", rectifiedOn: "2024-04-01", recheckedOn: "2024-04-02" }, "met met -"],
    // Remedied, not rechecked.
    [{ rectifiedOn: "2024-04-01" }, "outstanding outstanding -"],
    // Refused: only a major hazard is reported instead of rechecked.
    [{ refusedOn: "2024-04-01" }, "outstanding outstanding -"],
    [{ major: true, refusedOn: "2024-04-01" }, "outstanding - outstanding"],
    [{ major: true, refusedOn: "2024-04-01", reportedToAuthorityOn: "2024-04-03" }, "outstanding - met"],
    [{ major: true, refusedOn: "2024-04-01", recheckedOn: "2024-06-01" }, "outstanding met outstanding"],
    [{ major: true, reportedToAuthorityOn: "2024-04-03" }, "outstanding outstanding -"],
    // The day by which it is to be remedied.
    [{ rectifyBy: "2024-12-31" }, "outstanding outstanding -"],
    [{ rectifyBy: "2025-01-01" }, "outstanding open -"],
    [{ rectifyBy: "2025-01-01", recheckedOn: "2024-04-02" }, "outstanding met -"],
  ] as const)("%j: told, rechecked, reported: %s", (fields, states) => {
    expect(statesOf(fields)).toBe(states);
  });

  test.each([
    ["2024-03-14", "- - -"],
    ["2024-03-15", "outstanding outstanding -"],
    ["2024-03-16", "met outstanding -"],
    ["2024-04-01", "met - outstanding"],
    ["2024-04-03", "met - met"],
    ["2024-06-01", "met met met"],
  ])("as at the close of %s: %s", (asOf, states) => {
    const fields = {
      major: true,
      notifiedOn: "2024-03-16",
      refusedOn: "2024-04-01",
      reportedToAuthorityOn: "2024-04-03",
      recheckedOn: "2024-06-01",
    };
    expect(statesOf(fields, asOf)).toBe(states);
  });

  test("is named with its service, and placed by the day on which it was found, or refused", () => {
    const fields = { major: true, refusedOn: "2024-04-01", rectifyBy: "2024-03-31" };
    const shared = { insurerId: "A", recordTable: "services", recordId: "S1", due: null, done: null, inPeriod: true };
    const evidence = {
      policyId: "P1",
      hazardId: "Z1",
      foundOn: "2024-03-15",
      major: true,
      rectifyBy: "2024-03-31",
      refusedOn: "2024-04-01",
    };
    const clause = { part: "body", item: "2.5" };
    const { duties } = complianceOf(withHazard(fields));
    expect(duties.filter(({ recordTable }) => recordTable === "services")).toEqual([
      { code: "hazard-notified", clause, ...shared, state: "outstanding", day: "2024-03-15", evidence },
      { code: "refusal-reported", clause, ...shared, state: "outstanding", day: "2024-04-01", evidence },
    ]);
  });

  test("found in another period is listed there, unless its recheck is still open", () => {
    const period = { start: "2024-04-01", end: "2024-06-30" };
    const listed = (fields: Partial<Hazard>) =>
      dutiesOf("hazard-rechecked", withHazard(fields), { period }).map(({ state, inPeriod }) => [state, inPeriod]);
    expect(listed({})).toEqual([]);
    expect(listed({ rectifyBy: "2024-07-01" })).toEqual([["open", false]]);
  });

  test("found before the notice was in force is exempt, unless the reading judges it", () => {
    const books = withHazard({ foundOn: "2023-12-31", rectifyBy: "2025-12-31" });
    expect(dutiesOf("hazard-rechecked", books)).toEqual([]);
    const readings = { earlierDuties: "judged" } as const;
    expect(dutiesOf("hazard-rechecked", books, { readings })).toMatchObject([{ state: "open", inPeriod: false }]);
  });

  test("several of one service are in order of day, then of id", () => {
    const hazards = [
      hazard({ hazardId: "Z2" }),
      hazard({ hazardId: "Z1" }),
      hazard({ hazardId: "Z9", foundOn: "2024-03-14" }),
      hazard({ hazardId: "Z1" }),
    ];
    const ids = dutiesOf("hazard-notified", { services: [{ hazards }] }).map(({ evidence }) => evidence.hazardId);
    expect(ids).toEqual(["Z9", "Z1", "Z1", "Z2"]);
  });
});
