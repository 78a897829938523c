import fc from "fast-check";
import { pick } from "./pick.ts";
import { READING_OPTIONS, type ReadingName, type Readings } from "./types.ts";

const names = Object.keys(READING_OPTIONS) as ReadingName[];

const option = (name: ReadingName): fc.Arbitrary<string | undefined> => {
  const [standard, ...others] = READING_OPTIONS[name] as readonly string[];
  return pick<string | undefined>([60, undefined], [18, standard], [22, ...others]);
};

/** Each reading is absent, its default spelt out, or, less often, another option. */
export const someReadings: fc.Arbitrary<Readings> = fc.tuple(...names.map(option)).map((options) => {
  const readings: Record<string, string> = {};
  options.forEach((chosen, n) => {
    if (chosen !== undefined) readings[names[n] as string] = chosen;
  });
  return readings as Readings;
});
