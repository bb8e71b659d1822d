import { similarity, nearPairs } from '../check/similar-names.ts';
import { coreName } from '../core/text/normalise.ts';
import { isRecord, listOfTexts, textOf } from '../check/guards.ts';
import type { FoundDataset, FoundEntry } from '../check/rule.ts';
import { apart, joinedPairs, sharedIdentifiers, sharedSites } from '../check/rules/likely-duplicate.ts';
import { canonical } from './vocabulary.ts';
import type { ManualCheck } from './model.ts';
import { nameOf } from './snapshot.ts';

/** Names as alike as this may be one; in the same town, less is enough. Tried on pairs of real names. */
const ALIKE = 0.82;
const ALIKE_IN_TOWN = 0.7;
/** Beyond so many, only names nine tenths alike are looked for, which takes no longer for more. */
const MOST_ONE_BY_ONE = 200;

type Duplicate = Extract<ManualCheck, { sort: 'duplicate' }>;

/**
 * Returns the entries that may be the same as one that came or whose name, site or number changed, the surest first. Two that a
 * relation joins, or that say they are distinct, are left out, as in the check of all entries.
 */
export function likelyDuplicates(
  touched: readonly FoundEntry[],
  before: ReadonlyMap<string, FoundEntry>,
  dataset: FoundDataset,
): Duplicate[] {
  const looked = touched.filter((entry) => tellsWho(entry) !== tellsWho(before.get(entry.id)));
  const ids = new Set(looked.map(({ id }) => id));
  if (ids.size === 0) return [];
  const joined = joinedPairs(dataset);
  const found = new Map<string, Duplicate>();
  const suspect = (
    a: FoundEntry,
    b: FoundEntry,
    score: number,
    because: Duplicate['because'],
    unlessJoined = true,
  ) => {
    const [entry, other] = ids.has(b.id) ? [b, a] : [a, b];
    const key = [a.id, b.id].sort().join(' ');
    if (a.id === b.id || !ids.has(entry.id) || found.has(key) || apart(a, b)) return;
    if (unlessJoined && joined.has(key)) return;
    found.set(key, {
      sort: 'duplicate',
      id: entry.id,
      name: nameOf(entry),
      other: { id: other.id, name: nameOf(other) },
      score: Math.round(score * 100) / 100,
      because,
    });
  };
  for (const [, , a, b] of sharedIdentifiers(dataset)) suspect(a, b, 1, 'identifier', false);
  for (const [a, b] of sharedSites(dataset)) suspect(a, b, nameScore(a, b), 'website');
  for (const [a, b, score] of alikeNames(looked, dataset)) suspect(a, b, score, 'name');
  return [...found.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Returns what tells who an entry is. */
function tellsWho(entry: FoundEntry | undefined): string {
  if (!entry) return '';
  const { name, also_known_as, website, identifiers } = entry.data;
  return canonical([name, also_known_as, website, identifiers]);
}

function namesOf({ data }: FoundEntry): string[] {
  return [...listOfTexts(data['name']), ...listOfTexts(data['also_known_as'])].map(coreName);
}

function nameScore(a: FoundEntry, b: FoundEntry): number {
  return Math.max(0, ...namesOf(a).flatMap((name) => namesOf(b).map((other) => similarity(name, other))));
}

function* alikeNames(
  looked: readonly FoundEntry[],
  { entries }: FoundDataset,
): Generator<readonly [FoundEntry, FoundEntry, number]> {
  const names = entries.flatMap((entry) => namesOf(entry).map((name) => ({ entry, name })));
  if (looked.length > MOST_ONE_BY_ONE) {
    for (const [first, second] of nearPairs(names.map(({ name }) => name))) {
      const [a, b] = [names[first], names[second]];
      if (a && b && a.entry !== b.entry) yield [a.entry, b.entry, similarity(a.name, b.name)];
    }
    return;
  }
  for (const entry of looked) {
    const town = townOf(entry);
    const own = namesOf(entry);
    for (const other of names) {
      if (other.entry === entry || other.name === '') continue;
      const least = town !== undefined && town === townOf(other.entry) ? ALIKE_IN_TOWN : ALIKE;
      for (const name of own) {
        const score = similarity(name, other.name);
        if (score >= least) yield [entry, other.entry, score];
      }
    }
  }
}

function townOf({ data }: FoundEntry): string | undefined {
  return isRecord(data['place']) ? textOf(data['place']['locality'])?.toLowerCase() : undefined;
}
