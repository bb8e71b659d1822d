/** The review report: what a change to the data does, in words. Values by others are marked, see `phrase.ts`. */
import type { Kind } from '../../core/ids.ts';
import type { Phrase } from '../phrase.ts';
import { decimal, number, phrase, phraseList, plural } from './locale.ts';

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });

// The frame

export const reportTitle = 'Review report';
export const reportStates = (base: Phrase, head: Phrase) => phrase`What changes from ${base} to ${head}.`;
export const reportState = (name: Phrase, commit: string) => phrase`${name} (${commit})`;
export const nothingAgainst = 'Nothing stands against it in the checks.';
export const mustBePutRight = (count: number) =>
  plural(count, {
    one: '# problem must be put right first.',
    other: '# problems must be put right first.',
  });
export const marksExplained = 'Struck out: taken out. Bold: put in.';
export const spokenGone = 'taken out: ';
export const spokenCome = 'put in: ';
export const empty = '(empty)';
export const tooLong =
  'The report is longer than a comment can be. `npm run review -- --format html --out review.html` writes all of it.';

// The whole change in one sentence

const object = (count: number, name: string) => (count === 1 ? phrase`${name}` : [entries(count)]);
export const adds = (count: number, name: string) => phrase`adds ${object(count, name)}`;
export const renames = (count: number, name: string) => phrase`renames ${object(count, name)}`;
export const merges = (count: number, name: string) => phrase`merges ${object(count, name)}`;
export const removes = (count: number, name: string) => phrase`removes ${object(count, name)}`;
export const changes = (count: number, name: string) => phrase`changes ${object(count, name)}`;
export const movesToOtherTerms = (count: number): Phrase => [`moves ${entries(count)} to other terms`];
export const splitsTerms = (count: number, label: string): Phrase =>
  count === 1 ? phrase`splits the term ${label}` : [`splits ${plural(count, { other: '# terms' })}`];
export const changesLists = (count: number, isMore: boolean): Phrase => {
  const more = isMore ? ' more' : '';
  return [
    plural(count, {
      one: `makes #${more} change to the lists of terms`,
      other: `makes #${more} changes to the lists of terms`,
    }),
  ];
};
export const changesFiles = (count: number): Phrase => [
  plural(count, { one: 'changes # other file', other: 'changes # other files' }),
];
/** Makes a sentence of what a change does: "Adds 5 entries and splits 2 terms." */
export const oneSentence = (did: readonly Phrase[]): Phrase => {
  const [first, ...rest] = phraseList(did);
  const start = typeof first === 'string' ? first.replace(/^./, (letter) => letter.toUpperCase()) : first;
  return [...(start === undefined ? [] : [start]), ...rest, '.'];
};
export const nothingChanges = 'Nothing changes: the data is the same in both states.';
export const onlyForm = (files: number) =>
  `Nothing changes in what the data says: only the form of ${plural(files, { one: '# file is', other: '# files is' })} different.`;

// Problems

export const problems = 'Problems';
export const levels = { error: 'Error', warning: 'Warning' } as const;
export const problemLine = (level: Phrase, at: string, rule: string, message: string) =>
  phrase`${level}, ${at} ${[`[${rule}]`]}: ${message}`;
export const cure = (file: string, start: number, end: number) => {
  const lines = start === end ? `instead of line ${start}` : `instead of lines ${start} to ${end}`;
  return phrase`This would put it right, in ${file}, ${[lines]}:`;
};
export const moreProblems = (count: number) =>
  plural(count, {
    one: '# more problem: `npm run validate` shows them.',
    other: '# more problems: `npm run validate` shows them.',
  });
export const olderProblems = (count: number) =>
  plural(count, {
    one: '# problem that was there before is not shown.',
    other: '# problems that were there before are not shown.',
  });

// What changes, entry by entry

export const whatChanges = 'What changes';
const aKind: Readonly<Record<Kind, string>> = {
  organisation: 'an organisation',
  project: 'a project',
  community: 'a community',
  event: 'an event',
  resource: 'a resource',
};
export const entryAdded = (name: string, kind: Kind, id: string) =>
  phrase`Added: ${name}, ${[aKind[kind]]} (${id})`;
export const entryRemoved = (name: string, kind: Kind, id: string) =>
  phrase`Removed: ${name}, ${[aKind[kind]]} (${id})`;
