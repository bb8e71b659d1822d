/** The matrices of gaps: how many active entries carry two terms at once, and where none is listed. */
import type { Facet } from '../../core/facets.ts';
import { date, list, number, plural } from './locale.ts';

/** What each facet is called as rows or columns. */
export const axis: Readonly<Record<Facet, string>> = {
  'problem-space': 'problem spaces',
  region: 'places',
  role: 'roles of organisations',
  support: 'support',
  audience: 'audiences',
};

const oneOf: Readonly<Record<Facet, string>> = {
  'problem-space': 'problem space',
  region: 'place',
  role: 'role',
  support: 'support',
  audience: 'audience',
};

/** What a matrix counts: where roles stand, only organisations do. */
export type Counted = 'entries' | 'organisations';

const nouns = {
  entries: { one: 'entry', other: 'entries' },
  organisations: { one: 'organisation', other: 'organisations' },
} as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const counted = (count: number, what: Counted) =>
  plural(count, { one: `# ${nouns[what].one}`, other: `# ${nouns[what].other}` });

export const notRecorded = 'Not recorded';

// The pages

export const gaps = 'Gaps';
export const description =
  'Which problem spaces, places and kinds of body have little or nothing on the map yet: counted, compared with population and businesses, and with every entry behind each number.';
export const heading = 'Where are the gaps?';
export const lede =
  'What is listed here, and what is not yet. A gap on this map is a question: is nothing there, or have we not found it?';
export const mainMatrix = 'Problem spaces by places';
export const matrixTitle = (rows: Facet, columns: Facet) => `Gaps: ${axis[rows]} by ${axis[columns]}`;
export const matrixDescription = (rows: Facet, columns: Facet) =>
  `How many active entries belong in each of the ${axis[rows]} and each of the ${axis[columns]}, and where none is listed yet.`;

// What stands out

export const highlights = 'What stands out';
export const emptiest = 'The emptiest problem spaces';
export const noneYet = 'none yet';
export const spaceLabel = (count: number, space: string) =>
  `${count === 0 ? noneYet : number(count)}: active entries on ${space}`;
export const furthestBelow = (indicator: string) =>
  `Furthest below their share of ${indicator.toLowerCase()}`;
/** The region and the unit are given as values. */
export const below = (facts: { count: number; based: number; share: string; due: string }) =>
  `**{region}** has [${number(facts.count)} of ${number(facts.based)}](entries) entries with a base (${facts.share}), but [${facts.due}](figures) of all {unit}.`;
export const belowEntriesLabel = (count: number, based: number, region: string) =>
  `${number(count)} of ${number(based)} entries with a base, in ${region}`;
export const belowFiguresLabel = (due: string, unit: string, region: string) =>
  `${due} of all ${unit}, in ${region}`;
export const missingRoles = 'Kinds of body missing where others are';
/** The problem space is given as a value. */
export const missing = (organisations: number, roles: readonly string[]) =>
  `[{space}](space) has [${counted(organisations, 'organisations')}](organisations) but none listed here yet with the role ${plural(roles.length, { one: '', other: 'of ' })}${list(roles.map((role) => `“${role}”`))}. Is that so, or have we not found them?`;
export const missingSpaceLabel = (space: string) => `${space}, by role`;
export const missingCountLabel = (organisations: number, space: string) =>
  `${counted(organisations, 'organisations')} on ${space}`;
export const missingNote =
  'For problem spaces with five organisations or more, and roles that at least half of those spaces have.';

// A matrix

export const matrix = 'How many are listed where';
export const choice = 'What stands down and across';
export const directions = { down: 'Down', across: 'Across' } as const;
export const choiceEnd = (direction: keyof typeof directions) => ` ${directions[direction].toLowerCase()}`;
export const note = (what: Counted, active: number, others: number) =>
  `Each number is how many of the [${number(active)} active ${nouns[what].other}](active) ${what === 'organisations' ? '(only organisations have roles) ' : ''}belong in both. Press it to see which. Another [${counted(others, what)}](others) that ended, are paused or only beginning, or that were not seen at work in the last 24 months, are not counted. An entry that works on several things stands in several cells.`;
