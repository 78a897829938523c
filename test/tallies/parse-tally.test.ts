import { describe, expect, test } from "vitest";
import { addDossier, emptyTally, parseTally, type Tally } from "../../src/index.js";
import { context, finding, policy } from "../support/books.ts";
import { callProblems } from "./refusals.ts";

/** A tally of a policy that was uploaded late, about which there is a finding of another kind. */
function made(keep?: number): Tally {
  const late = policy({ uploadedAt: "2024-04-01" });
  return addDossier(
    emptyTally({ insurerId: "A", name: "Insurer A" }, context(), { keep }),
    { insurerId: "A", policies: [late], findings: [finding({ item: 7, recordId: "P1", recordTable: "policies" })] },
    context(),
  );
}

/** The tally as JSON, with other values at some paths; undefined takes one away. */
function changed(values: Readonly<Record<string, unknown>>): unknown {
  const json = JSON.parse(JSON.stringify(made()));
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split("/");
    const last = keys.pop() as string;
    const holder = keys.reduce((held, key) => held[key], json);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return json;
}

describe("a tally from JSON", () => {
  test("is the tally that it was, frozen", () => {
    const tally = parseTally(changed({}));
    expect(tally).toEqual(made());
    expect(Object.isFrozen(tally.items["policy-upload"])).toBe(true);
  });

  test("keeps no more than it was asked to, in the order of the ledger, whoever wrote it", () => {
    const json = JSON.parse(JSON.stringify(made(1)));
    const { charges } = json.items["policy-upload"];
    json.items["policy-upload"].charges = [charges[0], { ...charges[0], recordId: "P0" }];
    const upload = parseTally(json).items["policy-upload"];
    expect(upload).toMatchObject({ charges: [{ recordId: "P0" }], beyond: { charges: 1 } });
  });

  test.each([null, 7, "{}", []])("is no %j", async (value) => {
    expect(await callProblems(() => parseTally(value))).toEqual([
      `null wrong-type ${Array.isArray(value) ? '"[array]"' : JSON.stringify(value)}`,
    ]);
  });

  test("is refused with every problem, each with its path", async () => {
    const json = changed({
      insurerId: "",
      policies: -1,
      note: "by hand",
      "assessment/asOf": "2024-02-30",
      "assessment/keep": undefined,
      "assessment/readings/noSurvey": "half",
      "items/fee-usage/spent": "1.5",
      "items/policy-upload/charges/0/day": "2024-03-08",
      "items/policy-upload/beyond/open": undefined,
      "items/survey-stars/stars/attitude/sum": "5",
      "items/training": {},
    });
    expect((await callProblems(() => parseTally(json))).sort()).toEqual(
      [
        'tally.insurerId out-of-range ""',
        "tally.policies out-of-range -1",
        'tally.note unknown-field "by hand"',
        'tally.assessment.asOf bad-date "2024-02-30"',
        'tally.assessment.keep missing "[absent]"',
        'tally.assessment.readings.noSurvey unknown-value "half"',
        'tally.items.fee-usage.spent wrong-type "1.5"',
        'tally.items.policy-upload.charges[0] unknown-value "[object]"',
        'tally.items.policy-upload.beyond.open missing "[absent]"',
        'tally.items.survey-stars.stars.attitude.sum wrong-type "5"',
        'tally.items.training unknown-field "[object]"',
      ].sort(),
    );
  });
});
