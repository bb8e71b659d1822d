/** A relation joins two entries: a target that is not there joins nothing, and a name that has an entry should lead to it. */
import { knownIds, listOfTexts, recordsIn, textOf } from '../guards.ts';
import { foldName } from '../../core/text/normalise.ts';
import { nearest } from '../similar-names.ts';
import type { Path } from '../../core/problem.ts';
import type { Finding } from '../finding.ts';
import type { DatasetRule, FoundDataset, FoundEntry } from '../rule.ts';

/** So many wrong ids are no slips of the keyboard, and looking for the nearest of ten thousand takes its time. */
const MAX_GUESSES = 200;

export const relationTarget: DatasetRule = {
  name: 'relation-target',
  scope: 'dataset',
  check(dataset, report) {
    const named = entriesByName(dataset);
    const known = knownIds(dataset);
    const guesses = new Map<string, string | undefined>();
    const guess = (id: string) => {
      if (!guesses.has(id) && guesses.size < MAX_GUESSES) guesses.set(id, nearest(id, known));
      return guesses.get(id);
    };
    for (const entry of dataset.entries) {
      for (const { index, record } of recordsIn(entry.data['relations'])) {
        const at = (field: string) => ({ path: ['relations', index, field] });
        const to = textOf(record['to']);
        if (to !== undefined && !known.has(to)) {
          const found = unknown(to, entry, dataset, guess, known, at('to').path);
          report(entry.file, { ...at('to'), ...found });
        }
        for (const field of ['to_name', 'from_name'] as const) {
          const name = textOf(record[field]);
          const other =
            name === undefined ? undefined : named.get(foldName(name))?.find((one) => !apart(entry, one));
          if (name === undefined || !other) continue;
          const { path } = at(field);
          report(entry.file, {
            path,
            ...(field === 'to_name' ? hasEntry(name, other, path) : owns(name, other, entry, record, path)),
          });
        }
      }
    }
  },
};

/** Returns entries by each of their names, folded. */
function entriesByName({ entries }: FoundDataset): ReadonlyMap<string, FoundEntry[]> {
  const named = new Map<string, FoundEntry[]>();
  for (const entry of entries) {
    for (const name of [...listOfTexts(entry.data['name']), ...listOfTexts(entry.data['also_known_as'])]) {
      const key = foldName(name);
      const known = named.get(key);
      if (known) known.push(entry);
      else named.set(key, [entry]);
    }
  }
  return named;
}

/** Returns whether an entry says that another, though of the same name, is not meant; it is never meant itself. */
function apart(entry: FoundEntry, other: FoundEntry): boolean {
  return entry.id === other.id || listOfTexts(entry.data['distinct_from']).includes(other.id);
}

function unknown(
  to: string,
  { id }: FoundEntry,
  { redirects }: FoundDataset,
  guess: (id: string) => string | undefined,
  known: ReadonlySet<string>,
  path: Path,
): Finding {
  const moved = Object.hasOwn(redirects, to) ? textOf(redirects[to]) : undefined;
  if (moved !== undefined) {
    const old = { code: 'relation-target/old-id' as const };
    const params = { id: to, now: moved };
    if (moved === id) return { ...old, params: { ...params, advice: 'take-out' } };
    if (!known.has(moved)) return { ...old, params: { ...params, advice: 'redirect-first' } };
    return {
      ...old,
      params,
      // The map follows the redirect, so that a renamed entry breaks nobody else's work.
      level: 'warning',
      fixable: true,
      offer: {
        edits: [{ path, value: moved }],
        otherwise: { ...old, level: 'error', params: { ...params, advice: 'look' } },
      },
    };
  }
  return { code: 'relation-target/unknown-id', params: { id: to, suggestion: guess(to) } };
}

function hasEntry(name: string, { id, file }: FoundEntry, path: Path): Finding {
  const code = 'relation-target/has-entry' as const;
  const params = { name, other: { id, file } };
  const otherwise = { code, params: { ...params, advice: 'look' as const } };
  return { code, params, offer: { edits: [{ path, key: 'to', value: id }], otherwise } };
}

function owns(
  name: string,
  { id, file }: FoundEntry,
  entry: FoundEntry,
  record: Readonly<Record<string, unknown>>,
  path: Path,
): Finding {
  const code = 'relation-target/other-side' as const;
  const params = { name, other: { id, file }, type: textOf(record['type']), id: entry.id };
  const otherwise = { code, params: { ...params, advice: 'look' as const } };
  const { from_name: _, ...rest } = record;
  const edits = [
    { path: path.slice(0, -1), isRemoved: true as const },
    { file, path: ['relations'], item: { ...rest, to: entry.id } },
  ];
  return { code, params, offer: { edits, otherwise } };
}
