/** Compares texts by UTF-16 code units, so that an order is the same on every machine. */
export function inTextOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Adds items to a list of any length. */
export function append<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}

/** Keeps the first items of a list, and gives the number of those that are gone. */
export function cut(list: unknown[], most: number): number {
  const gone = Math.max(0, list.length - most);
  list.length -= gone;
  return gone;
}

/** Keeps the first of all items of one key; they stand side by side. */
export function keepFirstOfEach<Item>(list: Item[], keyOf: (item: Item) => string | number): void {
  let kept = 0;
  for (const item of list) {
    if (kept > 0 && keyOf(list[kept - 1] as Item) === keyOf(item)) continue;
    list[kept++] = item;
  }
  list.length = kept;
}
