/*
 * Makes the pack's files from what the authors of cases wrote.
 */

import type { ConformanceCase, OutsideCode } from "../../src/conformance/pack.js";
import type { Clause, Language } from "../../src/index.js";
import { GROUPS } from "./cases/groups.ts";
import { callOf, type Draft, datasetOf, type Group, isRefused } from "./draft.ts";
import { printed } from "./print.ts";
import { RULEBOOKS } from "./rulebooks.ts";
import { runnerOf } from "./run.ts";
import { schema } from "./schema.ts";
import { OUTSIDE, VERSION } from "./version.ts";

const { byLibrary } = runnerOf(RULEBOOKS);

/** A case with what its author stated of it. */
export interface MadeCase {
  readonly draft: Draft;
  readonly made: ConformanceCase;
}

/** A file of cases. */
export interface CaseFile {
  readonly $schema: string;
  readonly title: { readonly [Tag in Language]: string };
  readonly cases: readonly ConformanceCase[];
}

/** The pack's list of what it has. */
export interface Manifest {
  readonly $schema: string;
  readonly version: string;
  readonly rulebooks: string;
  readonly count: number;
  readonly files: readonly { readonly file: string; readonly title: CaseFile["title"]; readonly count: number }[];
  readonly outside: readonly OutsideCode[];
}

/** A group with its cases. */
export interface Made {
  readonly group: Group;
  readonly cases: readonly MadeCase[];
}

export const MADE: readonly Made[] = GROUPS.map((group) => ({
  group,
  cases: group.cases.map((draft) => ({ draft, made: makeCase(draft, group) })),
}));

function makeCase(draft: Draft, group: Group): ConformanceCase {
  const { slug, en, zh } = draft;
  const clause: Clause | null = draft.clause === undefined ? group.clause : draft.clause;
  const [dataset, call] = [datasetOf(draft), callOf(draft)];
  const expected = byLibrary({ dataset, call });
  return {
    id: `${group.prefix}-${slug}`,
    title: { "zh-CN": zh, en },
    clause,
    ...(!isRefused(draft) && { arithmetic: draft.score }),
    dataset,
    call,
    expected,
  } as ConformanceCase;
}

const $schema = "./schema.json";
const titleOf = ({ zh, en }: Group): CaseFile["title"] => ({ "zh-CN": zh, en });

/** The pack's files, by name. */
export function packFiles(): Map<string, string> {
  const files = MADE.map(({ group, cases }) => ({
    file: `${group.file}.json`,
    title: titleOf(group),
    count: cases.length,
  }));
  const count = files.reduce((sum, file) => sum + file.count, 0);
  const manifest: Manifest = { $schema, version: VERSION, rulebooks: "rulebooks.json", count, files, outside: OUTSIDE };
  return new Map([
    ["manifest.json", printed(manifest)],
    ["schema.json", printed(schema)],
    ["rulebooks.json", printed({ $schema, rulebooks: RULEBOOKS })],
    ...MADE.map(({ group, cases }): [string, string] => {
      const file: CaseFile = { $schema, title: titleOf(group), cases: cases.map(({ made }) => made) };
      return [`${group.file}.json`, printed(file)];
    }),
  ]);
}
