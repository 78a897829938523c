import fc from "fast-check";
import { READING_NAMES, READINGS, type ReadingName, type Readings } from "../../vocabulary/readings.js";
import { pick } from "./pick.js";

const option = (name: ReadingName): fc.Arbitrary<string | undefined> => {
  const [standard, ...others]: readonly string[] = READINGS[name];
  return pick<string | undefined>([60, undefined], [18, standard], [22, ...others]);
};

/** Each reading is absent, its default spelt out, or, less often, another option. */
export const someReadings: fc.Arbitrary<Partial<Readings>> = fc.tuple(...READING_NAMES.map(option)).map((options) => {
  const named = READING_NAMES.map((name, index) => [name, options[index]]);
  return Object.fromEntries(named.filter(([, chosen]) => chosen !== undefined)) as Partial<Readings>;
});
