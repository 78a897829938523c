// The tests as expressions of a decision for each table, compiled once. A decision takes many records in one call, which
// is several times faster than a call for each.
import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import { noCounts, TABLE_OF } from "./count.mjs";
import { AS_OF, FIRST_DAY } from "./facts.mjs";

const RECORDS_A_CALL = 1000;

const RULES = {
  firstService: `served > serviceDue and size in ["large", "medium"] and begun >= ${FIRST_DAY}
    and serviceDue <= ${AS_OF} and terminated > serviceDue`,
  serviceLoop: `(assigned > ${AS_OF} or planned > ${AS_OF} or reported > ${AS_OF}) and (closed > ${AS_OF} or unresolved > 0)
    and performed >= ${FIRST_DAY} and performed <= ${AS_OF} and judged <= ${AS_OF}`,
  policyUpload: `uploaded > uploadDue and signed >= ${FIRST_DAY} and uploadDue <= ${AS_OF}`,
  claimUpload: `uploaded > uploadDue and settled >= ${FIRST_DAY} and uploadDue <= ${AS_OF}`,
};

export default function makePeer() {
  const engine = new ZenEngine();
  const decisions = ["policies", "services", "claims"].map((table) => {
    const tests = Object.keys(RULES).filter((test) => TABLE_OF[test] === table);
    return { table, tests, decision: engine.createDecision(new ZenDecisionContent(graphOf(tests))) };
  });
  return async (book) => {
    const counts = noCounts(book.insurerCount);
    for (const { table, tests, decision } of decisions) await countTable(book[table], tests, decision, counts);
    return counts;
  };
}

async function countTable({ facts, insurers }, tests, decision, counts) {
  for (let start = 0; start < facts.length; start += RECORDS_A_CALL) {
    const { result } = await decision.evaluate({ rows: facts.slice(start, start + RECORDS_A_CALL) });
    for (const test of tests) {
      result.rows.forEach((row, at) => {
        if (row[test]) counts[test][insurers[start + at]]++;
      });
    }
  }
}

/** A graph from the input through the expressions, run on each of `rows`, to the output. */
function graphOf(tests) {
  const position = { x: 0, y: 0 };
  const content = {
    expressions: tests.map((test) => ({ id: test, key: test, value: RULES[test] })),
    passThrough: false,
    inputField: "rows",
    outputPath: "rows",
    executionMode: "loop",
  };
  return {
    contentType: "application/vnd.gorules.decision",
    nodes: [
      { id: "input", name: "input", type: "inputNode", position },
      { id: "tests", name: "tests", type: "expressionNode", position, content },
      { id: "output", name: "output", type: "outputNode", position },
    ],
    edges: [
      { id: "in", sourceId: "input", targetId: "tests", type: "edge" },
      { id: "out", sourceId: "tests", targetId: "output", type: "edge" },
    ],
  };
}
