import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CallError,
  calendarYear,
  DATASET_PROBLEM_CODES,
  type Dataset,
  DatasetError,
  defineRulebook,
  evaluate,
  evaluateAll,
  parseDataset,
  parseRecord,
  RulebookError,
  suzhou2024,
  TABLE_NAMES,
} from "../../src/index.js";
import { anyDataset, shuffled } from "../../src/testing/index.js";
import { type City, city, deferral, dispute, expenditure, finding, policy, type Rows } from "./city.js";
import { problemsOf, refusalOf } from "./problems.js";

const YEAR = { period: calendarYear(2024) };

/** The city with another row at the end of a table. */
function cityWith(table: string, ...rows: Rows): City {
  const json = city();
  return { ...json, [table]: [...(json[table] ?? []), ...rows] };
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFrozen);
    Object.freeze(value);
  }
  return value;
}

describe("a sound dataset", () => {
  test("is accepted, and says what its JSON says", () => {
    expect(parseDataset(city())).toEqual(city());
  });

  test("may have no table but the insurers, and no row in that", () => {
    for (const json of [{ insurers: [] }, { insurers: [{ insurerId: "a", name: "" }] }]) {
      const dataset = parseDataset(json);
      expect(dataset.insurers).toEqual(json.insurers);
      for (const table of TABLE_NAMES) if (table !== "insurers") expect(dataset[table]).toEqual([]);
    }
  });

  test("may have its optional tables absent or null", () => {
    for (const table of TABLE_NAMES) {
      if (table === "insurers") continue;
      const bare = { insurers: [{ insurerId: "a", name: "甲" }] };
      expect(() => parseDataset({ ...bare, [table]: null }), table).not.toThrow();
      expect(() => parseDataset({ ...bare, [table]: undefined }), table).not.toThrow();
      expect(() => parseDataset({ ...bare, [table]: [] }), table).not.toThrow();
    }
  });

  test("may have the same id in two tables", () => {
    const json = {
      insurers: [{ insurerId: "1", name: "" }],
      policies: [{ ...policy("1", "1"), policyholderId: "1" }],
      claims: [{ claimId: "1", policyId: "1" }],
      services: [{ serviceId: "1", policyId: "1" }],
    };
    expect(() => parseDataset(json)).not.toThrow();
  });

  test("may have ids that differ in case, in a space, or in their composition", () => {
    const insurers = ["a", "A", " a", "a ", "é", "e\u0301", "ａ", "a\u0000"].map((insurerId) => ({
      insurerId,
      name: "",
    }));
    expect(parseDataset({ insurers }).insurers).toHaveLength(8);
  });

  test("may have policyholders that are in no table of enterprises", () => {
    expect(() =>
      parseDataset(cityWith("policies", { ...policy("p3", "a"), policyholderId: "elsewhere" })),
    ).not.toThrow();
  });

  test("may have several reports of an insurer for one year", () => {
    const { annualReports = [] } = city();
    expect(parseDataset(cityWith("annualReports", annualReports[0] ?? {})).annualReports).toHaveLength(3);
  });

  test("may have its rows in any order: a reference may stand before what it names", () => {
    fc.assert(
      fc.property(
        anyDataset().chain((dataset) => fc.tuple(fc.constant(dataset), shuffled(dataset))),
        ([json, other]) => {
          expect(evaluateAll(parseDataset(other), YEAR)).toEqual(evaluateAll(parseDataset(json), YEAR));
        },
      ),
      { numRuns: 50 },
    );
  });

  test("may come from JSON text, with the same outcome as from objects", () => {
    const dataset = parseDataset(JSON.parse(JSON.stringify(city())));
    expect(evaluateAll(dataset, YEAR)).toEqual(evaluateAll(parseDataset(city()), YEAR));
  });

  test("may have its days in an impossible order: that is for a person to look at", () => {
    const json = city();
    json["policies"] = [
      { ...policy("pa", "a"), signedOn: "2024-12-31", effectiveOn: "2024-03-01", expiresOn: "2024-01-01" }, // expires first
      { ...policy("pb", "b"), uploadedAt: "2019-01-01", terminatedOn: "2018-01-01" }, // uploaded before it was signed
    ];
    json["services"] = [
      {
        serviceId: "sa",
        policyId: "pa",
        performedOn: "2020-01-01", // before the policy
        closedAt: "2019-01-01",
        hazards: [
          { hazardId: "z", foundOn: "2024-04-01", major: true, recheckedOn: "2024-03-01", rectifyBy: "2000-01-01" },
        ],
      },
    ];
    json["deferrals"] = [{ ...deferral("da", "pa"), until: "2020-01-01" }];
    json["claims"] = [{ claimId: "ca", policyId: "pa", settledOn: "2024-05-01", resultUploadedAt: "2024-04-01" }];
    json["disputes"] = [{ ...dispute("xa", "a"), liability: "insurer", determinedOn: "2000-01-01" }];
    expect(() => evaluateAll(parseDataset(json), YEAR)).not.toThrow();
  });
});

