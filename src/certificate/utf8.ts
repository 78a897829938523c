/** The bytes that are gathered before they are given on. */
const BUFFER_BYTES = 1 << 16;

/** A code point takes no more bytes than this. */
const MOST_BYTES = 4;

/**
 * The UTF-8 bytes of texts one after another, in pieces that are views of one buffer: each is overwritten when the next
 * is asked for. The texts have no halves of characters (lone surrogates), for which there are no bytes.
 */
export function* utf8(texts: Iterable<string>): Generator<Uint8Array, void, undefined> {
  const buffer = new Uint8Array(BUFFER_BYTES);
  let end = 0;
  for (const text of texts) {
    let index = 0;
    while (index < text.length) {
      // As many characters as are sure to find room.
      const last = Math.min(text.length, index + Math.floor((BUFFER_BYTES - end) / MOST_BYTES));
      if (last === index) {
        yield buffer.subarray(0, end);
        end = 0;
        continue;
      }
      for (; index < last; index++) {
        const code = text.charCodeAt(index);
        if (code < 0x80) {
          buffer[end++] = code;
        } else if (code < 0x800) {
          buffer[end++] = 0xc0 | (code >> 6);
          buffer[end++] = 0x80 | (code & 0x3f);
        } else if (code < 0xd800 || code > 0xdfff) {
          buffer[end++] = 0xe0 | (code >> 12);
          buffer[end++] = 0x80 | ((code >> 6) & 0x3f);
          buffer[end++] = 0x80 | (code & 0x3f);
        } else {
          const point = text.codePointAt(index++) as number;
          buffer[end++] = 0xf0 | (point >> 18);
          buffer[end++] = 0x80 | ((point >> 12) & 0x3f);
          buffer[end++] = 0x80 | ((point >> 6) & 0x3f);
          buffer[end++] = 0x80 | (point & 0x3f);
        }
      }
    }
  }
  yield buffer.subarray(0, end);
}
