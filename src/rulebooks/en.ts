import type { RulebookDifferenceCatalog } from "./catalog.js";

export const en: RulebookDifferenceCatalog = {
  differences: {
    "item-dropped": (of, numbers) => `${of} is dropped: ${numbers}.`,
    "item-added": (of, numbers) => `${of} is new: ${numbers}.`,
    "item-altered": (of, numbers) => `${of}: ${numbers}.`,
    "category-points": (of, numbers) => `Category ${of}: ${numbers}.`,
    tiers: (_, numbers) => `The ${numbers}.`,
  },
  item: (number, name) => `Item ${number}, ${name}`,
  changed: (field, before, after) => `${field} ${before}, then ${after}`,
  only: (field, value) => `${field} ${value}`,
  comma: ", ",
  join: (parts) => parts.join("; "),
  fields: {
    weight: "most points taken",
    points: "points",
    days: "days",
    sizes: "sizes",
    bands: "bands (spending in percent: points taken)",
    floorPercent: "least service fee in percent of the premiums",
    dueMonth: "month due",
    dueDayOfMonth: "day of the month due",
    pointsPerStar: "points a star",
    tiers: "tiers",
  },
  sizes: { large: "large", medium: "medium", small: "small", micro: "micro" },
  band: (range, points) => `${range}: ${points}`,
  tier: (name, range) => `${name} ${range}`,
};
