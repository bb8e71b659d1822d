/** What has changed on the map, as its pages and its feed tell it. */
import { deriveNews } from '../../diff/quarters.ts';
import type { EntryChange, Happening, Quarter } from '../../diff/quarters.ts';
import { dataset, history } from '../../site.ts';
import { entryPath } from '../../ui/urls.ts';
import { list } from '../../core/words.ts';

/** The newest quarter first; empty where no history is known. */
export const quarters: readonly Quarter[] = history
  ? deriveNews(history.changes, dataset, history.since === undefined)
  : [];

/** Day from which on the history is known, where it is cut short. */
export const knownSince = history?.since;

/** Whether anything is known of the past. */
export const hasHistory = history !== undefined;

const SEASONS = ['January to March', 'April to June', 'July to September', 'October to December'];

/** Gives a quarter in words: "October to December 2026". */
export function quarterName({ year, quarter }: Pick<Quarter, 'year' | 'quarter'>): string {
  return `${SEASONS[quarter - 1] ?? ''} ${year}`;
}

/** Path of the page of a quarter. */
export function quarterPath({ id }: Pick<Quarter, 'id'>): string {
  return `news/${id}/`;
}

/** The headings under which changes stand, in order. */
export const HAPPENINGS: readonly { readonly what: Happening; readonly title: string }[] = [
  { what: 'added', title: 'Added' },
  { what: 'closed', title: 'Closed or paused' },
  { what: 'reopened', title: 'At work again' },
  { what: 'changed', title: 'Changed' },
  { what: 'renamed', title: 'Renamed' },
  { what: 'removed', title: 'Taken off' },
];

/** Gives what happened in a few words: "Changed: summary and website". */
export function happeningWords({ what, facts }: EntryChange): string {
  const title = HAPPENINGS.find((one) => one.what === what)?.title ?? what;
  return facts.length === 0 ? title : `${title}: ${list(facts.map((fact) => fact.toLowerCase()))}`;
}

/** Gives the path of the entry that a change is about, if it still has a page. */
export function changedPath({ id, now }: EntryChange): string | undefined {
  const current = now ?? id;
  return dataset.byId.has(current) ? entryPath(current) : undefined;
}

/** Gives where a commit is shown on the host of the repository. */
export function commitUrl(commit: string): string {
  return `${dataset.map.repository.url}/commit/${commit}`;
}
