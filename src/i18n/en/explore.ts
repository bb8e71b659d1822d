/** The explorer: its page, its form, the list and the table. */
import { number, plural } from './locale.ts';

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });

export const title = 'Explore';
export const description = (count: number) =>
  `${entries(count)} of the map as a list, a table, a map and a network: narrow them by what they do, where, and for whom, and share what you find.`;
export const heading = 'Explore the map';
export const lede = (count: number) =>
  `${entries(count)}, four ways to look at them. The address of the page holds what you choose, so you can hand it on.`;

export const withoutScript =
  'Choosing, the map and the network need JavaScript. Without it, these pages part the entries:';
export const wordsLabel = 'Words to look for';
export const show = 'Show';
export const foldFilters = 'Filters and place';
export const foldTime = 'Time';
export const foldShare = 'Share';
export const ways = 'Ways to look at the entries';
export const list = 'List';
export const table = 'Table';
export const map = 'Map';
export const network = 'Network';
export const sortLabel = 'In order of';
export const sortBest = 'best match';
export const sortName = 'name';
export const sortKind = 'kind';
export const sortSpace = 'main problem space';
export const sortRegion = 'region';
export const sortStatus = 'status';
export const sortStarted = 'beginning';
export const sortEvidence = 'newest evidence';
export const sortLinks = 'number of links';
export const entriesHeading = 'Entries';
export const chosenLabel = 'Chosen';

export const nearLabel = 'Near a town or postcode';
export const nearHint =
  'The part of the postcode before the space is enough. It is looked up in your browser: nothing is sent or stored.';
export const lookNear = 'Look near there';
export const whereIAm = 'Use where I am';
export const sinceLabel = 'Checked since';
export const anyTime = 'Any time';
export const sinceHint = 'The newest page an entry rests on is of that year or later.';
export const clear = 'Take all filters off';
export const allOfThese = ', all of these';

export const timeLegend = 'The map at the end of a year';
export const timeHint =
  'Shows what had begun by then. What had closed by then stays and is marked, with what became of it.';
export const yearBack = 'One year earlier';
export const year = 'Year';
export const yearOn = 'One year later';
export const play = 'Play';
export const pause = 'Pause';
export const allOfTime = 'Show all of time';
export const undated = 'Also those whose beginning is not known';

export const shareHint = 'The address of this page holds everything you have chosen.';
export const copyLink = 'Copy link';
export const downloadCsv = 'Download as a table (CSV)';
export const downloadJson = 'Download in full (JSON)';
export const embed = 'Put it on your own page';
export const linkCopied = 'The link is copied.';
export const shareFailed = 'That did not work. The address bar holds the link, and every list its entries.';
export const saved = (count: number, file: string, licence: string) =>
  `${entries(count)} saved as ${file}. The data is under ${licence}.`;

/** How many entries fit, and with a year how many more would if their beginning were known. */
export const allEntries = (count: number) => `All ${number(count)} entries.`;
export const someEntries = (count: number, all: number) => `${number(count)} of ${entries(all)}.`;
export const noEntry = 'No entry fits.';
export const noKnownBeginning = (count: number) =>
  plural(count, { one: '# more has no known beginning.', other: '# more have no known beginning.' });
export const tryOther = 'Take a filter off, or try other words.';
export const loadFailed = 'The entries could not be loaded. The list below holds them all.';
export const viewFailed = 'This view could not be loaded. The list and the table hold the same entries.';

export const filterWords = (words: string) => `Words: ${words}`;
export const filterNear = (place: string) => `Near: ${place}`;
export const filterOption = (facet: string, option: string) => `${facet}: ${option}`;
export const filterSince = (from: number) => `Checked since ${from}`;
export const filterYear = (at: number) => `As it was at the end of ${at}`;
export const takeOff = 'Take off:';

export const allYears = 'All';
export const chosenCount = (count: number) => `${number(count)} chosen`;
export const moreUndated = (count: number) => `(${number(count)} more)`;
export const showMore = (count: number) => `Show ${number(count)} more`;
export const showRest = (count: number) => `Show all ${number(count)} that are left`;

export const tableName = 'Table of entries';
export const tableCaption = 'The heading of a column is a button that sorts by it.';
export const notKnown = 'not known';
export const columnName = 'Name';
export const columnKind = 'Kind';
export const columnSpace = 'Main problem space';
export const columnRegion = 'Based in';
export const columnStatus = 'Status';
export const columnStarted = 'Since';
export const columnEvidence = 'Newest evidence';
export const columnLinks = 'Linked to';
export const columnDistance = 'Distance';
