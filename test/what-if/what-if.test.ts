import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CallError,
  calendarYear,
  DatasetError,
  type EvaluateAllCall,
  evaluate,
  evaluateAll,
  parseDataset,
  TABLE_NAMES,
} from "../../src/index.js";
import { compareEvaluations } from "../../src/report/index.js";
import { anyScenario, type RawDataset, toCall } from "../../src/testing/index.js";
import { type RecordChange, type WhatIf, whatIf } from "../../src/what-if/index.js";
import {
  annualReport,
  type Books,
  books,
  claim,
  deferral,
  dispute,
  expenditure,
  finding,
  policy,
  rawBooks,
  service,
  survey,
} from "../support/books.js";

const call = { period: calendarYear(2024) };
const alter = (table: string, id: string, fields: object) => ({ change: "alter", table, id, fields }) as RecordChange;
const drop = (table: string, id: string) => ({ change: "drop", table, id }) as RecordChange;
const add = (table: string, record: unknown) => ({ change: "add", table, record }) as RecordChange;

const tried = (given: Books, changes: readonly RecordChange[], asked: EvaluateAllCall = call) =>
  whatIf(books(given), asked, changes);
const inShort = (results: readonly WhatIf[]) =>
  results.map(({ insurerId, before, after }) => `${insurerId} ${before?.score ?? "none"} → ${after?.score ?? "none"}`);

/** Each problem as `place code found`; none where nothing is wrong. */
function problemsOf(given: Books, changes: unknown, asked: unknown = call): string[] {
  try {
    whatIf(books(given), asked as EvaluateAllCall, changes as readonly RecordChange[]);
    return [];
  } catch (error) {
    if (error instanceof CallError) return error.issues.map(({ option, code, found }) => `${option} ${code} ${found}`);
    if (!(error instanceof DatasetError)) throw error;
    return error.issues.map(
      ({ change, table, row, field, code, found }) => `#${change} ${table} ${row} ${field} ${code} ${found}`,
    );
  }
}

