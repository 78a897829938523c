import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CallError,
  type Dataset,
  type Difference,
  parseDataset,
  type Reconciliation,
  reconcile,
  TABLE_NAMES,
} from "../../src/index.js";
import { anyScenario, shuffled } from "../../src/testing/index.js";
import { annualReport, type Books, books, hazard, policy } from "../support/books.js";

const numRuns = Number(process.env["CASES"] ?? 150);

const compare = (ours: Books, theirs: Books) => reconcile(books(ours), books(theirs));

/** A difference in short. */
const inShort = ({ code, insurerId, recordTable, recordId, fields }: Difference) =>
  [code, String(insurerId), recordTable, recordId, ...fields.map(({ field }) => field)].join(" ");

const shortOf = ({ differences }: Reconciliation) => differences.map(inShort);

describe("two datasets beside each other", () => {
  test("records that say the same are equal, and counted", () => {
    const { tables, differences } = compare({ policies: [{}, {}], claims: [{}] }, { policies: [{}, {}], claims: [{}] });
    expect(differences).toEqual([]);
    const equal = (count: number) => ({
      ours: count,
      theirs: count,
      equal: count,
      different: 0,
      onlyOurs: 0,
      onlyTheirs: 0,
    });
    expect(tables.policies).toEqual(equal(2));
    expect(tables.claims).toEqual(equal(1));
    expect(tables.annualReports).toEqual(equal(4));
    expect(tables.surveys).toEqual(equal(0));
    expect(Object.keys(tables)).toEqual(TABLE_NAMES);
  });

  test("a record of one side is missing on the other", () => {
    const result = compare({ policies: [{}, { policyId: "P9" }] }, { policies: [{}, { policyId: "P8" }] });
    expect(result.differences).toEqual([
      { code: "only-theirs", item: 7, insurerId: "A", recordTable: "policies", recordId: "P8", fields: [] },
      { code: "only-ours", item: 7, insurerId: "A", recordTable: "policies", recordId: "P9", fields: [] },
    ]);
    const counts = { ours: 2, theirs: 2, equal: 1, different: 0, onlyOurs: 1, onlyTheirs: 1 };
    expect(result.tables.policies).toEqual(counts);
  });

  test("a field that says something else is named, with both values", () => {
    const result = compare(
      { policies: [{ premium: "100.00", county: "萧县" }] },
      { policies: [{ premium: "100.01" }] },
    );
    expect(result.differences).toEqual([
      {
        code: "different",
        item: 7,
        insurerId: "A",
        recordTable: "policies",
        recordId: "P1",
        fields: [
          { field: "county", ours: "萧县", theirs: null },
          { field: "premium", ours: "100.00", theirs: "100.01" },
        ],
      },
    ]);
    expect(result.tables.policies).toMatchObject({ equal: 0, different: 1 });
  });

  test("the same in another spelling is equal", () => {
    const result = compare(
      {
        policies: [{ premium: "1.5", serviceFee: "0", uploadedAt: "2024-03-08T16:30:00Z", county: null }],
        services: [{ hazards: [] }],
        claims: [{ resultUploadedAt: "2024-05-02 08:00" }],
        expenditures: [{ amount: "-1" }],
      },
      {
        policies: [{ premium: "1.50", serviceFee: "0.00", uploadedAt: "2024-03-09 00:30:00" }],
        services: [{ hazards: null }],
        claims: [{ resultUploadedAt: "2024-05-02T00:00:00Z" }],
        expenditures: [{ amount: "-1.00" }],
      },
    );
    expect(result.differences).toEqual([]);
  });

  test("texts and ids are compared as they are", () => {
    const result = compare(
      { policies: [{ county: "1.5", industry: "G54" }] },
      { policies: [{ county: "1.50", industry: "g54" }] },
    );
    expect(shortOf(result)).toEqual(["different A policies P1 industry county"]);
  });

  test("a record's insurer is that of its policy; an enterprise has none", () => {
    const withEnterprise = (name: string, performedOn: string) =>
      parseDataset({
        ...books({ services: [{ performedOn }] }),
        enterprises: [{ policyholderId: "H1", obliged: true, name }],
      });
    const result = reconcile(withEnterprise("甲", "2024-03-15"), withEnterprise("乙", "2024-03-16"));
    expect(shortOf(result)).toEqual([
      "different null enterprises H1 name",
      "different A services S1 assignedAt plannedAt performedOn reportedAt closedAt",
    ]);
  });

  test("a policy that is another insurer's on the other side is ours", () => {
    const insurers = ["A", "B"];
    const result = compare(
      { insurers, policies: [{ insurerId: "A" }], claims: [{ settledOn: "2024-05-01" }] },
      { insurers, policies: [{ insurerId: "B" }], claims: [{ settledOn: "2024-05-02" }] },
    );
    expect(shortOf(result)).toEqual([
      "different A policies P1 insurerId",
      "different A claims C1 settledOn resultUploadedAt",
    ]);
  });
});

