/** Whether a value is an object, of whatever kind: a list too. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Whether a value is an object that has fields, and is no list. */
export function isRecord(value: unknown): value is object {
  return isObject(value) && !Array.isArray(value);
}
