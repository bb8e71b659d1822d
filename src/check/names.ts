import { distance } from 'fastest-levenshtein';

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
