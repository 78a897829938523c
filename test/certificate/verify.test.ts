import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/certificate/canonical-json.js";
import {
  CallError,
  calendarYear,
  certify,
  defineRulebook,
  type EvaluateCall,
  parseDataset,
  type RestDays,
  suzhou2024,
  verifyCertificate,
} from "../../src/index.js";
import { VERSION } from "../../src/version.js";
import { EARLY_2024 } from "../time/official-calendar.ts";
import { fullCity } from "./full-city.ts";

const CALL: EvaluateCall = { insurerId: "a", period: calendarYear(2024) };

/** A certificate as it comes over a wire, for a test to change. */
interface Wire {
  version: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test changes what it likes
  [field: string]: any;
}

const wire = (call: EvaluateCall = CALL, json: unknown = fullCity()): Wire =>
  JSON.parse(JSON.stringify(certify(parseDataset(json), call)));

const verified = (certificate: unknown, call: EvaluateCall = CALL, json: unknown = fullCity()) =>
  verifyCertificate(certificate, parseDataset(json), call);

const codesOf = (certificate: unknown, call?: EvaluateCall, json?: unknown) =>
  verified(certificate, call, json).differences.map(({ code }) => code);

const digestOf = (value: unknown) => createHash("sha256").update(canonicalJson(value), "utf8").digest("hex");

const OTHER = "0".repeat(64);

test("a certificate that nothing was changed in is valid", () => {
  expect(verified(wire())).toEqual({ isValid: true, isSameEvaluation: true, differences: [] });
  expect(verified(certify(parseDataset(fullCity()), CALL)).isValid).toBe(true); // it need not go over a wire
});

test("the result is frozen, and the certificate is not", () => {
  const certificate = wire({ ...CALL, readings: { noSurvey: "zero" } });
  const result = verified({ ...certificate, version: "9.9.9" }, CALL, { ...fullCity(), claims: [] });
  expect(result.differences.map(({ code }) => code)).toEqual(["version", "call", "data"]);
  for (const value of [result, result.differences, ...result.differences]) expect(Object.isFrozen(value)).toBe(true);
  for (const value of [certificate, certificate["tables"].claims]) expect(Object.isFrozen(value)).toBe(false);
});

describe("other data", () => {
  test("are named by table: a fen of one premium", () => {
    const json = fullCity();
    Object.assign(json["policies"]?.[2] as object, { premium: "0.01" });
    const [difference, ...others] = verified(wire(), CALL, json).differences;
    expect(others).toEqual([]);
    expect(difference).toEqual({
      code: "data",
      table: "policies",
      certified: wire()["tables"].policies,
      found: wire(CALL, json)["tables"].policies,
    });
  });

  test("hide no change of the certificate itself", () => {
    const certificate = wire();
    certificate["evaluation"].score = "100";
    expect(codesOf(certificate, CALL, { ...fullCity(), surveys: [] })).toEqual(["altered", "data"]);
  });

  test("of other insurers leave the evaluation the same, which is told", () => {
    const json = fullCity();
    Object.assign(json["policies"]?.[2] as object, { premium: "0.01" });
    expect(verified(wire(), CALL, json)).toMatchObject({ isValid: false, isSameEvaluation: true });
    Object.assign(json["policies"]?.[0] as object, { uploadedAt: "2024-03-02" });
    expect(verified(wire(), CALL, json)).toMatchObject({ isValid: false, isSameEvaluation: false });
  });
});

describe("another rulebook", () => {
  test("is told by its digest, be its id the same", () => {
    const strict = defineRulebook({
      ...suzhou2024,
      source: { ...suzhou2024.source, city: "另一座城市" },
    });
    const certificate = wire({ ...CALL, rulebook: strict });
    expect(certificate["evaluation"].rulebook).toBe(suzhou2024.id);
    expect(verified(certificate)).toEqual({
      isValid: false,
      isSameEvaluation: true,
      differences: [{ code: "rulebook", certified: digestOf(strict), found: digestOf(suzhou2024) }],
    });
    expect(verified(certificate, { ...CALL, rulebook: strict }).isValid).toBe(true);
  });
});

