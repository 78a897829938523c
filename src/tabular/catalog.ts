import type { SheetTable } from "./sheet-tables.js";
import type { TableProblem, TableProblemCode } from "./table-problem.js";

/** The texts of one language. A code without a text does not compile. */
export interface TableCatalog {
  readonly tables: { readonly [Table in SheetTable]: string };
  readonly problems: { readonly [Code in TableProblemCode]: string };
  readonly problem: (problem: TableProblem, table: string, fault: string) => string;
}
