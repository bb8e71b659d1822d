/** The map's report on itself: who is missing, how good the evidence is, and what to add next. */
import { date, decimal, list, number, percent, plural } from './locale.ts';

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });

export const about = 'About';
export const shortTitle = 'Who is missing';
export const title = 'Who is missing from this map?';
export const description =
  "The map's report on itself, made anew with every change: who is listed and who is not, by place, kind, role and audience; how old and how good the evidence is; and what to add next.";
export const lede = (day: string) =>
  `The map’s report on itself, made anew with every change to the data; this one is of ${date(day)}. Every number leads to the entries behind it.`;
export const meaning = 'What it comes to';
export const onThisPage = 'On this page';
/** The sections of the report by their ids, in order. */
export const sections = {
  regions: 'By place',
  kinds: 'By kind, role and audience',
  centred: 'Centred on whom',
  evidence: 'How good the evidence is',
  fields: 'What is most often not known',
  help: 'Help wanted',
} as const;

// What it comes to

export interface Share {
  readonly id: string;
  readonly label: string;
}

export const nobodyBased = (all: number) =>
  `None of the ${number(all)} entries has a known base, so we cannot say where they are.`;
/** Each region is a link with its id as name. */
export const mostIn = (based: number, count: number, { id, label }: Share) =>
  `Of the [${number(based)}](based) ${plural(based, { one: 'entry', other: 'entries' })} with a known base, [${number(count)}](count) ${plural(count, { one: 'is', other: 'are' })} in [${label}](${id})`;
export const shareOfPeople = (ofEntries: number, ofPeople: number) =>
  `, which is ${percent(ofEntries)} of them for ${percent(ofPeople)} of the people`;
export const furthestBelow = (regions: readonly Share[]) =>
  `; furthest below their share of people: ${list(regions.map(({ id, label }) => `[${label}](${id})`))}`;
export const end = '.';
export const evidence = (facts: { old: number; before: number; oneSource: number; others: number }) =>
  `Some of this may be out of date or one-sided: [${number(facts.old)}](old) rest on pages that are undated or from before ${facts.before}, [${number(facts.oneSource)}](one-source) on one page alone, and [${number(facts.others)}](others) are described only by others.`;
export const voices = (said: number, silent: number) =>
  `Who is not here we cannot count: [${number(said)}](said) ${plural(said, { one: 'entry says', other: 'entries say' })} which people they are led by or for and [${number(silent)}](silent) ${plural(silent, { one: 'does', other: 'do' })} not, so an empty place below may be a gap in this map and not in the world.`;
export const countLabel = (count: number, of: string) => `${number(count)} ${of}`;
/** What each number counts, for those who hear links by themselves. */
export const counted = {
  byPlace: 'entries by place',
  basedIn: (region: string) => `entries based in ${region}`,
  old: (before: number) => `entries without a date or from before ${before}`,
  oneSource: 'entries with one source',
  others: 'entries that only others describe',
  said: 'entries that say whom they are centred on',
  silent: 'entries that do not say whom they are centred on',
  saysNothing: 'entries that say nothing of it',
  based: 'entries with a base, by place',
  all: 'entries in all',
  everywhere: 'entries that work everywhere',
  noPlace: 'entries without a place',
} as const;

// By place

export const regionsNote = (
  facts: { based: number; all: number; everywhere: number; noPlace: number },
  place: string,
) =>
  `[${number(facts.based)}](based) of [${number(facts.all)}](all) entries have a known base in one region. Of the others, [${number(facts.everywhere)}](everywhere) work across the whole of ${place}, beyond it or over the internet, and for [${number(facts.noPlace)}](no-place) no place is known. They are not shared out between the regions.`;
export const otherFigures = 'Beside other figures';
export const beside = (measure: string) => `Beside ${measure}`;
/** The title of the source is given as a value. */
export const besideNote = (
  measure: string,
  unit: string,
  year: number | string | undefined,
  publisher: string,
) =>
  `The share of each region in all entries with a known base, and its share of the UK’s ${measure} (${unit}, ${year ?? 'year not known'}). Source: ${publisher}, [{source}](source). The upper bar is the entries, the lower bar what they are compared with.`;
export const shareHeads = {
  region: 'Region',
  entries: 'Entries',
  ofEntries: 'Share of entries',
  ofMeasure: (measure: string) => `Share of ${measure}`,
  standing: 'Over or under',
} as const;
export const shareLabel = (share: string, region: string, measure: string) =>
  `${share} is the share of ${region} in ${measure}`;
export const notKnown = 'not known';
/** Whether a region has more or less than its share. */
export const standing = {
  few: 'too few to compare',
  unknown: notKnown,
  about: 'about its share',
  over: (times: number) => `over: ${decimal(times, 1)} times its share`,
  under: (times: number) => `under: ${decimal(times, 1)} times its share`,
} as const;

// Tables of counts

