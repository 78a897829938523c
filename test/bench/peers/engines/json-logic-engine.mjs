// JsonLogic, compiled once to functions.
import { LogicEngine } from "json-logic-engine";
import { countWith } from "../tables.mjs";

export function jsonLogicPeer(rules, methods = {}) {
  const engine = new LogicEngine();
  for (const [name, method] of Object.entries(methods)) engine.addMethod(name, method, { deterministic: true });
  const tests = Object.fromEntries(Object.entries(rules).map(([test, rule]) => [test, engine.build(rule)]));
  return (book) => countWith(tests, book);
}
