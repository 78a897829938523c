/** Freezes plain data with all that it holds, and gives it back. What is frozen already is not looked into. */
export function deepFreeze<Value>(value: Value): Value {
  if (!isObject(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (Array.isArray(value)) for (const entry of value) deepFreeze(entry);
  else for (const name in value) if (isObject(value[name])) deepFreeze(value[name]);
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
