/** How fresh all entries are on the day of the build, with the addresses and words of what needs a look. */
import { STALE_AFTER_MONTHS, freshnessOf, isOver, needsCheck } from '../../core/status.ts';
import { NO_PLACE, UK_WIDE } from '../../core/facets.ts';
import { lookAt, needsLook, QUEUE_STATES } from '../../core/freshness.ts';
import type { Looked, QueueState } from '../../core/freshness.ts';
import type { Entry } from '../../core/entry.ts';
import { TAXONOMY, term } from '../../core/schema/taxonomy.ts';
import { ageWords } from './age-words.ts';
import { dataset, failing, today } from '../../legacy-site.ts';
import { list, number } from '../../core/words.ts';

/** The day on which all states were worked out. Entries grow older afterwards, so every page says it. */
export const stateDay = today;

/** All entries with their state, the one most in need of a look first. */
export const looked: readonly Looked[] = lookAt(dataset.entries, dataset.gazetteer, stateDay, failing);

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

/** Gives how many of some entries are stale. */
export function staleAmong(entries: readonly Entry[]): number {
  const stale = new Set(inState(ALL_PLACES, 'stale').map(({ entry }) => entry));
  return entries.filter((entry) => stale.has(entry)).length;
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

/** Path of the queue, of a place in it, or of the list of a place and a state; pages count from 1. */
export function freshnessPath(place?: string, state?: QueueState, page = 1): string {
  const parts = [place, state, page === 1 ? undefined : String(page)].filter((part) => part !== undefined);
  return ['freshness', ...parts, ''].join('/');
}

/** Gives a state as the head of a column or list. */
export function stateName(state: QueueState): string {
  return state === 'over' ? 'Over: ended or merged' : term('record-state', state).label;
}

/** Gives what a state means, in a sentence. */
export function stateMeaning(state: QueueState): string {
  return state === 'over'
    ? 'It has ended or become part of another, so its facts are about the past and no regular check is due.'
    : term('record-state', state).definition;
}

/** What an entry's page says about how fresh it is. */
export function freshnessWords(entry: Entry): { readonly state: string; readonly why: string } {
  if (isOver(entry)) return { state: stateName('over'), why: 'No regular check is due for what is over.' };
  const freshness = freshnessOf(entry, stateDay, failing);
  return { state: stateName(freshness.state), why: ageWords(freshness) };
}

/** Returns what follows the status of an entry whose facts are stale or of unknown age; undefined where they are neither. */
export function needsCheckWords(entry: Entry): string | undefined {
  if (!needsCheck(entry, stateDay)) return undefined;
  const { basis } = freshnessOf(entry, stateDay);
  if (basis === 'none') return '– the sources have no date, so this needs a check';
  const last = basis === 'checked' ? 'last checked ' : '';
  return `– ${last}more than ${STALE_AFTER_MONTHS} months ago, so this needs a check`;
}

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