export const stale = (count: number, day: string) =>
  `Of those counted, ${plural(count, { one: '# is stale by its', other: '# are stale by their' })} dates on ${date(day)} ([what needs a look](freshness)).`;
export const countBy = 'Count by';
export const byNumber = 'number of entries';
export const byRate = (per: string) => `entries per ${per}`;
export const legend = 'What the cells mean';
export const legendDarker = 'the darker, the more entries';
export const noneListed = 'none listed here yet';
export const legendSearched = 'searched for, and none found';
export const download = (day: string) => `Download as CSV, data of ${date(day)}`;
export const allRegions = 'All regions, counted each way';
export const cite = (map: string, rows: Facet, columns: Facet, day: string, licence: string) =>
  `To cite it: ${map}, “${capital(axis[rows])} by ${axis[columns]}”, data of ${date(day)}, ${licence}.`;
export const table = (rows: Facet, columns: Facet) => `Table: ${axis[rows]} by ${axis[columns]}`;
export const allOnce = 'All, each once';
export const noneFound = 'none found by a search';
export const caption = (rows: Facet, columns: Facet) =>
  `${capital(axis[rows])} down, ${axis[columns]} across.`;

// Counting by the size of regions, in the browser

export const unknownMeasure = (name: string) =>
  `Entries cannot be counted by “${name}”, so their number is shown.`;
export const figuresFailed = 'The figures could not be loaded, so the number of entries is shown.';
/** Stands before the link to the publisher, and after it. */
export const measured = (per: string, year: string | number | undefined) =>
  `Entries per ${per}${year === undefined ? '' : `, ${year}`}. In brackets: numbers of entries, too few for a rate or without a region. Source: `;
export const measuredEnd = '.';

// Searches

export const searches = 'Has anyone looked?';
export const searchesNote = (count: number) =>
  `A cell without entries can mean that nothing is there, or that nobody has looked. ${
    count === 0
      ? 'No search has been recorded yet.'
      : `${plural(count, { one: '# search has', other: '# searches have' })} been recorded.`
  } If you look for something and find nothing, please write down when, where and how: [how to record a search](how).`;
export const searchesElsewhere = 'Searches for something else than a cell of this table';
export const searched = (label: string, day: string, found: string) =>
  `${label}: searched on ${date(day)}, found ${found}.`;
export const found = 'Found:';

// The regions

export const regions = 'The regions, counted each way';
export const regionsNote = (fewest: number) =>
  `Active entries with a base in the region, for the size of the region. Below ${number(fewest)} we give the number in brackets and no rate, because one entry more or less would change a rate a great deal.`;
export const regionsTable = 'Table: the regions, counted each way';
export const region = 'Region';
export const activeEntries = 'Active entries';
export const perHead = (per: string, year: string | number | undefined) =>
  `Per ${per}${year === undefined ? '' : `, ${year}`}`;
export const perSource = (per: string, publisher: string) => `Source for ${per}: ${publisher}`;
export const tooFew = (count: number) => `(${number(count)})`;

// Cell by cell

export const cells = 'Cell by cell';
export const activeCount = (count: number, what: Counted) =>
  plural(count, { one: `# active ${nouns[what].one}`, other: `# active ${nouns[what].other}` });
export const activeCountLabel = (count: number, what: Counted, label: string) =>
  `${activeCount(count, what)} of ${label}`;
export const cellLabel = (row: string, column: string) => ` in the explorer: ${row}, ${column}`;
export const noneOf = (what: Counted) =>
  `None listed here yet${what === 'organisations' ? ' of these roles' : ''}, which does not mean that there is none:`;
export const addIt = 'Know one? Add it';
export const addItLabel = (...labels: readonly string[]) => `${addIt}: ${labels.join(', ')}`;
export const lacking = (count: number, what: Counted, columns: Facet) =>
  `For [${number(count)} of the ${nouns[what].other}](lacking) no ${oneOf[columns]} is known, so they may belong in any of these.`;
export const lackingLabel = (count: number, what: Counted, row: string) =>
  `${number(count)} of the ${nouns[what].other} of ${row}`;
