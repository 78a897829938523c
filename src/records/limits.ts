/** No table that fits in memory is longer; a sparse array that claims to be is refused, not walked. */
export const MOST_ROWS = 2 ** 25;

/** No list in a record is longer; a sparse one that claims to be is not walked. */
export const LONGEST_LIST = 1_000_000;
