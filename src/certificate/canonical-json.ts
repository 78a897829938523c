import { isObject } from "../values/objects.js";

/*
 * Canonical JSON by RFC 8785 (JCS): one text for each value of JSON, whoever writes it.
 */

/** What needs an escape, or is half a character: any other text stands between quotes as it is. */
const NOT_PLAIN = /["\\\p{Cc}\p{Cs}]/u;

/** Half a character (a lone surrogate). With the flag a whole pair is one character, and does not match. */
const HALF_CHARACTER = /\p{Cs}/u;

/** Nothing of ours is deeper, by far. */
const DEPTH = 100;

/** Why a value has no canonical text. */
export type CanonicalFault = "wrong-type" | "bad-text";

/**
 * The canonical text of a value: no white space, the fields of objects in order of their names by UTF-16 code units,
 * numbers and texts as ECMAScript writes them. A field that is undefined is none, as in `JSON.stringify`.
 *
 * @throws TypeError for what has no canonical text; {@link canonicalFaults} tells where it stands, and why.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (isObject(value)) return Array.isArray(value) ? listText(value) : objectText(value);
  if (!isScalar(value)) throw new TypeError(`no canonical JSON for a ${typeof value}`);
  return String(value);
}

function listText(values: readonly unknown[]): string {
  return `[${Array.from(values, canonicalJson).join(",")}]`;
}

function objectText(object: object): string {
  const fields = fieldsOf(object).map(([name, value]) => `${quoted(name)}:${canonicalJson(value)}`);
  return `{${fields.join(",")}}`;
}

/** The fields of an object, in order of their names by UTF-16 code units. */
export function fieldsOf(object: object): [name: string, value: unknown][] {
  return Object.keys(object)
    .sort()
    .map((name): [string, unknown] => [name, (object as Record<string, unknown>)[name]])
    .filter(([, value]) => value !== undefined);
}

function quoted(text: string): string {
  if (!NOT_PLAIN.test(text)) return `"${text}"`;
  if (HALF_CHARACTER.test(text)) throw new TypeError("no canonical JSON for half a character");
  return JSON.stringify(text);
}

/** Whether a value that is no text and no object is one of JSON. NaN and the infinite numbers are not. */
function isScalar(value: unknown): boolean {
  return value === null || typeof value === "boolean" || Number.isFinite(value);
}

/** What keeps a value from having a canonical text, with the path to each: no JSON, too deep, or half a character. */
export function canonicalFaults(value: unknown): { readonly path: PropertyKey[]; readonly fault: CanonicalFault }[] {
  return faultsBelow(value, [], DEPTH);
}

function faultsBelow(value: unknown, path: PropertyKey[], depth: number): ReturnType<typeof canonicalFaults> {
  if (typeof value === "string") return HALF_CHARACTER.test(value) ? [{ path, fault: "bad-text" }] : [];
  if (!isObject(value)) return isScalar(value) ? [] : [{ path, fault: "wrong-type" }];
  if (depth === 0) return [{ path, fault: "wrong-type" }];
  if (Array.isArray(value)) {
    return Array.from(value, (each, index) => faultsBelow(each, [...path, index], depth - 1)).flat();
  }
  return fieldsOf(value).flatMap(([name, each]) => [
    ...faultsBelow(name, [...path, name], depth - 1),
    ...faultsBelow(each, [...path, name], depth - 1),
  ]);
}
