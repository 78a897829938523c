import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRecord, TABLE_NAMES, type TableName } from "../../src/index.js";
import { jsonSchemas } from "../../src/schemas/json-schemas.js";
import { anyScenario } from "../../src/testing/index.js";
import { type City, city } from "../dataset/city.ts";
import { withField } from "../records/expect-problem.ts";

/** The validator is not ours: it knows the schema alone. */
const schema = jsonSchemas()["dataset"] as object;
const accepts = new Ajv2020({ allErrors: true }).compile(schema);

/** A row of each table with every field. */
const FULL: { readonly [Name in TableName]: { readonly [field: string]: unknown } } = {
  insurers: { insurerId: "a", name: "甲" },
  policies: {
    ...{ policyId: "p", insurerId: "a", policyholderId: "h", policyholderName: "n", industry: "i", county: "c" },
    ...{ enterpriseSize: "small", signedOn: "2024-03-01", effectiveOn: "2024-03-02", expiresOn: "2025-03-01" },
    ...{ terminatedOn: "2024-09-01", premium: "1000.00", serviceFee: "120", uploadedAt: "2024-03-02 08:00" },
    ...{ insuredEmployees: 3, placedOutsideCity: true, placementFiledOn: "2024-03-03" },
  },
  enterprises: {
    ...{ policyholderId: "h", name: "n", industry: "i", county: "c", obliged: true, employees: 3 },
    ...{ revenue: "1", assets: "2.5" },
  },
  services: {
    ...{ serviceId: "s", policyId: "p", assignedAt: "2024-03-02T08:00:00Z", plannedAt: "2024-03-02" },
    ...{ performedOn: "2024-03-05", reportedAt: "2024-03-06", closedAt: "2024-03-07" },
    hazards: [
      {
        ...{ hazardId: "z", foundOn: "2024-03-05", major: true, notifiedOn: "2024-03-05", rectifyBy: "2024-04-05" },
        ...{ rectifiedOn: "2024-04-01", recheckedOn: "2024-04-02", refusedOn: "2024-04-03" },
        reportedToAuthorityOn: "2024-04-04",
      },
    ],
  },
  deferrals: {
    ...{ deferralId: "d", policyId: "p", reason: "r", submittedOn: "2024-03-05", status: "accepted" },
    until: "2024-06-01",
  },
  expenditures: {
    ...{ expenditureId: "e", insurerId: "a", policyId: "p", paidOn: "2024-05-01", amount: "-1.00", purpose: "other" },
  },
  annualReports: { insurerId: "a", year: 2024, submittedAt: "2024-12-01", status: "pending" },
  claims: { claimId: "c", policyId: "p", settledOn: "2024-05-01", resultUploadedAt: "2024-05-02" },
  surveys: {
    ...{ surveyId: "y", policyId: "p", respondedOn: "2024-08-01", attitude: 5, professionalism: 1, timeliness: 3 },
  },
  disputes: {
    ...{ disputeId: "x", insurerId: "a", eventId: "v", policyId: "p", cause: "claims", forum: "court" },
    ...{ filedOn: "2024-05-01", liability: "insurer", determinedOn: "2024-06-01" },
  },
  findings: {
    ...{ findingId: "f", insurerId: "a", item: 7, recordId: "p", recordTable: "policies", foundOn: "2024-05-01" },
    ...{ status: "confirmed", description: "d" },
  },
};

