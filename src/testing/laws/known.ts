import { allTables, knownBy as knownTables } from "../../dataset/known-by.js";
import { toDay } from "../arbitraries/days.js";
import type { RawDataset } from "../arbitraries/plain.js";

/** What is known of a dataset by the close of a day: the facts dated later are gone, and with a policy what refers to it. */
export function knownBy(asOf: string, dataset: RawDataset): RawDataset {
  return knownTables(toDay(asOf), allTables(dataset));
}