describe("another call", () => {
  test.each<[option: string, other: Partial<EvaluateCall>, certified: string, found: string]>([
    ["insurerId", { insurerId: "b" }, "b", "a"],
    ["period.start", { period: { start: "2024-02-01", end: "2024-12-31" } }, "2024-02-01", "2024-01-01"],
    ["asOf", { asOf: "2025-01-31" }, "2025-01-31", "2024-12-31"],
    ["readings.dayCount", { readings: { dayCount: "include-start" } }, "include-start", "exclude-start"],
  ])("%s", (option, other, certified, found) => {
    const { isValid, differences } = verified(wire({ ...CALL, ...other }));
    expect(isValid).toBe(false);
    expect(differences).toEqual([{ code: "call", option, certified, found }]);
  });

  test("is each option that is another", () => {
    const { differences } = verified(wire({ ...CALL, period: { start: "2024-04-01", end: "2024-06-30" } }));
    expect(differences.map((each) => each.code === "call" && each.option)).toEqual([
      "asOf",
      "period.end",
      "period.start",
    ]);
  });

  test("is none where a default is spelt out, or a calendar given that nothing asks", () => {
    const spelt = {
      ...CALL,
      asOf: "2024-12-31",
      rulebook: suzhou2024,
      readings: { dayCount: "exclude-start" },
    } as const;
    expect(verified(wire(spelt)).isValid).toBe(true);
    expect(verified(wire(), { ...spelt, restDays: EARLY_2024 }).isValid).toBe(true);
  });
});

describe("another calendar", () => {
  const json = { insurers: fullCity()["insurers"] };
  const period = { start: "2024-01-01", end: "2024-02-29" };
  const call = (restDays: RestDays): EvaluateCall => {
    return { insurerId: "a", period, readings: { lastDay: "next-working-day" }, restDays };
  };
  const certificate = wire(call(EARLY_2024), json);
  const differences = (restDays: RestDays) => verified(certificate, call(restDays), json).differences;

  test("is named by the days on which it answers otherwise", () => {
    const isRestDay = (day: string) =>
      day === "2024-02-18" || (day !== "2024-02-10" && day !== "2024-02-12" && EARLY_2024.isRestDay(day));
    expect(differences({ ...EARLY_2024, isRestDay })).toEqual([
      { code: "call", option: "restDays.days", certified: "2024-02-10", found: "[absent]" },
      { code: "call", option: "restDays.days", certified: "2024-02-12", found: "[absent]" },
      { code: "call", option: "restDays.days", certified: "[absent]", found: "2024-02-18" },
    ]);
  });

  test("is named by the days that it knows", () => {
    expect(differences({ ...EARLY_2024, from: "2024-01-02", to: "2024-03-31" })).toEqual([
      { code: "call", option: "restDays.from", certified: "2024-01-01", found: "2024-01-02" },
      { code: "call", option: "restDays.to", certified: "2024-02-29", found: "2024-03-31" },
    ]);
  });

  test("is one where there was none, and none where there was one", () => {
    const plain: EvaluateCall = { insurerId: "a", period };
    expect(verified(certificate, plain, json).differences).toEqual([
      { code: "call", option: "readings.lastDay", certified: "next-working-day", found: "as-is" },
      { code: "call", option: "restDays", certified: "[object]", found: null },
    ]);
    expect(verified({ ...wire(plain, json), restDays: certificate["restDays"] }, plain, json).differences).toEqual([
      { code: "call", option: "restDays", certified: "[object]", found: null },
    ]);
  });

  test("that was changed in the certificate is named too", () => {
    const { restDays } = certificate;
    const changed = { ...certificate, restDays: { ...restDays, days: restDays.days.slice(1) } };
    expect(verified(changed, call(EARLY_2024), json).differences).toEqual([
      { code: "call", option: "restDays.days", certified: "[absent]", found: "2024-01-01" },
    ]);
  });
});

