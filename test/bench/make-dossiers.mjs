// The benchmark's policies as dossiers, made on the fly: none is held.
import { BRANCHES, makeBranchRecords } from "./make-branches.mjs";
import { risingIds } from "./make-policies.mjs";
import { makePolicyRecords } from "./make-records.mjs";
import { randomOf } from "./random.mjs";

/** The insurers of the city. */
export const INSURERS = BRANCHES.map(({ insurerId, name }) => ({ insurerId, name }));

/** A dossier for each insurer's annual reports, then one for each policy; the same for the same seed. */
export function* makeDossiers({ policies, seed = 1 }) {
  const random = randomOf(seed);
  const newId = risingIds();
  for (const branch of BRANCHES) {
    yield dossierOf(branch, (add) => makeBranchRecords(branch, { random, newId, add }));
  }
  for (let at = 0; at < policies; at++) {
    const branch = random.pick(BRANCHES);
    yield dossierOf(branch, (add) => makePolicyRecords(branch, at / policies, { random, newId, add }));
  }
}

/** The dossiers as a file has them: the first line names the insurers. */
export function* makeLines(options) {
  yield `${JSON.stringify({ insurers: INSURERS })}\n`;
  for (const dossier of makeDossiers(options)) yield `${JSON.stringify(dossier)}\n`;
}

function dossierOf({ insurerId }, make) {
  const dossier = { insurerId };
  make((table, row) => {
    if (table === "insurers") return; // They stand beside all dossiers.
    dossier[table] ??= [];
    dossier[table].push(row);
  });
  return dossier;
}
