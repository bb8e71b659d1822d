/** What changed between two states of the map, in words. Values by others are marked, see `phrase.ts`. */
import type { Phrase } from '../phrase.ts';
import { list, phrase, plural } from './locale.ts';

// One field

export const fieldLine = (title: Phrase, change: Phrase) => phrase`${title}: ${change}`;
export const changedFrom = (before: string, after: string) => phrase`${before} → ${after}`;
export const givenFirst = (after: string) => phrase`${after}, not given before`;
export const takenOut = (before: string) => phrase`taken out; it was ${before}`;
export const plus = (item: Phrase) => phrase`+ ${item}`;
export const minus = (item: Phrase) => phrase`− ${item}`;
export const mainTerm = (after: string, before: string) =>
  phrase`the main one is now ${after}, not ${before}`;
export const recordsChanged = 'changed';
/** Where room is short, long values and long lists are not repeated. */
export const longReworded = 'reworded';
export const longGiven = 'now given';
export const longTakenOut = 'taken out';
const items = (count: number) => plural(count, { one: '# item', other: '# items' });
export const itemsAdded = (count: number) => `+ ${items(count)}`;
export const itemsRemoved = (count: number) => `− ${items(count)}`;
export const itemsChanged = (count: number) => `${items(count)} changed`;
/** Separates changes of one field, and facts that changed. */
export const separator = '; ';
/** Separates what was added to a list and taken out of it. */
export const comma = ', ';

// Headings of the news and of the notes of a release, by what happened

export const happenings = {
  added: 'Added',
  closed: 'Closed or paused',
  reopened: 'At work again',
  changed: 'Changed',
  renamed: 'Renamed',
  merged: 'Merged',
  removed: 'Taken off',
} as const;
export const relations = 'Relations';
export const terms = 'Terms';

/** "Changed: summary and website". */
export const happened = (what: string, facts: readonly string[]) =>
  facts.length === 0 ? what : `${what}: ${list(facts)}`;

// The notes of a release, and the difference as Markdown

export const differenceTitle = (from: string, to: string) => `From ${from} to ${to}`;
export const noDifference = 'Nothing changed in what the data means.';
export const noteEntry = (name: string, kind: string) => `${name} (${kind})`;
export const noteFacts = (entry: string, facts: readonly string[]) => `${entry}: ${facts.join('; ')}`;
export const noteStatus = (entry: string, status: string) => `${entry}: ${status}`;
export const noteRenamed = (entry: string, name: string, id: string) => `${entry}, formerly ${name} (${id})`;
export const noteMerged = (entry: string, into: string) => `${entry} into ${into}`;
export const noteRedirected = (entry: string) => `${entry}, with a redirect`;
export const noteCount = (what: string, count: number) => `${count} ${what}`;
export const noteTerm = (list: string, label: string, what: string) => `${list}: “${label}” ${what}`;
export const releaseFigures = (day: string, figures: readonly (readonly [string, number])[]) =>
  `Data as of ${day}. ${figures.map(([what, count]) => `${what}: ${count}`).join(', ')}.`;
export const releaseAccounts = (count: number) =>
  plural(count, { one: 'One account took part.', other: '# accounts took part.' });
export const firstRelease = 'The first release.';
export const sinceRelease = (id: string) => `Since the release of ${id}:`;

// The history of one entry, by what happened

export const historyAdded = 'Added to the map';
export const historyChanged = 'Changed facts';
/** One of the two versions cannot be read, so nobody knows which facts. */
export const historyUnknown = 'Changed';
export const historyRenamed = (id: string) => `Moved to this address from “${id}”`;
export const historyMoved = 'Listed as another kind';
export const historyJoined = (id: string) => `The entry “${id}” was joined with it`;
export const historyRemoved = 'Taken off the map';
export const historyReturned = 'Put back on the map';
