import { type Dataset, factsOf } from "../dataset/dataset.js";
import { parseDataset } from "../dataset/parse.js";
import { CallError, problemsIn } from "../errors/call-error.js";
import type { DatasetError } from "../errors/dataset-error.js";
import type { EvaluateAllCall } from "../evaluation/evaluate.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import { type Gathering, policiesInSight, ruleOf } from "../evaluation/gathering.js";
import { scoreInsurer } from "../evaluation/score-insurer.js";
import type { InsurerFacts } from "../facts/facts.js";
import type { RecordChange } from "../records/change.js";
import { compareShared } from "../report/compare/compare-evaluations.js";
import type { Comparison } from "../report/compare/comparison.js";
import { shareOut } from "../report/explain/share-out.js";
import { readCall } from "../rules/call.js";
import { contextOf, type RuleContext } from "../rules/context.js";
import { EVERYTHING, gatherAll } from "../rules/gather.js";
import { deepFreeze } from "../values/freeze.js";
import { inTextOrder } from "../values/lists.js";
import type { TableName } from "../vocabulary/tables.js";
import { alteredTables, touchedTables } from "./altered-tables.js";
import { blame } from "./blame.js";
import type { Edit } from "./edit.js";
import { ChangeReader } from "./read-changes.js";
import { READS } from "./reads.js";
import { type Touched, touchedBy } from "./touched.js";

/** What changes of records do to an insurer's score. Plain, frozen data. */
export interface WhatIf {
  readonly insurerId: string;
  /** The evaluation of the records as they are; `null` where the changes add the insurer. */
  readonly before: Evaluation | null;
  /** That of the records as changed; `null` where the changes drop the insurer. */
  readonly after: Evaluation | null;
  /** What moved the score, adding up exactly; `null` where there are not two. */
  readonly comparison: Comparison | null;
}

/**
 * What changes of records would do to the scores: of every insurer whose records they touch, in order of insurerId. Each
 * `after` is what `evaluate` gives of the dataset with the changes. Records of other insurers are not read again, and
 * items that read none of the tables changed are not judged again.
 *
 * @param changes - in any order, each of another record.
 * @throws CallError naming every problem of the call and of the changes: a record that is not there, one that is there
 * already, one that two changes name, another id, or records left behind that refer to what is dropped or has become
 * another insurer's. DatasetError naming every problem of the records as changed, each with its `change`.
 * @example
 * const late = { change: "alter", table: "policies", id: "P-1", fields: { uploadedAt: "2024-03-09" } } as const;
 * whatIf(dataset, { period: calendarYear(2024) }, [late])[0]?.comparison?.change //=> "-3"
 */
export function whatIf(dataset: Dataset, call: EvaluateAllCall, changes: readonly RecordChange[]): readonly WhatIf[] {
  const facts = factsOf(dataset);
  const reader = new ChangeReader(dataset);
  reader.read(changes);
  const problems = [...problemsIn(() => readCall(call)), ...reader.problems];
  if (problems.length > 0) throw new CallError(deepFreeze(problems));
  const context = contextOf(readCall(call));
  const touched = touchedBy(reader.edits, dataset);
  const altered = factsOf(alter(dataset, reader.edits, touched));
  const insurerIds = [...touched.keys()].sort(inTextOrder);
  return Object.freeze(
    insurerIds.map((insurerId) => {
      const tables = touched.get(insurerId) as ReadonlySet<TableName>;
      return changed(insurerId, facts.get(insurerId), altered.get(insurerId), tables, context);
    }),
  );
}

/**
 * The dataset as changed, as far as insurers are touched. Where these records are not sound, all are looked at: what is
 * wrong with them is said best of the whole.
 */
function alter(dataset: Dataset, edits: readonly Edit[], touched: Touched): Dataset {
  try {
    return parseDataset(touchedTables(dataset, edits, touched));
  } catch {
    return alterAll(dataset, edits);
  }
}

function alterAll(dataset: Dataset, edits: readonly Edit[]): Dataset {
  try {
    return parseDataset(alteredTables(dataset, edits));
  } catch (error) {
    throw blame(error as DatasetError, edits, dataset);
  }
}

function changed(
  insurerId: string,
  factsBefore: InsurerFacts | undefined,
  factsAfter: InsurerFacts | undefined,
  tables: ReadonlySet<TableName>,
  context: RuleContext,
): WhatIf {
  const gathered = factsBefore && gather(factsBefore, context);
  const before = factsBefore && gathered ? evaluationOf(factsBefore, gathered, context) : null;
  const after = factsAfter ? evaluationOf(factsAfter, gather(factsAfter, context, gathered, tables), context) : null;
  const comparison = before && after ? compareShared(shareOut(before, "before"), shareOut(after, "after")) : null;
  return deepFreeze({ insurerId, before, after, comparison });
}

/** What the records come to, item by item; what was gathered before stands for items that read none of the tables changed. */
function gather(
  facts: InsurerFacts,
  context: RuleContext,
  before?: Gathering,
  tables: ReadonlySet<TableName> = new Set(),
): Gathering {
  const gathering: Gathering = { policies: policiesInSight(facts, context), items: {} };
  for (const { id } of context.rulebook.categories.flatMap(({ items }) => items)) {
    const isSame = before !== undefined && !READS[id].some((table) => tables.has(table));
    gathering.items[id] = isSame ? before.items[id] : gatherAll(ruleOf(id), facts, context);
  }
  return gathering;
}

function evaluationOf(facts: InsurerFacts, gathering: Gathering, context: RuleContext): Evaluation {
  return scoreInsurer(facts, gathering, EVERYTHING, context).evaluation;
}
