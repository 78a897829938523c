import * as z from "zod";

/** A decimal text: digits, and no more than a point and a minus sign beside them. */
export const decimal = () => z.string().check(z.regex(/^-?\d+(?:\.\d+)?$/));

/** A text of at least one character. */
export const name = () => z.string().check(z.minLength(1));

/** A whole number from 0. */
export const whole = () => z.int().check(z.nonnegative());
