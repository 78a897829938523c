import fc from "fast-check";
import type { Aims } from "./aims.js";
import { aCall } from "./call.js";
import { aDatasetSeed, buildDataset } from "./dataset.js";
import type { Scenario } from "./plain.js";
import { settingOf } from "./setting.js";

/** A dataset aimed at the edges of the call beside it. */
export function aScenario(aims: Aims): fc.Arbitrary<Scenario> {
  return fc.tuple(aCall(aims), aDatasetSeed).map(([call, seed]) => ({
    dataset: buildDataset(seed, settingOf(call, aims)),
    call,
  }));
}
