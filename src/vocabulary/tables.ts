/** The tables of a dataset. */
export const TABLE_NAMES = /* @__PURE__ */ Object.freeze([
  "insurers",
  "policies",
  "enterprises",
  "services",
  "deferrals",
  "expenditures",
  "annualReports",
  "claims",
  "surveys",
  "disputes",
  "findings",
] as const);

/** The name of a table. */
export type TableName = (typeof TABLE_NAMES)[number];

export function isTableName(text: string): text is TableName {
  return (TABLE_NAMES as readonly string[]).includes(text);
}
