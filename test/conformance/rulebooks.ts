/*
 * The rulebooks of the pack: the notice's, and an invented one that differs from it in every kind of number.
 */
import { type RulebookData, suzhou2024 } from "../../src/index.js";
import { PLACE, rubric, rubricWith } from "../rulebook/rubric.ts";

const example: RulebookData = rubricWith({
  id: "example-2024",
  "categories[2].items": rubric().categories[2].items.slice(0, 2), // without item 8
  "source.document": "an invented notice",
  "source.city": "Example",
  "inForce.to": "2024-12-31",
  [`${PLACE.filedTerms}.points`]: "4",
  [`${PLACE.firstService}.days`]: 30,
  [`${PLACE.firstService}.sizes`]: ["large", "medium", "small"],
  [`${PLACE.firstService}.points`]: "1.5",
  [`${PLACE.feeUsage}.bands`]: [
    { atLeast: "90", points: "0" },
    { below: "90", points: "20" },
  ],
  [`${PLACE.feeUsage}.floorPercent`]: "15",
  [`${PLACE.annualReport}.dueMonth`]: 11,
  [`${PLACE.annualReport}.dueDayOfMonth`]: 30,
  [`${PLACE.policyUpload}.days`]: 5,
  [`${PLACE.policyUpload}.points`]: "4",
  [`${PLACE.policyUpload}.weight`]: "20",
  [`${PLACE.disputes}.points`]: "0.0001",
  tiers: [
    { id: "green", above: "95", clause: { part: "remarks", item: "1" } },
    { id: "amber", above: "60", atMost: "95", clause: { part: "remarks", item: "2" } },
    { id: "red", atMost: "60", clause: { part: "remarks", item: "3" } },
  ],
});

/** The rulebooks by id, as data. */
export const RULEBOOKS: { readonly [id: string]: RulebookData } = {
  "suzhou-2024": suzhou2024,
  "example-2024": example,
};
