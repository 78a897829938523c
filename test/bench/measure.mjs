// Times of several ways to do a thing, taken in turns, so that a noisy minute falls on all of them.

/** The middle of some numbers, with the least and the greatest. */
export function spreadOf(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return { median, min: sorted[0], max: sorted[sorted.length - 1] };
}

/**
 * Milliseconds of each way, by its name: `rounds` rounds count, after some that do not. What a run gives is dropped.
 * Each round begins with another way: a run may have to collect what the one before it left, and that must not always
 * fall on the same.
 *
 * Before each run only young garbage is collected. A full collection would also throw away the shapes of objects that
 * nothing holds between two runs, and with them the compiled code: each run would be a first one.
 */
export async function measure(ways, { rounds, warmUps }) {
  const times = new Map(ways.map(({ name }) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const place of ways.keys()) {
      const { name, run } = ways[(place + round + warmUps) % ways.length];
      globalThis.gc({ type: "minor" });
      const start = performance.now();
      await run();
      const time = performance.now() - start;
      if (round >= 0) times.get(name).push(time);
    }
  }
  return Object.fromEntries([...times].map(([name, some]) => [name, spreadOf(some)]));
}
