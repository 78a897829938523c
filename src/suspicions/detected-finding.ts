import { parseRecord } from "../dataset/parse.js";
import type { Finding } from "../records/finding.js";
import { deepFreeze } from "../values/freeze.js";
import type { TableName } from "../vocabulary/tables.js";

/** What a finding can be made of: a suspicion, or a difference that `reconcile` found in an insurer's record. */
export interface Detectable {
  readonly code: string;
  readonly item: 1 | 7;
  readonly insurerId: string;
  readonly recordTable: TableName;
  readonly recordId: string;
}

/** What the caller says of a finding. */
export interface Detection {
  /** An id that no other finding has. */
  readonly findingId: string;
  /** The day, `YYYY-MM-DD`, on which it was found: it places the finding in a period. */
  readonly foundOn: string;
  /** For instance what `describeSuspicion` says. */
  readonly description?: string | undefined;
}

/**
 * A row of `findings` for something suspect, with the status `detected`: it takes no points until a person confirms it.
 * It names the record, except where that cannot be named: an annual report, or a record of the other side only.
 *
 * @throws DatasetError where the id is empty, the day is not real, or the suspicion has no insurer.
 */
export function detectedFinding(suspicion: Detectable, { findingId, foundOn, description }: Detection): Finding {
  const { code, item, insurerId, recordTable, recordId } = suspicion;
  const isNamed = recordTable !== "annualReports" && code !== "only-theirs";
  const row = {
    findingId,
    insurerId,
    item,
    ...(isNamed ? { recordId, recordTable } : {}),
    foundOn,
    status: "detected",
    ...(description === undefined ? {} : { description }),
  };
  return deepFreeze(parseRecord("findings", row));
}
