/** A whole number as a decimal text, with a point before its last `decimals` digits, of which there is at least one. */
export function withPoint(number: bigint, decimals: number): string {
  const isNegative = number < 0n;
  const digits = `${isNegative ? -number : number}`.padStart(decimals + 1, "0");
  return `${isNegative ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
