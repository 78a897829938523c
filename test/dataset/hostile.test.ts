import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import {
  calendarYear,
  DATASET_PROBLEM_CODES,
  DatasetError,
  evaluate,
  evaluateAll,
  parseDataset,
  parseRecord,
  TABLE_NAMES,
} from "../../src/index.js";
import { type City, city, deferral, dispute, expenditure, finding, policy } from "./city.js";
import { problemsOf, refusalOf } from "./problems.js";

const YEAR = { period: calendarYear(2024) };
const INSURER = { insurerId: "a", name: "甲" };

const boom = (): never => {
  throw new Error("hostile");
};

/** An object of which nothing can be read. */
const untouchable = (target: object = {}): object =>
  new Proxy(target, {
    get: boom,
    has: boom,
    ownKeys: boom,
    getPrototypeOf: boom,
    getOwnPropertyDescriptor: boom,
    set: boom,
    defineProperty: boom,
    isExtensible: boom,
    preventExtensions: boom,
  });

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** How many random cases are tried, unless a number is given for all tests. */
const runs = (usual: number) => Number(process.env["CASES"] ?? usual);

const namesOfObjects = Object.getOwnPropertyNames(Object.prototype);

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype), "the prototype of all objects").toEqual(namesOfObjects);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(([] as unknown as Record<string, unknown>)["polluted"]).toBeUndefined();
});

describe("the key __proto__, as JSON.parse gives it,", () => {
  const tainted = (json: string): unknown => JSON.parse(json.replace("@", '"__proto__": { "polluted": true }'));

  test("beside the tables is an unknown one", () => {
    expect(problemsOf(tainted('{ "insurers": [], @ }'))).toEqual(["__proto__ unknown-field"]);
  });

  test("in a row is an unknown field", () => {
    expect(problemsOf(tainted('{ "insurers": [{ "insurerId": "a", "name": "", @ }] }'))).toEqual([
      "insurers[0].__proto__ unknown-field",
    ]);
  });

  test("in a hazard is an unknown field", () => {
    const hazard = tainted('{ "hazardId": "z", "foundOn": "2024-04-01", "major": false, @ }');
    const services = [{ serviceId: "s", policyId: "pa", hazards: [hazard] }];
    expect(problemsOf({ insurers: [INSURER], policies: [policy("pa", "a")], services })).toEqual([
      "services[0].hazards[0].__proto__ unknown-field",
    ]);
  });

  test("does not stand in for the fields that are missing", () => {
    const row = JSON.parse('{ "__proto__": { "insurerId": "a", "name": "" } }');
    expect(problemsOf({ insurers: [row] }).sort()).toEqual([
      "insurers[0].__proto__ unknown-field",
      "insurers[0].insurerId missing",
      "insurers[0].name missing",
    ]);
    expect(problemsOf(JSON.parse('{ "__proto__": { "insurers": [] } }')).sort()).toEqual([
      "__proto__ unknown-field",
      "insurers missing",
    ]);
  });
});

describe("names that every object has", () => {
  const NAMES = [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "length",
    "0",
    "-1",
    "NaN",
    "null",
  ];

  test("are ids like any other, in every table", () => {
    const json = {
      insurers: NAMES.map((insurerId) => ({ insurerId, name: insurerId })),
      policies: NAMES.map((id) => ({ ...policy(id, id), policyholderId: id, enterpriseSize: "large" })),
      enterprises: NAMES.map((policyholderId) => ({ policyholderId, obliged: true })),
      services: NAMES.map((id) => ({ serviceId: id, policyId: id, performedOn: "2024-05-01" })),
      deferrals: NAMES.map((id) => deferral(id, id)),
      expenditures: NAMES.map((id) => ({ ...expenditure(id, id), policyId: id })),
      annualReports: NAMES.map((insurerId) => ({
        insurerId,
        year: 2024,
        submittedAt: "2024-12-01",
        status: "accepted",
      })),
      claims: NAMES.map((id) => ({ claimId: id, policyId: id, settledOn: "2024-05-01" })),
      surveys: NAMES.map((id) => ({ surveyId: id, policyId: id, respondedOn: "2024-08-01", attitude: 5 })),
      disputes: NAMES.map((id) => ({
        ...dispute(id, id),
        eventId: id,
        policyId: id,
        liability: "insurer",
        determinedOn: "2024-09-01",
      })),
      findings: NAMES.map((id) => ({ ...finding(id, id), recordId: id, recordTable: "policies" })),
    };
    const dataset = parseDataset(json);
    // One violation of item 1 (3), one broken loop (2), one claim without a result (1), one event (2.5): 91.5.
    // The first service is put off without an end; spending is 100% of the base; the one rating is five stars.
    for (const insurerId of NAMES) expect(evaluate(dataset, { ...YEAR, insurerId }).score).toBe("91.5");
    expect(evaluateAll(dataset, YEAR).map(({ insurerId }) => insurerId)).toEqual([...NAMES].sort());
  });

  test("are no records unless they stand in the table", () => {
    for (const id of NAMES) {
      expect(problemsOf({ insurers: [INSURER], policies: [policy("p", id)] })).toEqual([
        "policies[0].insurerId dangling-reference",
      ]);
    }
  });

  test("are ids that can stand twice", () => {
    for (const insurerId of NAMES) {
      const row = { insurerId, name: "" };
      expect(problemsOf({ insurers: [row, row] })).toEqual(["insurers[1].insurerId duplicate-id"]);
    }
  });

  test("are no values of a field that has a list of them", () => {
    for (const name of NAMES) {
      expect(problemsOf({ insurers: [INSURER], policies: [{ ...policy("p", "a"), enterpriseSize: name }] })).toEqual([
        "policies[0].enterpriseSize unknown-value",
      ]);
    }
  });
});

