/** Characters that are not seen, or not what they seem. */

const NAMES: Readonly<Record<string, string>> = {
  '0000': 'null character',
  '0009': 'tab',
  '000D': 'carriage return',
  '001B': 'escape character',
  '00AD': 'soft hyphen',
  '034F': 'combining grapheme joiner',
  '061C': 'Arabic letter mark',
  '200B': 'zero-width space',
  '200C': 'zero-width non-joiner',
  '200D': 'zero-width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '2028': 'line separator',
  '2029': 'paragraph separator',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'end of a direction change',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2060': 'word joiner',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'first strong isolate',
  '2069': 'end of an isolate',
  '2800': 'blank Braille pattern',
  '3164': 'Hangul filler',
  FE0E: 'text variation selector',
  FE0F: 'emoji variation selector',
  FEFF: 'byte-order mark',
  FFFD: 'replacement character',
};

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
  return `U+${hexadecimal(character)}`;
}

/** Returns a character as its code and, where it is a common one, its name in words: "U+200B (zero-width space)". */
export function nameOfCharacter(character: string): string {
  const name = NAMES[hexadecimal(character)];
  return name === undefined ? codeOfCharacter(character) : `${codeOfCharacter(character)} (${name})`;
}

function hexadecimal(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
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
