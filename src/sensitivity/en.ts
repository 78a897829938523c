import type { Placed, SensitivityCatalog } from "./catalog.js";

const placed = ({ score, tier }: Placed) => `${score} (${tier})`;

export const en: SensitivityCatalog = {
  own: (insurer, score) => `${insurer}: ${placed(score)} by the readings used.`,
  range: (combinations, lowest, highest) =>
    `Over all ${combinations} combinations of readings: from ${placed(lowest)} to ${placed(highest)}.`,
  same: (combinations) => `The score is the same by all ${combinations} combinations of readings.`,
  held: (reading) => `Left as it is, without a rest-day calendar: ${reading}.`,
  tier: (tier, combinations, all) => `${tier}: by ${combinations} of ${all} combinations.`,
  alone: (reading, option, tier, other) => `${reading}: read as “${option}”, it alone leads from ${tier} to ${other}.`,
  together: (reading, option, tier, other, where) =>
    `${reading}: read as “${option}”, it leads from ${tier} to ${other} where others are read otherwise too: ${where}.`,
  readAs: (reading, option) => `${reading} (${option})`,
  join: (parts) => parts.join(", "),
  scoreOnly: (readings) => `These can change the score, but never the tier: ${readings}.`,
  contested: (item, recordId, day, by) => `Item ${item}, ${recordId} of ${day} is no breach by another reading: ${by}.`,
};