describe("what is no dataset", () => {
  test.each([
    [undefined],
    [null],
    [0],
    [Number.NaN],
    [1n],
    ["{}"],
    [true],
    [Symbol("x")],
    [() => city()],
    [[]],
    [[{ insurers: [] }]],
  ])("%o is refused as a whole", (value) => {
    expect(problemsOf(value)).toEqual(["the whole wrong-type"]);
  });

  test.each([
    [{}],
    [new Map()],
    [new Date(0)],
    [Object.create(null)],
    [/x/],
    [{ insurers: null }],
    [{ insurers: undefined }],
  ])("%o has no insurers", (value) => {
    expect(problemsOf(value)).toEqual(["insurers missing"]);
  });

  test("is a table that is no array", () => {
    const values = [
      {},
      "",
      "rows",
      0,
      true,
      new Set(),
      { length: 0 },
      { 0: {}, length: 1 },
      1n,
      () => [],
      new Uint8Array(1),
    ];
    for (const table of TABLE_NAMES) {
      for (const value of values) {
        expect(problemsOf({ insurers: [], [table]: value })).toEqual([`${table} wrong-type`]);
      }
    }
  });

  test("is one with tables that the contract does not have", () => {
    expect(problemsOf({ ...city(), policy: [], Insurers: [], "": 1, toString: [], constructor: [] })).toEqual([
      "policy unknown-field",
      "Insurers unknown-field",
      "the whole unknown-field", // its name is empty
      "toString unknown-field",
      "constructor unknown-field",
    ]);
  });
});

describe("a problem", () => {
  test("names table, row, record, field, code and what stood there", () => {
    const { issues } = refusalOf(cityWith("policies", { ...policy("P-9", "a"), signedOn: "2024-02-30" }));
    expect(issues).toEqual([
      { code: "bad-date", table: "policies", row: 2, recordId: "P-9", field: "signedOn", found: "2024-02-30" },
    ]);
  });

  test("of a record without a readable id has none", () => {
    for (const policyId of [undefined, null, "", 7]) {
      const { issues } = refusalOf(cityWith("policies", { ...policy("", "a"), policyId }));
      expect(issues).toMatchObject([{ table: "policies", row: 2, recordId: null, field: "policyId" }]);
    }
  });

  test("shows a value of JSON as it is, and a word for what JSON has no value for", () => {
    const shown: [value: unknown, found: unknown][] = [
      [undefined, "[absent]"],
      [null, null],
      [true, true],
      [0, 0],
      [1.5, 1.5],
      [Number.NaN, "[NaN]"],
      [Number.NEGATIVE_INFINITY, "[-Infinity]"],
      [1n, "[bigint]"],
      [Symbol("x"), "[symbol]"],
      [() => 1, "[function]"],
      [{}, "[object]"],
      [[], "[array]"],
    ];
    for (const [name, found] of shown) {
      expect(refusalOf({ insurers: [{ insurerId: "a", name }] }).issues).toMatchObject([{ field: "name", found }]);
    }
  });

  test("can be printed, and cannot be changed", () => {
    const error = refusalOf(cityWith("policies", { policyId: "P-9", extra: 1n, premium: Symbol("x") }));
    expect(JSON.parse(JSON.stringify(error.issues))).toEqual(error.issues);
    expect(Object.isFrozen(error.issues)).toBe(true);
    for (const issue of error.issues) expect(Object.isFrozen(issue)).toBe(true);
    expect(error.message).toContain("policies");
  });

  test("has a code of the list", () => {
    const { issues } = refusalOf({ ...city(), claims: [null, 1, {}, { claimId: "", policyId: "?", x: 1 }] });
    for (const { code } of issues) expect(DATASET_PROBLEM_CODES).toContain(code);
  });
});