export const entryRenamed = (was: readonly [string, string], is: readonly [string, string]) =>
  phrase`Renamed: ${was[0]} (${was[1]}) is now ${is[0]} (${is[1]}); its old address leads to the new one`;
export const entryRenamedBlindly = (was: readonly [string, string], is: readonly [string, string]) =>
  phrase`Renamed: ${was[0]} (${was[1]}) is now ${is[0]} (${is[1]}); nothing leads there from its old address`;
export const entryMerged = (was: readonly [string, string], into: readonly [string, string]) =>
  phrase`Merged: ${was[0]} (${was[1]}) is taken out, and its address leads to ${into[0]} (${into[1]})`;
export const entryMoved = (name: string, id: string, from: string, to: string) =>
  phrase`Changed: ${name} (${id}) moves from ${[from]} to ${[to]}`;
export const entryChanged = (name: string, id: string) => phrase`Changed: ${name} (${id})`;
export const relationCount = (count: number): Phrase => [
  plural(count, { one: '# relation', other: '# relations' }),
];
export const moreEntriesChanged = (count: number) =>
  plural(count, {
    one: '# more entry changed; the JSON report names each.',
    other: '# more entries changed; the JSON report names each.',
  });
export const entriesFollowTerms = (count: number) =>
  plural(count, {
    one: '# entry changes only as the lists of terms do, and is named there.',
    other: '# entries change only as the lists of terms do, and are named there.',
  });
/** "A runs B". */
export const relationReads = (from: string, label: Phrase, to: string) => phrase`${from} ${label} ${to}`;
export const relationAdded = (reads: Phrase) => phrase`Relation added: ${reads}`;
export const relationAddedWithSource = (reads: Phrase, source: string) =>
  phrase`Relation added: ${reads} (source ${source})`;
export const relationRemoved = (reads: Phrase) => phrase`Relation removed: ${reads}`;
export const relationChanged = (reads: Phrase) => phrase`Relation changed: ${reads}`;

// Lists of terms

export const listsOfTerms = 'Lists of terms';
const term = (list: Phrase, label: string, id: string) => phrase`${list}: the term ${label} (${id})`;
export const termAdded = (list: Phrase, label: string, id: string) => phrase`${term(list, label, id)} is new`;
export const termRemoved = (list: Phrase, label: string, id: string) =>
  phrase`${term(list, label, id)} is taken out`;
export const termSucceeded = (list: Phrase, label: string, id: string, into: readonly string[]) =>
  phrase`${term(list, label, id)} is taken out; ${phraseList(into)} takes its place`;
export const termReplaced = (list: Phrase, label: string, id: string, into: readonly string[]) =>
  phrase`${term(list, label, id)} becomes ${phraseList(into)}`;
export const termSplitOff = (list: Phrase, label: string, id: string, into: readonly string[]) =>
  phrase`${term(list, label, id)} stays, and ${phraseList(into)} ${[plural(into.length, { one: 'is', other: 'are' })]} split off it`;
export const termSplit = (list: Phrase, label: string, id: string, into: readonly string[]) =>
  phrase`${term(list, label, id)} is split into ${phraseList(into)}`;
export const termRelabelled = (list: Phrase, label: string, id: string) =>
  phrase`${term(list, label, id)} is called something else`;
export const termRedefined = (list: Phrase, label: string, id: string) =>
  phrase`${term(list, label, id)} is defined in other words`;
export const termChanged = (list: Phrase, label: string, id: string) =>
  phrase`${term(list, label, id)} changes in what else is said of it`;
export const noEntryCarried = (change: Phrase) => phrase`${change}. No entry carried it.`;
export const noEntryCarries = (change: Phrase) => phrase`${change}. No entry carries it.`;
export const touches = (change: Phrase, count: number) => phrase`${change}. It touches ${[entries(count)]}:`;
export const definition = (text: string) => phrase`Definition: ${text}`;
export const touched = (name: string, id: string) => phrase`${name} (${id})`;
export const touchedWithout = (name: string, id: string) => phrase`${name} (${id}): none of them now`;
export const touchedNow = (name: string, id: string, after: readonly string[]) =>
  phrase`${name} (${id}): ${phraseList(after)}`;
export const touchedFrom = (name: string, id: string, before: readonly string[], after: readonly string[]) =>
  phrase`${name} (${id}): ${phraseList(before)} → ${phraseList(after)}`;

// Where not all is shown

