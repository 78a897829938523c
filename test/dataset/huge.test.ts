import { describe, expect, test } from "vitest";
import { calendarYear, evaluate, parseDataset } from "../../src/index.js";
import { city, finding, policy } from "./city.js";
import { refusalOf } from "./problems.js";

const YEAR = { period: calendarYear(2024) };
const INSURER = { insurerId: "a", name: "甲" };
const MILLION = 1_000_000;
const LONG = "好".repeat(10 * MILLION);

describe("a text of ten million characters", () => {
  const shown = (text: string | null): string => {
    expect(text?.length).toBeLessThan(200);
    return text as string;
  };

  test("is an id like any other", () => {
    const dataset = parseDataset({ insurers: [{ insurerId: LONG, name: LONG }], policies: [policy("p", LONG)] });
    expect(evaluate(dataset, { ...YEAR, insurerId: LONG }).insurerId).toBe(LONG);
  });

  test("is shortened in a problem, wherever it stands", () => {
    const rows: [table: string, row: object, code: string][] = [
      ["policies", { ...policy(LONG, "a"), premium: 1 }, "wrong-type"],
      ["policies", policy(LONG, "nobody"), "dangling-reference"],
      ["policies", policy("p", LONG), "dangling-reference"],
      ["policies", { ...policy("p", "a"), premium: LONG }, "bad-money"],
      ["policies", { ...policy("p", "a"), premium: "9".repeat(10 * MILLION) }, "bad-money"],
      ["policies", { ...policy("p", "a"), signedOn: LONG }, "bad-date"],
      ["policies", { ...policy("p", "a"), signedOn: "2".repeat(10 * MILLION) }, "bad-date"],
      ["policies", { ...policy("p", "a"), uploadedAt: LONG }, "bad-instant"],
      [
        "policies",
        { ...policy("p", "a"), uploadedAt: `2024-03-08T12:00:00.${"0".repeat(10 * MILLION)}Z` },
        "bad-instant",
      ],
      ["policies", { ...policy("p", "a"), enterpriseSize: LONG }, "unknown-value"],
      ["policies", { ...policy("p", "a"), [LONG]: LONG }, "unknown-field"],
      ["findings", { ...finding("f", "a"), item: LONG }, "unknown-value"],
      ["findings", { ...finding("f", "a"), recordId: "x", recordTable: LONG }, "unknown-value"],
    ];
    for (const [table, row, code] of rows) {
      const error = refusalOf({ insurers: [INSURER], [table]: [row] });
      expect(error).toMatchObject({ total: 1, issues: [{ table, row: 0, code }] });
      expect(error.message.length).toBeLessThan(2_000);
      for (const { recordId, field, found } of error.issues) {
        for (const text of [recordId, field, found]) if (typeof text === "string") shown(text);
      }
    }
  });

  test("is shortened as the name of a table", () => {
    const { issues, message } = refusalOf({ insurers: [], [LONG]: LONG });
    expect(issues).toMatchObject([{ code: "unknown-field", table: null }]);
    expect(LONG.startsWith(shown(issues[0]?.field ?? null).slice(0, 50))).toBe(true);
    expect(message.length).toBeLessThan(2_000);
  });

  test("is shortened as the name of a hazard's field", () => {
    const hazards = [{ hazardId: "z", foundOn: "2024-04-01", major: false, [LONG]: 1 }];
    const json = { ...city(), services: [{ serviceId: "s", policyId: "pa", hazards }] };
    expect(shown(refusalOf(json).issues[0]?.field ?? null)).toContain("hazards[0].");
  });
});

describe("a million bad rows", () => {
  test("are counted, and the first thousand problems kept", () => {
    const error = refusalOf({ insurers: Array.from({ length: MILLION }, () => null) });
    expect(error.total).toBe(MILLION);
    expect(error.issues).toHaveLength(1_000);
    expect(error.issues.at(-1)).toMatchObject({ row: 999 });
  });

  test("with two problems each: a hundred thousand are counted twice", () => {
    const error = refusalOf({ insurers: Array.from({ length: 100_000 }, () => ({ insurerId: "" })) });
    expect(error.total).toBe(200_000);
    expect(error.issues).toHaveLength(1_000);
    expect(error.issues.at(-1)).toMatchObject({ row: 499 });
  });

  test("that name one another are counted", () => {
    const claims = Array.from({ length: MILLION }, () => ({ claimId: "c", policyId: "p" }));
    expect(refusalOf({ insurers: [INSURER], claims }).total).toBe(2 * MILLION - 1); // all dangle, all but one stand twice
  });

  test("in one row: a hundred thousand unknown fields", () => {
    const extra = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`field${index}`, index]));
    const error = refusalOf({ insurers: [{ ...INSURER, ...extra }] });
    expect(error.total).toBe(100_000);
    expect(error.issues).toHaveLength(1_000);
  });

  test("in one service: a hundred thousand bad hazards", () => {
    const hazards = Array.from({ length: 100_000 }, () => ({ hazardId: "", foundOn: "2024-04-01", major: false }));
    const error = refusalOf({ ...city(), services: [{ serviceId: "s", policyId: "pa", hazards }] });
    expect(error.total).toBe(100_000);
    expect(error.issues.at(-1)).toMatchObject({ field: "hazards[999].hazardId" });
  });

  test("beside the tables: a hundred thousand unknown ones", () => {
    const extra = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`table${index}`, []]));
    expect(refusalOf({ insurers: [], ...extra }).total).toBe(100_000);
  });
});