describe("what if", () => {
  test("an upload came late: the points of item 6, and the record that costs them", () => {
    const [one] = tried({}, [alter("policies", "P1", { uploadedAt: "2024-03-09" })]);
    expect(one).toMatchObject({ insurerId: "A", before: { score: "100" }, after: { score: "97" } });
    const moved = one?.comparison?.categories.flatMap(({ items }) => items).flatMap(({ records }) => records);
    expect(moved).toMatchObject([{ recordId: "P1", change: "-3", before: null }]);
  });

  test.each<[string, Books, RecordChange, string]>([
    ["a field were not there", {}, alter("policies", "P1", { uploadedAt: null }), "A 100 → 97"],
    [
      "a field that is undefined were altered: it is not",
      {},
      alter("policies", "P1", { uploadedAt: undefined }),
      "A 100 → 100",
    ],
    ["its own id were given again", {}, alter("policies", "P1", { policyId: "P1" }), "A 100 → 100"],
    [
      "a finding were confirmed",
      { findings: [{ status: "detected" }] },
      alter("findings", "F1", { status: "confirmed" }),
      "A 100 → 97",
    ],
    ["a finding were made", {}, add("findings", finding({ item: 7 })), "A 100 → 98"],
    ["a case were dropped", { disputes: [{}] }, drop("disputes", "L1"), "A 97.5 → 100"],
    ["a report were not there", {}, { change: "drop", table: "annualReports", record: annualReport() }, "A 100 → 90"],
    ["a report came", { annualReports: [] }, add("annualReports", annualReport()), "A 90 → 100"],
    [
      "the money were spent",
      { policies: [{ serviceFee: "100.00" }] },
      add("expenditures", expenditure({ amount: "60.00" })),
      "A 80 → 95",
    ],
    ["a reason came", { policies: [{ enterpriseSize: "large" }] }, add("deferrals", deferral()), "A 98 → 100"],
    ["a service were done", { policies: [{ enterpriseSize: "large" }] }, add("services", service()), "A 98 → 100"],
    ["a claim came", {}, add("claims", claim({ resultUploadedAt: null })), "A 100 → 99"],
    ["a policyholder answered", {}, add("surveys", survey({ timeliness: 3 })), "A 100 → 98"],
    ["the insurer had another name", {}, alter("insurers", "A", { name: "Other" }), "A 100 → 100"],
    ["an insurer were new", {}, add("insurers", { insurerId: "B", name: "B" }), "B none → 100"],
    ["an insurer were gone", { insurers: ["A", "B"], annualReports: [] }, drop("insurers", "B"), "B 100 → none"],
  ])("%s", (_, given, change, expected) => {
    expect(inShort(tried(given, [change]))).toEqual([expected]);
  });

  test("a policy went to another insurer, with what hangs on it", () => {
    const given: Books = { insurers: ["B", "A"], policies: [{}, {}], claims: [{ resultUploadedAt: null }] };
    const results = tried(given, [alter("policies", "P1", { insurerId: "B" })]);
    expect(inShort(results)).toEqual(["A 99 → 100", "B 100 → 99"]);
  });

  test("an enterprise were new: no insurer is touched", () => {
    expect(tried({}, [add("enterprises", { policyholderId: "E1", obliged: true })])).toEqual([]);
    expect(tried({}, [])).toEqual([]);
  });

  test("two equal reports were dropped: both are", () => {
    const twice = { annualReports: [annualReport(), annualReport()] };
    const one: RecordChange = { change: "drop", table: "annualReports", record: annualReport() };
    expect(inShort(tried(twice, [one]))).toEqual(["A 100 → 100"]);
    expect(inShort(tried(twice, [one, one]))).toEqual(["A 100 → 90"]);
    expect(problemsOf(twice, [one, one, one])).toEqual(["changes[2].record unknown-record [object]"]);
  });

  test("records came that refer to each other, and one went with what refers to it", () => {
    const changes = [
      add("services", service({ serviceId: "S9", policyId: "P9" })),
      add("policies", policy({ policyId: "P9", uploadedAt: null })),
      drop("policies", "P1"),
      drop("claims", "C1"),
    ];
    expect(inShort(tried({ claims: [{ resultUploadedAt: null }] }, changes))).toEqual(["A 99 → 97"]);
  });

  test("the dataset and the changes stay as they are, and the result is frozen", () => {
    const dataset = books();
    const change = alter("policies", "P1", { uploadedAt: null });
    const [first] = whatIf(dataset, call, [change]);
    expect(whatIf(dataset, call, [change])).toEqual([first]);
    expect(change).toEqual(alter("policies", "P1", { uploadedAt: null }));
    expect(Object.isFrozen(first)).toBe(true);
  });
});

