import type { Enterprise } from "../../records/enterprise.js";
import { aPolicyholder } from "./ids.js";
import { amountAt, moneyText } from "./money.js";
import { pick, row, shape } from "./pick.js";

export interface EnterpriseSeed {
  policyholderId: string;
  particulars: Pick<Enterprise, "name" | "industry" | "county">;
  obliged: boolean;
  employees: number | null | undefined;
  revenue: number | null | undefined;
  assets: number | null | undefined;
}

const anAmount = pick<number | null | undefined>(
  [2, undefined],
  [1, null],
  [3, ...Array.from({ length: 40 }, (_, n) => n)],
);

export const anEnterpriseSeed = shape<EnterpriseSeed>({
  policyholderId: aPolicyholder,
  particulars: pick<EnterpriseSeed["particulars"]>(
    [2, {}],
    [1, { name: "灵璧矿业", industry: "矿山", county: "灵璧县" }, { name: null, industry: null, county: null }],
  ),
  obliged: pick<boolean>([3, true], [1, false]),
  employees: pick<number | null | undefined>([1, undefined, null], [3, 0, 1, 20, 300, 1000]),
  revenue: anAmount,
  assets: anAmount,
});

const money = (index: number | null | undefined): string | null | undefined =>
  typeof index === "number" ? moneyText(amountAt(index, index === 7 ? "huge" : "everyday"), "few") : index;

export function buildEnterprise(seed: EnterpriseSeed, policyholderId: string): Enterprise {
  return row<Enterprise>({
    policyholderId,
    ...seed.particulars,
    obliged: seed.obliged,
    employees: seed.employees,
    revenue: money(seed.revenue),
    assets: money(seed.assets),
  });
}

/** Drops later rows of one enterprise. */
export function buildEnterprises(seeds: readonly EnterpriseSeed[]): Enterprise[] {
  const rows = new Map<string, Enterprise>();
  for (const seed of seeds) {
    if (!rows.has(seed.policyholderId)) rows.set(seed.policyholderId, buildEnterprise(seed, seed.policyholderId));
  }
  return [...rows.values()];
}
