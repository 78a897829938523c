// @ts-check
// What is wrong with a file, told by its lines.
/** @import { Texts } from "../texts.mjs" */
/** @import { Part } from "./lines.mjs" */
/** @import { Refused } from "./part.mjs" */
import { describe } from "anzexian";
import { FileError, findDossiers } from "./ndjson.mjs";

/**
 * The error of the parts that were refused, in the order of their lines.
 *
 * @param {string} path
 * @param {readonly { readonly part: Part, readonly result: Refused }[]} parts
 * @param {Texts} texts
 */
export async function fileError(path, parts, texts) {
  const faults = [];
  // A problem of no dossier is one of the insurers, which stand in the first line: every part has met the same.
  const areInsurersSound = parts.every(({ result }) => result.issues[0]?.dossier !== undefined);
  const told = areInsurersSound ? parts : parts.slice(0, 1);
  for (const { part, result } of told) {
    const places = new Set(result.issues.map(({ dossier = 0 }) => dossier));
    const found = await findDossiers(path, part, places);
    for (const { dossier, ...issue } of result.issues) {
      const place = dossier === undefined ? undefined : found.get(dossier);
      faults.push({ line: place?.line ?? 1, fault: place?.syntaxFault ?? describe(issue, texts.tag) });
    }
  }
  return new FileError(
    faults,
    told.reduce((sum, { result }) => sum + result.total, 0),
  );
}
