import { describe, test } from "vitest";
import { expectAccepted, expectOptional, expectProblems, optional, required } from "./expect-problem.js";

const minimal = { policyholderId: "91341300MA2N0001XX", obliged: true };
const full = {
  ...minimal,
  name: "宿州矿业",
  industry: "矿山",
  county: "埇桥区",
  employees: 120,
  revenue: "40000000.00",
  assets: "0",
};

describe("an enterprise", () => {
  test("is accepted, minimal and full", () => {
    expectAccepted("enterprises", minimal, full, { ...full, obliged: false, employees: 0 });
  });

  test("needs no optional field", () => {
    expectOptional("enterprises", full, ["name", "industry", "county", "employees", "revenue", "assets"]);
  });

  test("is refused for each wrong field", () => {
    expectProblems("enterprises", full, {
      policyholderId: required.id,
      name: optional.text,
      industry: optional.text,
      county: optional.text,
      obliged: required.flag,
      employees: optional.count,
      revenue: optional.amount,
      assets: optional.amount,
      enterpriseSize: [["large", "unknown-field"]],
    });
  });
});
