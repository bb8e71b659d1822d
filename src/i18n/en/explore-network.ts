/** The network view of the explorer. */
import { date, number, plural } from './locale.ts';

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });

export const inWords = 'In words';
export const tabWords = 'Words';
export const tabPath = 'Way between two';
export const tabLinks = 'Table of links';
export const find = 'Find an entry in the network';
export const loadFailed = 'The network could not be loaded. The page of each entry names its links.';
export const picture = 'Picture of the network; the words beside it say the same';
export const noPicture = 'This browser cannot draw the picture. The words and the table say the same.';
export const hint =
  'Press a shape to read about it. Drag to move; the wheel zooms once the picture has been pressed. With the focus on the picture, arrows move it, + and − zoom.';

export const move = 'Move the picture';
export const zoomIn = 'Zoom in';
export const zoomOut = 'Zoom out';
export const moveLeft = 'Move left';
export const moveRight = 'Move right';
export const moveUp = 'Move up';
export const moveDown = 'Move down';
export const linked = 'Linked';
export const linkedName = 'Show all that are linked';
export const all = 'All';
export const allName = 'Show everything';

export const legend = 'Legend: press to show or hide';
export const legendClosed = 'A crossed outline has closed; an outline alone is not known to have been there.';
/** How the lines of a group are drawn, for those who cannot see them. */
export const drawnAs = (dash: string) => ` (${dash})`;

export const noMatch = 'No entry of that name among those chosen.';
export const matches = (count: number, listed: number) =>
  `${number(count)} fit; ${number(listed)} are listed below the field.`;

export const begin = 'Explore in words';
export const overview = (count: number, lines: number) =>
  `${entries(count)} with ${plural(lines, { one: '# line', other: '# lines' })} between them.`;
export const unlinked = (count: number) =>
  plural(count, {
    one: '# entry has no known link to another.',
    other: '# entries have no known link to another.',
  });
export const wellLinked = 'Begin with one that has many links';
export const linkedTo = (count: number) => `linked to ${number(count)}`;
export const clusters = (count: number) =>
  `${plural(count, { one: '# cluster', other: '# clusters' })}: entries that hang together`;
export const entryCount = entries;
export const closedByThen = (count: number) => `${entries(count)} had closed by then`;
export const openPage = 'Open its page';
export const leftOut = 'Your filters leave this entry out, so it is not in the picture.';
/** What became of an entry, as a sentence. */
export const itBecame = (became: string) => `It ${became}.`;
export const noLinks = 'No links are known among the entries chosen.';
export const linkCount = (count: number) => `${plural(count, { one: '# link', other: '# links' })}:`;
export const linksLeftOut = (count: number) =>
  plural(count, {
    one: '# more link leads to entries that your filters leave out.',
    other: '# more links lead to entries that your filters leave out.',
  });
export const trail = 'The way so far';
export const toBeginning = 'Back to the beginning';
export const back = 'Back';
export const groupedBy = 'Grouped by';
export const byRelation = 'how they are linked';
export const bySpace = 'problem space';
export const byRegion = 'place';
export const byKind = 'kind';
export const groupNoEntry = 'No entry yet';
export const groupNotKnown = 'Not known';
export const showAllLinks = (count: number) => `Show all ${number(count)} links`;
export const noEntryYet = '(no entry yet)';

export const pathFrom = 'How is …';
export const pathTo = '… connected to …?';
export const pathHint = 'Choose two entries to see the shortest way between them.';
export const clear = 'Clear';
export const noPath = (from: string, to: string) => `No way from ${from} to ${to} is known.`;
export const noPathLeft = (from: string, to: string) =>
  `No way from ${from} to ${to} is known among the entries that your filters leave.`;
export const sameEntry = 'Both are the same entry.';
export const steps = (count: number) => `In ${plural(count, { one: '# step', other: '# steps' })}:`;
export const itAlso = (label: string, name: string) => `It also ${label} ${name}`;

export const fromUntil = (since: number | string, until: number | string) =>
  `from ${date(since)} to ${date(until)}`;
export const since = (when: number | string) => `since ${date(when)}`;
export const formerly = (until: number | string) => `formerly, until ${date(until)}`;
export const pounds = (amount: number) => `£${number(amount)}`;
/** Leads to a link to the source; `details` say when and how much. */
export const source = (details: readonly string[]) =>
  `${details.length === 0 ? '' : `${details.join(', ')}; `}source:`;
/** What a link to a source shows, before the host it lies on. */
export const shownOn = (statement: string) => `${statement}, on`;

export const tableName = 'Table of links';
export const tableCaption = (count: number) =>
  `${plural(count, { one: '# link', other: '# links' })} of the entries chosen.`;
export const download = 'Download these links (CSV)';
export const columnFrom = 'From';
export const columnHow = 'How';
export const columnTo = 'To';
export const columnSince = 'Since';
export const columnUntil = 'Until';
export const columnSource = 'Source';