describe("all problems are told at once", () => {
  test("of every table, row and field", () => {
    const json = {
      insurers: [{ insurerId: "a", name: 1 }, { insurerId: "a", name: "甲" }, 5],
      policies: [{ ...policy("p", "nobody"), premium: 1, signedOn: "2024-02-30", uploadedAt: "noon" }],
      services: [{ serviceId: "s", policyId: "p", hazards: [{ hazardId: "", foundOn: "2024-01-01", major: "no" }] }],
      claims: [{ claimId: "c", policyId: "gone", settledAt: "2024-01-01" }],
      surveys: [{ surveyId: "y", policyId: "p", respondedOn: "2024-01-01" }],
      disputes: [{ ...dispute("x", "a"), liability: "none" }],
      findings: [{ ...finding("f", "a"), item: 2 }],
      extra: [],
    };
    expect(problemsOf(json).sort()).toEqual(
      [
        "extra unknown-field",
        "insurers[0].name wrong-type",
        "insurers[1].insurerId duplicate-id",
        "insurers[2] wrong-type",
        "policies[0].signedOn bad-date",
        "policies[0].premium wrong-type",
        "policies[0].uploadedAt bad-instant",
        "policies[0].insurerId dangling-reference",
        "services[0].hazards[0].hazardId empty-id",
        "services[0].hazards[0].major wrong-type",
        "claims[0].settledAt unknown-field",
        "claims[0].policyId dangling-reference",
        "surveys[0] nothing-rated",
        "disputes[0].determinedOn missing",
        "findings[0].item unknown-value",
      ].sort(),
    );
  });

  test("a field beside the row's own is told with every name that is wrong", () => {
    const row = { insurerId: "a", nam: "甲", Name: "甲", x: 1 };
    expect(problemsOf({ insurers: [row] }).sort()).toEqual([
      "insurers[0].Name unknown-field",
      "insurers[0].nam unknown-field",
      "insurers[0].name missing",
      "insurers[0].x unknown-field",
    ]);
  });

  test("the first thousand are kept, and all are counted", () => {
    const insurers = Array.from({ length: 700 }, () => ({ insurerId: "", name: 1 })); // two problems each
    const error = refusalOf({ insurers });
    expect(error.total).toBe(1_400);
    expect(error.issues).toHaveLength(1_000);
    expect(error.issues[0]).toMatchObject({ table: "insurers", row: 0 });
    expect(error.issues.at(-1)).toMatchObject({ table: "insurers", row: 499 });
    expect(error.message).toContain("1400");
  });

  test("a thousand and one are one too many, a thousand are not", () => {
    const rows = (length: number) => ({ insurers: Array.from({ length }, () => null) });
    expect(refusalOf(rows(1_000))).toMatchObject({ total: 1_000, issues: { length: 1_000 } });
    expect(refusalOf(rows(1_001))).toMatchObject({ total: 1_001, issues: { length: 1_000 } });
  });

  test("the kept ones are in the order of tables and rows", () => {
    const bad = { insurers: [null, null], policies: [null, null], enterprises: [null], findings: [null] };
    expect(refusalOf(bad).issues.map(({ table, row }) => `${table} ${row}`)).toEqual([
      "insurers 0",
      "insurers 1",
      "policies 0",
      "policies 1",
      "enterprises 0",
      "findings 0",
    ]);
  });
});

describe("an id that stands twice", () => {
  test.each([
    ["insurers", "insurerId"],
    ["policies", "policyId"],
    ["enterprises", "policyholderId"],
    ["services", "serviceId"],
    ["deferrals", "deferralId"],
    ["expenditures", "expenditureId"],
    ["claims", "claimId"],
    ["surveys", "surveyId"],
    ["disputes", "disputeId"],
    ["findings", "findingId"],
  ])("in %s is a problem of each later row", (table, field) => {
    const [first = {}, ...others] = city()[table] ?? [];
    const json = { ...city(), [table]: [first, ...others, first, first] };
    const next = others.length + 1;
    expect(problemsOf(json)).toEqual([
      `${table}[${next}].${field} duplicate-id`,
      `${table}[${next + 1}].${field} duplicate-id`,
    ]);
    const adjoining = { ...city(), [table]: [first, first, ...others] };
    expect(problemsOf(adjoining)).toEqual([`${table}[1].${field} duplicate-id`]);
  });

  test.each([
    ["a a", [1]],
    ["a b a", [2]],
    ["b a a", [2]],
    ["a bb a", [2]],
    ["bb a bb", [2]],
    ["a bb bb ccc a", [2, 4]],
  ])("is found whatever the order and length of the ids: %s", (ids, rows) => {
    const policies = ids.split(" ").map((id) => policy(id, "a"));
    const duplicates = rows.map((row) => `policies[${row}].policyId duplicate-id`);
    expect(problemsOf({ insurers: [{ insurerId: "a", name: "" }], policies })).toEqual(duplicates);
  });

  test("is a problem even where the rows have other problems", () => {
    const rows = [{ insurerId: "a" }, { insurerId: "a", name: "甲" }];
    expect(problemsOf({ insurers: rows }).sort()).toEqual([
      "insurers[0].name missing",
      "insurers[1].insurerId duplicate-id",
    ]);
  });
});

