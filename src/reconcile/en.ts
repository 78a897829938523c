import type { DifferenceCatalog } from "./catalog.js";
import type { FieldDifference } from "./compare-rows.js";
import type { FieldValue } from "./same-value.js";

const shown = (value: FieldValue) => (value === null ? "none" : JSON.stringify(value));

const both = ({ field, ours, theirs }: FieldDifference) =>
  `${field} ${shown(ours)} on ours, ${shown(theirs)} on theirs`;

export const en: DifferenceCatalog = {
  record: ({ recordTable, recordId, insurerId }, tableName) =>
    recordTable === "annualReports" ? `report of insurer ${insurerId} for ${recordId}` : `${tableName} ${recordId}`,
  differences: {
    "only-ours": (record) => `On our side only: ${record}.`,
    "only-theirs": (record) => `On their side only: ${record}.`,
    different: (record, fields) => `Not the same on both sides, ${record}: ${fields.map(both).join("; ")}.`,
  },
};
