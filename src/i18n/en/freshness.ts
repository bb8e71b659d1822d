/** How old the facts of an entry are, in words. */
import type { QueueState } from '../../core/freshness.ts';
import { term } from '../../core/schema/taxonomy.ts';
import { STALE_AFTER_MONTHS } from '../../core/status.ts';
import type { Freshness, RecordState } from '../../core/status.ts';
import { date, list, number, plural } from './locale.ts';

/** A state as the head of a column or list. */
export const stateName = (state: QueueState) =>
  state === 'over' ? 'Over: ended or merged' : term('record-state', state).label;

/** What a state means, in a sentence. */
export const stateMeaning = (state: QueueState) =>
  state === 'over'
    ? 'It has ended or become part of another, so its facts are about the past and no regular check is due.'
    : term('record-state', state).definition;

export const noCheckDue = 'No regular check is due for what is over.';

/** Follows the status of an entry whose facts are stale or of unknown age. */
export const needsCheck = (basis: Freshness['basis']) =>
  basis === 'none'
    ? '– the sources have no date, so this needs a check'
    : `– ${basis === 'checked' ? 'last checked ' : ''}more than ${STALE_AFTER_MONTHS} months ago, so this needs a check`;

/** What an entry's age goes by, in a sentence or two. */
export function age({ basis, date: when, months, failing }: Freshness): string {
  if (when === undefined || months === undefined)
    return 'No check is noted, and none of the sources carries a date.';
  const known =
    basis === 'checked'
      ? `Last checked: ${date(when)}, ${ago(months)}.`
      : `No check is noted. The newest source is of ${date(when)}, ${ago(months)}.`;
  return failing === undefined ? known : `${known} ${notAnswered(failing.length)}`;
}

const notAnswered = (count: number) =>
  `${plural(count, { one: '# of its addresses has', other: '# of its addresses have' })} not answered for 30 days or more.`;

const MONTHS = { one: '# month', other: '# months' };
const YEARS = { one: '# year', other: '# years' };

/** An age in the finest unit that its date allows, and in years where that is enough. */
export function ago({ least, most }: NonNullable<Freshness['months']>): string {
  if (most < 1) return 'less than a month ago';
  const [low, high, unit] =
    least >= 24
      ? ([Math.floor(least / 12), Math.floor(most / 12), YEARS] as const)
      : ([least, most, MONTHS] as const);
  if (low === high) return `${plural(low, unit)} ago`;
  return low === 0 ? `up to ${plural(high, unit)} ago` : `${number(low)} to ${plural(high, unit)} ago`;
}

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });

/** A state in a running sentence. */
const inSentence: Readonly<Record<QueueState, string>> = {
  'not-known': 'without any date',
  stale: 'stale',
  due: 'due for a check',
  fresh: 'fresh',
  over: 'over',
};

/** How many entries are in each state: "12 due for a check and 3 stale". */
export const stateCounts = (counts: readonly { readonly state: QueueState; readonly count: number }[]) =>
  list(counts.map(({ state, count }) => `${number(count)} ${inSentence[state]}`));

export const allPlaces = 'All places';

// The queue

export const queueTitle = 'What needs a look?';
export const queueDescription = (day: string) =>
  `Which entries nobody has compared with their sources for long, by place, the one most in need first. As of ${date(day)}.`;
export const queueLede = (queued: number, all: number) =>
  `Facts grow old. ${number(queued)} of ${entries(all)} should be compared with their sources again. If you know one of them, you can say so in a minute.`;
export const queueDay = (day: string, counts: string) =>
  `As of [${date(day)}](day): ${counts}. States are worked out when the site is built, so a page that was built long ago says too little.`;
export const wholeQueue = 'The whole queue as a table (CSV)';
export const byPlace = 'By place';
export const meanings = 'What the states mean';
export const meaningsNote =
  'Most entries carry no noted check yet. They are judged by the year of their newest source, and a year is not a day: the facts of 2025 may be of January or of December. So an entry is called fresh or stale only when every day of its year says so; between the two it is due. Nothing is removed or hidden because it is old. [How this is worked out](how)';
export const queue = 'The queue';
export const queueNote =
  'The one most in need comes first: what carries no date at all, then the oldest. Open its sources, read whether they still say this, and tell us: “Still right?” starts a message for you, “Correct it” opens its file. Both lead to GitHub.';
export const firstTenOf = (count: number) => `The first ten of ${entries(count)}`;

// The table of counts; its heads are short, so that it fits a narrow screen

export const table = 'Table: how fresh entries are';
export const place = 'Place';
export const heads: Readonly<Record<QueueState, string>> = {
  'not-known': 'No date',
  stale: 'Stale',
  due: 'Due',
  fresh: 'Fresh',
  over: 'Over',
};
export const cellLabel = (count: number, state: QueueState, label: string) =>
  `${plural(count, { one: 'entry', other: 'entries' })} ${inSentence[state]}: ${label}`;

// The queue of a place

export const placeTitle = (label: string) => `What needs a look: ${label}`;
export const placeDescription = (count: number, label: string, day: string) =>
  `${entries(count)} to compare with their sources again: ${label}, as of ${date(day)}.`;
export const nothingNow = 'Nothing at present.';
export const firstTenLede = (count: number) => `${firstTenOf(count)}, the one most in need first.`;
export const allLede = (count: number) => `${entries(count)}, the one most in need first.`;
export const placeDay = (day: string, counts: string) =>
  `As of [${date(day)}](day): ${counts === '' ? 'no entries' : counts}.`;
export const firstTen = 'The first ten';
export const allOfThem = 'All of them';
export const allLists = 'All lists';

// The list of a place and a state

export const listTitle = (state: QueueState, label: string) => `${stateName(state)} – ${label}`;
export const listPageTitle = (title: string, page: number) => `${title}, page ${page}`;
export const listDescription = (count: number, state: QueueState) =>
  `${entries(count)}. ${stateMeaning(state)}`;
export const listDay = (count: number, day: string) => `${entries(count)}, as of [${date(day)}](day).`;
/** Positions count from 1. */
export const listPart = (from: number, to: number, count: number, day: string) =>
  `${number(from)} to ${number(to)} of ${listDay(count, day)}`;
export const listEntries = 'Entries';

// An entry in the queue

export const stateLead = (state: RecordState) => `${term('record-state', state).label}. `;
export const stillRight = 'Still right?';
export const stillRightOf = (name: string) => ` Say so of ${name}`;
export const correct = 'Correct it';
export const correctOf = (name: string) => `: ${name}`;
export const sources = (count: number) => plural(count, { one: '# source', other: '# sources' });
export const sourcesOf = (name: string) => ` of ${name}`;
export const website = 'Its website:';
export const websiteOf = (name: string) => `, website of ${name}`;
export const statusAndPlace = (status: string, where: string | undefined) =>
  `Status: ${status.toLowerCase()}${where === undefined ? '' : ` · ${where}`}`;