describe("a value that holds itself", () => {
  test("is refused as a row, a field, a hazard, a table", () => {
    const loop: Record<string, unknown> = { ...INSURER };
    loop["self"] = loop;
    expect(problemsOf({ insurers: [loop] })).toEqual(["insurers[0].self unknown-field"]);
    expect(problemsOf({ insurers: [{ ...INSURER, name: loop }] })).toEqual(["insurers[0].name wrong-type"]);

    const hazards: unknown[] = [];
    hazards.push(hazards);
    const services = [{ serviceId: "s", policyId: "pa", hazards }];
    expect(problemsOf({ ...city(), findings: [], services })).toEqual(["services[0].hazards[0] wrong-type"]);

    const json: Record<string, unknown> = {};
    json["insurers"] = [json];
    expect(problemsOf(json)).toContain("insurers[0].insurerId missing");
    json["insurers"] = json;
    expect(problemsOf(json)).toEqual(["insurers wrong-type"]);
  });
});

test("a list or a function is no dataset, though it has tables as one has", () => {
  for (const value of [[], () => 0]) {
    expect(problemsOf(Object.assign(value, city()))).toEqual(["the whole wrong-type"]);
  }
});

describe("a value that cannot be read", () => {
  test("is told as unreadable, as a whole", () => {
    for (const value of [untouchable(), revoked({}), revoked([])]) {
      expect(problemsOf(value)).toEqual(["the whole unreadable"]);
    }
    expect(problemsOf(untouchable([]))).toEqual(["the whole wrong-type"]); // That much is known of an array.
  });

  test("is told as unreadable, as a table", () => {
    for (const table of TABLE_NAMES) {
      for (const value of [untouchable([]), revoked([]), revoked({})]) {
        const json = { insurers: [], [table]: value };
        expect(problemsOf(json)).toEqual([`${table} unreadable`]);
        expect(refusalOf(json).issues).toMatchObject([{ found: "[unreadable]" }]);
      }
      const json = Object.defineProperty({ insurers: [] }, table, { get: boom, enumerable: true });
      expect(problemsOf(json)).toEqual([`${table} unreadable`]);
      expect(refusalOf(json).issues).toMatchObject([{ found: "[unreadable]" }]);
    }
  });

  test("is told as unreadable, as a row", () => {
    for (const table of TABLE_NAMES) {
      for (const row of [untouchable(), revoked({})]) {
        const json = { insurers: [], [table]: [row] };
        expect(problemsOf(json)).toEqual([`${table}[0] unreadable`]);
        expect(refusalOf(json).issues).toMatchObject([{ recordId: null, found: "[unreadable]" }]);
      }
    }
  });

  test("is one with a list of more than a million entries, which nobody walks", () => {
    const told = (length: number) => problemsOf({ insurers: [{ insurerId: new Array(length), name: "" }] });
    expect(told(1_000_000)).toEqual(["insurers[0].insurerId wrong-type"]);
    expect(told(1_000_001)).toEqual(["insurers[0] unreadable"]);
    const hazards = new Array(1_000_001).fill({ hazardId: "z", foundOn: "2024-04-01", major: false });
    const json = { ...city(), services: [{ serviceId: "sa", policyId: "pa", hazards }] };
    expect(problemsOf(json)).toEqual(["services[0] unreadable"]);
  });

  test("is told as unreadable, as a place in a table", () => {
    for (const table of TABLE_NAMES) {
      const rows = Object.defineProperty([null], 0, { get: boom, enumerable: true });
      expect(problemsOf({ insurers: [], [table]: rows })).toEqual([`${table}[0] unreadable`]);
    }
  });

  test("is told as unreadable, as any field of any table", () => {
    for (const [table, [row = {}]] of Object.entries(city())) {
      for (const field of Object.keys(row)) {
        const broken = Object.defineProperty({ ...row }, field, { get: boom, enumerable: true });
        const { issues, total } = refusalOf({ insurers: [INSURER], policies: [policy("pa", "a")], [table]: [broken] });
        expect(issues, `${table}.${field}`).toContainEqual(
          expect.objectContaining({ code: "unreadable", table, row: 0 }),
        );
        expect(total).toBe(issues.length);
      }
    }
  });

  test("is a problem as an unknown field or table, and every problem is counted and kept once", () => {
    const row = Object.defineProperty({ ...INSURER }, "extra", { get: boom, enumerable: true });
    const json = Object.defineProperty({ insurers: [row], claims: 5 }, "extra", { get: boom, enumerable: true });
    for (const value of [{ insurers: [row] }, json]) {
      const { issues, total } = refusalOf(value);
      expect(total).toBe(issues.length);
    }
  });

  test("hides no problem of other rows and tables", () => {
    const json = Object.defineProperty({ ...city(), insurers: [INSURER, 7] } as City, "policies", {
      get: boom,
      enumerable: true,
    });
    const problems = problemsOf(json);
    expect(problems).toContain("policies unreadable");
    expect(problems).toContain("insurers[1] wrong-type");

    const unknownTable = Object.defineProperty({ insurers: [7], claims: 5 }, "extra", { get: boom, enumerable: true });
    expect(problemsOf(unknownTable)).toEqual(expect.arrayContaining(["insurers[0] wrong-type", "claims wrong-type"]));
  });

  test("is told as unreadable in a single record too", () => {
    for (const row of [untouchable(), revoked({})]) {
      expect(() => parseRecord("claims", row)).toThrow(DatasetError);
    }
  });

  test("may throw anything", () => {
    for (const thrown of [undefined, null, "text", Symbol("x"), new DatasetError([], 0), untouchable()]) {
      const row = {
        get insurerId() {
          throw thrown;
        },
        name: "",
      };
      const { issues } = refusalOf({ insurers: [row] });
      expect(issues).toMatchObject([{ code: "unreadable", table: "insurers", row: 0 }]);
    }
  });
});