describe("a reference to a record that is not there", () => {
  test.each<[table: string, field: string, row: Rows[number]]>([
    ["policies", "insurerId", policy("p", "nobody")],
    ["services", "policyId", { serviceId: "s", policyId: "nothing" }],
    ["deferrals", "policyId", deferral("d", "nothing")],
    ["expenditures", "insurerId", expenditure("e", "nobody")],
    ["expenditures", "policyId", { ...expenditure("e", "a"), policyId: "nothing" }],
    ["annualReports", "insurerId", { insurerId: "nobody", year: 2024, submittedAt: "2024-12-01", status: "accepted" }],
    ["claims", "policyId", { claimId: "c", policyId: "nothing" }],
    ["surveys", "policyId", { surveyId: "y", policyId: "nothing", respondedOn: "2024-08-01", attitude: 5 }],
    ["disputes", "insurerId", dispute("x", "nobody")],
    ["disputes", "policyId", { ...dispute("x", "a"), policyId: "nothing" }],
    ["findings", "insurerId", finding("f", "nobody")],
    // Neither counts, and neither may be anyone's.
    ["findings", "insurerId", { ...finding("f", "nobody"), status: "revoked" }],
    ["annualReports", "insurerId", { insurerId: "nobody", year: 2024, submittedAt: "2024-12-02", status: "returned" }],
    ["findings", "recordId", { ...finding("f", "a"), item: 3, recordId: "nothing" }],
    ["findings", "recordId", { ...finding("f", "a"), item: 6, recordId: "nothing" }],
    ["findings", "recordId", { ...finding("f", "a"), item: 8, recordId: "nothing" }],
    // The record stands in another table than the item's.
    ["findings", "recordId", { ...finding("f", "a"), item: 3, recordId: "pa" }],
    ["findings", "recordId", { ...finding("f", "a"), item: 6, recordId: "sa" }],
    ["findings", "recordId", { ...finding("f", "a"), item: 8, recordId: "pa" }],
    ...TABLE_NAMES.map((recordTable): [table: string, field: string, row: Rows[number]] => [
      "findings",
      "recordId",
      { ...finding("f", "a"), item: 7, recordId: "nothing", recordTable },
    ]),
  ])("from %s is a problem of %s", (table, field, row) => {
    const at = city()[table]?.length;
    expect(problemsOf(cityWith(table, row))).toEqual([`${table}[${at}].${field} dangling-reference`]);
  });

  test("shows what was named", () => {
    expect(refusalOf(cityWith("claims", { claimId: "c", policyId: "nothing" })).issues).toEqual([
      { code: "dangling-reference", table: "claims", row: 2, recordId: "c", field: "policyId", found: "nothing" },
    ]);
  });

  test("is looked for by the whole id, not by a name that every object has", () => {
    for (const policyId of ["__proto__", "constructor", "toString", "length", "0"]) {
      expect(problemsOf(cityWith("claims", { claimId: "c", policyId }))).toEqual([
        "claims[2].policyId dangling-reference",
      ]);
    }
  });

  test("is no second problem where the field is empty or no text", () => {
    expect(problemsOf(cityWith("claims", { claimId: "c", policyId: "" }))).toEqual(["claims[2].policyId empty-id"]);
    expect(problemsOf(cityWith("claims", { claimId: "c", policyId: 5 }))).toEqual(["claims[2].policyId wrong-type"]);
    expect(problemsOf(cityWith("claims", { claimId: "c" }))).toEqual(["claims[2].policyId missing"]);
  });

  test("is none where the table has no such field: that field is named as unknown already", () => {
    const [report = {}] = city()["annualReports"] ?? [];
    const json = {
      ...city(),
      services: [{ serviceId: "sa", policyId: "pa", insurerId: "nobody" }],
      deferrals: [{ ...deferral("da", "pa"), item: 6, recordId: "nobody" }],
      annualReports: [
        { ...report, policyId: "nobody", null: "x" },
        { ...report, null: "x" },
      ],
    };
    expect(refusalOf(json).issues.map(({ recordId }) => recordId)).toEqual(["sa", "da", "da", null, null, null]);
    expect(problemsOf(json)).toEqual([
      "services[0].insurerId unknown-field",
      "deferrals[0].item unknown-field",
      "deferrals[0].recordId unknown-field",
      "annualReports[0].policyId unknown-field",
      "annualReports[0].null unknown-field",
      "annualReports[1].null unknown-field",
    ]);
  });

  test("to an unsound record of the table is none: that record is named already", () => {
    const json = { ...city(), policies: [{ ...policy("pa", "a"), premium: 1 }, policy("pb", "b")] };
    expect(problemsOf(json)).toEqual(["policies[0].premium wrong-type"]);
  });
});

