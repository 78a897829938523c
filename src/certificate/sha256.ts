/*
 * SHA-256 (FIPS 180-4). Written out here because nothing in the language has it: what runtimes offer is either of one
 * of them only, or asynchronous.
 */

const BLOCK_BYTES = 64;
const ROUNDS = 64;

/** The length of the message, in bits, fills the last eight bytes of the last block. */
const LENGTH_AT = BLOCK_BYTES - 8;

/** The first 32 bits of the fractions of the square roots of the first 8 primes (5.3.3). */
const START: Int32Array = /* @__PURE__ */ wordsOf(`
  6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19
`);

/** The first 32 bits of the fractions of the cube roots of the first 64 primes (4.2.2). */
const CONSTANTS: Int32Array = /* @__PURE__ */ wordsOf(`
  428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5
  d807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174
  e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da
  983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967
  27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85
  a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070
  19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3
  748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2
`);

/** Words written in hexadecimal. */
function wordsOf(text: string): Int32Array {
  return Int32Array.from(text.match(/[0-9a-f]{8}/g) as readonly string[], (digits) => Number.parseInt(digits, 16));
}

/**
 * The SHA-256 digest of a message that comes in pieces, as 64 lower-case hexadecimal digits. A piece is read before
 * the next is asked for, so that all can be views of one buffer.
 */
export function sha256(pieces: Iterable<Uint8Array>): string {
  const state = START.slice();
  const words = new Int32Array(ROUNDS);
  const rest = new Uint8Array(BLOCK_BYTES); // what has not filled a block yet
  let restLength = 0;
  let length = 0;
  for (const piece of pieces) {
    length += piece.length;
    const missing = restLength === 0 ? 0 : BLOCK_BYTES - restLength;
    rest.set(piece.subarray(0, missing), restLength);
    if (piece.length < missing) {
      restLength += piece.length;
      continue;
    }
    if (missing > 0) takeBlocks(state, words, rest);
    restLength = (piece.length - missing) % BLOCK_BYTES;
    const end = piece.length - restLength;
    takeBlocks(state, words, piece.subarray(missing, end));
    rest.set(piece.subarray(end));
  }
  takeBlocks(state, words, lastBlocks(rest.subarray(0, restLength), length));
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The end of a message: what is left of it, a bit that is set, zeros, and its length (5.1.1). */
function lastBlocks(rest: Uint8Array, length: number): Uint8Array {
  const blocks = new Uint8Array(rest.length < LENGTH_AT ? BLOCK_BYTES : 2 * BLOCK_BYTES);
  blocks.set(rest);
  blocks[rest.length] = 0x80;
  new DataView(blocks.buffer).setBigUint64(blocks.length - 8, BigInt(length) * 8n);
  return blocks;
}

function takeBlocks(state: Int32Array, words: Int32Array, blocks: Uint8Array): void {
  const view = new DataView(blocks.buffer, blocks.byteOffset, blocks.byteLength);
  for (let at = 0; at < blocks.length; at += BLOCK_BYTES) takeBlock(state, words, view, at);
}

/**
 * Takes a block into the state (6.2.2). `(x >>> n) | (x << (32 - n))` is x turned to the right by n bits; `| 0` keeps
 * a sum within 32 bits.
 */
function takeBlock(state: Int32Array, words: Int32Array, view: DataView, at: number): void {
  for (let t = 0; t < 16; t++) words[t] = view.getInt32(at + 4 * t);
  for (let t = 16; t < ROUNDS; t++) {
    const x = words[t - 15] as number;
    const y = words[t - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[t] = ((words[t - 16] as number) + (words[t - 7] as number) + s0 + s1) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let t = 0; t < ROUNDS; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const choice = g ^ (e & (f ^ g));
    const t1 = (h + s1 + choice + (CONSTANTS[t] as number) + (words[t] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const majority = (a & b) | (c & (a | b));
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + s0 + majority) | 0;
  }
  const taken = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < taken.length; i++) state[i] = (state[i] as number) + (taken[i] as number);
}
