/** Characters that are not seen, or not what they seem. */

/** Whatever cannot be seen: control, format, private, unassigned and ignorable characters, odd line ends; line feed apart. */
const HIDDEN = /[^\P{Cc}\n]|[\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Gives every hidden character of a text in order, with the offset at which it stands. */
export function hiddenIn(text: string): { character: string; index: number }[] {
  return [...text.matchAll(new RegExp(HIDDEN, 'gu'))].map((match) => ({
    character: match[0],
    index: match.index,
  }));
}

/** Returns the code of a character: "U+200B". */
export function codeOfCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Gives a text with each hidden character written as its code, so that a message can quote it safely. */
export function visible(text: string): string {
  return HIDDEN.test(text)
    ? text.replace(new RegExp(HIDDEN, 'gu'), (character) => `⟨${codeOfCharacter(character)}⟩`)
    : text;
}

/** Gives a text as one line without hidden characters: what terminals and annotations can show, whatever it quotes. */
export function onOneLine(text: string): string {
  return visible(text).replaceAll('\n', '⏎');
}
