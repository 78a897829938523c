import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/certificate/canonical-json.js";
import {
  CallError,
  calendarYear,
  certify,
  DatasetError,
  defineRulebook,
  type EvaluateCall,
  evaluate,
  parseDataset,
  suzhou2024,
  TABLE_NAMES,
  verifyCertificate,
} from "../../src/index.js";
import { anyScenario, toCall } from "../../src/testing/index.js";
import { VERSION } from "../../src/version.js";
import type { City } from "../dataset/city.ts";
import { EARLY_2024 } from "../time/official-calendar.ts";
import { fullCity } from "./full-city.ts";
import { respelled } from "./respelled.ts";

const numRuns = Number(process.env["CASES"] ?? 150);

const CALL: EvaluateCall = { insurerId: "a", period: calendarYear(2024) };

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

const certified = (json: unknown, call: EvaluateCall = CALL) => certify(parseDataset(json), call);

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return expect.fail("nothing was thrown");
}

describe("a certificate", () => {
  const certificate = certified(fullCity());

  test("has the evaluation, and the version of the library", () => {
    expect(certificate.evaluation).toEqual(evaluate(parseDataset(fullCity()), CALL));
    expect(certificate.version).toBe(VERSION);
    expect(certificate.restDays).toBeNull();
  });

  test("has the SHA-256 digests of canonical JSON, which another tool works out too", () => {
    const { evaluation, tables, digests } = certificate;
    expect(tables.enterprises).toEqual({
      rows: 1,
      digest: sha256(
        '[{"assets":"9000000.50","county":"埇桥区","employees":300,"industry":"危险化学品","name":"宿州化工厂",' +
          '"obliged":true,"policyholderId":"h","revenue":"40000000.00"}]',
      ),
    });
    expect(certified({ ...fullCity(), enterprises: [] }).tables.enterprises).toEqual({ rows: 0, digest: sha256("[]") });
    expect(digests).toEqual({
      dataset: sha256(canonicalJson(tables)),
      rulebook: sha256(canonicalJson(suzhou2024)),
      evaluation: sha256(canonicalJson(evaluation)),
    });
  });

  test("is plain data, frozen all through, and its JSON says all of it", () => {
    expect(JSON.parse(JSON.stringify(certificate))).toEqual(certificate);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(certificate)).toBe(true);
  });

  test("is the same however records and call are written down, and any of them verifies it", () => {
    const given = anyScenario().chain((each) => fc.tuple(fc.constant(each), respelled(each.dataset)));
    fc.assert(
      fc.property(given, ([{ dataset, call }, other]) => {
        const insurerId = dataset.insurers[0]?.insurerId as string;
        const first = certified(dataset, { insurerId, ...toCall(call) });
        expect(certified(other, { ...toCall(call), insurerId })).toEqual(first);
        const overTheWire = JSON.parse(JSON.stringify(first));
        expect(verifyCertificate(overTheWire, parseDataset(other), { insurerId, ...toCall(call) })).toEqual({
          isValid: true,
          isSameEvaluation: true,
          differences: [],
        });
      }),
      { numRuns },
    );
  });

  test("leaves records and call as they were", () => {
    const [json, call] = [fullCity(), { ...CALL, readings: { noSurvey: "zero" } as const }];
    certified(json, call);
    expect(json).toEqual(fullCity());
    expect(call).toEqual({ ...CALL, readings: { noSurvey: "zero" } });
    expect(Object.isFrozen(json["policies"]?.[0])).toBe(false);
  });

  test("of another rulebook has another digest, be the id the same", () => {
    const { categories, ...rest } = suzhou2024;
    const strict = defineRulebook({
      ...rest,
      categories: categories.map((category) => ({
        ...category,
        items: category.items.map((item) => (item.id === "policy-upload" ? { ...item, days: 6 } : item)),
      })),
    });
    const other = certified(fullCity(), { ...CALL, rulebook: strict });
    expect(other.digests.rulebook).not.toBe(certificate.digests.rulebook);
    expect(other.tables).toEqual(certificate.tables);
  });

  test("of a rulebook with its fields in another order has the same digest", () => {
    const { tiers, inForce, ...rest } = suzhou2024;
    const same = defineRulebook({ tiers, inForce: { ...inForce, to: undefined }, ...rest });
    expect(certified(fullCity(), { ...CALL, rulebook: same })).toEqual(certificate);
  });
});

