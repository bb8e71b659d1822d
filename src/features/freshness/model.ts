/** How fresh all entries are on the day of the build, with the addresses and words of what needs a look. */
import { NO_PLACE, UK_WIDE } from '../../core/facets.ts';
import { lookedIn, needsLook, QUEUE_STATES } from '../../core/freshness.ts';
import type { Looked, QueueState } from '../../core/freshness.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import { site } from '../../legacy-site.ts';
export { stateMeaning, stateName } from '#words/freshness.ts';
export { freshnessPath } from '../../ui/urls.ts';
import { list, number } from '../../core/words.ts';

/** The day on which all states were worked out. Entries grow older afterwards, so every page says it. */
export const stateDay = site.day;

/** All entries with their state, the one most in need of a look first. */
export const looked: readonly Looked[] = lookedIn(site);

/** What somebody should look at, in that order. */
export const queue: readonly Looked[] = looked.filter(needsLook);

/** Stands for all places together. */
export const ALL_PLACES = 'all';

/** Where entries are, as the queue is sorted: the regions, and apart from them those without a base. */
export const QUEUE_PLACES: readonly { readonly id: string; readonly label: string }[] = [
  ...TAXONOMY.region.terms.map(({ id, label }) => ({ id, label })),
  { id: UK_WIDE, label: 'UK-wide, no base' },
  { id: NO_PLACE, label: 'No place known' },
];

/** Gives the entries of a place, or of all places, that are in a state. */
export function inState(place: string, state: QueueState): readonly Looked[] {
  return looked.filter((one) => one.state === state && (place === ALL_PLACES || one.region === place));
}

/** Gives what needs a look in a place. */
export function queueIn(place: string): readonly Looked[] {
  return queue.filter(({ region }) => region === place);
}

/** The lists that are not empty, each of a place and a state. */
export const stateLists = [{ id: ALL_PLACES, label: 'All places' }, ...QUEUE_PLACES].flatMap((place) =>
  QUEUE_STATES.map((state) => ({ place, state, looked: inState(place.id, state) })).filter(
    (one) => one.looked.length > 0,
  ),
);

/** Gives how many entries are in each state, in words: "12 check due and 3 stale". */
export function countWords(place: string): string {
  return list(
    QUEUE_STATES.map((state) => ({ state, count: inState(place, state).length }))
      .filter(({ count }) => count > 0)
      .map(({ state, count }) => `${number(count)} ${SHORT[state]}`),
  );
}

/** A state in a running sentence. */
export const SHORT: Readonly<Record<QueueState, string>> = {
  'not-known': 'without any date',
  stale: 'stale',
  due: 'due for a check',
  fresh: 'fresh',
  over: 'over',
};
