/** What has changed on the map, as its pages and feeds tell it. */
import * as words from '#words/diff.ts';
import { yearOf } from '../../core/dates.ts';
import type { Entry } from '../../core/entry.ts';
import { oncePer } from '../../core/once.ts';
import type { Site } from '../../core/site.ts';
import { lowered } from '../../diff/field-diff.ts';
import { newsByQuarter } from '../../diff/quarters.ts';
import type { EntryNews, Happening, Quarter } from '../../diff/quarters.ts';
import { entryPath } from '../../ui/urls.ts';

/** The quarters in which something changed, the newest first; empty where no history is known. */
export const quartersIn = oncePer(({ dataset, history }: Site): readonly Quarter[] =>
  history === undefined ? [] : newsByQuarter(history.changes, dataset, history.since === undefined),
);

/** Returns the path of the page of a quarter. */
export function quarterPath({ id }: Pick<Quarter, 'id'>): string {
  return `news/${id}/`;
}

/** What can happen to an entry, in the order in which pages tell it. */
export const HAPPENINGS: readonly Happening[] = [
  'added',
  'closed',
  'reopened',
  'changed',
  'renamed',
  'merged',
  'removed',
];

/** Returns the titles of the fields that changed as they read inside a sentence. */
export function factTitles({ facts }: EntryNews): readonly string[] {
  return facts.map(lowered);
}

/** Returns what happened in a few words: "Changed: summary and website". */
export function happeningWords(news: EntryNews): string {
  return words.happened(words.happenings[news.what], factTitles(news));
}

/** Returns the path of the entry that a change is about; undefined where it has no page any more. */
export function changedPath({ dataset }: Site, { id, now }: EntryNews): string | undefined {
  const current = now ?? id;
  return dataset.byId.has(current) ? entryPath(current) : undefined;
}

/** Returns with how many entries the map began. */
export function beganWith({ kinds }: NonNullable<Quarter['began']>): number {
  return [...kinds.values()].reduce((sum, count) => sum + count, 0);
}

/** Number of years whose endings are told: that of the data and those before it. */
const YEARS = 3;

/** Returns the entries that ended in each of the last years, the newest year first. */
export function endedIn(
  site: Site,
): readonly { readonly year: number; readonly entries: readonly Entry[] }[] {
  const thisYear = yearOf(site.version);
  return Array.from({ length: YEARS }, (_, index) => thisYear - index).map((year) => ({
    year,
    entries: site.dataset.entries.filter(({ ended }) => ended !== undefined && yearOf(ended) === year),
  }));
}
