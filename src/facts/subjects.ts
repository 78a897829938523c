import type { TableName } from "../vocabulary/tables.js";
import type { Subject } from "./facts.js";
import type { LongTables } from "./long-tables.js";
import { NO_INSURER, type Sighted } from "./places.js";

/** Finds a record of a short table. */
export type FindOther = (table: TableName, recordId: string) => Sighted | undefined;

/** Finds the record that a finding of an insurer names; `undefined` where there is none, or it is another insurer's. */
export type FindSubject = (table: TableName, recordId: string, insurer: number) => Subject | undefined;

export function subjectFinder(long: LongTables, findOther: FindOther): FindSubject {
  const { policies, services, claims, surveys, expenditures } = long;
  const rowOf = {
    policies: policies.ids.finder(),
    services: services.ids.finder(),
    claims: claims.ids.finder(),
    surveys: surveys.ids.finder(),
    expenditures: expenditures.ids.finder(),
  };

  const find = (table: TableName, recordId: string): { subject: Subject; insurer: number } | undefined => {
    if (table in rowOf) {
      const row = rowOf[table as keyof typeof rowOf](recordId);
      if (row === undefined) return undefined;
      return {
        subject: subjectAt(table as keyof typeof rowOf, recordId, row),
        insurer: long[table as keyof LongTables].insurerOf(row),
      };
    }
    const other = findOther(table, recordId);
    if (other === undefined) return undefined;
    const subject = { table, recordId, inSightFrom: other.inSightFrom, record: null } as Subject;
    return { subject, insurer: other.insurer };
  };

  const subjectAt = (table: keyof LongTables, recordId: string, row: number): Subject => {
    switch (table) {
      case "policies": {
        const record = policies.at({ row });
        return { table, recordId, record, inSightFrom: record.signed };
      }
      case "services": {
        const record = services.at({ row });
        return { table, recordId, record, inSightFrom: record.policy.signed };
      }
      case "claims": {
        const record = claims.at({ row });
        return { table, recordId, record, inSightFrom: record.policy.signed };
      }
      case "surveys": {
        const { policy, responded } = surveys.at({ row });
        return { table, recordId, record: null, inSightFrom: Math.max(policy.signed, responded) };
      }
      case "expenditures":
        return { table, recordId, record: null, inSightFrom: expenditures.at({ row }).paid };
    }
  };

  return (table, recordId, insurer) => {
    const found = find(table, recordId);
    return found && (found.insurer === insurer || found.insurer === NO_INSURER) ? found.subject : undefined;
  };
}
