/** What stood in the place of a sound value: a value of JSON, or a word in brackets for what JSON has no value for. */
export type Found = string | number | boolean | null;

const LONGEST_SHOWN = 120;

/** A copy of a value that is safe to keep and to print, however hostile the value is. */
export function found(value: unknown): Found {
  switch (typeof value) {
    case "string":
      return shortened(value);
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value + 0 : `[${value}]`; // + 0: JSON has no minus zero
    case "undefined":
      return "[absent]";
    case "object":
      return value === null ? null : `[${arrayOrObject(value)}]`;
    default:
      return `[${typeof value}]`;
  }
}

/** A text short enough to stand in a message; a cut one ends in `…`. */
export function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

function arrayOrObject(value: object): string {
  try {
    return Array.isArray(value) ? "array" : "object";
  } catch {
    return "object"; // A revoked proxy.
  }
}
