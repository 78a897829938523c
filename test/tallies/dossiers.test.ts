import { describe, expect, test } from "vitest";
import {
  addDossier,
  type DatasetError,
  type Dossier,
  describe as describeProblem,
  emptyTally,
  evaluateStream,
  type StreamCall,
} from "../../src/index.js";
import { claim, context, policy, service } from "../support/books.ts";
import { callProblems, dataProblems, dataRefusal } from "./refusals.ts";

const insurers = [
  { insurerId: "A", name: "Insurer A" },
  { insurerId: "B", name: "Insurer B" },
];
const call: StreamCall = { insurers, period: { start: "2024-01-01", end: "2024-12-31" } };

/** What an importer may hand in, sound or not. */
const streamOf = (...dossiers: unknown[]) => evaluateStream(dossiers as Dossier[], call);
const add = (dossier: unknown) => addDossier(emptyTally(insurers[0]!, context()), dossier as Dossier, context());

const sound = (policyId: string) => ({ insurerId: "A", policies: [policy({ policyId })] });

/** What is no sound dossier of insurer A, and what is wrong with it. */
const BROKEN: readonly [title: string, dossier: unknown, problems: string[]][] = [
  ["a text", "P1", ["the whole wrong-type"]],
  ["a list", [policy()], ["the whole wrong-type"]],
  ["nothing", null, ["the whole wrong-type"]],
  ["a dossier that names no insurer", { policies: [policy()] }, ["insurerId missing"]],
  ["a dossier whose insurer is a number", { insurerId: 7 }, ["insurerId wrong-type"]],
  ["a dossier with a table of insurers", { insurerId: "A", insurers }, ["insurers unknown-field"]],
  ["a dossier with a field that is no table", { insurerId: "A", policy: [] }, ["policy unknown-field"]],
  [
    "a policy of another insurer",
    { insurerId: "A", policies: [policy({ insurerId: "B" })] },
    ["policies[0].insurerId dangling-reference"],
  ],
  [
    "a service without its policy",
    { insurerId: "A", services: [service()] },
    ["services[0].policyId dangling-reference"],
  ],
  [
    "several problems",
    { insurerId: "A", policies: [policy({ expiresOn: "2024-02-30" }), policy()], claims: [claim({ policyId: "P9" })] },
    ["policies[0].expiresOn bad-date", "policies[1].policyId duplicate-id", "claims[0].policyId dangling-reference"],
  ],
  [
    "a table that cannot be read",
    {
      insurerId: "A",
      get policies() {
        throw new Error("gone");
      },
    },
    ["the whole unreadable"],
  ],
  [
    "a row that cannot be read",
    {
      insurerId: "A",
      policies: [
        {
          get policyId() {
            throw new Error("gone");
          },
        },
      ],
    },
    ["policies[0] unreadable"],
  ],
];

describe("what is no sound dossier", () => {
  test.each(BROKEN)("is not added to a tally: %s", async (_, dossier, problems) => {
    expect((await dataProblems(() => add(dossier))).sort()).toEqual([...problems].sort());
  });

  test.each(BROKEN)("is refused in a stream, with its place: %s", async (_, dossier, problems) => {
    const refused = await dataProblems(() => streamOf(sound("P1"), dossier, sound("P2")));
    expect(refused.sort()).toEqual(problems.map((problem) => `dossier 1: ${problem}`).sort());
  });

  test("names an insurer that is not assessed", async () => {
    expect(await dataProblems(() => streamOf({ insurerId: "C" }))).toEqual(["dossier 0: insurerId dangling-reference"]);
    expect(await callProblems(() => add({ insurerId: "B" }))).toEqual(['dossier.insurerId unknown-insurer "B"']);
  });

  test("changes nothing of the tally that it was to be added to", () => {
    const tally = emptyTally(insurers[0]!, context());
    const before = JSON.stringify(tally);
    expect(() => addDossier(tally, BROKEN[9]![1] as Dossier, context())).toThrow();
    addDossier(tally, sound("P1"), context());
    expect(JSON.stringify(tally)).toBe(before);
  });
});

describe("the error of a stream", () => {
  const badDay = (policyId: string) => ({ insurerId: "A", policies: [policy({ policyId, expiresOn: "2024-13-01" })] });

  test("names the problems of every dossier, each with the place of its own", async () => {
    const refused = await dataProblems(() => streamOf(badDay("P1"), sound("P2"), {}, badDay("P4")));
    expect(refused).toEqual([
      "dossier 0: policies[0].expiresOn bad-date",
      "dossier 2: insurerId missing",
      "dossier 3: policies[0].expiresOn bad-date",
    ]);
  });

  test("holds the first 1,000 problems, and counts all", async () => {
    const many = { insurerId: "A", claims: Array.from({ length: 1_200 }, (_, index) => claim({}, index)) };
    const { issues, total } = await dataRefusal(() => streamOf(badDay("P1"), many, badDay("P2")));
    expect([issues.length, total]).toEqual([1_000, 1_202]);
    expect([issues[0], issues[1], issues[999]].map((issue) => issue?.dossier)).toEqual([0, 1, 1]);
  });

  test("says in words and in its message which dossier it means", async () => {
    const error: DatasetError = await dataRefusal(() => streamOf(sound("P1"), badDay("P2"), null));
    const words = (language: "zh-CN" | "en") => error.issues.map((issue) => describeProblem(issue, language));
    expect(words("en")).toEqual([
      'dossier 1 (from 0), table policies, row 0 (from 0), record P2, field expiresOn: not a real day written YYYY-MM-DD; found "2024-13-01".',
      "dossier 2 (from 0): wrong type; found null.",
    ]);
    expect(words("zh-CN")).toEqual([
      '第 1 份档案（从0起），表 policies，第 0 行（从0起），记录 P2，字段 expiresOn：不是真实的 YYYY-MM-DD 日期；实际为 "2024-13-01"。',
      "第 2 份档案（从0起）：类型不符；实际为 null。",
    ]);
    expect(error.message).toBe(
      '2 problem(s) in the data; the first: dossiers[1].policies[0].expiresOn bad-date, found "2024-13-01"; dossiers[2] wrong-type, found null',
    );
  });
});
