import type { Records } from "../../records/tables.js";
import type { Period } from "../../time/period.js";
import type { Readings } from "../../vocabulary/readings.js";
import type { TableName } from "../../vocabulary/tables.js";

/** A dataset as plain JSON, before `parseDataset`: its rows are sound, and a table may be left out. */
export type RawDataset = { readonly [Name in "insurers"]: readonly Records[Name][] } & {
  readonly [Name in Exclude<TableName, "insurers">]?: readonly Records[Name][];
};

/** A calendar as plain JSON: the first and last day that it knows, and the rest days among them. */
export interface PlainCalendar {
  readonly from: string;
  readonly to: string;
  readonly restDays: readonly string[];
}

/** A call as plain JSON, which can be printed and saved. `toCall` makes the library's call of it. */
export interface PlainCall {
  readonly period: Period;
  readonly asOf?: string;
  readonly readings?: Partial<Readings>;
  readonly calendar?: PlainCalendar;
}

/** A dataset, and a call whose edges it is aimed at. */
export interface Scenario {
  readonly dataset: RawDataset;
  readonly call: PlainCall;
}
