import type { Tables } from "../dataset/dataset.js";
import { Problems } from "../dataset/problems.js";
import { shownId } from "../dataset/rows.js";
import { CallError, type CallProblem } from "../errors/call-error.js";
import { found, shortened } from "../errors/found.js";
import { pathText, valueAt } from "../errors/zod-issues.js";
import type { Rulebook } from "../rulebook/rulebook.js";
import { deepFreeze } from "../values/freeze.js";
import { TABLE_NAMES } from "../vocabulary/tables.js";
import { canonicalFaults } from "./canonical-json.js";

/*
 * Half a character (a lone surrogate) is what is left where a text was cut within a rare character. Records and
 * rulebooks may have it; canonical JSON must refuse it (RFC 8785, 3.2.2.2).
 */

/** @throws DatasetError `bad-text` naming each text of sound records that has half a character. */
export function refuseHalfCharacters(records: Tables): void {
  const problems = new Problems();
  for (const table of TABLE_NAMES) {
    records[table].forEach((row, index) => {
      for (const { path } of canonicalFaults(row)) {
        problems.note(() => ({
          code: "bad-text",
          table,
          row: index,
          recordId: shownId(table, row),
          field: pathText(path),
          found: found(valueAt(row, path)),
        }));
      }
    });
  }
  problems.throwIfAny();
}

/** @throws CallError `bad-text` naming each text of a rulebook that has half a character. */
export function refuseHalfCharactersIn(rulebook: Rulebook): void {
  const problems = faultsIn("rulebook", rulebook);
  if (problems.length > 0) throw new CallError(deepFreeze(problems));
}

/** What keeps an option of a call from having a canonical text. */
export function faultsIn(option: string, value: unknown): CallProblem[] {
  return canonicalFaults(value).map(({ path, fault }) => ({
    code: fault,
    option: shortened(pathText([option, ...path])),
    found: found(valueAt(value, path)),
  }));
}
