import fc from "fast-check";
import { aCall } from "./call.ts";
import { aDatasetSeed, buildDataset } from "./dataset.ts";
import { settingOf } from "./setting.ts";
import type { Scenario } from "./types.ts";

/** A dataset aimed at the edges of the call beside it. */
export const aScenario: fc.Arbitrary<Scenario> = fc.tuple(aCall, aDatasetSeed).map(([call, seed]) => ({
  dataset: buildDataset(seed, settingOf(call)),
  call,
}));
