/** The figures of regions, their maps, and the page that compares them. */
import { list, locale, number, plural } from './locale.ts';

// The map of one region

export const whereBased = 'Where they are based';
export const mapTitle = (region: string, withTowns: boolean) =>
  `Map of ${region}${withTowns ? ', with the towns of its entries' : ''}`;
export const regionIn = (region: string, area: string) => `${region} in ${area}`;
export const townWithCount = (town: string, count: number) => `${town} ${number(count)}`;
export const byTown = 'Entries by town';
export const columnTown = 'Town or area';
export const columnEntries = 'Entries';
/** Said after the name of what is not a town. */
export const sorts = { town: '', council: ' (council area)', county: ' (whole area)' } as const;
export const townNotKnown = 'Town not known';
export const noTownMarked = 'No town is marked, because no entry here names one that can be placed.';
export const aboutDots =
  'The more entries, the larger the dot. Each stands at the middle of its town or area, not at an address. The table holds all that the map shows.';
export const unnamedDots = 'Where dots stand close, only the table says their names.';

// The figures of one region

export const inFigures = 'The region in figures';
export const figuresLede =
  'What kind of place this is, beside the whole UK. The figures are about everyone and everything there, not about the entries.';
export const readInFiles = (inFiles: number, all: number) =>
  `${number(inFiles)} of the ${number(all)} were read in data files, and not on the pages that are named as their sources.`;
export const seeCompare = '[See how the regions differ](compare), all twelve side by side.';
export const forSize = 'Entries for the size of the region';
export const basedHere = (count: number, total: number) =>
  `${plural(count, { one: '# entry is', other: '# entries are' })} based here, of ${number(total)} with a known base in one region.`;
export const noRate = (fewest: number) =>
  `Below ${number(fewest)} we give the number and no rate, because one entry more or less would change a rate a great deal.`;
export const columnPer = 'Entries per';
export const columnAllRegions = 'All regions';
export const columnFigure = 'Figure';
export const uk = 'UK';
export const tooFew = 'too few';
export const notKnown = 'not known';
export const yearNotKnown = 'year not known';
export const incomplete =
  'The map is not complete: a low number can mean that we have not found what is there.';
export const confidence = (label: string) => `${label} confidence.`;
export const source = (publisher: string) => `Source: ${publisher}, [{title}](source)`;
export const licences = "The figures may be used under their publishers' terms:";

// The page that compares the regions

export const title = 'How do the regions differ?';
export const description =
  'The twelve regions and nations side by side: population, businesses, the digital sector, connection and income from official figures, and what this map lists there.';
export const browse = 'Browse';
export const places = 'Places';
export const lede =
  'The twelve regions and nations side by side, in the same order in every picture, so that one can see in what kind of place a network works.';
export const onThisPage = 'On this page';
export const ours = 'What this map lists';
export const oursLede =
  'Our own data: entries that are known to be at work. It is not complete, so a low number can mean that we have not found what is there. Where a region has fewer than five, we give no rate.';
export const activeBased = 'Active entries based there';
export const activePer = (per: string) => `Active entries per ${per}`;
export const official = 'Official figures about everyone and everything there, not about the entries.';
export const inUnit = (unit: string) => `In ${unit}.`;
export const wholeLine = (value: string) => `The line is the whole UK: ${value}.`;
export const sourceWithLicence = (publisher: string, licence: string) => `${source(publisher)} (${licence}).`;
export const notSure = 'Not sure enough to put the regions in order.';
/** One end of an order of regions: "London and Wales (9)". */
export const end = (regions: readonly string[], value: string) => `${list(regions)} (${value})`;
/** Which regions are at either end; `known` is how many have a figure, where not all have. */
export const ends = (highest: string, lowest: string, known: number | undefined) =>
  known === undefined
    ? `Highest: ${highest}. Lowest: ${lowest}.`
    : `Of the ${number(known)} regions with a figure: highest: ${highest}. Lowest: ${lowest}.`;
const millions = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
/** Numbers as long as those of people would not fit beside their bars. */
export const short = (value: number) => (value < 1_000_000 ? number(value) : millions.format(value));

export const sameAsTable = 'The same as a table';
export const sameAsTableOf = (group: string) => `: ${group}`;
export const tableOf = (group: string) => `Table: ${group}`;
export const oursAsTable = 'The same as a table, with the entries behind each number';
export const oursTable = 'Table: what this map lists';
export const columnRegion = 'Region';
export const picture = (figure: string) => `${figure}, the picture`;
export const cellSource = (value: string, figure: string, region: string) =>
  `${value}, ${figure}, ${region}: source`;
export const cellEntries = (value: string, figure: string, region: string) =>
  `${value}, ${figure}, ${region}: the entries`;

/** Names of regions as charts have room for them; the others are short enough. */
export const shortNames: Readonly<Record<string, string>> = {
  'yorkshire-and-the-humber': 'Yorkshire & Humber',
};
