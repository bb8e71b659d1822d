/** The codebook: what every table, column and term of the published data means. */
import { date, number, percent, plural } from './locale.ts';

export const title = 'Codebook';
export const description =
  'What every table and column of the published data means, of which type it is, how often it is filled, with an example, and what one must know before counting with it.';
export const lede = (day: string) =>
  `What every table and column means, made from the schema and the data as of ${date(day)}.`;
export const sameTables =
  'The tables are the same in CSV, Excel, Parquet and SQLite. JSON holds the entries as they were written, with the names of the [schema](schema). What is empty is not known: it does not say no.';

export const tables = 'Tables';
export const tableWithRows = (title: string, rows: number) => `${title} (${number(rows)})`;
export const rowsAndKey = (rows: number, key: readonly string[]) =>
  `${plural(rows, { one: '# row', other: '# rows' })}. A row is named by ${key.join(' and ')}.`;

/** What a column holds. */
export const types = {
  string: 'text',
  uri: 'address',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  date: 'day',
  year: 'year',
  'partial-date': 'year, month or day',
} as const;
export const severalParted = (type: string) => `${type}, several parted by “; ”`;
export const titleAndMeaning = (title: string, meaning: string) => `${title}. ${meaning}`;
export const ofList = 'of the list [{list}](list)';
export const oneOf = (options: readonly string[]) => `one of ${options.join(', ')}`;
export const foundIn = 'found in [{column}](column)';
export const alwaysFilled = 'always filled';
export const filledIn = (filled: number, rows: number, share: number) =>
  `filled in ${number(filled)} of ${number(rows)} (${percent(share)})`;
export const suchAs = 'such as';

export const ids = 'Ids';
export const idsIntro =
  "By these things are named. The map's own ids stay: one that changes is listed in [Ids that moved](redirects). The numbers and names of clusters are no ids: they are worked out anew from all entries. The ids in the Open Referral file are made from the addresses of pages and stay with them.";
export const idSuchAs = (example: string) => `Such as \`${example}\`.`;

export const files = 'Files';
export const filesIntro = 'All of them, below `/data/`. They are offered on [the page on the data](data).';
export const entryFile = 'One entry with its relations from both ends.';

export const terms = 'Terms';
export const termsIntro = 'What each means stands under [all terms](terms). Here is how often each is used.';

export const linked = 'Properties of the linked data';
export const linkedIntro =
  'Turtle and JSON-LD use schema.org, SKOS and Dublin Core. For what these have no word for, the addresses below are the names.';
export const amount = 'Sum in pounds sterling, of a statement of funding.';
export const termMeaning = (label: string, definition: string) => `“${label}”. ${definition}`;
