import { add, compare, type Fraction, fraction, fractionOf, smaller, subtract, ZERO } from "../../values/fraction.js";

/** The digits that are printed of a number that does not end. */
const KEPT_DIGITS = 20;

/** What a printed number stands for: exactly it, or, where it may have been cut downwards, anything up to its next digit. */
export interface Printed {
  readonly least: Fraction;
  readonly most: Fraction;
}

/** A decimal text, which may be below 0. */
export function printed(text: string): Printed {
  const size = fractionOf(text.replace("-", ""));
  const least = text.startsWith("-") ? subtract(ZERO, size) : size;
  const isWhole = text.replace(/^-?[0.]*/, "").replace(".", "").length < KEPT_DIGITS;
  const places = text.split(".")[1]?.length ?? 0;
  return { least, most: isWhole ? least : add(least, fraction(1n, 10n ** BigInt(places))) };
}

export function exactly(value: Fraction): Printed {
  return { least: value, most: value };
}

export function sumOf(all: readonly Printed[]): Printed {
  return all.reduce(
    (total, { least, most }) => ({ least: add(total.least, least), most: add(total.most, most) }),
    NOTHING,
  );
}

const NOTHING: Printed = { least: ZERO, most: ZERO };

export function less(a: Printed, b: Printed): Printed {
  return { least: subtract(a.least, b.most), most: subtract(a.most, b.least) };
}

export function smallerOf(a: Printed, b: Printed): Printed {
  return { least: smaller(a.least, b.least), most: smaller(a.most, b.most) };
}

/** Whether two printed numbers can stand for the same. */
export function agree(a: Printed, b: Printed): boolean {
  return compare(a.least, b.most) <= 0 && compare(b.least, a.most) <= 0;
}
