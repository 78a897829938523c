// @ts-check
// Node.js decodes GBK, but does not encode it: the table is the decoder's, turned round.

/** @type {Map<string, readonly number[]>} */
const BYTES = new Map();
const decoder = new TextDecoder("gbk");
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (character.length === 1 && character !== "\uFFFD" && !BYTES.has(character)) BYTES.set(character, [lead, trail]);
  }
}

/** @type {(text: string) => Uint8Array} */
export function encodeGbk(text) {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = character < "\x80" ? [character.charCodeAt(0)] : BYTES.get(character);
      if (bytes === undefined) throw new Error(`GBK has no ${character}.`);
      return bytes;
    }),
  );
}