describe("rows that were changed after they were parsed", () => {
  const ruined = (change: (json: City) => void) => {
    const json = fullCity();
    const dataset = parseDataset(json);
    change(json);
    return dataset;
  };

  test("are certified as they are now: the evaluation follows from the rows that have the digest", () => {
    const change = (json: City) => Object.assign(json["policies"]?.[0] as object, { uploadedAt: "2024-03-02" });
    const now = fullCity();
    change(now);
    const certificate = certify(ruined(change), CALL);
    expect(certificate).toEqual(certified(now));
    expect(certificate).not.toEqual(certified(fullCity()));
  });

  test("are refused where they are no longer sound", () => {
    const dataset = ruined((json) => Object.assign(json["claims"]?.[0] as object, { policyId: "gone" }));
    const error = errorOf(() => certify(dataset, CALL)) as DatasetError;
    expect(error).toBeInstanceOf(DatasetError);
    expect(error.issues).toEqual([
      { code: "dangling-reference", table: "claims", row: 0, recordId: "ca", field: "policyId", found: "gone" },
    ]);
  });

  test("that are another at each reading are certified as they were read once", () => {
    let readings = 0;
    const get = () => `reading ${++readings}`;
    const insurer = Object.defineProperty({ insurerId: "a" }, "name", { get, enumerable: true });
    const { evaluation, tables } = certified({ insurers: [insurer] });
    expect(tables.insurers.digest).toBe(sha256(`[{"insurerId":"a","name":"${evaluation.insurerName}"}]`));
  });

  test("are told of as parseDataset does, also in a service's hazards", () => {
    const hazards = (value: unknown) => (json: City) =>
      Object.assign(json["services"]?.[0] as object, { hazards: value });
    for (const [value, field] of [
      [[null], "hazards[0]"],
      [["z"], "hazards[0]"],
      ["z", "hazards"],
    ] as const) {
      const error = errorOf(() => certify(ruined(hazards(value)), CALL));
      expect(error).toMatchObject({ issues: [{ code: "wrong-type", table: "services", field }] });
    }
  });
});