const ODD: readonly unknown[] = [
  ...[undefined, null, "", "x", " ", 0, 1, 3, 6, -1, 1.5, 2 ** 53, true, false, [], {}, ["x"], [{}]],
  ...["2024-02-29", "2023-02-29", "2000-02-29", "1900-02-29", "2024-04-31", "2024-3-8", "0000-01-01", "2024-03-08 "],
  ...["2024-03-08T12:00:00Z", "2024-03-08t12:00:00.25+08:00", "2024-03-08 12:00", "2024-03-08 12:00:59"],
  ...["2024-03-08T12:00:00", "2024-03-08T12:00Z", "2024-03-08 24:00", "2024-03-08T12:00:00+24:00"],
  ...["2024-03-08 12:00:00Z", `2024-03-08T12:00:00.${"1".repeat(43)}Z`, `2024-03-08T12:00:00.${"1".repeat(44)}Z`],
  ...["0.00", "-0", "-0.00", "-0.01", "-1", "0.1", "0.01", "12.345", "01", ".5", "5.", "1e3", "+1", "1,000.00"],
  ...["9".repeat(30), `${"9".repeat(30)}.99`, "9".repeat(31)],
  ...["large", "accepted", "pending", "none", "court", "claims", "other", "policies", "confirmed"],
];

/** Whether the library's own parser accepts a row, by itself. */
function isSound(table: TableName, row: unknown): boolean {
  try {
    parseRecord(table, row);
    return true;
  } catch {
    return false;
  }
}

const asDataset = (table: TableName, row: unknown) => ({ insurers: [], [table]: [row] });

describe("the JSON Schema of a dataset", () => {
  test("is of the draft 2020-12", () => {
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  });

  test.each(TABLE_NAMES)("says of each field of %s what the library says", (table) => {
    const full = FULL[table];
    expect(isSound(table, full) && accepts(asDataset(table, full))).toBe(true);
    const paths = [...Object.keys(full), ...(table === "services" ? hazardPaths : []), "misspelt"];
    for (const path of paths) {
      for (const value of ODD) {
        const row = withField(full, path, value);
        expect(accepts(asDataset(table, row)), `${path}: ${JSON.stringify(value)}`).toBe(isSound(table, row));
      }
    }
  });

  test("says what the fields of a finding ask of each other", () => {
    for (const item of [1, 3, 6, 7, 8]) {
      for (const recordId of [undefined, null, "p"]) {
        for (const recordTable of [undefined, null, "policies"]) {
          const row = { ...FULL.findings, item, recordId, recordTable };
          expect(accepts(asDataset("findings", row)), JSON.stringify(row)).toBe(isSound("findings", row));
        }
      }
    }
  });

  test("says that a response rates a dimension, and that a decided case has its day", () => {
    const { attitude: _a, professionalism: _p, timeliness: _t, ...unrated } = FULL.surveys;
    expect(accepts(asDataset("surveys", unrated))).toBe(false);
    expect(accepts(asDataset("surveys", { ...unrated, attitude: null, timeliness: 4 }))).toBe(true);
    for (const [liability, determinedOn, isRight] of [
      ["pending", null, true],
      ["none", null, false],
      ["none", "2024-06-01", true],
    ]) {
      expect(accepts(asDataset("disputes", { ...FULL.disputes, liability, determinedOn }))).toBe(isRight);
    }
  });

  test("accepts any dataset that the library accepts", () => {
    fc.assert(
      fc.property(anyScenario(), ({ dataset }) => {
        expect(accepts(dataset), JSON.stringify(accepts.errors)).toBe(true);
      }),
      { numRuns: Number(process.env["CASES"] ?? 100) },
    );
  });

  test("asks for the insurers alone, and knows no other table", () => {
    expect(accepts(city())).toBe(true);
    for (const table of TABLE_NAMES) {
      const { [table]: _gone, ...rest }: City = city();
      expect(accepts(rest), table).toBe(table !== "insurers");
      expect(accepts({ ...rest, [table]: null }), table).toBe(table !== "insurers");
      expect(accepts({ ...rest, [table]: {} }), table).toBe(false);
    }
    expect(accepts({ ...city(), polices: [] })).toBe(false);
    for (const value of [null, [], "x", 1]) expect(accepts(value)).toBe(false);
  });
});

const hazardPaths = [
  ...["hazardId", "foundOn", "major", "notifiedOn", "rectifyBy", "rectifiedOn", "recheckedOn", "refusedOn"],
  ...["reportedToAuthorityOn", "misspelt"],
].map((field) => `hazards[0].${field}`);
