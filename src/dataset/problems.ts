import { DatasetError, type DatasetProblem } from "../errors/dataset-error.js";

/** A dataset error holds no more problems than this, and the count of all. */
const MOST_KEPT = 1000;

/** The problems met while a dataset is read. */
export class Problems {
  readonly #kept: DatasetProblem[] = [];
  #total = 0;

  /** Notes a problem; `describe` is called only where the problem is kept. */
  note(describe: () => DatasetProblem): void {
    this.#total++;
    if (this.#kept.length < MOST_KEPT) this.#kept.push(Object.freeze(describe()));
  }

  /** Notes the problems of a dossier of a stream. */
  noteAll({ issues, total }: DatasetError, dossier: number): void {
    for (const issue of issues) this.note(() => ({ ...issue, dossier }));
    this.#total += total - issues.length;
  }

  /** @throws DatasetError where there was a problem. */
  throwIfAny(): void {
    if (this.#total > 0) throw new DatasetError(Object.freeze(this.#kept), this.#total);
  }
}
