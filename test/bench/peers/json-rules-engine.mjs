// The tests as rules with conditions and events: an engine for each table, run on one record after another.
import { Engine } from "json-rules-engine";
import { noCounts, TABLE_OF } from "./count.mjs";
import { AS_OF, FIRST_DAY } from "./facts.mjs";

const is = (fact, operator, value) => ({ fact, operator, value });
const isAfterDue = (fact, due) => is(fact, "greaterThan", { fact: due });
const isAfter = (fact) => is(fact, "greaterThan", AS_OF);
const isBy = (fact) => is(fact, "lessThanInclusive", AS_OF);
const isFrom = (fact) => is(fact, "greaterThanInclusive", FIRST_DAY);

const RULES = {
  firstService: [
    isAfterDue("served", "serviceDue"),
    is("size", "in", ["large", "medium"]),
    isFrom("begun"),
    isBy("serviceDue"),
    isAfterDue("terminated", "serviceDue"),
  ],
  serviceLoop: [
    { any: [isAfter("assigned"), isAfter("planned"), isAfter("reported")] },
    { any: [isAfter("closed"), is("unresolved", "greaterThan", 0)] },
    isFrom("performed"),
    isBy("performed"),
    isBy("judged"),
  ],
  policyUpload: [isAfterDue("uploaded", "uploadDue"), isFrom("signed"), isBy("uploadDue")],
  claimUpload: [isAfterDue("uploaded", "uploadDue"), isFrom("settled"), isBy("uploadDue")],
};

/** Conditions of falling priority are looked at one after another, up to the first that does not hold. */
const oneByOne = (conditions) => conditions.map((each, at) => ({ ...each, priority: conditions.length - at }));

export default function makePeer() {
  const engines = new Map();
  for (const [test, conditions] of Object.entries(RULES)) {
    const table = TABLE_OF[test];
    if (!engines.has(table)) engines.set(table, new Engine());
    engines.get(table).addRule({ conditions: { all: oneByOne(conditions) }, event: { type: test } });
  }
  return async (book) => {
    const counts = noCounts(book.insurerCount);
    for (const [table, engine] of engines) {
      const { facts, insurers } = book[table];
      for (let at = 0; at < facts.length; at++) {
        const { events } = await engine.run(facts[at]);
        for (const { type } of events) counts[type][insurers[at]]++;
      }
    }
    return counts;
  };
}