describe("a value that is another each time it is read", () => {
  /** Rows in which a field is `first` for the first so many reads, and `then` after them. */
  const changing = (row: object, field: string, reads: number, first: unknown, then: unknown): object => {
    let read = 0;
    return Object.defineProperty({ ...row }, field, { get: () => (read++ < reads ? first : then), enumerable: true });
  };

  const CASES: [table: string, field: string, row: object, other: unknown][] = [
    ["insurers", "insurerId", INSURER, "z"],
    ["policies", "insurerId", policy("p9", "a"), "nobody"],
    ["policies", "policyId", policy("p9", "a"), "pa"],
    ["policies", "signedOn", policy("p9", "a"), "never"],
    ["policies", "premium", policy("p9", "a"), 5],
    ["services", "policyId", { serviceId: "s9", policyId: "pa" }, "nothing"],
    ["deferrals", "policyId", deferral("d9", "pa"), "nothing"],
    ["expenditures", "insurerId", expenditure("e9", "a"), "nobody"],
    ["expenditures", "policyId", { ...expenditure("e9", "a"), policyId: "pa" }, "pb"],
    ["expenditures", "amount", expenditure("e9", "a"), "none"],
    [
      "annualReports",
      "insurerId",
      { insurerId: "a", year: 2024, submittedAt: "2024-12-01", status: "accepted" },
      "nobody",
    ],
    ["claims", "policyId", { claimId: "c9", policyId: "pa" }, "nothing"],
    ["surveys", "policyId", { surveyId: "y9", policyId: "pa", respondedOn: "2024-08-01", attitude: 5 }, "nothing"],
    ["disputes", "insurerId", { ...dispute("x9", "a"), policyId: "pa" }, "nobody"],
    ["findings", "recordId", { ...finding("f9", "a"), item: 6, recordId: "pa" }, "nothing"],
    ["findings", "item", { ...finding("f9", "a"), item: 6, recordId: "pa" }, 8],
    ["findings", "recordTable", { ...finding("f9", "a"), item: 7, recordId: "pa", recordTable: "policies" }, "claims"],
  ];

  test.each(CASES)("is a problem or none, and never breaks an evaluation: %s, %s", (table, field, row, other) => {
    const sound = (row as Record<string, unknown>)[field];
    for (let reads = 1; reads <= 6; reads++) {
      for (const [first, then] of [
        [sound, other],
        [other, sound],
      ]) {
        const json = city();
        const rows = table === "insurers" ? [] : (json[table] ?? []);
        const tables = { ...json, [table]: [...rows, changing(row, field, reads, first, then)] };
        const bare = table === "insurers" ? { insurers: tables.insurers } : tables;
        expectDatasetOrProblems(bare);
      }
    }
  });

  test("may be a table that grows while it is read", () => {
    let length = 0;
    const rows = new Proxy([] as unknown[], {
      get: (target, key) => (key === "length" ? length++ : Reflect.get(target, key)),
    });
    expectDatasetOrProblems({ insurers: rows });
  });
});

