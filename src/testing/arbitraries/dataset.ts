import type fc from "fast-check";
import { TABLE_NAMES } from "../../vocabulary/tables.js";
import { anEnterpriseSeed, buildEnterprise, buildEnterprises, type EnterpriseSeed } from "./enterprises.js";
import { Ids } from "./ids.js";
import { type IdsOf, InsurerRows, type Tables } from "./insurer-rows.js";
import { anInsurerSeed, type InsurerSeed } from "./insurers.js";
import { pick, several, shape } from "./pick.js";
import type { RawDataset } from "./plain.js";
import type { Setting } from "./setting.js";

/** How far the enterprises table covers the policyholders. */
type Listing = "no enterprise" | "every policyholder" | "some policyholders";

export interface DatasetSeed {
  insurers: InsurerSeed[];
  enterprises: EnterpriseSeed[];
  listing: Listing;
  /** Whether a table without rows is left out. */
  bare: boolean;
}

export const aDatasetSeed: fc.Arbitrary<DatasetSeed> = shape<DatasetSeed>({
  insurers: several(anInsurerSeed, 4, 1),
  enterprises: several(anEnterpriseSeed, 5),
  listing: pick<Listing>([2, "no enterprise"], [2, "every policyholder"], [1, "some policyholders"]),
  bare: pick<boolean>([1, true, false]),
});

export function buildDataset(seed: DatasetSeed, setting: Setting): RawDataset {
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Tables;
  const ids = Object.fromEntries([...TABLE_NAMES, "hazards"].map((name) => [name, new Ids()])) as unknown as IdsOf;
  if (seed.listing !== "no enterprise") tables.enterprises = buildEnterprises(seed.enterprises);
  if (seed.listing === "every policyholder") listPolicyholders(seed, tables);
  for (const insurer of seed.insurers) new InsurerRows(insurer, setting, tables, ids).add();
  if (!seed.bare) return tables;
  const kept = Object.entries(tables).filter(([name, rows]) => name === "insurers" || rows.length > 0);
  return Object.fromEntries(kept) as unknown as RawDataset;
}

function listPolicyholders(seed: DatasetSeed, tables: Tables): void {
  const listed = new Set(tables.enterprises.map((enterprise) => enterprise.policyholderId));
  for (const { policyholderId } of seed.insurers.flatMap((insurer) => insurer.policies)) {
    if (listed.has(policyholderId)) continue;
    listed.add(policyholderId);
    const model = seed.enterprises[0];
    tables.enterprises.push(model ? buildEnterprise(model, policyholderId) : { policyholderId, obliged: true });
  }
}