describe("a reference to another insurer's record", () => {
  test.each<[table: string, field: string, row: Rows[number]]>([
    ["expenditures", "policyId", { ...expenditure("e", "a"), policyId: "pb" }],
    ["disputes", "policyId", { ...dispute("x", "a"), policyId: "pb" }],
    ["findings", "recordId", { ...finding("f", "a"), item: 3, recordId: "sb" }],
    ["findings", "recordId", { ...finding("f", "a"), item: 6, recordId: "pb" }],
    ["findings", "recordId", { ...finding("f", "a"), item: 8, recordId: "cb" }],
    ["findings", "recordId", { ...finding("f", "a"), item: 1, recordId: "pb", recordTable: "policies" }],
    ...Object.entries({
      insurers: "b",
      policies: "pb",
      services: "sb",
      deferrals: "db",
      expenditures: "eb",
      claims: "cb",
      surveys: "yb",
      disputes: "xb",
      findings: "fb",
    }).map(([recordTable, recordId]): [table: string, field: string, row: Rows[number]] => [
      "findings",
      "recordId",
      { ...finding("f", "a"), item: 7, recordId, recordTable },
    ]),
  ])("from %s is a problem of %s", (table, field, row) => {
    expect(problemsOf(cityWith(table, row))).toEqual([`${table}[2].${field} foreign-reference`]);
  });

  test("is none from a finding about an enterprise, which is no insurer's", () => {
    const about = { item: 7, recordId: "h", recordTable: "enterprises" };
    expect(() =>
      parseDataset(cityWith("findings", { ...finding("f", "a"), ...about }, { ...finding("g", "b"), ...about })),
    ).not.toThrow();
  });

  test("is none where nobody can tell whose the record is, and where a field that is unknown says so", () => {
    const json = {
      ...city(),
      policies: [
        { ...policy("pa", "a"), insurerId: 7 },
        { ...policy("pb", "b"), policyId: 7 },
      ],
      enterprises: [{ policyholderId: "h", obliged: true, null: "b" }],
      services: [
        { serviceId: "sa", policyId: "pa", insurerId: "b" },
        { serviceId: "sb", policyId: 8 },
      ],
      findings: [
        { ...finding("f1", "a"), item: 6, recordId: "pa" },
        { ...finding("f2", "a"), item: 3, recordId: "sb" },
        { ...finding("f3", "a"), recordTable: "enterprises", recordId: "h" },
      ],
      ...{ deferrals: [], claims: [], surveys: [] },
    };
    expect(problemsOf(json)).toEqual([
      "policies[0].insurerId wrong-type",
      "policies[1].policyId wrong-type",
      "enterprises[0].null unknown-field",
      "services[0].insurerId unknown-field",
      "services[1].policyId wrong-type",
    ]);
  });

  test("is none to the insurer's own records", () => {
    const own = {
      insurers: "a",
      policies: "pa",
      services: "sa",
      deferrals: "da",
      expenditures: "ea",
      claims: "ca",
      surveys: "ya",
      disputes: "xa",
      findings: "fa",
    };
    const findings = Object.entries(own).flatMap(([recordTable, recordId]) =>
      [1, 7].map((item) => ({ ...finding(`${recordTable} ${item}`, "a"), item, recordId, recordTable })),
    );
    const named = [
      { ...finding("3", "a"), item: 3, recordId: "sa" },
      { ...finding("6", "a"), item: 6, recordId: "pa" },
      { ...finding("8", "a"), item: 8, recordId: "ca" },
    ];
    expect(() => parseDataset(cityWith("findings", ...findings, ...named))).not.toThrow();
    expect(() => parseDataset(cityWith("expenditures", { ...expenditure("e", "a"), policyId: "pa" }))).not.toThrow();
    expect(() => parseDataset(cityWith("disputes", { ...dispute("x", "a"), policyId: "pa" }))).not.toThrow();
  });

  test("is a problem of a revoked finding too, and of spending that is not for prevention", () => {
    expect(
      problemsOf(cityWith("findings", { ...finding("f", "a"), item: 6, recordId: "pb", status: "revoked" })),
    ).toEqual(["findings[2].recordId foreign-reference"]);
    expect(
      problemsOf(cityWith("expenditures", { ...expenditure("e", "a"), policyId: "pb", purpose: "other" })),
    ).toEqual(["expenditures[2].policyId foreign-reference"]);
  });
});

