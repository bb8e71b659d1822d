/** What was added to the map, changed and closed: its pages and feeds. */
import { date, list, number, plural } from './locale.ts';

const counted = (count: number) => plural(count, { one: '# entry', other: '# entries' });

export const title = 'New, changed and closed';
export const description =
  'What was added to the map, changed and closed, quarter by quarter, from the history of its files; and what ended in the world. With a feed.';
export const lede = 'What happened on the map, quarter by quarter, read from the history of its files.';
export const feedTitle = (map: string) => `${map}: news`;
export const follow =
  'Follow it in any feed reader: [Atom](atom) or [JSON Feed](json). Kinds of entry, places and problem spaces have feeds of their own, at the end of their pages.';
export const noHistory =
  'This copy of the map was made from files without their history, so what changed cannot be told here.';
export const historySince = (day: string) =>
  `This copy of the map knows its history only from ${date(day)} on.`;
export const nothingKnown = 'Nothing was added, changed or closed in the time that is known.';
export const allQuarters = 'All quarters';

export const closedInWorld = 'Closed in the world';
export const closedInWorldNote =
  'What ended, whenever it was written down here: the history of the map is not the history of the world. Earlier endings and what became of them are under [what closed bodies left](lineage).';
export const nothingEnded = (years: readonly number[]) =>
  `Nothing is known to have ended in ${list(years.map(String))}.`;
export const endedIn = (year: number) => `Ended in ${year} `;

// One quarter

export const quarterTitle = (quarter: string) => `${title}: ${quarter}`;
export const quarterDescription = (quarter: string) =>
  `What was added to the map, changed and closed from ${quarter}, from the history of its files.`;
export const quarterLede = 'What was added to the map, changed and closed.';
export const changes = 'Changes';
export const began = (day: string, entries: number) =>
  `On ${date(day)} the map began with [${counted(entries)}](entries). They are not told one by one.`;
export const beganWith = (count: number, kind: string) => `${number(count)} ${kind.toLowerCase()}`;
export const nothing = 'Nothing was added, changed or closed.';
export const nothingElse = 'Nothing else was added, changed or closed.';
/** The fields of an entry that changed. */
export const facts = (titles: readonly string[]) => `– ${list(titles)}. `;
export const changedOn = (day: string) => `${date(day)}, `;
export const changeLabel = (commit: string, name: string) => `change ${commit} of ${name}`;

// Feeds

export const feedDescription = (limits: string) => `What was added to the map, changed and closed.${limits}`;
export const feedWithoutHistory = ' This copy was made without its history.';
export const feedSince = (day: string) => ` This copy knows its history only from ${date(day)} on.`;
export const itemTitle = (name: string, happened: string) => `${name} – ${happened}`;
export const itemDescription = (happened: string, day: string) => `${happened}, ${date(day)}.`;
export const beginningTitle = (entries: number) => `The map begins with ${counted(entries)}`;
export const beginningDescription = (quarter: string) => `The first entries of the map, ${quarter}.`;
