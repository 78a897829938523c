import { harmless } from "../../values/harmless.js";

/** What Markdown, or GitHub's tables, links and mentions in it, could read as something else than the character. */
const SPECIAL = /[\\`*_~[\]<>&|#!$@]|:(?=\/\/)|(?<=\bwww)\.|^[-+=]|(?<=^\d{1,9})[.)]/gi;

/** A text that Markdown shows as it is, on one line. The only way of a text into a document. */
export function escaped(text: string): string {
  return harmless(text).replace(SPECIAL, "\\$&");
}
