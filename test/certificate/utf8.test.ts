import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { utf8 } from "../../src/certificate/utf8.js";

/** The pieces are views of one buffer: each is copied before the next is asked for. */
const bytesOf = (texts: Iterable<string>) => Buffer.concat(Array.from(utf8(texts), (piece) => Buffer.from(piece)));

describe("the UTF-8 bytes of texts", () => {
  test.each([
    "",
    "a",
    "\u007f",
    "\u0080",
    "é",
    "\u07ff",
    "\u0800",
    "汉",
    "\ud7ff",
    "\ue000",
    "\uffff",
    "𠮷",
    "😀",
    "\u{10ffff}",
  ])("of %j", (text) => {
    expect(bytesOf([text])).toEqual(Buffer.from(text, "utf8"));
  });

  test("are those of the whole, however it is parted", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        expect(bytesOf(texts)).toEqual(Buffer.from(texts.join(""), "utf8"));
      }),
    );
  });

  test.each(["a", "é", "汉", "𠮷"])("are whole where the buffer is full within many %s", (character) => {
    for (const lead of ["", "a", "aa", "aaa"]) {
      const text = lead + character.repeat(100_000);
      expect(bytesOf([text, text]).equals(Buffer.from(text + text, "utf8"))).toBe(true);
    }
  });
});
