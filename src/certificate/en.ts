import { type DifferenceCatalog, shortDigest } from "./catalog.js";
import type { CertifiedTable } from "./certificate.js";

const PARTS = { dataset: "table digests", evaluation: "evaluation" };

const held = ({ rows, digest }: CertifiedTable) => `${rows} ${rows === 1 ? "row" : "rows"} (${shortDigest(digest)})`;

export const en: DifferenceCatalog = {
  altered: ({ part, certified, found }) =>
    `The certificate was changed after it was made: its digest of the ${PARTS[part]} is ${shortDigest(certified)}, but what stands there gives ${shortDigest(found)}.`,
  version: ({ certified, found }) => `Version ${certified} of the library made the certificate; this is ${found}.`,
  rulebook: ({ certified, found }) =>
    `The rulebook is another one: ${shortDigest(certified)} is certified, found is ${shortDigest(found)}.`,
  call: ({ option, certified, found }) =>
    `The call is another one: ${option} is certified as ${JSON.stringify(certified)}, found is ${JSON.stringify(found)}.`,
  data: ({ table, certified, found }) =>
    `The records of table ${table} are others: certified are ${held(certified)}, found are ${held(found)}.`,
  arithmetic: ({ field, certified, found }) =>
    `The evaluation does not follow from the records: ${field} is certified as ${JSON.stringify(certified)}, and comes out as ${JSON.stringify(found)}.`,
};
