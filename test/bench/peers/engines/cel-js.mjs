// Expressions over declared variables, parsed once in one environment.
import { countWith } from "../tables.mjs";

export function celPeer(environment, rules) {
  const tests = Object.fromEntries(Object.entries(rules).map(([test, rule]) => [test, environment.parse(rule)]));
  return (book) => countWith(tests, book);
}
