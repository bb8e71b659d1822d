/** The published tables, and the columns that no schema describes: title, description, and what to know before counting. */
export type ColumnText = readonly [title: string, description: string, limits?: string];

export const entries = {
  title: 'Entries',
  description: 'One row for each entry of any kind, with what all kinds have in common.',
};
export const ofKind = (label: string, kind: string, definition: string) => ({
  title: `${label.replace(/y$/, 'ie')}s`,
  description: `One row for each ${kind}: ${definition.replace(/^./, (letter) => letter.toLowerCase())}`,
});
const looked = 'Looked up from the town or region and never an address: see position.';
export const entryColumns = {
  id: ['Id', 'By which the entry is known for good, over all kinds.'],
  kind: ['Kind', 'What kind of thing it is.'],
  page: ['Page', 'Address of its page on the map.'],
  region: ['Region', 'Region or nation in which it is based: as noted, or that of its town.'],
  latitude: ['Latitude', 'Degrees north, WGS84.', looked],
  longitude: ['Longitude', 'Degrees east, WGS84.', looked],
  position: ['Position', 'What latitude and longitude are the middle of.'],
  links: [
    'Links',
    'To how many other entries it is linked.',
    'Counts what somebody noted. A body that publishes its partners has more links, not more partners.',
  ],
  cluster: [
    'Cluster',
    'Group of entries that are linked to each other more than to the rest.',
    'Found by Louvain’s method with a fixed seed; an entry more may change the groups.',
  ],
} as const;
/** What to know before counting with columns that the schema describes, by name of the column. */
export const entryLimits: Readonly<Record<string, string>> = {
  status:
    'Active means that a page of the year in as_of shows it working; it is not known to be working today.',
  started: 'Sometimes inferred, such as from the first event of a series; the notes then say so.',
  support: 'Read off what is published. An empty cell says that nothing was found, not that none is given.',
  audiences: 'Read off what is published. An empty cell says that nothing was found.',
  access_note: 'Nothing published does not mean not accessible.',
  identifiers_company_number: 'Only where a source shows it; many companies here have none noted.',
  identifiers_charity_number: 'Only where a source shows it; many charities here have none noted.',
};

export const relations = {
  title: 'Relations',
  description:
    'One row for each published link between two entries, or between an entry and a body without one. It reads “from, type, to”.',
};
export const relationColumns = {
  noted: ['Noted with', 'Id of the entry whose file holds it.'],
  position: ['Position', 'Its place in that file, from 1.'],
  type: ['Type', 'What kind of link it is, read from the one to the other.'],
  label: ['In words', 'The type as it reads between the two names.'],
  from: ['From', 'Id of the entry it starts from; empty for a body without an entry.'],
  from_name: ['Name of from', 'Name of what it starts from.'],
  to: ['To', 'Id of the entry it leads to; empty for a body without an entry.'],
  to_name: ['Name of to', 'Name of what it leads to.'],
  symmetric: ['Symmetric', 'Whether it reads the same both ways, so that from and to could change places.'],
} as const;
export const relationLimits: Readonly<Record<string, string>> = {
  amount_gbp: 'Noted for few links only. A sum over it says how much was noted, and not how much was given.',
};

export const sources = {
  title: 'Sources',
  description: 'One row for each public page on which the facts of an entry rest.',
};
export const sourceLimits: Readonly<Record<string, string>> = {
  checked: 'An empty cell says that no day is noted, not that nobody read the page.',
};
export const centredOn = {
  title: 'Centred on',
  description:
    'One row for each group of people that an entry says, in public, it is led by, for, or open to.',
};
export const otherNames = { title: 'Other names', description: 'One row for each other name of an entry.' };
export const keywords = { title: 'Keywords', description: 'One row for each keyword of an entry.' };
export const ownerColumn: ColumnText = ['Entry', 'Id of the entry.'];
export const placeAmong = (what: 'source' | 'group' | 'name' | 'keyword'): ColumnText => [
  'Position',
  `The place of the ${what} among those of the entry, from 1.`,
];
export const otherName: ColumnText = ['Other name', 'Former, short or other-language name.'];
export const keyword: ColumnText = ['Keyword', 'Word or short phrase in lower case.'];

