/** What `make` makes, made when it is first asked for. Schemas are dear to make, and most imports need few of them. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
