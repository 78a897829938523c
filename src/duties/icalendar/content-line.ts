import { harmless } from "../../values/harmless.js";

/** The most octets of a line of a calendar, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * A value of the type TEXT (RFC 5545, 3.3.11), of lines. Inside a line, a character that could do something other than
 * be read, such as a line break in a record's id, stands as its number. The only way of a text into a calendar.
 */
export function textValue(...lines: readonly string[]): string {
  return lines.map((line) => harmless(line).replace(/[\\;,]/g, "\\$&")).join("\\n");
}

/**
 * A line as it is written, with its end: a long one is folded, so that no part has more than 75 octets of UTF-8. A part
 * after the first begins with a space, which counts. No character is split.
 */
export function contentLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LONGEST_LINE) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}

/** The octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const number = character.codePointAt(0) as number;
  return number < 0x80 ? 1 : number < 0x800 ? 2 : number < 0x1_0000 ? 3 : 4;
}
