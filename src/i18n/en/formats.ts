/** What the published forms of the data and their files are, as the files and the pages about them say. */

/** Who each form is useful for, by its id. */
export const about = {
  json: 'For programs: everything in one file, from which the YAML files can be written back, and one file for each entry.',
  ndjson: 'For pipes and large-data tools: one JSON value on each line.',
  csv: 'For spreadsheets and statistics: one tidy table in each file.',
  xlsx: 'For spreadsheets: all tables as the sheets of one workbook.',
  sqlite: 'For questions across tables: one database with keys, views and a full-text index.',
  parquet: 'For data frames: typed columns, one table in each file. Tables without rows have none.',
  geojson: 'For maps: entries with a known place as points, and the twelve regions with their figures.',
  graphml: 'For network tools such as igraph, NetworkX and yEd: the same network as in GEXF.',
  gexf: 'For Gephi: the network with its layout, clusters and measures.',
  jsonld: 'For linked data in JSON: the same statements as in Turtle.',
  turtle: 'For linked data: schema.org for the entries, SKOS for the vocabulary.',
  ical: 'For calendars: events as far as their dates are known.',
  openReferral: 'For directories of services: organisations and what they offer, in the terms of HSDS 3.',
};

// Files of one form each.
export const bundle =
  'All data: entries as authored, redirects, figures of regions, searches, decisions and settings.';
export const entryFile = (name: string) => `The entry ${name}, with its relations read from both ends.`;
export const bundleSchema = 'Schema of map.json.';
export const bundleSchemaTitle = 'All data of the map';
export const entrySchema = 'Schema of the file of an entry.';
export const entrySchemaTitle = 'An entry of the map';
export const outward = 'Whether it reads from this entry to the other.';
export const changesSchema = 'Schema of the differences between releases.';
export const entryLines = 'One entry as authored on each line, with kind, id and page.';
export const relationLines = 'One relation on each line, from the one to the other.';
export const network =
  'Entries and bodies without an entry as nodes, each relation as a directed edge, with positions.';
export const statements = 'Entries, relations with their sources, and the vocabulary as linked data.';
export const vocabulary = 'The vocabulary alone, as SKOS.';
export const near = (neighbour: string) => `Near: ${neighbour}`;
export const places = (left: number) =>
  `Entries with a known place, at the middle of their town or region and never at an address. ${left} entries have no place and are left out.`;
export const regions =
  'The twelve regions and nations of the United Kingdom with counts of entries, and with the figures that are known of them.';
export const services = (organisations: number, offered: number) =>
  `${organisations} organisations with ${offered} services that they run or host.`;

export const database =
  'All tables with their keys, views for common questions, and a full-text index named search.';
/** What one row of each view of the database is. */
export const views = {
  active_entries: 'Entries that a page of the year in as_of shows working.',
  links: 'Every relation between two entries from both ends: id, how it reads, other id and other name.',
  funding: 'Who funds what, with the sum where one is noted; also bodies without an entry.',
  entries_by_region: 'How many entries of each kind are based in each region, those of no known region last.',
  problem_spaces: 'Each problem space with how many entries carry it, and how many as their main one.',
};

export const workbook = 'All tables, a sheet each; the first sheet says what they are.';
/** The first sheet of the workbook. */
export const sheet = {
  name: 'About',
  version: 'Version',
  dataAsOf: (version: string) => `Data as of ${version}`,
  source: 'Source',
  licence: 'Licence',
  note: 'Note',
  reading: 'A cell that is empty is not known. Several values in a cell are parted by “; ”.',
  columns: ['Sheet', 'Rows', 'What a row is'],
};

export const calendarName = (map: string) => `${map}: events`;
export const events = (dated: number, undated: number) =>
  `${dated} events as whole days over the time in which they began. ${undated} more have no known date and are left out.`;
export const onlyYear = 'Only the year is known.';
export const onlyMonth = 'Only the month is known.';
export const eventIn = (name: string, when: string) => `${name} (in ${when})`;
export const eventSince = (name: string, when: string) => `${name} (since ${when})`;

// What stands in several files, and the files about all others.
export const dataOf = (map: string, version: string) => `${map}, data as of ${version}`;
export const dataTitle = (map: string, version: string) => `${map}: data as of ${version}`;
export const contributors = (map: string) => `${map} contributors`;
export const citation = (map: string, version: string, address: string) =>
  `${contributors(map)} (${version.slice(0, 4)}). ${dataTitle(map, version)}. ${address}`;
export const dataset = (purpose: string, entries: number) =>
  `${purpose} The data lists ${entries} organisations, projects, communities, events and resources, how they are joined, and the source of each fact.`;
export const dataPackage =
  'The CSV files as a Frictionless Data Package: types, keys and rules of every column.';
export const archive = 'All files in one archive.';
export const checksums = 'Checksums of all files but the list, as sha256sum reads them.';
export const index = 'Every file with its size, type and checksum.';
export const citationFile = 'How to cite the data, for reference managers.';
export const citationMessage = 'If you use the data, please cite it as below.';
export const licenceFile = 'Licence, version, how to cite, and what is owed to others.';
export const licenceLine = (licence: string, url: string) => `Licence: ${licence}, ${url}`;
export const sourceLine = (url: string) => `Source: ${url}`;
export const citeLine = (text: string) => `Cite as: ${text}`;
export const owed = 'Owed to others:';

export const openApi = 'The addresses of all files, described in OpenAPI 3.1.';
/** The description of the files as an API. */
export const api = {
  title: (map: string) => `${map}: data`,
  description:
    'Files that are made anew with every build. They can be asked for with GET alone, need no key and have no limit but that of the host.',
  docs: 'What each file and column means',
  index: 'Every file with its size and checksum',
  indexAnswer: 'The list of files.',
  entry: 'One entry with its relations from both ends',
  entryAnswer: 'The entry.',
  noEntry: 'There is no entry of this id.',
  id: 'Id of the entry, as at the end of the address of its page.',
};
