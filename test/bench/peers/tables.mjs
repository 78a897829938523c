// The breaches that a peer finds, by item and by the insurer's place.

/** The table whose records each test reads. */
export const TABLE_OF = {
  firstService: "policies",
  policyUpload: "policies",
  serviceLoop: "services",
  claimUpload: "claims",
};

export function noCounts(insurerCount) {
  return Object.fromEntries(Object.keys(TABLE_OF).map((test) => [test, new Int32Array(insurerCount)]));
}

/** Counts with a function for each test, which says of what it is given of a record whether that is a breach. */
export function countWith(tests, book) {
  const counts = noCounts(book.insurerCount);
  for (const [test, isBreach] of Object.entries(tests)) {
    const { cases, placeAt } = book[TABLE_OF[test]];
    const count = counts[test];
    for (let at = 0; at < cases.length; at++) if (isBreach(cases[at])) count[placeAt(at)]++;
  }
  return counts;
}
