/**
 * Characters that could do something other than be read: controls (with them the escapes of terminals), marks that turn
 * the direction of text around, characters that nobody sees, halves of characters. What joins emoji is left.
 */
const HARMFUL =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** A text of which every character is seen: a harmful one stands as its number, such as `⟨U+202E⟩`. */
export function harmless(text: string): string {
  return text.replace(HARMFUL, (character) => {
    const number = (character.codePointAt(0) as number).toString(16).toUpperCase();
    return `⟨U+${number.padStart(4, "0")}⟩`;
  });
}
