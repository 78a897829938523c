/** The laws, in the order in which they are told. The names are stable. */
export const LAW_NAMES = /* @__PURE__ */ Object.freeze([
  "order-of-rows",
  "inputs-untouched",
  "insurers-apart",
  "names-mean-nothing",
  "spelling-means-nothing",
  "defaults-spelt-out",
  "later-facts-unknown",
  "one-period-each",
  "final-at-close",
  "last-second-in-time",
  "ledger-adds-up",
  "caps-come-last",
  "within-the-rubric",
  "tier-by-exact-score",
  "money-by-proportion",
  "share-by-band",
  "stars-change-places",
  "stars-not-rounded",
  "later-never-better",
  "finding-costs-its-points",
  "more-stars-never-worse",
  "event-costs-once",
  "reason-excuses",
] as const);

/** The name of a law. */
export type LawName = (typeof LAW_NAMES)[number];
