import { type Evaluation, evaluateAll, parseDataset } from "../../src/index.js";
import { type PlainCall, type RawDataset, type Scenario, toCall } from "../../src/testing/index.js";
import { evaluateAllByOracle, type Fraction, type OracleEvaluation, toDecimalText } from "../oracle/index.ts";

/** What is compared with the oracle. */
export type Library = (dataset: RawDataset, call: PlainCall) => readonly Evaluation[];

export const library: Library = (dataset, call) => evaluateAll(parseDataset(dataset), toCall(call));

/** What two implementations say of a case, where they do not say the same. */
export interface Difference {
  readonly library: unknown;
  readonly oracle: unknown;
}

/** Where the library and the oracle differ; `undefined` where they agree on every insurer, the best first. */
export function differenceOn({ dataset, call }: Scenario, library: Library): Difference | undefined {
  const byOracle = evaluateAllByOracle(dataset, toCall(call));
  let evaluations: readonly Evaluation[];
  try {
    evaluations = library(dataset, call);
  } catch (error) {
    return { library: `${error}`, oracle: byOracle.map((oracle) => essenceOfOracle(oracle)) };
  }
  const byId = new Map(evaluations.map((evaluation) => [evaluation.insurerId, evaluation]));
  const difference = {
    library: evaluations.map(essence),
    oracle: byOracle.map((oracle) => essenceOfOracle(oracle, byId.get(oracle.insurerId))),
  };
  return JSON.stringify(difference.library) === JSON.stringify(difference.oracle) ? undefined : difference;
}

/** The parts of an evaluation that two implementations must agree on, in one form. */
export function essence(evaluation: Evaluation): unknown {
  return {
    insurerId: evaluation.insurerId,
    score: evaluation.score,
    tier: evaluation.tier,
    exactScore: evaluation.exactScore,
    categories: evaluation.categories.map(({ id, points, gross, deduction, score, items }) => ({
      ...{ id, points, gross, deduction, score },
      items: items.map(({ item, id, status, gross, deduction, breaches }) => ({
        ...{ item, id, status, gross, deduction },
        breaches: breaches.map(({ recordId, day, points, absorbed, net }) => {
          return { recordId, day, points, absorbed, net };
        }),
      })),
    })),
    undecided: evaluation.undecided.map(({ findingId }) => findingId).sort(),
    open: evaluation.open.map(({ item, recordId, due }) => `${due} ${item} ${recordId}`).sort(),
  };
}

/** As {@link essence}. The oracle lists services that nothing is lacking of as open too; here they are left out. */
export function essenceOfOracle(oracle: OracleEvaluation, evaluation?: Evaluation): unknown {
  const listed = new Set(evaluation?.open.map(({ item, recordId }) => `${item} ${recordId}`));
  return {
    insurerId: oracle.insurerId,
    score: text(oracle.score),
    tier: oracle.tier,
    exactScore: `${oracle.score.n}/${oracle.score.d}`,
    categories: oracle.categories.map(({ id, points, gross, deduction, score, items }) => ({
      ...{ id, points: text(points), gross: text(gross), deduction: text(deduction), score: text(score) },
      items: items.map(({ item, id, status, gross, deduction, breaches }) => ({
        ...{ item, id, status, gross: text(gross), deduction: text(deduction) },
        breaches: breaches.map(({ recordId, day, points, absorbed, net }) => {
          return { recordId, day, points: text(points), absorbed: text(absorbed), net: text(net) };
        }),
      })),
    })),
    undecided: [...oracle.undecided].sort(),
    open: oracle.open
      .filter(({ item, recordId }) => item !== 3 || listed.has(`3 ${recordId}`))
      .map(({ item, recordId, due }) => `${due} ${item} ${recordId}`)
      .sort(),
  };
}

const text = (fraction: Fraction): string => toDecimalText(fraction);