export const andMoreEntries = (count: number): Phrase => [
  plural(count, { one: 'and # more entry', other: 'and # more entries' }),
];
export const andMorePoints = (count: number): Phrase => [
  plural(count, {
    one: 'and # more point; the JSON report names each',
    other: 'and # more points; the JSON report names each',
  }),
];
export const andMoreValues = (count: number): Phrase => [
  plural(count, { one: 'and # more value', other: 'and # more values' }),
];
export const andMoreFiles = (count: number): Phrase => [
  plural(count, { one: 'and # more file', other: 'and # more files' }),
];
export const more = (count: number): Phrase => [`${number(count)} more`];

// Other files

export const otherFiles = 'Other files';
export const fileAdded = (file: string) => phrase`${file} is added`;
export const fileRemoved = (file: string) => phrase`${file} is removed`;
export const fileChanged = (file: string) => phrase`${file} is changed`;
export const wholeFile = 'the whole';

// What follows from it

export const whatFollows = 'What follows from it';
const fromTo = (name: string, [before, after]: readonly [number, number]): Phrase => [
  `${name}: ${number(before)} → ${number(after)}`,
];
type Counts = readonly [before: number, after: number];
export const entryCount = (counts: Counts) => fromTo('Entries', counts);
export const linkedPairs = (counts: Counts) => fromTo('Linked pairs of entries', counts);
export const unlinkedEntries = (counts: Counts) => fromTo('Entries without a link', counts);
export const components = (counts: Counts) => fromTo('Connected parts of the network', counts);
export const orphaned = (names: Phrase) => phrase`No longer linked to any entry: ${names}`;
export const arrivedUnlinked = (names: Phrase) => phrase`New, and not linked to any entry: ${names}`;
export const nowLinked = (names: Phrase) => phrase`Linked for the first time: ${names}`;
export const joined = (parts: Phrase) => phrase`Parts of the network that grow together: ${parts}`;
export const cut = (parts: Phrase) => phrase`A part of the network falls apart: ${parts}`;
export const component = (size: number, centre: string) => phrase`${[entries(size)]} around ${centre}`;
export const gapsClosed = (count: number) => phrase`Gaps that close: ${count}`;
export const gapsOpened = (count: number) => phrase`Gaps that open: ${count}`;
export const gapClosedBy = (space: string, region: string, names: Phrase) =>
  phrase`${space} in ${region}, now with ${names}`;
export const gapLeftBy = (space: string, region: string, names: Phrase) =>
  phrase`${space} in ${region}, until now with ${names}`;
export const pagesAdded = (ids: Phrase) => phrase`New pages of entries: ${ids}`;
export const pagesRemoved = (ids: Phrase) => phrase`Pages of entries that go: ${ids}`;
export const redirectsAdded = (redirects: Phrase) => phrase`New redirects: ${redirects}`;
export const redirect = (from: string, to: string) => phrase`${from} leads to ${to}`;
export const redirectsNeeded = (ids: Phrase) => phrase`Redirects that are missing, from: ${ids}`;

// Needs a look

export const needsALook = 'Needs a look';
export const because = {
  name: 'the names are alike',
  website: 'the website is the same',
  identifier: 'a register gives both the same number',
} as const;
export const perhapsTheSame = (
  one: readonly [name: string, id: string],
  other: readonly [name: string, id: string],
  reason: string,
  score: number,
) =>
  phrase`Perhaps the same: ${one[0]} (${one[1]}) and ${other[0]} (${other[1]}); ${[`${reason}, score ${decimal(score, 2)}`]}`;
export const newHost = (host: string, name: string) =>
  phrase`A site that nothing led to before: ${host}, from ${name}`;
export const lostSource = (source: string, name: string) =>
  phrase`A source goes: ${source}, from ${name}; does another page still show what rested on it?`;
export const oneSided = (name: string, other: string, source: string) =>
  phrase`Partners on the word of one side: ${name} and ${other}; the source, ${source}, is a page of the first`;
export const praise = (found: string, field: string, name: string) =>
  phrase`Words that praise: ${found}, in ${field} of ${name}`;
export const perhapsPersonal = (field: string, name: string, message: string) =>
  phrase`Perhaps about a person: ${field} of ${name}. ${message}`;
export const instruction = (field: string, name: string, message: string) =>
  phrase`Reads like an order to a program: ${field} of ${name}. ${message}`;
