import { distance } from 'fastest-levenshtein';

/** Words at the end of a name that tell little about which body is meant. */
const ENDINGS = new Set('ltd limited cic cio plc llp inc charity foundation trust uk cooperative'.split(' '));

/** Small Cyrillic and Greek letters that cannot be told from Latin ones by eye, and what they pass for. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({ а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', ԛ: 'q', ѕ: 's', т: 't', у: 'y', ѵ: 'v', ԝ: 'w', х: 'x', α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' }), // prettier-ignore
);

/**
 * Gives a name as plain words: lower case, without accents and signs, "&" read as "and", a leading "the" dropped, and
 * letters that only look Latin read as those they pass for, so that a name cannot be passed off as another.
 */
export function foldName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => LOOKALIKES.get(letter) ?? letter)
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(/^the (?=.)/, '');
}

/** Gives a folded name without legal and filler words at its end, for comparing; its first word always stays. */
export function coreName(name: string): string {
  const words = foldName(name.replace(/\bco-op(erative)?\b/gi, 'cooperative')).split(' ');
  while (words.length > 1 && ENDINGS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** Gives how alike two core names are, from 0 to 1: by letters or by words, whichever is more; 0 where numbers differ. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (numbersIn(a) !== numbersIn(b)) return 0;
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length);
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const words = left.intersection(right).size / left.union(right).size;
  return Math.max(letters, words);
}

/** Gives the numbers in a name: "AI Summit 2023" and "AI Summit 2024" are one letter apart and two things. */
export function numbersIn(name: string): string {
  return name.match(/\d+/g)?.join(' ') ?? '';
}