describe("an evaluation that was changed", () => {
  const breach = (certificate: Wire) => certificate["evaluation"].categories[1].items[2].breaches[0];

  test("does not have its digest, and does not follow: a fen of the evidence", () => {
    const certificate = wire();
    expect(breach(certificate).evidence.spent).toBe("60.00");
    breach(certificate).evidence.spent = "60.01";
    const field = "categories[1].items[2].breaches[0].evidence.spent";
    expect(verified(certificate)).toEqual({
      isValid: false,
      isSameEvaluation: false,
      differences: [
        {
          code: "altered",
          part: "evaluation",
          certified: wire()["digests"].evaluation,
          found: digestOf(certificate["evaluation"]),
        },
        { code: "arithmetic", field, certified: "60.01", found: "60.00" },
      ],
    });
  });

  test("does not follow, also where it was given its digest", () => {
    const certificate = wire();
    const { score } = certificate["evaluation"];
    certificate["evaluation"].score = "100";
    certificate["digests"].evaluation = digestOf(certificate["evaluation"]);
    expect(verified(certificate).differences).toEqual([
      { code: "arithmetic", field: "score", certified: "100", found: score },
    ]);
  });

  test("is named by what is missing, and by what there is too much of", () => {
    const certificate = wire();
    const { evaluation } = certificate;
    evaluation.flags = [...evaluation.flags, { code: "no-policy" }];
    evaluation.categories[0] = "gone";
    delete evaluation.tier;
    evaluation.note = null;
    const differences = verified(certificate).differences.filter(({ code }) => code === "arithmetic");
    expect(differences).toEqual([
      { code: "arithmetic", field: "categories[0]", certified: "gone", found: "[object]" },
      { code: "arithmetic", field: `flags[${evaluation.flags.length - 1}]`, certified: "[object]", found: "[absent]" },
      { code: "arithmetic", field: "note", certified: null, found: "[absent]" },
      { code: "arithmetic", field: "tier", certified: "[absent]", found: "assisted" },
    ]);
  });

  test("into one of nothing is named field by field", () => {
    const codes = codesOf({ ...wire(), evaluation: {} });
    expect(new Set(codes)).toEqual(new Set(["altered", "call"]));
  });
});

describe("a digest that was changed", () => {
  test("of the evaluation", () => {
    const { differences } = verified({ ...wire(), digests: { ...wire()["digests"], evaluation: OTHER } });
    expect(differences).toMatchObject([{ code: "altered", part: "evaluation", certified: OTHER }]);
  });

  test("of the dataset: its tables say that the data are the same", () => {
    const { differences } = verified({ ...wire(), digests: { ...wire()["digests"], dataset: OTHER } });
    expect(differences).toMatchObject([{ code: "altered", part: "dataset", certified: OTHER }]);
  });

  test("of a table: the dataset's digest says that the data are the same", () => {
    const certificate = wire();
    certificate["tables"].claims.digest = OTHER;
    expect(codesOf(certificate)).toEqual(["altered"]);
    certificate["tables"].claims = { ...wire()["tables"].claims, rows: 99 };
    expect(codesOf(certificate)).toEqual(["altered"]);
  });

  test("of a table and of the dataset with it: then the data are others", () => {
    const certificate = wire();
    certificate["tables"].claims.digest = OTHER;
    certificate["digests"].dataset = digestOf(certificate["tables"]);
    expect(codesOf(certificate)).toEqual(["data"]);
  });

  test("of the rulebook", () => {
    const { differences } = verified({ ...wire(), digests: { ...wire()["digests"], rulebook: OTHER } });
    expect(differences).toEqual([{ code: "rulebook", certified: OTHER, found: digestOf(suzhou2024) }]);
  });
});

test("another version of the library is named, and the arithmetic is looked at all the same", () => {
  const certificate: Wire = { ...wire(), version: "0.0.1" };
  const difference = { code: "version", certified: "0.0.1", found: VERSION };
  expect(verified(certificate)).toEqual({ isValid: false, isSameEvaluation: true, differences: [difference] });
  const { score, ...evaluation } = certificate["evaluation"];
  const other = {
    ...certificate,
    evaluation,
    digests: { ...certificate["digests"], evaluation: digestOf(evaluation) },
  };
  expect(verified(other).differences).toEqual([
    difference,
    { code: "arithmetic", field: "score", certified: "[absent]", found: score },
  ]);
});