describe("a call that moves due days", () => {
  const readings = { lastDay: "next-working-day" } as const;
  const small = { ...fullCity()["policies"]?.[0], enterpriseSize: "small" };
  const policy = { ...small, signedOn: "2024-01-27", uploadedAt: "2024-02-05" }; // due on 02-03, a Saturday
  const city = { insurers: fullCity()["insurers"], policies: [policy] };
  const period = { start: "2024-01-01", end: "2024-02-29" };
  const call: EvaluateCall = { insurerId: "a", period, readings, restDays: EARLY_2024 };

  test("has its calendar certified in full", () => {
    const { restDays } = certified(city, call);
    expect(restDays).toMatchObject({ from: "2024-01-01", to: "2024-02-29" });
    expect(restDays?.days.slice(0, 5)).toEqual(["2024-01-01", "2024-01-06", "2024-01-07", "2024-01-13", "2024-01-14"]);
    expect(restDays?.days).not.toContain("2024-02-04"); // a Sunday worked in exchange
    expect(restDays?.days).toContain("2024-02-12");
  });

  test("can be made again from the certificate alone", () => {
    const certificate = JSON.parse(JSON.stringify(certified(city, call)));
    const { insurerId, period, asOf, readings } = certificate.evaluation;
    const { from, to, days } = certificate.restDays;
    const again = {
      insurerId,
      period,
      asOf,
      readings,
      restDays: { from, to, isRestDay: (day: string) => days.includes(day) },
    };
    expect(verifyCertificate(certificate, parseDataset(city), again).isValid).toBe(true);
  });

  test("evaluates by the answers that are certified, also where the calendar answers otherwise the next time", () => {
    const asked: string[] = [];
    const fickle = (day: string) => {
      asked.push(day);
      return asked.filter((each) => each === day).length > 1 || EARLY_2024.isRestDay(day);
    };
    const certificate = certified(city, { ...call, restDays: { ...EARLY_2024, isRestDay: fickle } });
    const { days = [] } = certificate.restDays ?? {};
    const restDays = { ...EARLY_2024, isRestDay: (day: string) => days.includes(day) };
    expect(certificate.evaluation).toEqual(evaluate(parseDataset(city), { ...call, restDays }));
  });

  test("is answered by the calendar's own function, as a method of it", () => {
    class Calendar {
      readonly from = "2024-01-01";
      readonly to = "2024-02-29";
      readonly rests = new Set(["2023-12-31", "2024-01-01", "2024-02-29", "2024-03-01"]);
      isRestDay(day: string): boolean {
        return this.rests.has(day);
      }
    }
    expect(certified(city, { ...call, restDays: new Calendar() }).restDays?.days).toEqual([
      "2024-01-01", // its first day
      "2024-02-29", // its last
    ]);
  });

  test("is refused where the calendar is unclear about any of its days", () => {
    const isRestDay = (day: string) => (day === "2024-01-02" ? (undefined as never) : EARLY_2024.isRestDay(day));
    const error = errorOf(() => certified(city, { ...call, restDays: { ...EARLY_2024, isRestDay } })) as CallError;
    expect(error.issues).toEqual([{ code: "calendar-unclear", option: "restDays.isRestDay", found: "[absent]" }]);
  });

  test("has no calendar where no reading asks for one", () => {
    const plain = { ...call, readings: {}, restDays: { ...EARLY_2024, isRestDay: () => expect.fail("it was asked") } };
    expect(certified(city, plain).restDays).toBeNull();
  });
});

describe("what cannot be certified", () => {
  test("is what evaluate refuses", () => {
    expect(errorOf(() => certify(fullCity() as never, CALL))).toMatchObject({
      issues: [{ code: "dataset-not-parsed", option: "dataset", found: "[object]" }],
    });
    expect(errorOf(() => certified(fullCity(), { ...CALL, insurerId: "z" }))).toMatchObject({
      issues: [{ code: "unknown-insurer", option: "insurerId", found: "z" }],
    });
    expect(errorOf(() => certified(fullCity(), null as never))).toBeInstanceOf(CallError);
  });

  test("is a record with half a character, and each is named", () => {
    const json = fullCity();
    Object.assign(json["policies"]?.[2] as object, { policyholderName: "甲\ud842", industry: "\udfb7" });
    Object.assign(json["services"]?.[0] as object, {
      hazards: [{ hazardId: "\ud842", foundOn: "2024-03-20", major: true }],
    });
    Object.assign(json["annualReports"]?.[0] as object, { insurerId: "a" });
    const error = errorOf(() => certified(json)) as DatasetError;
    expect(error).toBeInstanceOf(DatasetError);
    expect(error.total).toBe(3);
    expect(error.issues).toEqual([
      { code: "bad-text", table: "policies", row: 2, recordId: "pb", field: "industry", found: "\udfb7" },
      { code: "bad-text", table: "policies", row: 2, recordId: "pb", field: "policyholderName", found: "甲\ud842" },
      { code: "bad-text", table: "services", row: 0, recordId: "sa", field: "hazards[0].hazardId", found: "\ud842" },
    ]);
  });

  test("is a rulebook with half a character", () => {
    const source = { ...suzhou2024.source, city: "宿\ud842" };
    const error = errorOf(() =>
      certified(fullCity(), { ...CALL, rulebook: defineRulebook({ ...suzhou2024, source }) }),
    );
    expect(error).toBeInstanceOf(CallError);
    expect(error).toMatchObject({ issues: [{ code: "bad-text", option: "rulebook.source.city", found: "宿\ud842" }] });
  });
});

