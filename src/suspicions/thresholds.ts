/*
 * From where on a number is worth a look. None of them is the notice's: a suspicion costs nothing, and a person decides.
 */

/** In years. Policies of this insurance run for a year; a term beyond three is more likely a slip of the pen. */
export const LONGEST_TERM_YEARS = 3;

/** A premium is far off where it is so many times its peers' median or more, or that part of it or less: a slipped digit. */
export const FAR_OFF_FACTOR = 10n;

/** With fewer peers, itself included, a median says little. */
export const FEWEST_PEERS = 5;

/** In percent of the premium. No fee exceeds its premium: 12 taken as a fraction would be 1,200%. */
export const HIGHEST_FEE_PERCENT = 100n;

/** In percent of the premium, for fees above 0: 0.12 taken as a percentage would be 0.12%. */
export const LOWEST_FEE_PERCENT = 1n;
