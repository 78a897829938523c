/** A value that this library itself sees to. @throws Error where there is none all the same. */
export function orFault<Value>(value: Value | undefined, fault: string): Value {
  if (value === undefined) throw new Error(`${fault}: a fault of this library.`);
  return value;
}
