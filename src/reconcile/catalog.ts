import type { FieldDifference } from "./compare-rows.js";
import type { Difference, DifferenceCode } from "./reconcile.js";

/** The texts of one language. A code without a text does not compile. */
export interface DifferenceCatalog {
  /** The record, by what its table's rows are called. */
  readonly record: (difference: Difference, tableName: string) => string;
  readonly differences: {
    readonly [Code in DifferenceCode]: (record: string, fields: readonly FieldDifference[]) => string;
  };
}
