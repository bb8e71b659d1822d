/**
 * The same body under two ids splits its relations and misleads every count. Names alone never decide: a shared name is
 * a warning, a shared number in a register is an error.
 */
import type { Finding } from '../finding.ts';
import type { DatasetRule, FoundDataset, FoundEntry } from '../rule.ts';
import { isRecord, listOfTexts, recordsIn, textOf } from '../guards.ts';
import { nearPairs } from '../similar-names.ts';
import { coreName } from '../../core/text/normalise.ts';
import { parse } from 'tldts';
import { parseUrl } from '../../core/parse-url.ts';

export const likelyDuplicate: DatasetRule = {
  name: 'likely-duplicate',
  scope: 'dataset',
  check(dataset, report) {
    const settled = new Set<string>();
    const joined = joinedPairs(dataset);
    const pair = (a: FoundEntry, b: FoundEntry) => [a.id, b.id].sort().join(' ');
    const suspect = (later: FoundEntry, earlier: FoundEntry, finding: Finding, unlessJoined: boolean) => {
      const key = pair(later, earlier);
      if (
        later.id === earlier.id ||
        settled.has(key) ||
        apart(later, earlier) ||
        (unlessJoined && joined.has(key))
      )
        return;
      settled.add(key);
      report(later.file, finding);
    };

    for (const [field, value, earlier, later] of sharedIdentifiers(dataset)) {
      suspect(later, earlier, sameIdentifier(field, value, earlier), false);
    }
    for (const [earlier, later] of sharedSites(dataset))
      suspect(later, earlier, sameSite(later, earlier), true);
    for (const [earlier, later] of sharedNames(dataset))
      suspect(later, earlier, sameName(later, earlier), true);
  },
};

/** Returns the pairs of ids that a relation joins: their closeness is explained. */
export function joinedPairs({ entries }: FoundDataset): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ id, data }) =>
      recordsIn(data['relations']).flatMap(({ record }) => {
        const to = textOf(record['to']);
        return to === undefined ? [] : [[id, to].sort().join(' ')];
      }),
    ),
  );
}

/** Returns whether one of two entries says that the other is something else. */
export function apart(a: FoundEntry, b: FoundEntry): boolean {
  return (
    listOfTexts(a.data['distinct_from']).includes(b.id) || listOfTexts(b.data['distinct_from']).includes(a.id)
  );
}

type Pair = readonly [earlier: FoundEntry, later: FoundEntry];

/** Returns the pairs of entries that have a number of a register in common: its name, the number, the earlier and the later. */
export function* sharedIdentifiers({
  entries,
}: FoundDataset): Generator<[string, string, FoundEntry, FoundEntry]> {
  const first = new Map<string, FoundEntry>();
  for (const entry of entries) {
    const identifiers: unknown = entry.data['identifiers'];
    if (!isRecord(identifiers)) continue;
    for (const [field, value] of Object.entries(identifiers)) {
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const key = `${field} ${String(value).toLowerCase()}`;
      const earlier = first.get(key);
      if (earlier) yield [field, String(value), earlier, entry];
      else first.set(key, entry);
    }
  }
}

/** Returns the pairs of entries of one kind that have a website in common. */
export function* sharedSites({ entries }: FoundDataset): Generator<Pair> {
  const bySite = new Map<string, FoundEntry[]>();
  for (const entry of entries) {
    const site = siteOf(entry.data['website']);
    if (site === undefined) continue;
    const key = `${entry.kind} ${site}`;
    const earlier = bySite.get(key) ?? [];
    for (const other of earlier) yield [other, entry];
    bySite.set(key, [...earlier, entry]);
  }
}

function sharedNames({ entries }: FoundDataset): Pair[] {
  const names = entries.flatMap((entry) =>
    [...listOfTexts(entry.data['name']), ...listOfTexts(entry.data['also_known_as'])].map((name) => ({
      entry,
      name: coreName(name),
    })),
  );
  return nearPairs(names.map(({ name }) => name)).flatMap(([a, b]): Pair[] => {
    const [earlier, later] = [names[a]?.entry, names[b]?.entry];
    return earlier && later && earlier !== later ? [[earlier, later]] : [];
  });
}

function sameIdentifier(register: string, value: string, { id, file }: FoundEntry): Finding {
  return {
    path: ['identifiers', register],
    code: 'likely-duplicate/same-identifier',
    params: { register, value, other: { id, file } },
  };
}

function sameSite({ data }: FoundEntry, { id, file }: FoundEntry): Finding {
  return {
    level: 'warning',
    path: ['website'],
    code: 'likely-duplicate/same-website',
    params: { website: data['website'], other: { id, file } },
  };
}

function sameName({ data }: FoundEntry, { id, file, data: otherData }: FoundEntry): Finding {
  return {
    level: 'warning',
    path: ['name'],
    code: 'likely-duplicate/similar-name',
    params: { name: data['name'], otherName: otherData['name'], other: { id, file } },
  };
}

/** Returns what tells one website from another: its registrable domain and, below it, host and path; undefined if it has none. */
export function siteOf(value: unknown): string | undefined {
  const url = typeof value === 'string' ? parseUrl(value) : undefined;
  if (!url) return undefined;
  const { domain } = parse(url.hostname, { allowPrivateDomains: true });
  if (!/^https?:$/.test(url.protocol) || domain === null) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const path = url.pathname.replace(/(?:\/(?:index\.\w+)?)$/, '').toLowerCase();
  return `${host}${path}`;
}
