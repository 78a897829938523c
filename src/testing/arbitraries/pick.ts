import fc from "fast-check";

const SLOTS = 1000;

/**
 * One of the listed values. Each group is a weight, shared by the values after it.
 * Shrinks to the first value of the first group. One draw, so it is fast.
 */
export function pick<T>(...groups: ReadonlyArray<readonly [weight: number, ...values: T[]]>): fc.Arbitrary<T> {
  const total = groups.reduce((sum, [weight]) => sum + weight, 0);
  const slots: T[] = [];
  for (const [weight, ...values] of groups) {
    const each = Math.max(1, Math.round(((weight / total) * SLOTS) / values.length));
    for (const value of values) for (let n = 0; n < each; n++) slots.push(value);
  }
  return fc.constantFrom(...slots);
}

/** A record that is always a plain object with all its keys. */
export function shape<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(model, { noNullPrototype: true }) as unknown as fc.Arbitrary<T>;
}

/** Between `least` and `most` of them. */
export function several<T>(one: fc.Arbitrary<T>, most: number, least = 0): fc.Arbitrary<T[]> {
  return fc.array(one, { minLength: least, maxLength: most });
}

/** Nearer `most` than none, and yet it shrinks to none. */
export function many<T>(one: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> {
  return fc.tuple(several(one, most), several(one, most)).map(([first, more]) => [...first, ...more].slice(0, most));
}

/** A row whose optional fields may be undefined. */
type Draft<T> = { [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K] };

/** A copy without the fields that are undefined: an absent optional field. */
export function row<T extends object>(fields: Draft<T>): T {
  const copy = {} as Record<string, unknown>;
  for (const key in fields) if (fields[key] !== undefined) copy[key] = fields[key];
  return copy as T;
}

/** The member that an index names, going round; undefined when there is none. */
export function around<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}
