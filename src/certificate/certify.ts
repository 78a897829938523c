import type { Dataset, Tables } from "../dataset/dataset.js";
import { parseDataset } from "../dataset/parse.js";
import { type EvaluateCall, evaluate } from "../evaluation/evaluate.js";
import { suzhou2024 } from "../rulebook/suzhou-2024.js";
import type { RestDays } from "../time/rest-days.js";
import { deepFreeze } from "../values/freeze.js";
import { isObject } from "../values/objects.js";
import { VERSION } from "../version.js";
import { TABLE_NAMES, type TableName } from "../vocabulary/tables.js";
import { certifyRestDays, restDaysOf } from "./calendar.js";
import { tableTexts } from "./canonical-rows.js";
import type { Certificate, CertifiedTable } from "./certificate.js";
import { digestOf, digestOfTexts } from "./digest.js";
import { refuseHalfCharacters, refuseHalfCharactersIn } from "./half-characters.js";

/**
 * An insurer's evaluation with digests of the records, the rulebook and itself, for others to verify.
 *
 * It is of the rows as they are now. They are copied and parsed anew, and the evaluation and the digests are both made
 * from that: where rows were changed since `parseDataset`, the certificate is of the changed ones.
 *
 * A calendar of rest days is asked for each day that it knows, where the readings need it.
 *
 * @throws CallError as {@link evaluate}; DatasetError where rows are no longer sound; either, `bad-text`, where a text
 * of the records or of the rulebook has half a character, which canonical JSON refuses.
 * @example JSON.stringify(certify(parseDataset(json), { insurerId: "picc-sz", period: calendarYear(2024) }))
 */
export function certify(dataset: Dataset, call: EvaluateCall): Certificate {
  const { readings } = evaluate(dataset, call); // refuses what is no dataset, and a call that is broken
  const { rulebook = suzhou2024, restDays: calendar } = call;
  refuseHalfCharactersIn(rulebook);
  const restDays = readings.lastDay === "next-working-day" ? certifyRestDays(calendar as RestDays) : null;
  const records = parseDataset(copyOf(dataset));
  const evaluation = evaluate(records, { ...call, restDays: restDays === null ? undefined : restDaysOf(restDays) });
  const tables = certifyTables(records);
  const digests = { dataset: digestOf(tables), rulebook: digestOf(rulebook), evaluation: digestOf(evaluation) };
  return deepFreeze({ version: VERSION, evaluation, restDays, tables, digests });
}

/** The rows as they are now, each value read once: what has a digest is what was evaluated, and nobody else has it. */
function copyOf(dataset: Dataset): object {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, dataset[name].map(copyOfRow)]));
}

function copyOfRow(row: object): object {
  const copy: { hazards?: unknown } = { ...row };
  if (Array.isArray(copy.hazards)) copy.hazards = Array.from(copy.hazards, (hazard: unknown) => copyOfHazard(hazard));
  return copy;
}

function copyOfHazard(hazard: unknown): unknown {
  return isObject(hazard) ? { ...hazard } : hazard;
}

function certifyTables(records: Tables): Certificate["tables"] {
  const certifyTable = <Name extends TableName>(name: Name): [Name, CertifiedTable] => {
    const rows = records[name];
    return [name, { rows: rows.length, digest: digestOfTexts(tableTexts(name, rows)) }];
  };
  try {
    return Object.fromEntries(TABLE_NAMES.map(certifyTable)) as Certificate["tables"];
  } catch (error) {
    refuseHalfCharacters(records);
    throw error; // A fault of this library.
  }
}