describe("tables of a strange kind", () => {
  test("with holes have rows that are missing", () => {
    // biome-ignore lint/suspicious/noSparseArray: this is what is tested.
    expect(problemsOf({ insurers: [INSURER, , { ...INSURER, insurerId: "b" }] })).toEqual(["insurers[1] missing"]);
    expect(refusalOf({ insurers: new Array(10_000) })).toMatchObject({ total: 10_000, issues: { length: 1_000 } });
  });

  test("that claim to have 2^32 - 1 rows are refused, not walked", () => {
    for (const table of TABLE_NAMES) {
      expect(problemsOf({ insurers: [], [table]: new Array(2 ** 32 - 1) })).toEqual([`${table} too-many-rows`]);
    }
  });

  test("that claim to have 2^32 - 1 entries are not walked where they are no table: as a row, a field, hazards", () => {
    const PATIENCE = 2_000_000;
    let read = 0;
    const endless = new Proxy([] as unknown[], {
      get: (target, key) => {
        if (key === "length") return 2 ** 32 - 1;
        if (++read > PATIENCE) throw new Error("walked");
        return Reflect.get(target, key);
      },
    });
    const services = (hazards: unknown) => [{ serviceId: "s", policyId: "pa", hazards }];
    for (const json of [
      { insurers: [endless] },
      { insurers: [{ insurerId: "a", name: endless }] },
      { insurers: [{ insurerId: endless, name: "" }] },
      { insurers: [{ ...INSURER, extra: endless }] },
      { ...city(), services: services([endless]) },
      { ...city(), services: services(endless) },
    ]) {
      read = 0;
      expect(refusalOf(json).total).toBeGreaterThan(0);
      expect(read).toBeLessThan(PATIENCE);
    }
  });

  test("that have few rows and a great length are refused, not walked", () => {
    const sparse: unknown[] = [INSURER];
    sparse[2 ** 31] = INSURER;
    expect(problemsOf({ insurers: sparse })).toEqual(["insurers too-many-rows"]);
  });

  test("that never end where they are asked for one entry after the other are read by their length", () => {
    const hazards: unknown[] = [];
    Object.defineProperty(hazards, Symbol.iterator, { value: () => ({ next: () => ({ done: false, value: {} }) }) });
    const services = [{ serviceId: "s1", policyId: "pa", hazards }];
    expect(parseDataset({ ...city(), services, findings: [], claims: [] }).services).toHaveLength(1);
  });

  test("hide no misspelt field behind an inherited or a hidden one", () => {
    const inherited = Object.assign(Object.create({ county: "埇桥区" }), { ...policy("pa", "a"), cuonty: "埇桥区" });
    expect(problemsOf({ insurers: [INSURER], policies: [inherited] }).join()).toContain("cuonty unknown-field");
    const { premium, ...rest } = policy("pa", "a");
    const hidden = Object.defineProperty({ ...rest, premuim: "1.00" }, "premium", { value: premium });
    expect(problemsOf({ insurers: [INSURER], policies: [hidden] }).join()).toContain("premuim unknown-field");
  });

  test("may have fields that are undefined: they are none, as in JSON", () => {
    const insurers = [{ ...INSURER, bogus: undefined }];
    expect(parseDataset({ insurers, policies: undefined, bogus: undefined }).insurers).toHaveLength(1);
    expect(parseRecord("insurers", insurers[0])).toEqual(INSURER);
  });

  test("that claim to have no length, or one that is no number, break nothing", () => {
    for (const length of [
      -1,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      "many",
      "3",
      null,
      undefined,
      {},
      5n,
      Symbol("x"),
      untouchable(),
    ]) {
      const rows = new Proxy([], { get: (target, key) => (key === "length" ? length : Reflect.get(target, key)) });
      expectDatasetOrProblems({ insurers: rows });
    }
  });

  test("that are arrays of a kind of their own are tables, and their methods are not asked", () => {
    class Rows extends Array<unknown> {
      override map = boom;
      override forEach = boom;
      override [Symbol.iterator] = boom;
    }
    expect(parseDataset({ insurers: Rows.of(INSURER) }).insurers).toEqual([INSURER]);
  });

  test("from another prototype, or none, are read by their fields", () => {
    const bare = Object.assign(Object.create(null), { insurers: [Object.assign(Object.create(null), INSURER)] });
    expect(parseDataset(bare).insurers).toEqual([INSURER]);
  });

  test("with names beside their rows keep those out", () => {
    const insurers = Object.assign([INSURER], { polluted: true });
    expect(Object.keys(parseDataset({ insurers }).insurers)).toEqual(["0"]);
  });
});

