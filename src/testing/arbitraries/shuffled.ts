import fc from "fast-check";
import type { Service } from "../../records/service.js";
import type { RawDataset } from "./plain.js";

const permuted = <T>(rows: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

/** The same rows in any order in every table, and the hazards of each service too. The dataset itself is left as it is. */
export function shuffled(dataset: RawDataset): fc.Arbitrary<RawDataset> {
  const tables = Object.entries(dataset).map(([table, rows]: [string, readonly object[]]) => {
    const order = permuted(rows);
    if (table !== "services") return order.map((each) => [table, each] as const);
    const hazardsInAnyOrder = fc.tuple(...(rows as readonly Service[]).map(withHazardsShuffled));
    return hazardsInAnyOrder.chain(permuted).map((each) => [table, each] as const);
  });
  return fc.tuple(...tables).map((each) => Object.fromEntries(each) as unknown as RawDataset);
}

function withHazardsShuffled(service: Service): fc.Arbitrary<Service> {
  const { hazards } = service;
  return hazards == null ? fc.constant(service) : permuted(hazards).map((order) => ({ ...service, hazards: order }));
}