describe("hazards", () => {
  const withHazards = (...hazards: Parameters<typeof hazard>[0][]) => ({
    services: [{ hazards: hazards.map(hazard) }],
  });

  test("are matched by their ids, whatever their order", () => {
    const [one, two] = [{ hazardId: "Z1" }, { hazardId: "Z2" }];
    expect(compare(withHazards(one, two), withHazards(two, one)).differences).toEqual([]);
    const result = compare(
      withHazards({ ...two, major: true }, one),
      withHazards({ ...one, notifiedOn: "2024-03-16" }, two),
    );
    expect(shortOf(result)).toEqual(["different A services S1 hazards[Z1].notifiedOn hazards[Z2].major"]);
  });

  test("one that is missing on a side differs in all that it says", () => {
    const result = compare({ services: [{}] }, withHazards({ hazardId: "Z1" }));
    expect(result.differences[0]?.fields).toEqual([
      { field: "hazards[Z1].hazardId", ours: null, theirs: "Z1" },
      { field: "hazards[Z1].foundOn", ours: null, theirs: "2024-03-15" },
      { field: "hazards[Z1].major", ours: null, theirs: false },
    ]);
  });

  test("of several with one id those that say the same are taken together", () => {
    const [one, two] = [{ hazardId: "Z1" }, { hazardId: "Z1", major: true }];
    expect(compare(withHazards(one, two), withHazards(two, one)).differences).toEqual([]);
    const refused = { ...two, refusedOn: "2024-03-20" };
    expect(shortOf(compare(withHazards(one, two), withHazards(refused, one)))).toEqual([
      "different A services S1 hazards[Z1].refusedOn",
    ]);
    expect(shortOf(compare(withHazards(one, one, two), withHazards(two, one)))).toEqual([
      "different A services S1 hazards[Z1].hazardId hazards[Z1].foundOn hazards[Z1].major",
    ]);
  });
});

describe("annual reports", () => {
  const reports = (...annualReports: NonNullable<Books["annualReports"]>) => ({ annualReports });

  test("are matched by insurer and year", () => {
    const result = compare(reports({ year: 2024 }, { year: 2025 }), reports({ year: 2024, status: "pending" }));
    expect(shortOf(result)).toEqual(["different A annualReports 2024 status", "only-ours A annualReports 2025"]);
  });

  test("of several for one year those that say the same are taken together", () => {
    const [first, second] = [{ submittedAt: "2024-11-01", status: "returned" }, { submittedAt: "2024-12-01" }] as const;
    expect(compare(reports(first, second), reports(second, first)).differences).toEqual([]);
    expect(shortOf(compare(reports(first, second), reports(second)))).toEqual(["only-ours A annualReports 2024"]);
    expect(shortOf(compare(reports(second), reports(first, second, second)))).toEqual([
      "only-theirs A annualReports 2024",
      "only-theirs A annualReports 2024",
    ]);
  });

  test("of two insurers for one year are in order of the insurer", () => {
    const ours = reports({ insurerId: "B" }, { insurerId: "A" });
    const result = compare({ insurers: ["A", "B"], ...ours }, { insurers: ["A", "B"], annualReports: [] });
    expect(shortOf(result)).toEqual(["only-ours A annualReports 2024", "only-ours B annualReports 2024"]);
  });

  test("which of two spellings stands in a difference does not hang on the order of the rows", () => {
    const [zulu, china] = [{ submittedAt: "2024-12-01T00:00:00Z" }, { submittedAt: "2024-12-01 08:00" }];
    const other = { submittedAt: "2024-12-02" };
    expect(compare(reports(zulu, china), reports(other))).toEqual(compare(reports(china, zulu), reports(other)));
  });
});

