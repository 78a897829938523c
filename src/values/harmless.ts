/**
 * Characters that could do something other than be read: controls (with them the escapes of terminals), marks that turn
 * the direction of text around, other characters that nobody sees, halves of characters. What joins emoji or letters, or
 * chooses between forms of a character, is left: it stands behind `(?<!`.
 */
const HARMFUL =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF9-\uFFFB](?<!\u200C|\u200D|[\u180B-\u180D]|\u180F|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])/gu;

/** A text of which every character is seen: a harmful one stands as its number, such as `⟨U+202E⟩`. */
export function harmless(text: string): string {
  return text.replace(HARMFUL, (character) => {
    const number = (character.codePointAt(0) as number).toString(16).toUpperCase();
    return `⟨U+${number.padStart(4, "0")}⟩`;
  });
}
