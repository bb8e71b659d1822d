/** The first page. */
import type { Kind } from '../../core/ids.ts';
import { countOfKind } from './kinds.ts';
import { list, number, plural } from './locale.ts';

export const description = (purpose: string, count: number) =>
  `${purpose} ${number(count)} entries, every fact with its source.`;
export const lede = (kinds: readonly (readonly [Kind, number])[]) =>
  `An open map of ${list(kinds.map(([kind, count]) => countOfKind(kind, count)))}: every fact with its source, every change made in public.`;
export const search = (title: string) => `Search ${title}`;
export const tryWords = 'Try';

/** Ways in for those who come with a question, with paths of pages. */
export const doors = [
  {
    who: 'I need support',
    question: 'Who can help me with this problem?',
    links: [
      ['Answer three questions', 'find/'],
      ['Near a town or postcode', 'explore/'],
      ['By kind of support', 'support/'],
    ],
  },
  {
    who: 'I work in the field',
    question: 'What is happening, and how do I join in?',
    links: [
      ['Projects, and how to get involved', 'projects/'],
      ['New, changed and closed', 'news/'],
      ['Communities', 'communities/'],
      ['Events', 'events/'],
    ],
  },
  {
    who: 'I fund',
    question: 'Which problems and places have little yet?',
    links: [
      ['Gaps, counted', 'gaps/'],
      ['The regions side by side', 'regions/compare/'],
      ['Who hangs on whom', 'standing/'],
      ['Who is missing from the map', 'about/coverage/'],
    ],
  },
  {
    who: 'I am new',
    question: 'Who is who, and what do the words mean?',
    links: [
      ['The field in one page', 'start/'],
      ['Who works on the same things as me', 'start/#same'],
      ['Who is linked to whom', 'explore/?view=network'],
    ],
  },
] as const;

// Where, whom and what

export const whereBased = 'Where they are based';
export const based = (count: number, wide: number, area: string, unplaced: number) =>
  `${number(count)} entries have a published base. Of the others, ${number(wide)} work across the whole of ${area} or beyond, and ${number(unplaced)} do not say where they are.`;
export const communities = 'Communities you can join';
export const newestEvidence = 'The five with the newest evidence. [All communities](communities)';
export const whatTheyWorkOn = 'What they work on';
export const spacesInGroups = (count: number) =>
  `${number(count)} problem spaces in six groups, with the number of entries in each.`;

// What is not known

export const unknown = 'What this map does not know';
export const unknownFacts = (
  counts: {
    readonly statusUnknown: number;
    readonly needCheck: number;
    readonly noAccess: number;
    readonly unconnected: number;
  },
  months: number,
  gatherings: number,
) =>
  [
    `${plural(counts.statusUnknown, { one: '# entry has', other: '# entries have' })} not been seen active or closed, and ${number(counts.needCheck)} rest on pages that are undated or more than ${months} months old.`,
    `Access facts are missing for ${number(counts.noAccess)} of the ${number(gatherings)} communities and events.`,
    `${number(counts.unconnected)} entries are linked to no other.`,
  ].join(' ');
type Counted = { readonly label: string; readonly count: number };
export const mostInTwoRegions = (all: number, first: Counted, second: Counted) =>
  `Of the ${number(all)} with a base, ${number(first.count)} are in ${first.label} and ${number(second.count)} in ${second.label}.`;
export const thinnest = (spaces: readonly Counted[]) =>
  `The thinnest problem spaces are ${list(spaces.map(({ label, count }) => `${label.toLowerCase()} (${number(count)})`))}: that may be a gap in the field or in the map.`;
export const namedBodies = (bodies: number, relations: number) =>
  `${number(bodies)} [bodies are named in a link but have no entry yet](bodies). All ${number(relations)} links say that something was published, not that it still holds. [Who is missing from this map?](coverage)`;

// The picture of the network

export const networkTitle = (relations: number) =>
  `The network of entries and the ${number(relations)} published links between them`;
export const networkWords = (counts: {
  readonly linked: number;
  readonly lines: number;
  readonly largest: number;
  readonly best: readonly string[];
  readonly unlinked: number;
}) =>
  [
    `${number(counts.linked)} entries joined by ${number(counts.lines)} lines; ${number(counts.largest)} of them hang together in one network.`,
    `The best connected are ${list(counts.best)}.`,
    `${number(counts.unlinked)} entries have no known link to another and are not drawn.`,
  ].join(' ');
export const exploreNetwork = 'Explore the network';
