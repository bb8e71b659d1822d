/** The pages on the data to take away: formats, a walk to a first chart, how to cite, and releases. */
import { date, decimal, number, plural } from './locale.ts';

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });
const relations = (count: number) => plural(count, { one: '# relation', other: '# relations' });
const sources = (count: number) => plural(count, { one: '# source', other: '# sources' });

/** The page in the trail of the pages below it. */
export const crumb = 'Data';
export const title = 'The data';
export const description =
  'Everything on the map to take away: for spreadsheets, statistics, maps, network tools, linked data and programs, with what each column means, how to cite it, and a walk to a first chart.';

interface Counts {
  readonly entries: number;
  readonly relations: number;
  readonly sources: number;
}

export const lede = (counts: Counts, day: string) =>
  `Everything on this map, to take away: ${entries(counts.entries)}, ${relations(counts.relations)} and ${sources(counts.sources)}, as of ${date(day)}.`;
export const takeEverything = (size: string) => `Take everything (${size})`;
export const oneArchive =
  'One archive of all the forms below. Use it for anything, and say where it comes from: [{licence}](licence)';

export const allForms = 'All forms';
export const columns = 'What each column means';
export const askInSql = 'Ask it in SQL, here';
export const releases = 'Releases';
export const cite = 'How to cite';

export const forms = 'In the form that suits you';
export const formsIntro =
  'All say the same. Every build of the map makes them anew. What is empty is not known: it does not say no.';
export const tablesIn = (count: number, form: string) =>
  `${plural(count, { one: '# table', other: '# tables' })} in ${form}`;
export const oneByOne = (count: number) => `And ${entries(count)} one by one, at \`entries/<id>.json\`.`;

export const programs = 'For programs';
export const programsIntro =
  'The files are an API that needs no key and no server. Their addresses, ids and columns stay; [the written promise](promise) says what may change and how it is announced, with examples in curl, JavaScript, Python and R.';
export const programsMore = [
  '[changes/index.json](changes): The releases, and the differences between them for programs.',
  '[Feeds](news): All changes as Atom and JSON Feed; the page of each kind, region and problem space has its own.',
  '[The files themselves](repository): YAML in Git, with all their history.',
] as const;

export const versionIsDay = 'The day is that of the newest change to the data, and serves as its version.';
export const versionIsRelease =
  'The day is that of the newest change. To let a study be repeated, take a release and name its day.';
export const citeMore =
  'More under [licence and how to cite](licence); three short analyses to begin from are [among the papers](papers).';

export const limits = 'Before you count';
export const limitsList = [
  'The map lists who was found. A low number may say that nobody looked: [who is missing](coverage).',
  'Facts have the day on which their source was read, and some are old: [how fresh the facts are](freshness).',
  'Ended bodies stay listed, with the status `ended`. Filter by `status` to count those that are there today.',
  'Places are towns or regions, never addresses. There is nothing about persons.',
] as const;

// The walk to a first chart.
export const walk = 'From here to a chart in five minutes';
export const walkQuestion =
  'How many organisations are there per million people in each region? Any spreadsheet program will do.';
export const walkSteps = {
  take: 'Take [{name}](file) ({size}). It has one row for each region. If your browser shows it instead of saving it, save the page.',
  open: 'Open it. If the program asks, the text is Unicode (UTF-8) and the columns are parted by commas.',
  select: (column: string) =>
    `Click the letter above the column \`name\`. Hold Ctrl (⌘ on a Mac) and click the letter above the last column, \`${column}\`.`,
  chart:
    'Choose Insert, then Chart, then Bar. If the program asks, the first row and the first column are labels.',
  compare:
    'Hold it against the picture beside or below, which has the longest bar first; yours has the order of the rows.',
};
export const longestBar = (region: string) => `${region} has the longest bar.`;
export const withoutBar =
  'Regions with fewer than five organisations have no bar, since one more would change it too much.';
export const walkTable = 'What you should see: organisations per million people';
export const region = 'Region';
export const organisations = 'Organisations';
export const perMillion = 'Per million';
export const rate = (value: number) => decimal(value, 2);
export const tooFew = 'too few';
export const sameInR = 'The same in R';
export const chartInR = 'The chart in R';
export const sameInPython = 'The same in Python';
export const chartInPython = 'The chart in Python';
/** The name of the axis in the programs for R and Python, and what is said beside the chart's line in the latter. */
export const axis = 'Organisations per million people';
export const drawsIt = 'draws it, where matplotlib is installed';
export const whatItSays =
  'What such a chart says: how many organisations this map lists for each region, those that have ended among them. What it does not say: how many there are. [Who is missing](coverage) tells how unevenly it has been looked for them. For other questions, [ask all tables in SQL](sql), here in the browser; each answer can be downloaded as CSV and drawn in the same way.';

// Releases.
export const releasesTitle = 'Releases of the data';
export const releasesDescription =
  'Dated states of the data that stay as they are, each with notes in words and with the difference to earlier ones for programs.';
export const releasesLede = 'Dated states that stay as they are, so that a study can be repeated.';
export const releasesMore = [
  '[The list for programs](list) (JSON)',
  '[All changes as they come](news)',
  '[How releases are made](paper)',
] as const;
export const noRelease =
  'There is no release yet. Until the first, cite the data by the day of its newest change, as [the page on the data](data) says. Every state is kept in [the history of its files](history), and `npm run diff` tells the difference between any two.';
/** A release by its id: its day, and after it a letter or number where the day has several. */
export const releaseName = (id: string) =>
  id.length > 10 ? `${date(id.slice(0, 10))}, ${id.slice(10)}` : date(id.slice(0, 10));
export const releaseCounts = (counts: Counts) =>
  `${entries(counts.entries)} with ${relations(counts.relations)} and ${sources(counts.sources)}.`;
export const tookPart = (accounts: number) =>
  `${plural(accounts, { one: '# account', other: '# accounts' })} took part since the one before.`;
export const itsFiles = 'Its files';
/** Whose files the link "Its files" leads to, for those who meet it alone. */
export const itsFilesWhich = (id: string) => ` of ${date(id.slice(0, 10))}`;
export const differenceFrom = (earlier: string) => `Difference from ${earlier}`;
/** To which release the link "Difference from …" tells the difference, for those who meet it alone. */
export const differenceTo = (id: string) => ` to ${id}`;
export const json = '(JSON)';
export const commit = (hash: string) => `Commit \`${hash}\``;
export const stateUnknown =
  'This copy of the map was made without the state of this release, so no difference to it can be told here.';
export const firstRelease = 'The first release.';
export const notesCount = (title: string, lines: number) => `${title}: ${number(lines)}`;
