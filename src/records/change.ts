import type { TableName } from "../vocabulary/tables.js";
import type { AnnualReport } from "./annual-report.js";
import type { Records } from "./tables.js";

/** The tables whose records have an id. An annual report has none. */
export type IdentifiedTable = Exclude<TableName, "annualReports">;

/** A record that the dataset does not have. */
export interface RecordAdded<Name extends TableName> {
  readonly change: "add";
  readonly table: Name;
  readonly record: Records[Name];
}

/** Other values of some fields of a record; `null` takes an optional one away. */
export interface RecordAltered<Name extends IdentifiedTable> {
  readonly change: "alter";
  readonly table: Name;
  readonly id: string;
  readonly fields: { readonly [Field in keyof Records[Name]]?: Records[Name][Field] | null | undefined };
}

/** A record as if it were not there. */
export interface RecordDropped<Name extends IdentifiedTable> {
  readonly change: "drop";
  readonly table: Name;
  readonly id: string;
}

/** As {@link RecordDropped}, of an annual report, which is named by all that it says. To alter one, drop it and add another. */
export interface ReportDropped {
  readonly change: "drop";
  readonly table: "annualReports";
  readonly record: AnnualReport;
}

/** One change of a dataset's records. In a set of changes each is of another record, and their order does not matter. */
export type RecordChange =
  | { readonly [Name in TableName]: RecordAdded<Name> }[TableName]
  | { readonly [Name in IdentifiedTable]: RecordAltered<Name> | RecordDropped<Name> }[IdentifiedTable]
  | ReportDropped;
