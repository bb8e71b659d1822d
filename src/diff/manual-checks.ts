import { siteDomain } from '../core/entry-status.ts';
import { addressesIn, proseIn, textOf } from '../check/guards.ts';
import type { FoundEntry } from '../check/rule.ts';
import { praiseIn } from '../check/rules/summary-style.ts';
import type { Problem } from '../check/finding.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import type { Pairing } from './pairing.ts';
import type { EntryChange, RelationChange, ManualCheck } from './model.ts';
import { nameOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { valueAt } from './problems.ts';

/** Warnings that a person decides on; they are told here and not among the problems. */
export const MANUAL_RULES: ReadonlySet<string> = new Set([
  'likely-duplicate',
  'summary-style',
  'instructions',
]);

/** Returns what only a person can judge of what came or changed. */
export function manualChecks(
  base: Snapshot,
  head: Snapshot,
  pairing: Pairing,
  changes: readonly EntryChange[],
  problems: readonly Problem[],
): ManualCheck[] {
  const touched = changes
    .filter(({ what }) => what !== 'removed' && what !== 'merged')
    .flatMap(({ id }) => head.entries.get(id) ?? []);
  const before = new Map([...pairing.kept, ...pairing.renamed].map((pair) => [pair.after.id, pair.before]));
  return [
    ...likelyDuplicates(touched, before, head.found),
    ...newHosts(touched, base, head),
    ...changes.flatMap(lostSources),
    ...changes.flatMap(({ links }) => links).flatMap((link) => oneSided(link, head)),
    ...touched.flatMap((entry) => praise(entry, before.get(entry.id))),
    ...problems.flatMap((problem) => inTexts(problem, head)),
  ];
}

function nameFor(entry: FoundEntry): { id: string; name: string } {
  return { id: entry.id, name: nameOf(entry) };
}

/** Returns the sites that nothing in the map led to before, each at the first entry that does now. */
function newHosts(touched: readonly FoundEntry[], base: Snapshot, head: Snapshot): ManualCheck[] {
  if (touched.length === 0) return [];
  const known = new Set<string>();
  for (const { data } of base.entries.values()) for (const host of hostsOf(data)) known.add(host);
  return touched.flatMap(({ id }) => {
    const entry = head.entries.get(id);
    if (!entry) return [];
    const hosts = [...new Set(hostsOf(entry.data))].filter((host) => !known.has(host));
    for (const host of hosts) known.add(host);
    return hosts.map((host): ManualCheck => ({ sort: 'new-host', ...nameFor(entry), host }));
  });
}

function hostsOf(data: Readonly<Record<string, unknown>>): string[] {
  return addressesIn(data).flatMap(({ text }) => {
    const host = /^https?:\/\/([^/?#\\@\s:]+)/i.exec(text)?.[1];
    return host === undefined ? [] : [host.toLowerCase().replace(/^www\./, '')];
  });
}

/** A page that moved from http to https, or got or lost a slash at its end, is still there. */
const samePage = (url: string) => url.replace(/^http:/i, 'https:').replace(/\/$/, '');

function lostSources({ what, id, name, fields }: EntryChange): ManualCheck[] {
  if (what !== 'changed' && what !== 'renamed') return [];
  return fields.flatMap((change) => {
    if (change.field !== 'sources' || change.sort !== 'records') return [];
    const added = new Set(change.added.map(samePage));
    return change.removed
      .filter((source) => !added.has(samePage(source)))
      .map((source): ManualCheck => ({ sort: 'lost-source', id, name, source }));
  });
}

/** Finds partners of whom only the one says so in whose file it stands, as far as the address of the page shows. */
function oneSided({ what, type, from, to, owner, source }: RelationChange, head: Snapshot): ManualCheck[] {
  if (what !== 'added' || type !== 'partner-of' || source === undefined) return [];
  const entry = head.entries.get(owner);
  const [domain, own] = [source, textOf(entry?.data['website'])].map((address) =>
    address !== undefined && URL.canParse(address) ? siteDomain(address) : null,
  );
  if (!entry || domain == null || domain !== own) return [];
  const other = from.id === owner ? to : from;
  return [{ sort: 'one-sided', ...nameFor(entry), other: { id: other.id ?? '', name: other.name }, source }];
}

/** Names and single words may be what they are; sentences are ours. */
const NO_SENTENCES = new Set([
  'name',
  'also_known_as',
  'keywords',
  'place',
  'relations',
  'sources',
  'identifiers',
]);

function praise(entry: FoundEntry, before: FoundEntry | undefined): ManualCheck[] {
  return proseIn(entry.data)
    .filter(({ path, text }) => !NO_SENTENCES.has(String(path[0])) && valueAt(before?.data, path) !== text)
    .flatMap(({ path, text }) =>
      praiseIn(text).map((found): ManualCheck => ({
        sort: 'praise',
        ...nameFor(entry),
        field: path.join('.'),
        found,
      })),
    );
}

const SORTS: Readonly<Record<string, 'personal' | 'instruction'>> = {
  'personal-data': 'personal',
  instructions: 'instruction',
};

function inTexts(problem: Problem, head: Snapshot): ManualCheck[] {
  const { rule, file, path } = problem;
  const sort = Object.hasOwn(SORTS, rule) ? SORTS[rule] : undefined;
  if (sort === undefined) return [];
  const own = [...head.entries.values()].find((entry) => `data/${entry.file}` === file);
  const where = own ? nameFor(own) : { id: '', name: file };
  return [{ sort, ...where, field: path.join('.'), problem }];
}
