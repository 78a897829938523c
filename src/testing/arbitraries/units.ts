/** Ten-thousandths of a point or of a percent: rubrics have four decimals at most. */
export type Units = number;

const DECIMALS = 4;

export const units = (points: number): Units => Math.round(points * 10 ** DECIMALS);

/** The shortest decimal text of so many ten-thousandths. */
export function decimalOf(value: Units): string {
  const digits = `${Math.abs(value)}`.padStart(DECIMALS + 1, "0");
  const decimals = digits.slice(-DECIMALS).replace(/0{1,4}$/, "");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -DECIMALS)}${decimals === "" ? "" : `.${decimals}`}`;
}
