import type { Evaluation } from "../../src/index.js";
import { type OracleEvaluation, toDecimalText } from "../oracle/index.ts";

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
        breaches: breaches.map(({ recordId, day, points, absorbed, net }) => ({
          recordId,
          day,
          points,
          absorbed,
          net,
        })),
      })),
    })),
    undecided: evaluation.undecided.map(({ findingId }) => findingId).sort(),
    open: evaluation.open.map(({ item, recordId, due }) => `${due} ${item} ${recordId}`).sort(),
  };
}

/** As {@link essence}. The oracle lists services that nothing is lacking of as open too; here they are left out. */
export function essenceOfOracle(oracle: OracleEvaluation, evaluation: Evaluation): unknown {
  const text = (fraction: { n: bigint; d: bigint }) => toDecimalText(fraction);
  const listed = new Set(evaluation.open.map(({ item, recordId }) => `${item} ${recordId}`));
  return {
    insurerId: oracle.insurerId,
    score: text(oracle.score),
    tier: oracle.tier,
    exactScore: `${oracle.score.n}/${oracle.score.d}`,
    categories: oracle.categories.map(({ id, points, gross, deduction, score, items }) => ({
      ...{ id, points: text(points), gross: text(gross), deduction: text(deduction), score: text(score) },
      items: items.map(({ item, id, status, gross, deduction, breaches }) => ({
        ...{ item, id, status, gross: text(gross), deduction: text(deduction) },
        breaches: breaches.map(({ recordId, day, points, absorbed, net }) => ({
          ...{ recordId, day, points: text(points), absorbed: text(absorbed), net: text(net) },
        })),
      })),
    })),
    undecided: [...oracle.undecided].sort(),
    open: oracle.open
      .filter(({ item, recordId }) => item !== 3 || listed.has(`3 ${recordId}`))
      .map(({ item, recordId, due }) => `${due} ${item} ${recordId}`)
      .sort(),
  };
}
