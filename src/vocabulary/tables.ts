/** The tables of a dataset. */
export const TABLE_NAMES = [
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
] as const;
export type TableName = (typeof TABLE_NAMES)[number];
