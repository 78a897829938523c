// The tests as JsonLogic, compiled to functions. What is rarely so is asked first, here as in every peer.
import { LogicEngine } from "json-logic-engine";
import { countWith } from "./count.mjs";
import { AS_OF, FIRST_DAY } from "./facts.mjs";

const v = (name) => ({ var: name });

const RULES = {
  firstService: {
    and: [
      { ">": [v("served"), v("serviceDue")] },
      { in: [v("size"), ["large", "medium"]] },
      { ">=": [v("begun"), FIRST_DAY] },
      { "<=": [v("serviceDue"), AS_OF] },
      { ">": [v("terminated"), v("serviceDue")] },
    ],
  },
  serviceLoop: {
    and: [
      { or: [{ ">": [v("assigned"), AS_OF] }, { ">": [v("planned"), AS_OF] }, { ">": [v("reported"), AS_OF] }] },
      { or: [{ ">": [v("closed"), AS_OF] }, { ">": [v("unresolved"), 0] }] },
      { "<=": [FIRST_DAY, v("performed"), AS_OF] },
      { "<=": [v("judged"), AS_OF] },
    ],
  },
  policyUpload: {
    and: [
      { ">": [v("uploaded"), v("uploadDue")] },
      { ">=": [v("signed"), FIRST_DAY] },
      { "<=": [v("uploadDue"), AS_OF] },
    ],
  },
  claimUpload: {
    and: [
      { ">": [v("uploaded"), v("uploadDue")] },
      { ">=": [v("settled"), FIRST_DAY] },
      { "<=": [v("uploadDue"), AS_OF] },
    ],
  },
};

export default function makePeer() {
  const engine = new LogicEngine();
  const tests = Object.fromEntries(Object.entries(RULES).map(([test, rule]) => [test, engine.build(rule)]));
  return (book) => countWith(tests, book);
}
