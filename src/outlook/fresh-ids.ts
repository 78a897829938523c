import type { Dataset } from "../dataset/dataset.js";
import { readText } from "../dataset/rows.js";
import type { IdentifiedTable } from "../records/change.js";
import { TABLES } from "../records/tables.js";

/** Ids for records that are added to a dataset. */
export class FreshIds {
  readonly #taken = new Map<IdentifiedTable, Set<string | undefined>>();

  constructor(private readonly dataset: Dataset) {}

  /** The wanted id, made longer until no record of the table has it. */
  take(table: IdentifiedTable, wanted: string): string {
    const taken = this.#takenOf(table);
    let id = wanted;
    while (taken.has(id)) id = `${id}'`;
    taken.add(id);
    return id;
  }

  #takenOf(table: IdentifiedTable): Set<string | undefined> {
    const known = this.#taken.get(table);
    if (known !== undefined) return known;
    const idField = TABLES[table].idField as string;
    const taken = new Set(this.dataset[table].map((row) => readText(row, idField)));
    this.#taken.set(table, taken);
    return taken;
  }
}
