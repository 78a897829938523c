import type { LawName } from "./names.js";

export const en: { readonly [Name in LawName]: string } = {
  "order-of-rows": "The order of the rows in the tables, and of the hazards of a service, changes nothing.",
  "inputs-untouched":
    "Scoring changes neither the records nor the call, and the same call gives the same result again.",
  "insurers-apart": "An insurer's result does not hang on the records of other insurers.",
  "names-mean-nothing":
    "What insurers, policyholders and records are called, and what carries no points, changes no deduction.",
  "spelling-means-nothing": "Of an instant only its day in China counts, and of an amount only its value.",
  "defaults-spelt-out": "To name the period's last day as asOf, and every reading's default, is to leave them out.",
  "later-facts-unknown": "A fact dated after asOf changes nothing: without it the result is the same.",
  "one-period-each":
    "Of two periods that follow each other exactly one has each breach of the period that they make up (items 4 and 9, which judge a period as a whole, aside).",
  "final-at-close":
    "At a period's close its items 2, 5, 6 and 8 are final, as far as records come in their order: a later asOf changes none of their breaches.",
  "last-second-in-time":
    "What is done in the last second of its due day in China is in time; what is done a second later is a breach.",
  "ledger-adds-up":
    "Each breach's points are what was absorbed and what it cost; costs add up to items, items to categories, categories to the score.",
  "caps-come-last":
    "Breaches take their points in order of day, then of id, until the item's weight is used up; only then does a cap bite, first the item's, then the category's.",
  "within-the-rubric":
    "A result has the rulebook's categories and items with their points and weights, none takes more than it has, and the score lies between 0 and the sum of the points.",
  "tier-by-exact-score":
    "The tier is the one that holds the exact score, and the score shown is never above it nor a digit below.",
  "money-by-proportion": "To multiply every amount by the same whole number changes no deduction.",
  "share-by-band":
    "Spending takes what the band of its exact share of the base takes, a fen to either side of a bound.",
  "stars-change-places":
    "Where every response rates all three dimensions, it does not matter which dimension got which stars.",
  "stars-not-rounded": "A response of full stars beside each response halves the points lost by stars, exactly.",
  "later-never-better": "An upload that comes later, or not at all, never raises a score.",
  "finding-costs-its-points":
    "One more confirmed finding that names no record is one more breach, of its item's points on its day, and touches no other item.",
  "more-stars-never-worse": "A star more never lowers a score.",
  "event-costs-once": "A further case of an event that counts already changes no deduction.",
  "reason-excuses":
    "An accepted reason without an end, submitted when the policy is signed, excuses its first service, and never lowers a score.",
};
