import { similarity } from './names.ts';

/** Two names at least this alike may be the same. */
const NEAR = 0.9;

/**
 * Gives the pairs of positions whose names are at least nine tenths alike, each pair once, the earlier position first.
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
    for (const key of probes(name)) for (const candidate of byPiece.get(key) ?? []) candidates.add(candidate);
    for (const candidate of [...candidates].toSorted((a, b) => a - b)) {
      if (similarity(names[candidate] ?? '', name) >= NEAR) pairs.push([candidate, index]);
    }
    add(byWords, wordKey(name), index);
    for (const { key } of pieces(name.length, (from, to) => name.slice(from, to))) add(byPiece, key, index);
  }
  return pairs;
}

/** Letters that may differ between a name and another of at most its length. */
function slack(length: number): number {
  return Math.floor(length * (1 - NEAR) + 1e-9);
}

function wordKey(name: string): string {
  return [...new Set(name.split(' '))].toSorted().join(' ');
}

/** Cuts a name into one piece more than letters may differ: one of them at least stands unchanged in a similar name. */
function pieces(length: number, cut: (from: number, to: number) => string): { key: string; from: number }[] {
  const count = slack(Math.ceil(length / NEAR)) + 1;
  return Array.from({ length: count }, (_, piece) => {
    const from = Math.floor((piece * length) / count);
    const to = Math.floor(((piece + 1) * length) / count);
    return { key: `${length} ${piece} ${cut(from, to)}`, from };
  });
}

/** Gives the keys under which names similar to this one may be filed, shorter and longer ones. */
function probes(name: string): Set<string> {
  const keys = new Set<string>();
  const shortest = Math.ceil(name.length * NEAR);
  const longest = Math.floor(name.length / NEAR);
  for (let length = shortest; length <= longest; length++) {
    const shift = slack(Math.max(length, name.length));
    for (let by = -shift; by <= shift; by++) {
      const cut = (from: number, to: number) => name.slice(Math.max(from + by, 0), Math.max(to + by, 0));
      for (const { key } of pieces(length, cut)) keys.add(key);
    }
  }
  return keys;
}

function add(index: Map<string, number[]>, key: string, position: number): void {
  const known = index.get(key);
  if (known) known.push(position);
  else index.set(key, [position]);
}
