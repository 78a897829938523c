/** The fields of money, in whatever table they stand. */
export const MONEY_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "premium",
  "serviceFee",
  "revenue",
  "assets",
  "amount",
]);

/** The fields of instants, in whatever table they stand. */
export const INSTANT_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "uploadedAt",
  "assignedAt",
  "plannedAt",
  "reportedAt",
  "closedAt",
  "submittedAt",
  "resultUploadedAt",
]);
