/*
 * JSON that people can read and compare: a value stands on one line as far as that is not too long, so a row does.
 */

/** Up to this length a value stands on one line; a list of several objects only up to a shorter one. */
const LONGEST_LINE = 480;
const LONGEST_LIST = 200;

/** The lists whose entries stand on a line each, however short they are. */
const LISTS = ["cases", "files", "outside"];

/** A value as the text of a file. */
export const printed = (value: object): string => `${print(value)}\n`;

function print(value: unknown, name = ""): string {
  const line = JSON.stringify(value);
  if (typeof value !== "object" || value === null) return line;
  const longest = Array.isArray(value) && value.length > 1 ? LONGEST_LIST : LONGEST_LINE;
  if (line.length <= longest && !LISTS.includes(name) && !isCase(value)) return line;
  if (Array.isArray(value)) return `[\n${value.map((entry) => print(entry)).join(",\n")}\n]`;
  const fields = Object.entries(value).map(([field, held]) => `${JSON.stringify(field)}: ${print(held, field)}`);
  return `{\n${fields.join(",\n")}\n}`;
}

/** A case stands on several lines, however short it is. */
const isCase = (value: object): boolean => "expected" in value;
