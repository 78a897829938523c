/** Where two values of plain data differ first, and how; `undefined` where they are the same. */
export function differenceOf(one: unknown, other: unknown, path = ""): string | undefined {
  if (Object.is(one, other)) return undefined;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) {
    return `${path === "" ? "the results" : path}: ${textOf(one)} and ${textOf(other)}`;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const at = Array.isArray(one) ? `${path}[${key}]` : `${path}${path === "" ? "" : "."}${key}`;
    const difference = differenceOf(one[key], other[key], at);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? "nothing";
}
