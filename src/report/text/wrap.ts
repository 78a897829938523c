import { drawn, widthOf } from "./width.js";

/**
 * What stays on one line: a word, or a single character, with the punctuation that clings to it. Two hundred characters
 * fit no line, and break anyway.
 */
const PIECES = /\s{1,200}|[（“]{0,9}(?:[!-~−–…]{1,200}|.)[，。；：、）”]{0,9}/gsu;

/** A text in lines of at most `width` columns, broken between words and between Chinese characters, else anywhere. */
export function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(PIECES)) {
    if (widthOf(line + piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    const parts = inParts(piece.trimStart(), width);
    line = parts.pop() as string;
    lines.push(...parts);
  }
  return [...lines, line.trimEnd()];
}

/** A piece that is too wide for a line, cut where the line ends. */
function inParts(piece: string, width: number): string[] {
  if (widthOf(piece) <= width) return [piece];
  const parts = [""];
  for (const character of drawn(piece)) {
    if (widthOf(parts.at(-1) + character) <= width || parts.at(-1) === "") parts[parts.length - 1] += character;
    else parts.push(character);
  }
  return parts;
}
