import fc from "fast-check";

/** How an insurer behaves: keeps everything, some of it, or little. */
export type Conduct = "clean" | "mixed" | "bad";

export const anyConduct = <Seed>(seeds: Readonly<Record<Conduct, fc.Arbitrary<Seed>>>): fc.Arbitrary<Seed> =>
  fc.oneof(seeds.clean, seeds.mixed, seeds.bad);
