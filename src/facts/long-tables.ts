import { Claims } from "./claims.js";
import type { Columns } from "./columns.js";
import { Expenditures } from "./expenditures.js";
import { type InsurerPlace, NO_INSURER } from "./places.js";
import { Policies } from "./policies.js";
import type { RawTables } from "./raw-tables.js";
import { type RawRow, readEach } from "./read-rows.js";
import { Services } from "./services.js";
import { Surveys } from "./surveys.js";

/** The tables that rules walk down, in columns. */
export interface LongTables {
  readonly policies: Policies;
  readonly services: Services;
  readonly claims: Claims;
  readonly surveys: Surveys;
  readonly expenditures: Expenditures;
}

/** The long tables; `undefined` where a row is not plainly sound, or an id not unique. */
export function readLongTables(tables: RawTables, insurers: ReadonlyMap<string, InsurerPlace>): LongTables | undefined {
  const policies = new Policies(tables.policies.length);
  const services = new Services(tables.services.length, policies);
  const claims = new Claims(tables.claims.length, policies);
  const surveys = new Surveys(tables.surveys.length, policies);
  const expenditures = new Expenditures(tables.expenditures.length, policies);
  const insurerOf = (row: RawRow): number => insurers.get(row["insurerId"] as string)?.place ?? NO_INSURER;
  const isSound =
    readTable(policies, tables.policies, (row, at) => policies.read(at, row, insurerOf(row))) &&
    readTable(services, tables.services, (row, at) => services.read(at, row)) &&
    readTable(claims, tables.claims, (row, at) => claims.read(at, row)) &&
    readTable(surveys, tables.surveys, (row, at) => surveys.read(at, row)) &&
    readTable(expenditures, tables.expenditures, (row, at) => expenditures.read(at, row, insurerOf(row)));
  return isSound ? { policies, services, claims, surveys, expenditures } : undefined;

  /** Whether every row is taken in, and no id stands twice; the rows are then grouped. */
  function readTable<Row>(
    table: Columns<Row>,
    rows: readonly unknown[],
    read: (row: RawRow, at: number) => boolean,
  ): boolean {
    if (!readEach(rows, read)) return false;
    table.group(insurers.size);
    return table.ids.areUnique();
  }
}