describe("what if, of any changes", () => {
  const ID_FIELDS: Readonly<Record<string, string>> = {
    policies: "policyId",
    services: "serviceId",
    deferrals: "deferralId",
    expenditures: "expenditureId",
    claims: "claimId",
    surveys: "surveyId",
    disputes: "disputeId",
    findings: "findingId",
    insurers: "insurerId",
    enterprises: "policyholderId",
  };

  type Row = Record<string, unknown>;
  type Tables = Record<string, readonly Row[] | undefined>;

  /** Changes that make one dataset another, and the other: some rows dropped, some with the fields of others, some new. */
  const aTry = fc
    .tuple(anyScenario(), anyScenario(), fc.infiniteStream(fc.nat({ max: 11 })))
    .map(([one, other, dice]) => {
      const roll = () => dice.next().value as number;
      const from = one.dataset as unknown as Tables;
      const source = other.dataset as unknown as Tables;
      const changes: RecordChange[] = [];
      const after: Record<string, Row[]> = {};
      for (const table of TABLE_NAMES) {
        const idField = ID_FIELDS[table];
        const rows: Row[] = [];
        for (const row of from[table] ?? []) {
          const die = roll();
          if (die === 0 && idField === undefined) changes.push({ change: "drop", table, record: row } as never);
          else if (die === 0) changes.push(drop(table, row[idField as string] as string));
          else if (die <= 3 && idField !== undefined) {
            const others = source[table] ?? [];
            const model = others[roll() % (others.length || 1)] ?? {};
            const fields = Object.fromEntries(
              Object.entries(model).filter(([field]) => field !== idField && !/Id$/.test(field) && roll() > 5),
            );
            changes.push(alter(table, row[idField] as string, fields));
            rows.push({ ...row, ...fields });
          } else rows.push(row);
        }
        const policies = from["policies"] ?? [];
        const insurers = from["insurers"] ?? [];
        for (const row of source[table] ?? []) {
          if (roll() > 1) continue;
          const owner = insurers[roll() % insurers.length]?.["insurerId"];
          const own = policies.filter(({ insurerId }) => insurerId === owner);
          const policyId = own[roll() % (own.length || 1)]?.["policyId"];
          if (policyId === undefined && "policyId" in row && table !== "policies") continue;
          const id = idField === undefined ? {} : { [idField]: `new ${row[idField]}` };
          const owned = {
            ...("insurerId" in row ? { insurerId: owner } : {}),
            ...("policyId" in row ? { policyId } : {}),
          };
          const named = table === "findings" ? { recordId: null, recordTable: null } : {};
          const record = { ...row, ...owned, ...id, ...named };
          changes.push(add(table, record));
          rows.push(record);
        }
        after[table] = rows;
      }
      return { dataset: one.dataset, after: after as unknown as RawDataset, call: toCall(one.call), changes };
    });

  /** Of single changes, most of which leave a sound dataset. */
  const aSmallTry = fc.tuple(aTry, fc.nat()).map(([{ dataset, call, changes }, place]) => {
    const change = changes[place % (changes.length || 1)];
    const rowsOf = (table: string) => ((dataset as unknown as Tables)[table] ?? []) as Row[];
    const after = { ...dataset } as unknown as Record<string, Row[]>;
    if (change !== undefined) {
      const { table } = change;
      const rows = rowsOf(table);
      const at =
        "id" in change
          ? rows.findIndex((row) => row[ID_FIELDS[table]!] === change.id)
          : rows.indexOf(change.record as never);
      if (change.change === "add") after[table] = [...rows, change.record as unknown as Row];
      else if (change.change === "drop") after[table] = rows.filter((_, index) => index !== at);
      else after[table] = rows.map((row, index) => (index === at ? { ...row, ...change.fields } : row));
    }
    return { dataset, after: after as unknown as RawDataset, call, changes: change === undefined ? [] : [change] };
  });

  let sound = 0;
  let touched = 0;
  const expectTheSame = ({ dataset, after, call, changes }: typeof aTry extends fc.Arbitrary<infer T> ? T : never) => {
    const parsed = parseDataset(dataset);
    const before = new Map(evaluateAll(parsed, call).map((each) => [each.insurerId, each]));
    let whole: ReturnType<typeof parseDataset>;
    try {
      whole = parseDataset(after);
    } catch {
      expect(() => whatIf(parsed, call, changes)).toThrow(/reference-broken|changes\[\d+\]/);
      return;
    }
    sound++;
    const wanted = new Map(evaluateAll(whole, call).map((each) => [each.insurerId, each]));
    const results = whatIf(parsed, call, changes);
    const ids = results.map(({ insurerId }) => insurerId);
    expect(ids).toEqual([...ids].sort());
    touched += ids.length;
    for (const { insurerId, ...result } of results) {
      const [one, other] = [before.get(insurerId) ?? null, wanted.get(insurerId) ?? null];
      const comparison = one && other && compareEvaluations(one, other);
      expect(result).toEqual({ before: one, after: other, comparison });
    }
    for (const id of new Set([...before.keys(), ...wanted.keys()])) {
      if (!ids.includes(id)) expect(wanted.get(id)).toEqual(before.get(id));
    }
  };

  const numRuns = Number(process.env["CASES"] ?? 100);

  test("equals evaluating the altered dataset whole, for single changes", () => {
    [sound, touched] = [0, 0];
    fc.assert(fc.property(aSmallTry, expectTheSame), { numRuns: numRuns * 2 });
    expect(sound).toBeGreaterThan(numRuns / 2);
    expect(touched).toBeGreaterThan(numRuns / 2);
  });

  test("equals evaluating the altered dataset whole, for many", () => {
    fc.assert(fc.property(aTry, expectTheSame), { numRuns });
  });
});