describe("what a finding says of its record", () => {
  test.each<[string, object, string]>([
    ["item 1 names no table", { item: 1, recordId: "pa" }, "recordTable missing"],
    ["item 7 names no table", { item: 7, recordId: "pa", recordTable: null }, "recordTable missing"],
    ["item 1 names no record", { item: 1, recordTable: "policies" }, "recordId missing"],
    ["item 7 names no record", { item: 7, recordId: null, recordTable: "policies" }, "recordId missing"],
    ["item 3 names a table", { item: 3, recordId: "sa", recordTable: "services" }, "recordTable table-not-wanted"],
    ["item 6 names a table", { item: 6, recordId: "pa", recordTable: "policies" }, "recordTable table-not-wanted"],
    ["item 8 names a table", { item: 8, recordId: "ca", recordTable: "claims" }, "recordTable table-not-wanted"],
    ["item 8 names a table and no record", { item: 8, recordTable: "claims" }, "recordTable table-not-wanted"],
    ["no such table", { item: 7, recordId: "pa", recordTable: "policy" }, "recordTable unknown-value"],
  ])("%s", (_, about, problem) => {
    expect(problemsOf(cityWith("findings", { ...finding("f", "a"), ...about }))).toEqual([`findings[2].${problem}`]);
  });

  test.each([["constructor"], ["toString"], ["__proto__"], ["hasOwnProperty"], ["2"]])(
    "of an item that is none, %j, is not looked for",
    (item) => {
      const row = { ...finding("f", "a"), item, recordId: "pa" };
      expect(problemsOf(cityWith("findings", row))).toEqual(["findings[2].item unknown-value"]);
    },
  );

  test.each([["constructor"], ["toString"], ["__proto__"], ["hazards"]])(
    "in a table that is none, %j, is not looked for",
    (recordTable) => {
      const row = { ...finding("f", "a"), item: 7, recordId: "pa", recordTable };
      expect(problemsOf(cityWith("findings", row))).toEqual(["findings[2].recordTable unknown-value"]);
    },
  );
});

describe("the value that is parsed", () => {
  test("is never changed", () => {
    const json = city();
    parseDataset(json);
    expect(json).toEqual(city());
  });

  test("may be frozen all through", () => {
    expect(parseDataset(deepFrozen(city()))).toEqual(city());
  });

  /** Makes every row of a city another one, and then takes it away. */
  function ruin(json: City): void {
    for (const rows of Object.values(json)) {
      for (const row of rows) for (const field of Object.keys(row)) row[field] = "changed";
      rows.length = 0;
    }
    json["insurers"] = [];
  }

  test("may be changed afterwards, and every evaluation stays the same", () => {
    const json = city();
    const dataset = parseDataset(json);
    const before = evaluateAll(dataset, YEAR);
    ruin(json);
    expect(evaluateAll(dataset, YEAR)).toEqual(before);
  });

  test("may share rows, and parts of rows, between tables", () => {
    const hazards = [{ hazardId: "z", foundOn: "2024-04-01", major: false }];
    const services = ["s1", "s2"].map((serviceId) => ({ serviceId, policyId: "pa", hazards }));
    expect(parseDataset({ ...city(), services }).services).toEqual(services);
  });
});

