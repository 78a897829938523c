// The rubric cut down to items 2, 3, 6 and 8, those of which the peers test each record: what the library takes for
// them alone, with their ledgers.
import { defineRulebook, suzhou2024 } from "../../dist/index.js";

const TESTED = ["first-service", "service-loop", "policy-upload", "claim-upload"];

const { categories, tiers, ...rest } = JSON.parse(JSON.stringify(suzhou2024));

export const testedItems = defineRulebook({
  ...rest,
  id: "tested-items",
  categories: categories
    .map((category) => ({ ...category, items: category.items.filter(({ id }) => TESTED.includes(id)) }))
    .filter(({ items }) => items.length > 0)
    .map((category) => ({ ...category, points: "20" })),
  tiers: [{ id: "any", clause: tiers[0].clause }],
});
