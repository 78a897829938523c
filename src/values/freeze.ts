/** Freezes plain data with all that it holds, and gives it back. What is frozen already is not looked into. */
export function deepFreeze<Value>(value: Value): Value {
  if (Object.isFrozen(value)) return value; // So is what is no object.
  Object.freeze(value);
  for (const name in value) if (typeof value[name] === "object") deepFreeze(value[name]);
  return value;
}
