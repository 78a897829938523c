// Rules with conditions and events: an engine for each table, run on one record after another.
//
// What a record says is one fact, read by paths, not cached, and with a resolver of paths of our own: the engine hashes
// whatever it may cache, and JSONPath is slow. Together that halves the time.
import { Engine, Fact } from "json-rules-engine";
import { noCounts, TABLE_OF } from "../tables.mjs";

const UNCACHED = { cache: false };

/** A condition on what stands at a path, which is like `policy.signedOn`. */
export function is(path, operator, value) {
  return { ...at(path), operator, value };
}

/** What stands at a path, to compare with. */
export function at(path) {
  return { fact: "record", path };
}

export function jsonRulesPeer(rules, { operators = {}, facts = {} } = {}) {
  const engines = new Map();
  for (const [test, conditions] of Object.entries(rules)) {
    const table = TABLE_OF[test];
    if (!engines.has(table)) engines.set(table, newEngine(operators, facts));
    engines.get(table).addRule({ conditions: { all: oneByOne(conditions) }, event: { type: test } });
  }
  return async (book) => {
    const counts = noCounts(book.insurerCount);
    for (const [table, engine] of engines) {
      const { cases, placeAt } = book[table];
      for (let at = 0; at < cases.length; at++) {
        const { events } = await engine.run({ record: new Fact("record", cases[at], UNCACHED) });
        for (const { type } of events) counts[type][placeAt(at)]++;
      }
    }
    return counts;
  };
}

function newEngine(operators, facts) {
  const engine = new Engine([], { pathResolver: pathResolver() });
  for (const [name, operator] of Object.entries(operators)) engine.addOperator(name, operator);
  for (const [name, factOf] of Object.entries(facts)) {
    engine.addFact(name, async (_, almanac) => factOf(await almanac.factValue("record")), UNCACHED);
  }
  return engine;
}

/** Conditions of falling priority are looked at one after another, up to the first that does not hold. */
function oneByOne(conditions) {
  return conditions.map((each, at) => ({ ...each, priority: conditions.length - at }));
}

function pathResolver() {
  const steps = new Map();
  return (record, path) => {
    if (!steps.has(path)) steps.set(path, path.split("."));
    return steps.get(path).reduce((value, step) => value?.[step], record);
  };
}
