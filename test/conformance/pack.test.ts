import { describe, expect, test } from "vitest";
import { pack } from "../../src/conformance/index.js";
import manifest from "../../src/conformance/pack/manifest.json" with { type: "json" };
import { suzhou2024 } from "../../src/index.js";
import { essence, essenceOfOracle } from "../differential/compare.js";
import { MADE } from "./make.ts";
import { byOracle, runnerOf } from "./run.ts";

/* The pack as it is shipped, run as a stranger would run it: with its own rulebooks. */

const { byLibrary } = runnerOf(pack.rulebooks);

describe("the shipped pack", () => {
  test.each(pack.cases)("$id", (each) => {
    const { expected, ...asked } = each;
    expect(JSON.stringify(byLibrary(asked))).toBe(JSON.stringify(expected));
    if ("error" in expected || expected.rulebook !== "suzhou-2024") return;
    expect(essenceOfOracle(byOracle(asked), expected)).toEqual(essence(expected));
  });

  test("has the rulebook of the notice as the library has it", () => {
    expect(pack.rulebooks["suzhou-2024"]).toEqual(suzhou2024);
  });

  test("has every case of every file, in order", () => {
    expect(pack.cases.map(({ id }) => id)).toEqual(MADE.flatMap(({ cases }) => cases.map(({ made }) => made.id)));
    expect(manifest.files.map(({ count }) => count)).toEqual(MADE.map(({ cases }) => cases.length));
    expect([pack.cases.length, pack.version]).toEqual([manifest.count, manifest.version]);
  });

  test("has at least 300 cases, each with an id and titles of its own", () => {
    expect(pack.cases.length).toBeGreaterThanOrEqual(300);
    const once = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
    once(pack.cases.map(({ id }) => id));
    for (const { cases } of MADE) {
      once(cases.map(({ made }) => made.title.en));
      once(cases.map(({ made }) => made.title["zh-CN"]));
    }
  });

  test("is frozen through and through", () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(pack)).toBe(true);
  });

  test("tells a wrong implementation: one that counts the start day fails, and by name", () => {
    const wrong = pack.cases.filter(({ expected, ...asked }) => {
      const { call } = asked as { call: { readings?: object } };
      if ("error" in expected || call.readings !== undefined) return false;
      const answer = byLibrary({ ...asked, call: { ...call, readings: { dayCount: "include-start" } } });
      return "error" in answer || answer.exactScore !== expected.exactScore;
    });
    const ids = wrong.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["first-service-on-due-day", "policy-upload-on-due-day", "claim-upload-on-due-day"]),
    );
  });
});
