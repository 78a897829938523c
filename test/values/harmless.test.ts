import { describe, expect, test } from "vitest";
import { harmless } from "../../src/values/harmless.js";

const hex = (character: string) => `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}⟩`;

describe("a harmless text", () => {
  test.each([
    ...["\u0000", "\u001B", "\n", "\r", "\t", "\u007F", "\u0085", "\u009B"], // controls
    ...["\u200E", "\u200F", "\u061C", "\u202A", "\u202E", "\u2066", "\u2069"], // directions
    ...["\u2028", "\u2029", "\uFEFF", "\u200B", "\u2060", "\u00AD", "\u034F", "\u{E0041}"], // not seen
    ...["\u115F", "\u1160", "\u3164", "\uFFA0", "\u17B4", "\u{1D173}"], // fillers, which look like spaces or nothing
    ...["\uD800", "\uDFFF", "\uFFFE", "\u{1FFFF}", "\uFFF9"],
  ])("shows %j as its number", (character) => {
    expect(harmless(`甲${character}乙`)).toBe(`甲${hex(character)}乙`);
  });

  test.each([
    ...["甲保险（宿州）", "e\u0301", "Ａ１", "مرحبا", "\u3000", "\u00A0", "\u{20000}"],
    ...["👨‍👩‍👧", "❤️", "1️⃣", "葛\u{E0100}", "می\u200Cخواهم", "ᠠ\u180B"], // joined, or of a chosen form
  ])("leaves %s as it is", (text) => {
    expect(harmless(text)).toBe(text);
  });
});