describe("changes are refused", () => {
  const two: Books = { policies: [{}, {}], services: [{}, { policyId: "P2" }] };

  test.each<[string, unknown, string[]]>([
    ["that are no list", "P1", ["changes wrong-type P1"]],
    ["that are none", [7], ["changes[0] wrong-type 7"]],
    ["of another kind", [{ change: "move" }], ["changes[0].change unknown-value move"]],
    ["without a kind", [{}], ["changes[0].change missing [absent]"]],
    ["of another table", [drop("polices", "P1")], ["changes[0].table unknown-value polices"]],
    ["with a field too many", [{ ...drop("claims", "C"), record: 1 }], ["changes[0].record unknown-field 1"]],
    [
      "without their fields",
      [{ change: "alter", table: "policies", id: 7 }],
      ["changes[0].id wrong-type 7", "changes[0].fields missing [absent]"],
    ],
    ["with fields that are none", [alter("policies", "P1", [])], ["changes[0].fields wrong-type [array]"]],
    ["without a record", [{ change: "add", table: "policies" }], ["changes[0].record missing [absent]"]],
    [
      "that alter an annual report",
      [alter("annualReports", "2024", {})],
      ["changes[0].table unknown-value annualReports"],
    ],
    [
      "of records that are not there",
      [
        alter("policies", "P7", {}),
        drop("claims", "C7"),
        { change: "drop", table: "annualReports", record: annualReport({ year: 2020 }) },
      ],
      [
        "changes[0].id unknown-record P7",
        "changes[1].id unknown-record C7",
        "changes[2].record unknown-record [object]",
      ],
    ],
    ["that add one that is there", [add("policies", policy())], ["changes[0].record.policyId record-exists P1"]],
    [
      "that name a record twice",
      [alter("policies", "P1", {}), drop("policies", "P1"), add("claims", claim()), add("claims", claim())],
      ["changes[1].id changed-twice P1", "changes[3].record.claimId changed-twice C1"],
    ],
    ["that alter an id", [alter("policies", "P1", { policyId: "P3" })], ["changes[0].fields.policyId id-altered P3"]],
    [
      "that drop what others refer to",
      [drop("policies", "P1"), drop("policies", "P2")],
      ["changes[0] reference-broken services S1", "changes[1] reference-broken services S2"],
    ],
  ])("%s", (_, changes, expected) => {
    expect(problemsOf(two, changes)).toEqual(expected);
  });

  test("with every problem of the call", () => {
    const asked = { period: { start: "2024-02-30" }, rulebook: 7 };
    expect(problemsOf({}, [drop("claims", "C1")], asked)).toEqual([
      "period.start bad-date 2024-02-30",
      "period.end missing [absent]",
      "rulebook rulebook-not-defined 7",
      "changes[0].id unknown-record C1",
    ]);
    expect(() => whatIf({} as never, call, [])).toThrow(/dataset dataset-not-parsed/);
  });

  test("with the caller's own error, as it is, where reading the call throws one", () => {
    const own = new Error("not loaded yet");
    const asked = {
      get period(): never {
        throw own;
      },
    };
    expect(() => whatIf(books(), asked, [drop("claims", "C1")])).toThrow(own);
  });

  test.each<[string, Books, RecordChange[], string[]]>([
    [
      "the insurer's records",
      { insurers: ["A", "B"], policies: [{ insurerId: "B" }], annualReports: [{ insurerId: "B" }] },
      [drop("insurers", "B")],
      ["changes[0] reference-broken policies P1", "changes[0] reference-broken annualReports 0"],
    ],
    [
      "a finding about an enterprise",
      { findings: [{ item: 7, recordTable: "enterprises", recordId: "E1" }] },
      [drop("enterprises", "E1")],
      ["changes[0] reference-broken findings F1"],
    ],
    [
      "a payment for a policy that goes to another insurer",
      { insurers: ["A", "B"], expenditures: [{ policyId: "P1" }] },
      [alter("policies", "P1", { insurerId: "B" })],
      ["changes[0] reference-broken expenditures E1"],
    ],
    [
      "a finding about a service whose policy goes to another insurer",
      { insurers: ["A", "B"], policies: [{}, {}], services: [{}], findings: [{ item: 3, recordId: "S1" }] },
      [alter("policies", "P2", {}), alter("policies", "P1", { insurerId: "B" })],
      ["changes[1] reference-broken findings F1"],
    ],
    [
      "a finding about a case that is another insurer's then",
      { insurers: ["A", "B"], disputes: [{}], findings: [{ item: 1, recordTable: "disputes", recordId: "L1" }] },
      [alter("disputes", "L1", { insurerId: "B" })],
      ["changes[0] reference-broken findings F1"],
    ],
  ])("that leave behind %s", (_, given, changes, expected) => {
    const dataset = parseDataset({ ...rawBooks(given), enterprises: [{ policyholderId: "E1", obliged: true }] });
    const refused = () => whatIf(dataset, call, changes);
    expect(refused).toThrow(CallError);
    try {
      refused();
    } catch (error) {
      const { issues } = error as CallError;
      expect(issues.map(({ option, code, found }) => `${option} ${code} ${found}`)).toEqual(expected);
    }
  });

  test("whose records are broken: each problem, by the change that it is of", () => {
    const changes = [
      drop("services", "S1"),
      alter("policies", "P2", { signedOn: "2024-02-30", premium: 7 }),
      add("claims", { claimId: "C1", policyId: "P9" }),
      add("services", null),
      add("findings", finding({ insurerId: "Z" })),
      alter("services", "S2", { policyId: "P8" }),
    ];
    expect(problemsOf(two, changes)).toEqual([
      "#1 policies null signedOn bad-date 2024-02-30",
      "#1 policies null premium wrong-type 7",
      "#3 services null null wrong-type null",
      "#5 services null policyId dangling-reference P8",
      "#2 claims null policyId dangling-reference P9",
      "#4 findings null insurerId dangling-reference Z",
    ]);
    expect(() => whatIf(books(two), call, changes)).toThrow(/changes\[1\]\.policies\.signedOn bad-date/);
  });

  test("where rows of the dataset itself were broken after it was parsed", () => {
    const rows = { insurers: [{ insurerId: "A", name: "A" }], policies: [policy(), policy({}, 1), policy({}, 2)] };
    const dataset = parseDataset(rows);
    Object.assign(rows.policies[2]!, { premium: "x", insurerId: "Z" });
    try {
      whatIf(dataset, call, [
        drop("policies", "P1"),
        alter("insurers", "A", {}),
        add("insurers", { insurerId: "Z", name: "" }),
      ]);
      expect.unreachable();
    } catch (error) {
      expect((error as DatasetError).issues).toMatchObject([{ table: "policies", row: 2, code: "bad-money" }]);
    }
  });
});

test("an insurer's after is what evaluate gives", () => {
  const after = books({ policies: [{ uploadedAt: null }] });
  const [one] = tried({}, [alter("policies", "P1", { uploadedAt: null })]);
  expect(one?.after).toEqual(evaluate(after, { ...call, insurerId: "A" }));
});

test("a case of no policy", () => {
  expect(inShort(tried({ policies: [] }, [add("disputes", dispute())]))).toEqual(["A 100 → 97.5"]);
});