describe("what is no certificate", () => {
  const problemsOf = (given: unknown) => {
    try {
      verified(given);
    } catch (error) {
      expect(error).toBeInstanceOf(CallError);
      return (error as CallError).issues.map(({ code, option, found }) => `${option} ${code} ${JSON.stringify(found)}`);
    }
    return expect.fail("it was accepted");
  };

  test.each<[what: string, given: unknown, problem: string]>([
    ["nothing", undefined, 'certificate missing "[absent]"'],
    ["null", null, "certificate wrong-type null"],
    ["a text", "{}", 'certificate wrong-type "{}"'],
    ["a list", [], 'certificate wrong-type "[array]"'],
  ])("%s", (_, given, problem) => {
    expect(problemsOf(given)).toEqual([problem]);
  });

  test("an evaluation alone: all that it lacks is named, and all that it has too much", () => {
    const { evaluation } = wire();
    const problems = problemsOf(evaluation);
    for (const field of ["version", "evaluation", "restDays", "tables", "digests"]) {
      expect(problems).toContain(`certificate.${field} missing "[absent]"`);
    }
    expect(problems).toContain(`certificate.score unknown-field "${evaluation.score}"`);
  });

  test("each problem is named with its place", () => {
    const { tables, digests, evaluation } = wire();
    const broken = {
      version: 1,
      evaluation: { ...evaluation, insurerName: "\ud842", note: { list: [Number.NaN] } },
      restDays: { from: "2024-02-30", to: "2024-03-01", days: ["2024-01-01", 5] },
      tables: {
        ...tables,
        claims: { rows: -1, digest: OTHER.toUpperCase() },
        surveys: { rows: 1.5, digest: "A".repeat(64) },
        policy: {},
      },
      digests: { ...digests, rulebook: "0".repeat(63), seal: OTHER },
      score: "100",
    };
    expect(problemsOf(broken).sort()).toEqual(
      [
        "certificate.version wrong-type 1",
        'certificate.restDays.from bad-date "2024-02-30"',
        "certificate.restDays.days[1] wrong-type 5",
        "certificate.tables.claims.rows out-of-range -1",
        "certificate.tables.surveys.rows wrong-type 1.5",
        `certificate.tables.surveys.digest bad-digest "${"A".repeat(64)}"`,
        'certificate.tables.policy unknown-field "[object]"',
        `certificate.digests.rulebook bad-digest "${"0".repeat(63)}"`,
        `certificate.digests.seal unknown-field "${OTHER}"`,
        'certificate.score unknown-field "100"',
        'certificate.evaluation.insurerName bad-text "\\ud842"',
        'certificate.evaluation.note.list[0] wrong-type "[NaN]"',
      ].sort(),
    );
  });

  test.each<[what: string, evaluation: unknown, problem: string]>([
    ["null", null, "certificate.evaluation wrong-type null"],
    ["a list", [], 'certificate.evaluation wrong-type "[array]"'],
    ["a number that is none", Number.NaN, 'certificate.evaluation wrong-type "[NaN]"'],
    ["absent", undefined, 'certificate.evaluation missing "[absent]"'],
  ])("an evaluation that is %s", (_, evaluation, problem) => {
    expect(problemsOf({ ...wire(), evaluation })).toEqual([problem]);
  });

  test("an evaluation deeper than any is named, however deep", () => {
    const evaluation = JSON.parse(`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
    expect(problemsOf({ ...wire(), evaluation })).toEqual([
      expect.stringMatching(/^certificate\.evaluation\.a\[0\]\[0\].*… wrong-type "\[array\]"$/),
    ]);
  });

  test("an evaluation with a field named __proto__ is compared like any other", () => {
    const certificate = wire();
    certificate["evaluation"] = JSON.parse(
      `{"__proto__":{"score":"100"},${JSON.stringify(certificate["evaluation"]).slice(1)}`,
    );
    expect(verified(certificate).differences).toMatchObject([
      { code: "altered", part: "evaluation" },
      { code: "arithmetic", field: "__proto__", certified: "[object]", found: "[absent]" },
    ]);
  });
});
