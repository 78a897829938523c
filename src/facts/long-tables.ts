import { Claims } from "./claims.js";
import { Expenditures } from "./expenditures.js";
import type { InsurerPlace } from "./places.js";
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
  const ofInsurer = (row: RawRow, read: (insurer: number) => boolean): boolean => {
    const insurer = insurers.get(row["insurerId"] as string);
    return insurer !== undefined && read(insurer.place);
  };
  const isSound =
    readEach(tables.policies, (row, at) => ofInsurer(row, (insurer) => policies.read(at, row, insurer))) &&
    policies.ids.areUnique() &&
    readEach(tables.services, (row, at) => services.read(at, row)) &&
    readEach(tables.claims, (row, at) => claims.read(at, row)) &&
    readEach(tables.surveys, (row, at) => surveys.read(at, row)) &&
    readEach(tables.expenditures, (row, at) => ofInsurer(row, (insurer) => expenditures.read(at, row, insurer))) &&
    [services, claims, surveys, expenditures].every(({ ids }) => ids.areUnique());
  return isSound ? { policies, services, claims, surveys, expenditures } : undefined;
}
