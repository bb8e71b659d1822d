/** What needs a look on the day of the build, by place and state. */
import { allPlaces } from '#words/freshness.ts';
import { noPlace, ukWide } from '#words/placement.ts';
import { NO_PLACE, UK_WIDE } from '../../core/facets.ts';
import { lookedIn, needsLook, QUEUE_STATES } from '../../core/freshness.ts';
import type { Looked, QueueState } from '../../core/freshness.ts';
import { oncePer } from '../../core/once.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import type { Site } from '../../core/site.ts';
import { csvText } from '../../core/csv.ts';
import type { Entry } from '../../core/entry.ts';

/** A region, or those that work everywhere or whose place is not known. */
export interface QueuePlace {
  readonly id: string;
  readonly label: string;
}

/** All places together. */
export const ALL_PLACES: QueuePlace = { id: 'all', label: allPlaces };

/** Where entries are, as the queue is sorted: the regions, and apart from them those without a base. */
export const QUEUE_PLACES: readonly QueuePlace[] = [
  ...TAXONOMY.region.terms.map(({ id, label }) => ({ id, label })),
  { id: UK_WIDE, label: ukWide },
  { id: NO_PLACE, label: noPlace },
];

/** Entries that somebody should look at, the one most in need first. */
export const queueOf = oncePer((site: Site) => lookedIn(site).filter(needsLook));

/** Returns the entries of a place that somebody should look at, the one most in need first. */
export function queueIn(site: Site, { id }: QueuePlace): readonly Looked[] {
  return queueOf(site).filter(({ region }) => region === id);
}

/** Returns the entries of a place, or of all places, that are in a state. */
export function inState(site: Site, { id }: QueuePlace, state: QueueState): readonly Looked[] {
  return lookedIn(site).filter((one) => one.state === state && (id === ALL_PLACES.id || one.region === id));
}

/** Returns how many entries of a place are in each state; states without entries are left out. */
export function countsIn(site: Site, place: QueuePlace): readonly { state: QueueState; count: number }[] {
  return QUEUE_STATES.map((state) => ({ state, count: inState(site, place, state).length })).filter(
    ({ count }) => count > 0,
  );
}

/** Returns the lists that are not empty, each of a place and a state. */
export function stateLists(site: Site) {
  return [ALL_PLACES, ...QUEUE_PLACES].flatMap((place) =>
    countsIn(site, place).map(({ state }) => ({ place, state, looked: inState(site, place, state) })),
  );
}

/** What the table says besides the entries. */
interface TableFacts {
  /** Day on which the states were worked out, and of the newest change to the data. */
  readonly today: string;
  readonly version: string;
  readonly licence: string;
  /** Returns the full address of an entry's page. */
  readonly pageOf: (entry: Entry) => string;
}

/** Returns the queue as CSV, a line for each entry, in the order given. */
export function queueCsv(queue: readonly Looked[], { today, version, licence, pageOf }: TableFacts): string {
  const head = [
    'id',
    'name',
    'kind',
    'status',
    'region',
    'state',
    'goes_by',
    'date',
    'months_at_least',
    'months_at_most',
    'page',
    'website',
    'sources',
    'as_of_day',
    'data_version',
    'licence',
  ];
  const lines = queue.map(({ entry, state, region, freshness: { basis, date, months } }) => [
    entry.id,
    entry.name,
    entry.kind,
    entry.status,
    region,
    state,
    basis,
    date === undefined ? undefined : String(date),
    months?.least,
    months?.most,
    pageOf(entry),
    entry.website,
    entry.sources.map(({ url }) => url).join(' '),
    today,
    version,
    licence,
  ]);
  return csvText([head, ...lines]);
}
