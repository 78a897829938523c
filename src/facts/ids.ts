/** The ids of a table, by row. Ids that come in rising order, as exports mostly have them, are never hashed. */
export class Ids {
  readonly #ids: string[] = [];
  /** The id pushed last; before the first the empty one, which no record has. */
  #last = "";
  #isRising = true;
  #rows: Map<string, number> | undefined;

  push(id: string): void {
    if (this.#isRising && !isBefore(this.#last, id)) this.#isRising = false;
    this.#last = id;
    this.#ids.push(id);
  }

  at(row: number): string {
    return this.#ids[row] as string;
  }

  /** Whether no id stands twice. */
  areUnique(): boolean {
    return this.#isRising || this.#byId().size === this.#ids.length;
  }

  /** Finds the row of an id; quickly, where the ids that are asked for rise too. */
  finder(): (id: unknown) => number | undefined {
    let next = 0;
    return (id) => {
      if (typeof id !== "string") return undefined;
      if (this.#isRising) {
        while (next < this.#ids.length && isBefore(this.at(next), id)) next++;
        if (this.#ids[next] === id) return next;
      }
      return this.#byId().get(id);
    };
  }

  #byId(): Map<string, number> {
    if (this.#rows !== undefined) return this.#rows;
    const rows = new Map<string, number>();
    for (const [row, id] of this.#ids.entries()) rows.set(id, row);
    this.#rows = rows;
    return rows;
  }
}

/** A cheap order in which `P9` stands before `P10`. */
function isBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}
