import fc from "fast-check";
import type { Dataset, HazardRow } from "./types.ts";

const permuted = <T>(rows: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

/** The same rows in any order in every table, and the hazards of each service too. The dataset itself is left as it is. */
export function shuffled(dataset: Dataset): fc.Arbitrary<Dataset> {
  const names = Object.keys(dataset) as (keyof Dataset)[];
  const tables = fc.tuple(...names.map((name) => permuted<object>(dataset[name] ?? [])));
  const hazards = fc.tuple(...(dataset.services ?? []).map((service) => permuted<HazardRow>(service.hazards ?? [])));
  return fc.tuple(tables, hazards).map(([rows, hazardsByService]) => {
    const copy = Object.fromEntries(names.map((name, n) => [name, rows[n]])) as unknown as Dataset;
    if (copy.services) {
      const order = new Map(dataset.services?.map((service, n) => [service, hazardsByService[n]]));
      copy.services = copy.services.map((service) =>
        service.hazards ? { ...service, hazards: order.get(service) ?? [] } : service,
      );
    }
    return copy;
  });
}
