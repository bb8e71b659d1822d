/** Hidden characters and such as look like others. A parameter `character` is its code, such as "U+200B". */
import { words } from '../../finding-words.ts';
import { quote } from '../../quote.ts';

const NAMES: Readonly<Record<string, string>> = {
  'U+0000': 'null character',
  'U+0009': 'tab',
  'U+000D': 'carriage return',
  'U+001B': 'escape character',
  'U+00AD': 'soft hyphen',
  'U+034F': 'combining grapheme joiner',
  'U+061C': 'Arabic letter mark',
  'U+200B': 'zero-width space',
  'U+200C': 'zero-width non-joiner',
  'U+200D': 'zero-width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+2028': 'line separator',
  'U+2029': 'paragraph separator',
  'U+202A': 'left-to-right embedding',
  'U+202B': 'right-to-left embedding',
  'U+202C': 'end of a direction change',
  'U+202D': 'left-to-right override',
  'U+202E': 'right-to-left override',
  'U+2060': 'word joiner',
  'U+2066': 'left-to-right isolate',
  'U+2067': 'right-to-left isolate',
  'U+2068': 'first strong isolate',
  'U+2069': 'end of an isolate',
  'U+2800': 'blank Braille pattern',
  'U+3164': 'Hangul filler',
  'U+FE0E': 'text variation selector',
  'U+FE0F': 'emoji variation selector',
  'U+FEFF': 'byte-order mark',
  'U+FFFD': 'replacement character',
};

/** Returns the code of a character with its name in words, where it is a common one: "U+200B (zero-width space)". */
const named = (code: string) => (NAMES[code] === undefined ? code : `${code} (${NAMES[code]})`);

interface Character {
  readonly character: string;
}

export const characters = {
  'characters/byte-order-mark': words<Character>({
    message: ({ character }) =>
      `The file begins with the invisible character ${named(character)}, which some programs write and others stumble over.`,
    tip: 'Save the file as "UTF-8" and not as "UTF-8 with BOM".',
  }),
  'characters/tab': words<Character>({
    message: ({ character }) => `There is a tab (${character}) in this line; tabs look different everywhere.`,
    tip: 'Replace it by a space.',
  }),
  'characters/replacement': words<Character>({
    message: ({ character }) =>
      `There is a ${named(character)} in this line: a letter was lost when the text was copied.`,
    tip: 'Type the letter again.',
  }),
  'characters/space': words<Character>({
    message: ({ character }) =>
      `There is an unusual space, ${named(character)}, in this line; it looks like a space, but a search does not take it for one.`,
    tip: 'Replace it by an ordinary space.',
  }),
  'characters/hidden': words<Character>({
    message: ({ character }) =>
      `There is a character in this line that cannot be seen, ${named(character)}; it can make a text look like something else than it is.`,
    tip: 'Delete it: type the words around it again instead of copying them.',
  }),
  'characters/decomposed': words<{ word: string }>({
    message: ({ word }) =>
      `An accented letter in ${quote(word)} is written as several characters on top of each other; it looks right, but a search does not find it.`,
    tip: ({ word }) => `Type the word again: ${word}`,
  }),
  'characters/mixed-alphabets': words<
    Character & { word: string; script: 'Greek' | 'Cyrillic'; letter: string }
  >({
    message: ({ word, script, letter, character }) =>
      `The word ${quote(word)} mixes Latin letters with the ${script} letter "${letter}" (${named(character)}); it looks like a word that it is not.`,
    tip: 'Type the word again on your own keyboard.',
  }),
  'characters/styled-letter': words<Character & { letter: string; ordinary: string }>({
    message: ({ letter, character, ordinary }) =>
      `The letter "${letter}" (${named(character)}) is a styled form of "${ordinary}"; it looks alike, but a search does not find it.`,
    tip: ({ ordinary }) => `Type it as "${ordinary}".`,
  }),
};
