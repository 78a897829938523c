// @ts-check

/**
 * A stream of pseudo-random choices (mulberry32) that its name alone decides. Each part of the city draws from a stream
 * of its own, so that a change to one part leaves the others as they are.
 *
 * @param {string} name
 */
export function randomOf(name) {
  let state = seedOf(name);

  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  /** @type {(least: number, most: number) => number} Both ends included. */
  const between = (least, most) => least + Math.floor(fraction() * (most - least + 1));

  /** @type {(percent: number) => boolean} */
  const chance = (percent) => fraction() * 100 < percent;

  /** @type {<T>(list: readonly T[]) => T} */
  const one = (list) => {
    if (list.length === 0) throw new RangeError(`${name}: nothing to choose from`);
    return /** @type {any} */ (list[between(0, list.length - 1)]);
  };

  /** @type {<T>(list: readonly T[], count: number) => T[]} Different members of the list, in the order drawn. */
  const some = (list, count) => {
    if (list.length < count) throw new RangeError(`${name}: ${count} wanted of ${list.length}`);
    const rest = [...list];
    return Array.from({ length: count }, () => /** @type {any} */ (rest.splice(between(0, rest.length - 1), 1)[0]));
  };

  return { between, chance, one, some };
}

/** @typedef {ReturnType<typeof randomOf>} Random */

/** @param {string} name */
function seedOf(name) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash;
}