export const countHeads = { entries: 'Entries', share: 'Share' } as const;
export const noneYet = 'none yet';
export const few = 'few';
export const rowLabel = (what: string, row: string) => `${what}: ${row}`;
/** Each table: the heading above it, the head of its first column, and what its numbers count. */
export const tables = {
  kind: { title: 'Kinds', head: 'Kind', of: 'entries by kind' },
  role: { title: 'Roles of organisations', head: 'Role', of: 'organisations by role' },
  audience: { title: 'Whom it serves', head: 'Audience', of: 'entries by audience' },
  space: { title: 'Problem spaces', head: 'Problem space', of: 'entries by problem space' },
  age: { title: 'Newest page behind them', head: 'Year', of: 'entries by age of their facts' },
  confidence: { title: 'Confidence', head: 'Confidence', of: 'entries by confidence' },
  sources: { title: 'Number of sources', head: 'Sources', of: 'entries by number of sources' },
  voice: { title: 'Who describes them', head: 'Described by', of: 'entries by who describes them' },
  lack: { title: 'Other lacks', head: 'What lacks', of: 'entries' },
} as const satisfies Readonly<Record<string, { title: string; head: string; of: string }>>;
export const severalNote =
  'An entry may have several roles, audiences and problem spaces, so shares add up to more than 100%.';
/** What a list is called in the first column of a table. */
export const rows = {
  'no-audience': 'not recorded',
  undated: 'without a date',
  'high-confidence': 'high',
  'medium-confidence': 'medium',
  'low-confidence': 'low',
  'one-source': 'one',
  'two-sources': 'two',
  'three-sources': 'three',
  'four-sources-or-more': 'four or more',
  'self-described': 'themselves alone',
  'self-and-others': 'themselves and others',
  'third-party-only': 'others alone',
  'status-unknown': 'not known to be active or closed',
  'needs-check': 'need another look',
  unlinked: 'linked to no other entry',
  'no-access': 'communities and events without access facts',
} as const;
export const ofYear = (year: number, isBefore: boolean) => `${isBefore ? 'from before' : 'of'} ${year}`;

// Centred on whom

export const centredNote = (said: number, silent: number) =>
  `[${number(said)}](said) entries say in public that they are led by, are for, or especially welcome certain people, and [${number(silent)}](silent) say nothing of it. It is only ever what a body says of itself. Nothing is inferred.`;
export const centredTable = 'Table: centred on whom';
export const people = 'People';
export const centredLabel = (degree: string, who: string) => `entries centred on people – ${degree}: ${who}`;

// What is most often not known

export const fieldsNote = 'Optional facts, the one that most entries lack first.';
export const fieldsTable = 'Table: what is not known';
export const fieldHead = 'Not known';
export const notAsked = 'not asked';
export const fieldLabel = (kinds: string, field: string) =>
  `${kinds.toLowerCase()} without: ${field.toLowerCase()}`;
/** Of how many entries a number is; `share` from 0 to 1, undefined where they are too few for one. */
export const outOf = (count: number, share: number | undefined) =>
  `of ${number(count)}${share === undefined ? '' : ` (${percent(share)})`}`;

// Help wanted

export const helpNote =
  'Small things that would make the map better, made from the data. Each takes a few minutes.';
export const all = 'All';
export const toDo = (task: string) => `to do: ${task.toLowerCase()}`;
/** What a reader can do about an entry. */
export const actions = {
  add: 'Add it',
  addOne: 'Add one',
  change: 'Change this entry',
  confirm: 'Say that it is still right',
  access: 'Add access facts',
  betterSource: 'Add a better source',
  ownPage: 'Add a page of its own',
  funder: 'Add a funder',
} as const;
export const tasks = {
  confirm: { title: 'Say whether these are still active', why: 'What we know of them is oldest.' },
  access: {
    title: 'Add access facts to a community or an event',
    why: 'Steps, captions, cost, conduct: without them many people cannot tell whether they can come.',
  },
  legalForm: { title: 'Add the legal form of an organisation', why: 'A public register says it.' },
  betterSource: { title: 'Find a better source', why: 'The pages behind these carry them badly.' },
  ownPage: { title: 'Add a page of their own', why: 'One page of somebody else is all there is.' },
  namedBodies: {
    title: 'Add a body that links name',
    why: 'Entries say that they are linked to it, and it has no entry yet. Those named most often come first.',
  },
  regions: {
    title: 'Add an entry from a region below its share',
    why: (measure: string) => `Beside ${measure}, these have fewest entries.`,
  },
  spaces: {
    title: 'Add an entry on a thin problem space',
    why: 'These have fewest entries of all problem spaces.',
  },
} as const;

// The lists

export const listDescription = (count: number, why: string) => `${entries(count)}. ${why}`;
export const listCount = (count: number) => `${entries(count)}.`;
export const noneNow = 'None at present.';
export const factsOf = (when: number | string | undefined) =>
  when === undefined ? 'No date' : `Facts of ${date(when)}`;
