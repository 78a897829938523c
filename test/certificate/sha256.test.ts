import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../src/certificate/sha256.js";

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const ascii = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

describe("the SHA-256 digest", () => {
  test.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["d3", "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"],
    ["11af", "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"],
    ["b4190e", "dff2e73091f6c05e528896c4c831b9448653dc2ff043528f6769437bc7b975c2"],
    ["74ba2521", "b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e"],
    ["5738c929c4f4ccb6", "963bb88f27f512777aab6c8b1a02c70ec0ad651d428f870036e1917120fb48bf"],
    ["0a27847cdc98bd6f62220b046edd762b", "80c25ec1600587e7f28b18b1b18e3cdc89928e39cab3bc25e4d4a4c139bcedc4"],
    [
      "09fc1accc230a205e4a208e64a8f204291f581a12756392da4b8c0cf5ef02b95",
      "4f44c1c7fbebb6f9601829f3897bfd650c56fa07844be76489076356ac1886a4",
    ],
    [
      "2d52447d1244d2ebc28650e7b05654bad35b3a68eedc7f8515306b496d75f3e73385dd1b002625024b81a02f2fd6dffb6e6d561cb7d0bd7a",
      "cfb88d6faf2de3a69d36195acec2e255e2af2b7d933997f348e09f6ce5758360",
    ],
    [
      "e2f76e97606a872e317439f1a03fcd92e632e5bd4e7cbc4e97f1afc19a16fde92d77cbe546416b51640cddb92af996534dfd81edb17c4424cf1ac4d75aceeb",
      "18041bd4665083001fba8c5411d2d748e8abbfdcdfd9218cb02b68a78e7d4c23",
    ],
    [
      "5a86b737eaea8ee976a0a24da63e7ed7eefad18a101c1211e2b3650c5187c2a8a650547208251f6d4237e661c7bf4c77f335390394c37fa1a9f9be836ac28509",
      "42e61e174fbb3897d6dd6cef3dd2802fe67b331953b06114a65c772859dfc1aa",
    ],
  ])("of NIST's short message %s (CAVS 11.0, SHA256ShortMsg)", (message, digest) => {
    expect(sha256([bytesOf(message)])).toBe(digest);
  });

  test.each([
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    [
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
    ],
  ])("of the message %s of FIPS 180", (message, digest) => {
    expect(sha256([ascii(message)])).toBe(digest);
  });

  test("of a million times a", () => {
    const digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
    const thousand = ascii("a".repeat(1000));
    expect(sha256([ascii("a".repeat(1_000_000))])).toBe(digest);
    expect(sha256(Array.from({ length: 1000 }, () => thousand))).toBe(digest);
  });

  test("of every length up to four blocks is that of node:crypto", () => {
    for (let length = 0; length <= 256; length++) {
      const message = Uint8Array.from({ length }, (_, index) => index * 37 + length);
      expect(sha256([message]), `${length} bytes`).toBe(createHash("sha256").update(message).digest("hex"));
    }
  });

  test("is that of the whole where pieces fill a block, or lack a byte, or have one too many", () => {
    for (const lengths of [
      [10, 54, 5],
      [10, 53, 5],
      [10, 55, 5],
      [64, 64],
      [63, 1, 64],
      [1, 63, 1],
      [0, 64, 0],
      [10, 182],
    ]) {
      const pieces = lengths.map((length) => Uint8Array.from({ length }, (_, index) => index * 7 + length));
      expect(sha256(pieces), `${lengths}`).toBe(createHash("sha256").update(Buffer.concat(pieces)).digest("hex"));
    }
  });

  test("does not depend on the pieces in which a message comes", () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (given) => {
        const whole = createHash("sha256");
        for (const piece of given) whole.update(piece);
        expect(sha256(given)).toBe(whole.digest("hex"));
      }),
    );
  });
});
