// Whether what all objects share is as it was.

/** What every object has in common with others: the built-in functions, and what they are the prototypes of. */
const SHARED = Object.getOwnPropertyNames(globalThis).flatMap((name) => {
  const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
  if (typeof value !== "function") return [];
  const { prototype } = value;
  return [[name, value], ...(Object(prototype) === prototype ? [[`${name}.prototype`, prototype]] : [])];
});

/** Remembers them as they are now; what it gives names the first that is no longer so, or gives `null`. */
export function watchPrototypes() {
  const before = SHARED.map(([, object]) => fieldsOf(object));
  return () => {
    for (const [index, [name, object]] of SHARED.entries()) {
      const now = fieldsOf(object);
      const key = [...now.keys(), ...before[index].keys()].find(
        (key) => !Object.is(now.get(key), before[index].get(key)),
      );
      if (key !== undefined) return `${name}.${String(key)}`;
    }
    return null;
  };
}

/** The own fields, and what they hold: a field that is computed holds its getter. */
function fieldsOf(object) {
  const fields = new Map([["[[Prototype]]", Object.getPrototypeOf(object)]]);
  for (const key of Reflect.ownKeys(object)) {
    const { value, get } = Object.getOwnPropertyDescriptor(object, key);
    fields.set(key, get ?? value);
  }
  return fields;
}
