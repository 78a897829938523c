import type { Column } from "./column.js";

/** The ids of a table, by row. Ids that come in rising order, as exports mostly have them, are never hashed. */
export class Ids implements Column {
  /** In the order in which they were pushed. */
  readonly #ids: string[];
  #count = 0;
  /** The id pushed last; before the first the empty one, which no record has. */
  #last = "";
  #isRising = true;
  /** The row of each id, where that is not its place in the order in which they were pushed. */
  #rows: Int32Array | undefined;
  /** The place of each row's id. It is worked out when it is first asked for: ids of few rows are. */
  #places: Int32Array | undefined;
  #placeById: Map<string, number> | undefined;

  constructor(length: number) {
    this.#ids = new Array(length);
  }

  push(id: string): void {
    if (this.#isRising && !isBefore(this.#last, id)) this.#isRising = false;
    this.#last = id;
    this.#ids[this.#count++] = id;
  }

  at(row: number): string {
    if (this.#rows === undefined) return this.#ids[row] as string;
    this.#places ??= inverse(this.#rows);
    return this.#ids[this.#places[row] as number] as string;
  }

  /** Whether no id stands twice. */
  areUnique(): boolean {
    return this.#isRising || this.#byId().size === this.#count;
  }

  /** Finds the row of an id; quickly, where the ids that are asked for rise too. */
  finder(): (id: unknown) => number | undefined {
    let next = 0;
    return (id) => {
      if (typeof id !== "string") return undefined;
      if (this.#isRising) {
        // Most ask for the same id again, or for the next.
        if (this.#ids[next] === id) return this.#rowAt(next);
        if (this.#ids[next + 1] === id) return this.#rowAt(++next);
        while (next < this.#count && isBefore(this.#ids[next] as string, id)) next++;
        if (this.#ids[next] === id) return this.#rowAt(next);
      }
      const place = this.#byId().get(id);
      return place === undefined ? undefined : this.#rowAt(place);
    };
  }

  move(rows: Int32Array): void {
    this.#rows = rows;
  }

  #rowAt(place: number): number {
    return this.#rows === undefined ? place : (this.#rows[place] as number);
  }

  #byId(): ReadonlyMap<string, number> {
    if (this.#placeById !== undefined) return this.#placeById;
    const places = new Map<string, number>();
    for (const [place, id] of this.#ids.entries()) places.set(id, place);
    this.#placeById = places;
    return places;
  }
}

/** For each number the place at which it stands. */
function inverse(numbers: Int32Array): Int32Array {
  const places = new Int32Array(numbers.length);
  for (let place = 0; place < numbers.length; place++) places[numbers[place] as number] = place;
  return places;
}

/** A cheap order in which `P9` stands before `P10`. */
function isBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}
