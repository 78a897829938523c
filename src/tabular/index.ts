export type { Cell, Rows } from "./cells.js";
export { describeTableProblem } from "./describe-table-problem.js";
export { MONEY_UNITS, type MoneyUnit } from "./kinds/money.js";
export { DAY_ORDERS, type DayOrder, type FieldOf, type ReadOptions } from "./options.js";
export { type ReadTables, readDataset, readTable, readTables, type SheetInput } from "./read.js";
export { type HazardRow, SHEET_TABLES, type SheetRecords, type SheetTable } from "./sheet-tables.js";
export { TABLE_PROBLEM_CODES, TableError, type TableProblem, type TableProblemCode } from "./table-problem.js";
export { type WriteOptions, type WrittenRecords, writeTable } from "./write.js";