describe("a dataset", () => {
  test("cannot have its tables exchanged", () => {
    const dataset = parseDataset(city());
    expect(Object.isFrozen(dataset)).toBe(true);
    expect(() => Object.assign(dataset, { policies: [] })).toThrow(TypeError);
  });

  test("evaluates the same whatever is tried on its rows", () => {
    const dataset = parseDataset(city());
    const before = evaluateAll(dataset, YEAR);
    const attempts = [
      () => Object.assign(dataset.policies[0] as object, { uploadedAt: null, serviceFee: "999999" }),
      () => (dataset.findings as unknown[]).push(finding("new", "a")),
      () => Object.assign(dataset.services, { length: 0 }),
      () => Object.assign(dataset.insurers[0] as object, { insurerId: "z" }),
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError); // It is frozen.
      }
    }
    expect(evaluateAll(dataset, YEAR)).toEqual(before);
  });

  test.each<[string, (dataset: Dataset) => unknown]>([
    ["a spread copy", (dataset) => ({ ...dataset })],
    ["a structured clone", (dataset) => structuredClone(dataset)],
    ["its JSON", (dataset) => JSON.parse(JSON.stringify(dataset))],
    ["an heir", (dataset) => Object.create(dataset)],
    ["a proxy", (dataset) => new Proxy(dataset, {})],
    ["raw JSON", () => city()],
    ["an evaluation", (dataset) => evaluate(dataset, { ...YEAR, insurerId: "a" })],
    ["null", () => null],
    ["undefined", () => undefined],
    ["a text", () => "{}"],
    ["a symbol", () => Symbol("x")],
  ])("is not %s, which evaluate refuses", (_, make) => {
    const other = make(parseDataset(city())) as Dataset;
    const problem = [{ code: "dataset-not-parsed", option: "dataset" }];
    for (const call of [() => evaluate(other, { ...YEAR, insurerId: "a" }), () => evaluateAll(other, YEAR)]) {
      expect(call).toThrow(CallError);
      expect(call).toThrow(expect.objectContaining({ issues: problem.map((each) => expect.objectContaining(each)) }));
    }
  });
});

describe("errors are told apart", () => {
  const errorOf = (call: () => unknown): unknown => {
    try {
      return call();
    } catch (error) {
      return error;
    }
  };

  test.each<[string, new (...args: never[]) => Error, () => unknown]>([
    ["broken data", DatasetError, () => parseDataset({})],
    ["a broken record", DatasetError, () => parseRecord("insurers", {})],
    ["a broken call", CallError, () => evaluate(parseDataset(city()), { ...YEAR, insurerId: "nobody" })],
    ["a dataset that is none", CallError, () => evaluateAll(city() as never, YEAR)],
    ["a broken rulebook", RulebookError, () => defineRulebook({ ...suzhou2024, id: "" })],
    [
      "a rulebook that is not defined",
      CallError,
      () => evaluateAll(parseDataset(city()), { ...YEAR, rulebook: { ...suzhou2024 } as never }),
    ],
  ])("%s is one of its kind", (_, kind, call) => {
    const error = errorOf(call) as Error;
    for (const each of [DatasetError, CallError, RulebookError]) expect(error instanceof each).toBe(each === kind);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(kind.name);
  });
});

describe("a single record", () => {
  test("is parsed without the others, and its problems name no row", () => {
    expect(parseRecord("claims", { claimId: "c", policyId: "anywhere" })).toEqual({
      claimId: "c",
      policyId: "anywhere",
    });
    expect(() => parseRecord("claims", { claimId: "c" })).toThrow(
      expect.objectContaining({
        total: 1,
        issues: [{ code: "missing", table: "claims", row: null, recordId: "c", field: "policyId", found: "[absent]" }],
      }),
    );
  });

  test("is refused where there is no such table", () => {
    for (const table of ["claim", "toString", "", undefined]) {
      const issues = [expect.objectContaining({ code: "unknown-value", option: "table" })];
      expect(() => parseRecord(table as never, {})).toThrow(CallError);
      expect(() => parseRecord(table as never, {})).toThrow(expect.objectContaining({ issues }));
    }
  });

  test("is a copy", () => {
    const row = { serviceId: "s", policyId: "p", hazards: [{ hazardId: "z", foundOn: "2024-04-01", major: false }] };
    const service = parseRecord("services", deepFrozen(row));
    expect(service).toEqual(row);
    expect(service).not.toBe(row);
    expect(service.hazards).not.toBe(row.hazards);
  });
});
