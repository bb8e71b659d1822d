import { distance } from 'fastest-levenshtein';

/** Words at the end of a name that tell little about which body is meant. */
const ENDINGS = new Set('ltd limited cic cio plc llp inc charity foundation trust uk cooperative'.split(' '));

/** Gives a name as plain words: lower case, without accents and signs, "&" read as "and", a leading "the" dropped. */
export function foldName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
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

/** "AI Summit 2023" and "AI Summit 2024" are one letter apart and two things. */
function numbersIn(name: string): string {
  return name.match(/\d+/g)?.join(' ') ?? '';
}
