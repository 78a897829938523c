import { type Dataset, factsOf } from "../dataset/dataset.js";
import { deepFreeze } from "../values/freeze.js";
import { cityOf } from "./city.js";
import { DETECTORS } from "./detectors.js";
import { inOrder } from "./in-order.js";
import type { DataSuspicion } from "./suspicion.js";

/**
 * What an inspection of the data should look at (annex, item 7: complete, true and accurate data). None of it is a
 * breach: `detectedFinding` makes a finding of a suspicion, and only a person confirms it. The whole dataset is looked
 * at, whatever the day.
 *
 * @returns in order of the kinds, then of table, recordId and values.
 * @throws CallError `dataset-not-parsed`.
 */
export function suspectData(dataset: Dataset): readonly DataSuspicion[] {
  factsOf(dataset);
  const city = cityOf(dataset);
  const all: DataSuspicion[] = [];
  for (const detect of DETECTORS) {
    const suspicions: DataSuspicion[] = [];
    detect(city, (suspicion) => suspicions.push(suspicion));
    for (const suspicion of suspicions.sort(inOrder)) all.push(suspicion);
  }
  return deepFreeze(all);
}
