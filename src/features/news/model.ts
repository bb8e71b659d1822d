/** What has changed on the map, as its pages and its feed tell it. */
import * as words from '#words/diff.ts';
import { lowered } from '../../diff/field-diff.ts';
import { newsByQuarter } from '../../diff/quarters.ts';
import type { EntryNews, Happening, Quarter } from '../../diff/quarters.ts';
import { dataset, history } from '../../legacy-site.ts';
import { entryPath } from '../../ui/urls.ts';

/** The newest quarter first; empty where no history is known. */
export const quarters: readonly Quarter[] = history
  ? newsByQuarter(history.changes, dataset, history.since === undefined)
  : [];

/** Day from which on the history is known, where it is cut short. */
export const knownSince = history?.since;

/** Whether anything is known of the past. */
export const hasHistory = history !== undefined;

/** Path of the page of a quarter. */
export function quarterPath({ id }: Pick<Quarter, 'id'>): string {
  return `news/${id}/`;
}

const ORDER: readonly Happening[] = [
  'added',
  'closed',
  'reopened',
  'changed',
  'renamed',
  'merged',
  'removed',
];

/** The headings under which changes stand, in order. */
export const HAPPENINGS = ORDER.map((what) => ({ what, title: words.happenings[what] }));

/** Returns the fields that changed as they read inside a sentence. */
export function factTitles({ facts }: EntryNews): readonly string[] {
  return facts.map(lowered);
}

/** Returns what happened in a few words: "Changed: summary and website". */
export function happeningWords(news: EntryNews): string {
  return words.happened(words.happenings[news.what], factTitles(news));
}

/** Gives the path of the entry that a change is about, if it still has a page. */
export function changedPath({ id, now }: EntryNews): string | undefined {
  const current = now ?? id;
  return dataset.byId.has(current) ? entryPath(current) : undefined;
}

/** Gives where a commit is shown on the host of the repository. */
export function commitUrl(commit: string): string {
  return `${dataset.map.repository.url}/commit/${commit}`;
}
