import { present } from '../core/present.ts';
import { distance } from 'fastest-levenshtein';

/** Returns the candidate that a mistyped word most likely meant, or undefined when none is near enough. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let least = slip(wanted.length) + 1;
  for (const candidate of candidates) {
    // No need to count letters where the lengths alone differ by more.
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const cost = distance(wanted, fold(candidate));
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

/** A slip in a short word changes it more than in a long one. */
function slip(length: number): number {
  return length < 5 ? 1 : Math.max(2, Math.floor(length / 4));
}

/** Case and the sign between words are not what makes a word another. */
function fold(word: string): string {
  return /^[a-z0-9-]*$/.test(word) ? word : word.toLowerCase().replace(/[\s_-]/g, '-');
}

/** Returns how alike two core names are, from 0 to 1: by letters or by words, whichever is more; 0 where numbers differ. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (numbersIn(a) !== numbersIn(b)) return 0;
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length);
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...left].filter((word) => right.has(word)).length;
  const words = shared / (left.size + right.size - shared);
  return Math.max(letters, words);
}

/** Returns the numbers in a name: "AI Summit 2023" and "AI Summit 2024" are one letter apart and two things. */
function numbersIn(name: string): string {
  return name.match(/\d+/g)?.join(' ') ?? '';
}

/** Two names at least this alike may be the same. */
const NEAR = 0.9;

/**
 * Returns the pairs of positions whose names are at least nine tenths alike, each pair once, the earlier position first.
 * Names are compared only where they share their words, or a piece that two so similar names must share, so that ten
 * thousand take a second and not an hour.
 */
export function nearPairs(names: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  const byWords = new Map<string, number[]>();
  const byPiece = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    if (name === '') continue;
    const candidates = new Set(byWords.get(wordKey(name)));
    // Names with different numbers are different things, so they need not meet.
    const numbers = numbersIn(name);
    for (const key of probes(name)) {
      for (const candidate of byPiece.get(`${numbers} ${key}`) ?? []) candidates.add(candidate);
    }
    for (const candidate of [...candidates].sort((a, b) => a - b)) {
      if (similarity(present(names[candidate], 'A name that was met'), name) >= NEAR)
        pairs.push([candidate, index]);
    }
    add(byWords, wordKey(name), index);
    for (const { piece, from, to } of pieces(name.length))
      add(byPiece, `${numbers} ${keyOf(name.length, piece, name, from, to)}`, index);
  }
  return pairs;
}

/** Letters that may differ between a name and another of at most its length. */
function slack(length: number): number {
  return Math.floor(length * (1 - NEAR) + 1e-9);
}

function wordKey(name: string): string {
  return [...new Set(name.split(' '))].sort().join(' ');
}

interface Piece {
  readonly piece: number;
  readonly from: number;
  readonly to: number;
}

const cuts = new Map<number, readonly Piece[]>();

/** Cuts a length into one piece more than letters may differ: one of them at least stands unchanged in a similar name. */
function pieces(length: number): readonly Piece[] {
  const known = cuts.get(length);
  if (known) return known;
  const count = slack(Math.ceil(length / NEAR)) + 1;
  const made = Array.from({ length: count }, (_, piece) => ({
    piece,
    from: Math.floor((piece * length) / count),
    to: Math.floor(((piece + 1) * length) / count),
  }));
  cuts.set(length, made);
  return made;
}

function keyOf(length: number, piece: number, name: string, from: number, to: number): string {
  return `${length} ${piece} ${name.slice(from, to)}`;
}

/**
 * Returns the keys under which names similar to this one may be filed, shorter and longer ones. The first piece cannot
 * have moved without changes before it, nor the last without changes behind it, which keeps the keys few.
 */
function probes(name: string): Set<string> {
  const keys = new Set<string>();
  const longest = Math.floor(name.length / NEAR);
  for (let length = Math.ceil(name.length * NEAR); length <= longest; length++) {
    const cut = pieces(length);
    const changes = cut.length - 1;
    const grown = name.length - length;
    for (const { piece, from, to } of cut) {
      const left = Math.max(-piece, grown - (changes - piece));
      const right = Math.min(piece, grown + (changes - piece));
      for (let by = left; by <= right; by++) {
        if (from + by >= 0 && to + by <= name.length)
          keys.add(keyOf(length, piece, name, from + by, to + by));
      }
    }
  }
  return keys;
}

function add(index: Map<string, number[]>, key: string, position: number): void {
  const known = index.get(key);
  if (known) known.push(position);
  else index.set(key, [position]);
}