export const entryTerms = {
  title: 'Terms of entries',
  description:
    'One row for each term of a closed list that an entry carries, in whichever field: the long form for counting.',
};
export const entryTermColumns = {
  field: ['Field', 'Field that holds the term.'],
  position: [
    'Position',
    'The place of the term in the field, from 1: where the schema says so, the first is the main one.',
  ],
  list: ['List', 'Closed list that the term is of.'],
  term: ['Term', 'Id of the term.'],
} as const;

export const terms = {
  title: 'Terms',
  description: 'One row for each term of a closed list, in the order of the list.',
};
export const termGroups = {
  title: 'Groups of terms',
  description: 'One row for each heading under which terms of a list stand.',
};
export const termNeighbours = {
  title: 'Neighbours of terms',
  description:
    'One row for each neighbour that a term has in a vocabulary outside the map: a pointer, not an equal.',
};
export const termColumns = {
  list: ['List', 'Name of the closed list.'],
  id: ['Id', 'By which the data names the term.'],
  position: ['Position', 'Its place in the list, from 1.'],
  label: ['Label', 'As readers see it.'],
  definition: ['Definition', 'What belongs.'],
  group: ['Group', 'Id of the group it stands in, where the list has groups.'],
  other_words: ['Other words', 'Words that people search for.'],
  inverse: ['The other way', 'Of relations: how it reads from the far end.'],
  code: ['Code', 'Of regions: code of the Office for National Statistics.'],
  note: ['Note', 'Remark for editors.'],
} as const;
export const groupId: ColumnText = ['Id', 'By which terms name their group.'];
export const neighbourColumns = {
  term: ['Term', 'Id of the term.'],
  position: ['Position', 'Its place among those of the term, from 1.'],
  neighbour: ['Neighbour', 'Name of the vocabulary and of the neighbour in it.'],
} as const;

export const regions = {
  title: 'Regions',
  description:
    'One row for each of the twelve regions and nations of the United Kingdom, with counts of the entries based there.',
};
export const regionColumns = {
  id: ['Id', 'By which the data names the region.'],
  name: ['Name', 'As readers see it.'],
  nation: ['Nation', 'Nation of the United Kingdom that it is or lies in.'],
  gss: ['GSS code', 'Code of the Office for National Statistics.'],
  itl1: ['ITL 1 code', 'Code in the International Territorial Levels.'],
  latitude: ['Latitude', 'Degrees north, WGS84, of a point inside it.'],
  longitude: ['Longitude', 'Degrees east, WGS84, of a point inside it.'],
  entries: [
    'Entries',
    'How many entries are based there.',
    'Counts what is listed. A low number may say that nobody looked.',
  ],
} as const;
export const basedThere = (kind: string, folder: string): ColumnText => [
  kind,
  `How many ${folder} are based there.`,
];
export const organisationsPer = (unit: string, fewest: number): ColumnText => [
  `Organisations per ${unit}`,
  `How many organisations are based there for each ${unit}, to two decimals.`,
  `Empty where there are fewer than ${fewest}: one more or one less would change it too much.`,
];

export const indicators = {
  title: 'Indicators',
  description:
    'One row for each figure that is known of regions, with where it comes from and under what licence.',
};
export const indicatorId: ColumnText = ['Id', 'By which the figures name the indicator.'];
export const figures = {
  title: 'Figures',
  description:
    'One row for each region and indicator: the figure as published, in the unit of the indicator.',
};
export const figureColumns = {
  indicator: ['Indicator', 'Id of the indicator.'],
  region: ['Region', 'Id of the region.'],
  value: ['Value', 'The figure.'],
} as const;

export const searches = {
  title: 'Recorded searches',
  description: 'One row for each search that somebody made for what is missing, with what was found.',
};
export const searchId: ColumnText = ['Id', 'By which the search is known.'];
export const redirects = {
  title: 'Ids that moved',
  description: 'One row for each id that an entry had earlier.',
};
export const redirectColumns = {
  old: ['Earlier id', 'Never used again for something else.'],
  id: ['Id', 'Id of the entry that took its place.'],
} as const;
export const decisions = {
  title: 'Decisions',
  description:
    'One row for each recorded decision about the map. It holds counts and organisations, and never who.',
};
export const decisionColumns = {
  id: ['Id', 'By which the decision is known.'],
  objections: ['Objections', 'How many objections and concerns were raised.'],
} as const;