describe("rows that no JSON has", () => {
  test.each<[unknown, string]>([
    [Symbol("x"), "wrong-type"],
    [1n, "wrong-type"],
    [boom, "wrong-type"],
    [Number.NaN, "wrong-type"],
    [Number.POSITIVE_INFINITY, "wrong-type"],
    [Object(1), "missing"],
    [Object("text"), "unknown-field"], // its characters are fields
    [new Map([["insurerId", "a"]]), "missing"],
    [new Set(["a"]), "missing"],
    [new Date(0), "missing"],
    [new Date(Number.NaN), "missing"],
    [/x/, "missing"],
    [Promise.resolve(INSURER), "missing"],
    [new WeakMap(), "missing"],
    [new Error("x"), "missing"],
    [new Uint8Array(2), "unknown-field"],
    [new ArrayBuffer(8), "missing"],
  ])("%o is none", (row, code) => {
    const { issues } = refusalOf({ insurers: [row] });
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  const STRANGE = [
    Symbol("x"),
    1n,
    boom,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Object("甲"),
    new Map(),
    new Date(0),
    /x/,
  ];
  const UNREADABLE = [untouchable(), untouchable([]), revoked({}), revoked([])];

  test("are no values of fields either", () => {
    for (const name of STRANGE) {
      expect(problemsOf({ insurers: [{ insurerId: "a", name }] })).toEqual(["insurers[0].name wrong-type"]);
    }
    for (const name of UNREADABLE) {
      expect(refusalOf({ insurers: [{ insurerId: "a", name }] }).issues).toMatchObject([{ table: "insurers", row: 0 }]);
    }
  });

  test("are no items of findings", () => {
    for (const about of [{}, { recordId: "pa" }, { recordId: "pa", recordTable: "policies" }]) {
      for (const item of [...STRANGE, Object.create(null), { toString: boom, valueOf: boom }]) {
        const json = { ...city(), findings: [{ ...finding("f", "a"), ...about, item }] };
        expect(problemsOf(json)).toContain("findings[0].item unknown-value");
      }
      for (const item of UNREADABLE) {
        const { issues } = refusalOf({ ...city(), findings: [{ ...finding("f", "a"), ...about, item }] });
        expect(issues[0]).toMatchObject({ table: "findings", row: 0 });
      }
    }
  });

  test("with fields that they inherit, or that no one can list, lack these", () => {
    for (const [table, [row = {}, ...others]] of Object.entries(city())) {
      const [field = ""] = Object.keys(row);
      const heir = Object.create(row);
      const veiled = Object.defineProperty({ ...row }, field, { value: row[field], enumerable: false });
      for (const strange of [heir, veiled]) {
        expect(problemsOf({ ...city(), [table]: [strange, ...others] })).toContain(`${table}[0].${field} missing`);
      }
    }
  });

  test("without any prototype are rows like others", () => {
    const bare = Object.entries(city()).map(([table, rows]) => [
      table,
      rows.map((row) => Object.assign(Object.create(null), row)),
    ]);
    expect(parseDataset(Object.fromEntries(bare))).toEqual(parseDataset(city()));
  });

  test("that are classes' instances are read by their fields", () => {
    class Insurer {
      insurerId = "a";
      name = "甲";
    }
    expect(parseDataset({ insurers: [new Insurer()] }).insurers).toEqual([INSURER]);
  });

  test("with fields that are symbols break nothing", () => {
    expectDatasetOrProblems({ insurers: [{ ...INSURER, [Symbol("x")]: untouchable() }], [Symbol.iterator]: boom });
  });
});

/** Expects a dataset that can be evaluated, or a DatasetError that can be printed: nothing else. */
function expectDatasetOrProblems(json: unknown): void {
  try {
    evaluateAll(parseDataset(json), YEAR);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    expect(error.total).toBeGreaterThan(0);
    expect(error.issues).toHaveLength(Math.min(error.total, 1_000));
    for (const { code } of error.issues) expect(DATASET_PROBLEM_CODES).toContain(code);
    expect(JSON.parse(JSON.stringify(error.issues))).toEqual(error.issues);
  }
}

describe("anything at all", () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const weirdText = fc.constantFrom(
    "",
    "__proto__",
    "constructor",
    "toString",
    "a",
    "pa",
    "2024-01-01",
    "0",
    "1",
    "insurers",
    "confirmed",
  );

  /** What fast-check cannot hold itself, under a name: it would look at it. */
  const HOSTILE = new Map<unknown, unknown>([
    ["an untouchable", untouchable()],
    ["an untouchable array", untouchable([])],
    ["a revoked object", revoked({})],
    ["a revoked array", revoked([])],
    ["what converts to nothing", { toString: boom, valueOf: boom, toJSON: boom }],
  ]);
  const embody = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(embody) : HOSTILE.has(value) ? HOSTILE.get(value) : value;
  const anyValue = fc.oneof(
    anything,
    weirdText,
    fc.constantFrom(0, 1, 3, 6, 7, 8, null, undefined, true),
    fc.constantFrom(...HOSTILE.keys()),
  );

  test("is a dataset or a DatasetError", () => {
    fc.assert(
      fc.property(anything, (json) => {
        expectDatasetOrProblems(json);
      }),
      { numRuns: runs(500) },
    );
  });

  test("as tables is a dataset or a DatasetError", () => {
    const tables = fc.record(
      Object.fromEntries(TABLE_NAMES.map((table) => [table, fc.oneof(fc.array(anyValue), anyValue)])),
      {
        requiredKeys: [],
      },
    );
    fc.assert(
      fc.property(tables, (named) => {
        const json = Object.fromEntries(Object.entries(named).map(([table, rows]) => [table, embody(rows)]));
        expectDatasetOrProblems(json);
        expectDatasetOrProblems({ ...city(), ...json });
      }),
      { numRuns: runs(300) },
    );
  });

  test("in the fields of sound rows is a dataset or a DatasetError", () => {
    const sound = city();
    const places = Object.entries(sound).flatMap(([table, [row = {}]]) =>
      [...Object.keys(row), ...(table === "findings" ? ["recordId", "recordTable"] : []), "__proto__", "x"].map(
        (field) => [table, field] as const,
      ),
    );
    const change = fc.tuple(fc.constantFrom(...places), anyValue, fc.nat(1));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const json = city();
        for (const [[table, field], value, index] of changes) {
          const row = json[table]?.[index];
          if (row === undefined) continue;
          Object.defineProperty(row, field, {
            value: embody(value),
            enumerable: true,
            configurable: true,
            writable: true,
          });
        }
        expectDatasetOrProblems(json);
      }),
      { numRuns: runs(2_000) },
    );
  });

  test("as a finding's words is a dataset or a DatasetError", () => {
    const words = fc.oneof(weirdText, fc.constantFrom(...TABLE_NAMES), anyValue);
    fc.assert(
      fc.property(words, words, words, (item, recordId, recordTable) => {
        const [first = {}] = city()["findings"] ?? [];
        const about = { item: embody(item), recordId: embody(recordId), recordTable: embody(recordTable) };
        expectDatasetOrProblems({ ...city(), findings: [{ ...first, ...about }] });
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("as a record of any table is a record or a DatasetError", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TABLE_NAMES), anyValue, (table, row) => {
        try {
          parseRecord(table, embody(row));
        } catch (error) {
          expect(error).toBeInstanceOf(DatasetError);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
