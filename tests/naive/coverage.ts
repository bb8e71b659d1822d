/** The map's report on itself once more: for each of its lists the ids that the files give, by the plainest means. */
import { getDomain } from 'tldts';
import type { Plain } from './files.ts';

const year = ({ as_of }: Plain): number | undefined =>
  as_of === undefined ? undefined : Number(`${as_of as string | number}`.slice(0, 4));
const isOver = ({ status }: Plain): boolean => status === 'ended' || status === 'merged';
const sources = (entry: Plain): readonly string[] =>
  (entry['sources'] as { url: string }[]).map(({ url }) => url);
const site = (url: string): string | null => getDomain(url, { allowPrivateDomains: true });

/** Gives the first day that a date may stand for. */
const first = (date: string) => `${date}-01-01`.slice(0, 10);

/** Tells whether the last day that a date may stand for is more than eighteen months ago. */
function isStale(date: string, today: string): boolean {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  // Day 0 of the month after is the last of a month.
  const last = day ?? new Date(Date.UTC(year, month, 0)).getUTCDate();
  const limit = Math.min(Date.UTC(year, month - 1 + 18, last), Date.UTC(year, month + 18, 0));
  return limit < Date.parse(today);
}

/** Gives who describes an entry. */
function voice(entry: Plain): 'self' | 'both' | 'others' {
  const website = entry['website'] as string | undefined;
  const own = sources(entry).filter(
    (url) => website !== undefined && site(url) !== null && site(url) === site(website),
  );
  if (own.length === 0) return 'others';
  return own.length === sources(entry).length ? 'self' : 'both';
}

/** Gives for an entry the names of those that are known to fund it now. */
export function fundersNow(entry: Plain, all: readonly Plain[]): readonly string[] {
  const found = new Set<string>();
  for (const other of all)
    for (const { type, to, until } of other.relations ?? [])
      if (type === 'funds' && to === entry.id && until === undefined && !isOver(other)) found.add(other.name);
  for (const { type, from_name, until } of entry.relations ?? [])
    if (type === 'funds' && from_name !== undefined && until === undefined)
      found.add(from_name.toLowerCase());
  return [...found];
}

/** Gives the ids of entries that are linked to another entry. */
export function linkedIds(all: readonly Plain[]): ReadonlySet<string> {
  const ids = new Set(all.map(({ id }) => id));
  const linked = new Set<string>();
  for (const { id, relations = [] } of all)
    for (const { to } of relations) if (to !== undefined && ids.has(to)) linked.add(id).add(to);
  return linked;
}

/** Gives the test of every named list of the report; `today` is the day on which the site was built. */
export function namedLists(
  all: readonly Plain[],
  today: string,
): Readonly<Record<string, (entry: Plain) => boolean>> {
  const linked = linkedIds(all);
  const everywhere = ({ area_scope = '' }: Plain) => ['uk', 'international', 'online'].includes(area_scope);
  const noRegion = ({ place }: Plain) => place?.region === undefined;
  const needsCheck = (entry: Plain) => {
    const checks = (entry['sources'] as { checked?: string | number }[]).flatMap(({ checked }) =>
      checked === undefined ? [] : [String(checked)],
    );
    const newest =
      checks.sort((a, b) => (first(a) < first(b) ? 1 : -1))[0] ??
      (entry.as_of as string | number | undefined);
    return !isOver(entry) && (newest === undefined || isStale(String(newest), today));
  };
  const count = (entry: Plain) => sources(entry).length;
  const funded = (entry: Plain) => (isOver(entry) ? -1 : fundersNow(entry, all).length);
  return {
    'no-region': noRegion,
    'uk-wide': (entry) => noRegion(entry) && everywhere(entry),
    'no-place': (entry) => noRegion(entry) && !everywhere(entry),
    undated: (entry) => year(entry) === undefined,
    'old-or-undated': (entry) => (year(entry) ?? 0) < 2020,
    'needs-check': needsCheck,
    'active-needs-check': (entry) => entry.status === 'active' && needsCheck(entry),
    'status-unknown': ({ status }) => status === 'unknown',
    'high-confidence': (entry) => entry['confidence'] === 'high',
    'medium-confidence': (entry) => entry['confidence'] === 'medium',
    'low-confidence': (entry) => entry['confidence'] === 'low',
    'one-source': (entry) => count(entry) === 1,
    'two-sources': (entry) => count(entry) === 2,
    'three-sources': (entry) => count(entry) === 3,
    'four-sources-or-more': (entry) => count(entry) > 3,
    'self-described': (entry) => voice(entry) === 'self',
    'self-and-others': (entry) => voice(entry) === 'both',
    'third-party-only': (entry) => voice(entry) === 'others',
    'one-source-third-party': (entry) => count(entry) === 1 && voice(entry) === 'others',
    unlinked: ({ id }) => !linked.has(id),
    'no-access': (entry) => ['community', 'event'].includes(entry.kind) && entry['access'] === undefined,
    'no-support': ({ support }) => support === undefined,
    'no-audience': ({ audiences }) => audiences === undefined,
    'centred-on-nobody-said': (entry) => entry['centred_on'] === undefined,
    'centred-on-anybody': (entry) => entry['centred_on'] !== undefined,
    'no-funder': (entry) => funded(entry) === 0,
    'one-funder': (entry) => funded(entry) === 1,
    'several-funders': (entry) => funded(entry) > 1,
    'evidence-before-2020': (entry) => (year(entry) ?? 2020) < 2020,
  };
}

/** Gives the test that the id of any list of the report stands for. */
export function listTest(
  id: string,
  all: readonly Plain[],
  today: string,
): ((entry: Plain) => boolean) | undefined {
  const named = namedLists(all, today)[id];
  if (named) return named;
  const [, of = ''] = /^evidence-(\d{4})$/.exec(id) ?? [];
  if (of !== '') return (entry) => year(entry) === Number(of);
  const [, degree, who] = /^centred-on-(led|for|welcomes)-(.+)$/.exec(id) ?? [];
  if (degree !== undefined)
    return (entry) =>
      ((entry['centred_on'] ?? []) as { degree: string; who: string }[]).some(
        (one) => one.degree === degree && one.who === who,
      );
  const [, kind, field = ''] =
    /^unknown-(organisation|project|community|event|resource)-(.+)$/.exec(id) ?? [];
  if (kind === undefined) return undefined;
  const name = field.replaceAll('-', '_');
  return (entry) =>
    entry.kind === kind &&
    (name !== 'ended' || isOver(entry)) &&
    (entry[name] === undefined || entry[name] === 'unknown');
}