describe("laws of the comparison", () => {
  const pairs = fc
    .tuple(anyScenario(), anyScenario())
    .chain(([{ dataset: one }, { dataset: other }]) =>
      fc.tuple(fc.constant(one), fc.constant(other), shuffled(one), shuffled(other)),
    );

  test("a dataset is equal to itself, in any order of its rows", () => {
    fc.assert(
      fc.property(pairs, ([one, , shuffledOne]) => {
        const { tables, differences } = reconcile(parseDataset(one), parseDataset(shuffledOne));
        expect(differences).toEqual([]);
        for (const table of TABLE_NAMES) expect(tables[table].equal).toBe(one[table]?.length ?? 0);
      }),
      { numRuns },
    );
  });

  test("the order of the rows changes nothing, and the sides can be changed over", () => {
    const mirror = { "only-ours": "only-theirs", "only-theirs": "only-ours", different: "different" } as const;
    fc.assert(
      fc.property(pairs, ([one, other, shuffledOne, shuffledOther]) => {
        const result = reconcile(parseDataset(one), parseDataset(other));
        expect(reconcile(parseDataset(shuffledOne), parseDataset(shuffledOther))).toEqual(result);
        const back = reconcile(parseDataset(other), parseDataset(one));
        const shape = ({ recordTable, recordId, code, fields }: Difference) =>
          JSON.stringify([recordTable, recordId, code, fields.map(({ field }) => field)]);
        const turned = back.differences.map((each) => shape({ ...each, code: mirror[each.code] }));
        expect(turned.sort()).toEqual(result.differences.map(shape).sort());
      }),
      { numRuns },
    );
  });

  test("each record is counted once on each side where it is", () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const { tables, differences } = reconcile(parseDataset(one), parseDataset(other));
        for (const table of TABLE_NAMES) {
          const { ours, theirs, equal, different, onlyOurs, onlyTheirs } = tables[table];
          expect([ours, theirs]).toEqual([one[table]?.length ?? 0, other[table]?.length ?? 0]);
          expect(equal + different + onlyOurs).toBe(ours);
          expect(equal + different + onlyTheirs).toBe(theirs);
          const listed = differences.filter(({ recordTable }) => recordTable === table);
          expect(listed).toHaveLength(different + onlyOurs + onlyTheirs);
        }
      }),
      { numRuns },
    );
  });
});

test("the result is frozen to its depth", () => {
  const { differences, tables } = compare({ policies: [{ premium: "1" }] }, {});
  for (const value of [differences, differences[0], differences[0]?.fields[0], tables, tables.policies]) {
    expect(Object.isFrozen(value)).toBe(true);
  }
});

test("only datasets that were parsed are taken", () => {
  const dataset = books();
  expect(() => reconcile({ ...dataset } as Dataset, dataset)).toThrow(CallError);
  expect(() => reconcile(dataset, { ...dataset } as Dataset)).toThrow(CallError);
  expect(() =>
    reconcile(dataset, { policies: [policy()], annualReports: [annualReport()] } as unknown as Dataset),
  ).toThrow(CallError);
});