describe("a value that is changed anywhere in the records", () => {
  /** Other values for a field: the first with which the records are still sound, and say something else. */
  const others = (value: unknown): unknown[] => {
    if (typeof value === "boolean") return [!value];
    if (typeof value === "number") return value === 1 ? [2, 3] : [value - 1, value + 1, 1];
    const text = value as string;
    return [
      ...(/\.\d\d$/.test(text) ? [`${text.slice(0, -1)}1`] : []), // a fen
      ...(/^\d+$/.test(text) ? [`${text}.01`] : []),
      ...(/^\d+\.\d$/.test(text) ? [`${text}1`] : []),
      ...(text.includes("123456789+") ? [text.replace("789+", "788+")] : []), // a billionth of a second
      text.replace(/(\d\d)(?=Z|\+08:00)/, "42"), // a second
      text.replace(/:(\d\d)$/, ":42"),
      text.replace(/(\d\d)$/, "17"), // a day
      `${text}x`,
      ...["b", "a", "pc", "h", "small", "pending", "other", "arbitration", "none", "detected", "surveys"],
    ].filter((other) => other !== value);
  };

  const isSound = (json: unknown) => {
    try {
      return parseDataset(json) !== undefined;
    } catch {
      return false;
    }
  };

  /** All places of a row, those in its hazards too, each with the row changed there. */
  function* changes(table: string, index: number): Generator<[field: string, city: City]> {
    const row = fullCity()[table]?.[index] as Record<string, unknown>;
    const cityWith = (changed: object) => {
      const json = fullCity();
      json[table]?.splice(index, 1, changed as never);
      return json;
    };
    for (const [field, value] of Object.entries(row)) {
      const rows =
        field === "hazards"
          ? Object.entries((value as object[])[0] as object).flatMap(([name, held]) =>
              others(held).map((other) => ({
                ...row,
                hazards: [{ ...(value as object[])[0], [name]: other }, (value as object[])[1]],
              })),
            )
          : others(value).map((other) => ({ ...row, [field]: other }));
      for (const changed of rows) if (isSound(cityWith(changed))) yield [field, cityWith(changed)];
    }
  }

  const certificate = JSON.parse(JSON.stringify(certified(fullCity())));

  test.each(TABLE_NAMES)("%s: gives another digest, and the table is named, and no other", (table) => {
    const fields = new Set<string>();
    const rows = fullCity()[table] as object[];
    rows.forEach((_, index) => {
      for (const [field, json] of changes(table, index)) {
        fields.add(field);
        const { isValid, differences } = verifyCertificate(certificate, parseDataset(json), CALL);
        expect(isValid).toBe(false);
        const named = differences.map((difference) => difference.code === "data" && difference.table);
        expect(named, `${table} ${field} ${JSON.stringify(json[table])}`).toEqual([table]);
      }
    });
    expect([...fields].sort()).toEqual([...new Set(rows.flatMap((row) => Object.keys(row)))].sort());
  });

  test("an id and all that names it gives another digest too", () => {
    const renamed = JSON.parse(JSON.stringify(fullCity()).replaceAll('"pa"', '"pz"'));
    const { differences } = verifyCertificate(certificate, parseDataset(renamed), CALL);
    expect(differences.map((each) => each.code === "data" && each.table)).toEqual([
      "policies",
      "services",
      "deferrals",
      "expenditures",
      "claims",
      "surveys",
      "disputes",
      "findings",
    ]);
  });

  test("a row more, or one less, is named with the numbers of rows", () => {
    const json = { ...fullCity(), surveys: [] };
    const { differences } = verifyCertificate(certificate, parseDataset(json), CALL);
    expect(differences).toMatchObject([{ code: "data", table: "surveys", certified: { rows: 2 }, found: { rows: 0 } }]);
  });
});
