/**
 * The same body under two ids splits its relations and misleads every count. Names alone never decide: a shared name is
 * a warning, a shared number in a register is an error.
 */
import type { DatasetRule, Finding, FoundDataset, FoundEntry } from '../rule.ts';
import { quote } from '../quote.ts';
import { isRecord, listOfTexts, recordsIn, textOf } from '../reading.ts';
import { nearPairs } from '../near-pairs.ts';
import { coreName } from '../../model/folded-name.ts';
import { siteOf } from '../sites.ts';

export const likelyDuplicate: DatasetRule = {
  name: 'likely-duplicate',
  description: 'No two entries seem to be the same thing.',
  scope: 'dataset',
  check(dataset, report) {
    const settled = new Set<string>();
    const joined = joinedPairs(dataset);
    const pair = (a: FoundEntry, b: FoundEntry) => [a.id, b.id].toSorted().join(' ');
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

/** Gives the pairs of ids that a relation joins: their closeness is explained. */
export function joinedPairs({ entries }: FoundDataset): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ id, data }) =>
      recordsIn(data['relations']).flatMap(({ record }) => {
        const to = textOf(record['to']);
        return to === undefined ? [] : [[id, to].toSorted().join(' ')];
      }),
    ),
  );
}

/** Tells whether one of two entries says that the other is something else. */
export function apart(a: FoundEntry, b: FoundEntry): boolean {
  return (
    listOfTexts(a.data['distinct_from']).includes(b.id) || listOfTexts(b.data['distinct_from']).includes(a.id)
  );
}

type Pair = readonly [earlier: FoundEntry, later: FoundEntry];

/** Gives the pairs of entries that have a number of a register in common: its name, the number, the earlier and the later. */
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

/** Gives the pairs of entries of one kind that have a website in common. */
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

const TIP = (other: FoundEntry) =>
  `Compare the two. If they are the same, keep one file and put what is new into it. If not, say so: add "distinct_from:" with "- ${other.id}" to this file.`;

function sameIdentifier(field: string, value: string, other: FoundEntry): Finding {
  return {
    path: ['identifiers', field],
    message: `The ${field.replace('_', ' ')} "${value}" is also that of "${other.file}"; a register gives each number once.`,
    tip: TIP(other),
  };
}

function sameSite(entry: FoundEntry, other: FoundEntry): Finding {
  return {
    level: 'warning',
    path: ['website'],
    message: `The website ${quote(entry.data['website'])} is also that of "${other.file}"; perhaps both are the same thing.`,
    tip: `${TIP(other)} A relation between the two explains it as well.`,
  };
}

function sameName(entry: FoundEntry, other: FoundEntry): Finding {
  return {
    level: 'warning',
    path: ['name'],
    message: `The name ${quote(entry.data['name'])} is nearly that of ${quote(other.data['name'])} in "${other.file}" (or one of its other names is); perhaps both are the same thing.`,
    tip: `${TIP(other)} A relation between the two explains it as well.`,
  };
}
