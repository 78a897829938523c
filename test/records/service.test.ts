import { describe, expect, test } from "vitest";
import {
  expectAccepted,
  expectOptional,
  expectProblems,
  optional,
  problemsOf,
  type Refused,
  required,
} from "./expect-problem.js";

const minimal = { serviceId: "S-1", policyId: "P-1" };
const hazard = { hazardId: "H-1", foundOn: "2024-04-01", major: false };
const fullHazard = {
  ...hazard,
  major: true,
  notifiedOn: "2024-04-02",
  rectifyBy: "2024-05-01",
  rectifiedOn: "2024-04-20",
  recheckedOn: "2024-04-25",
  refusedOn: "2024-04-10",
  reportedToAuthorityOn: "2024-04-11",
};
const full = {
  ...minimal,
  assignedAt: "2024-03-10T09:00:00+08:00",
  plannedAt: "2024-03-12 09:00",
  performedOn: "2024-04-01",
  reportedAt: "2024-04-02",
  closedAt: "2024-04-26T01:00:00Z",
  hazards: [fullHazard],
};

const NO_LIST: readonly Refused[] = ["", "H-1", 0, true, {}, { 0: hazard, length: 1 }, new Set([hazard])].map(
  (value) => [value, "wrong-type"],
);

describe("a service", () => {
  test("is accepted, minimal and full", () => {
    expectAccepted("services", minimal, full);
  });

  test("may have found no hazard, or several", () => {
    expectAccepted("services", { ...full, hazards: [] }, { ...full, hazards: [hazard, fullHazard] });
  });

  test("needs no optional field", () => {
    expectOptional("services", full, ["assignedAt", "plannedAt", "performedOn", "reportedAt", "closedAt", "hazards"]);
    expectOptional("services", full, [
      "hazards[0].notifiedOn",
      "hazards[0].rectifyBy",
      "hazards[0].rectifiedOn",
      "hazards[0].recheckedOn",
      "hazards[0].refusedOn",
      "hazards[0].reportedToAuthorityOn",
    ]);
  });

  test("is refused for each wrong field", () => {
    expectProblems("services", full, {
      serviceId: required.id,
      policyId: required.id,
      assignedAt: optional.instant,
      plannedAt: optional.instant,
      performedOn: optional.date,
      reportedAt: optional.instant,
      closedAt: optional.instant,
      hazards: NO_LIST,
      insurerId: [["picc-sz", "unknown-field"]],
    });
  });

  test("is refused for each wrong field of a hazard, named with its path", () => {
    expectProblems("services", full, {
      "hazards[0]": [
        [null, "wrong-type"],
        ["H-1", "wrong-type"],
        [[hazard], "wrong-type"],
      ],
      "hazards[0].hazardId": required.id,
      "hazards[0].foundOn": required.date,
      "hazards[0].major": required.flag,
      "hazards[0].notifiedOn": optional.date,
      "hazards[0].rectifyBy": optional.date,
      "hazards[0].rectifiedOn": optional.date,
      "hazards[0].recheckedOn": optional.date,
      "hazards[0].refusedOn": optional.date,
      "hazards[0].reportedToAuthorityOn": optional.date,
      "hazards[0].foundAt": [["2024-04-01", "unknown-field"]],
    });
  });

  test("names the hazard among several", () => {
    const hazards = [hazard, { ...hazard, foundOn: "2024-04-31" }, { ...hazard, major: "yes" }];
    expect(problemsOf("services", { ...full, hazards })).toMatchObject([
      { field: "hazards[1].foundOn", code: "bad-date", recordId: "S-1", found: "2024-04-31" },
      { field: "hazards[2].major", code: "wrong-type", recordId: "S-1", found: "yes" },
    ]);
  });
});
