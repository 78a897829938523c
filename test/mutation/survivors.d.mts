/** A mutant of a report, or an entry of the list of those that are equivalent. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
  readonly status: string;
}

export type Known = Pick<Mutant, "file" | "original" | "replacement"> & { readonly places?: number };

export function mutantsOf(report: object): Mutant[];

export function judge(
  mutants: readonly Mutant[],
  equivalent: readonly Known[],
): {
  readonly killed: number;
  readonly explained: number;
  readonly survivors: readonly Mutant[];
  readonly stale: readonly Known[];
  readonly unknown: readonly Mutant[];
};
