import { canonicalJson } from "./canonical-json.js";
import { sha256 } from "./sha256.js";
import { utf8 } from "./utf8.js";

/** The SHA-256 digest of a text that comes in pieces, in UTF-8. */
export function digestOfTexts(pieces: Iterable<string>): string {
  return sha256(utf8(pieces));
}

/** The SHA-256 digest of a value's canonical JSON. */
export function digestOf(value: unknown): string {
  return digestOfTexts([canonicalJson(value)]);
}
