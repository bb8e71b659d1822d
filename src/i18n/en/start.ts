/** The page for newcomers. */
import { date, plural } from './locale.ts';

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });

export const title = 'New here? The field in one page';
export const description =
  'What people work on, whom to meet first and why, which communities you can join and how, and what the words mean.';
export const lede = (count: number) =>
  `This map shows who works on what technology does to people in the UK. It lists [${entries(count)}](explore), each with the pages that show what it says. You can look for help, for people to work with, or for what is missing.`;
export const onThisPage = 'On this page';

/** Headings of the sections by their ids, in reading order. */
export const sections = {
  field: 'What do people work on?',
  same: 'Who works on the same things as me?',
  join: 'Which communities can I join?',
  events: 'Which events can I go to?',
  words: 'What do the words mean?',
  'take-part': 'How do I join the map?',
  computed: 'How is this worked out?',
} as const;

// What people work on

export const fieldLede =
  'Six groups of problems. Each number leads to its entries, and beside each group stand well-connected entries to begin with.';
export const goodToKnow = 'Good to know first';
export const noGuide = 'None listed here yet that is active and linked to others.';
export const addOne = 'Know one? Add it.';
export const addOneTo = (group: string) => `Know one? Add it. ${group}`;
const otherEntries = (count: number) => plural(count, { one: '# other entry', other: '# other entries' });
export const linkedTo = (count: number, name: string) => `${otherEntries(count)} linked to ${name}`;
export const whyHere = (links: number, newest: number | string | undefined) =>
  `Why here: it is linked to [${otherEntries(links)}](links), and no active entry that works mainly on {space} is linked to more. Newest evidence: ${newest === undefined ? 'date not known' : date(newest)}.`;

export const sameLede =
  'Choose what you work on and for whom. The address of the page holds your choice, so you can hand it on. Nothing you choose leaves your browser.';

// Communities and events

export const noWelcoming = 'None listed here yet that says how to join.';
export const welcoming = (count: number) =>
  `${plural(count, { one: '# community says', other: '# communities say' })} how to join. Those known to be active come first, and of these the ones open to anyone, then those that are free.`;
export const placeNotKnown = 'place not known';
export const openTo = (who: string | undefined) =>
  who === undefined ? 'who can join: not known' : `open to: ${who}`;
export const cost = (label: string | undefined) => `cost: ${label ?? 'not known'}`;
export const maybeInactive = (newest: number | string | undefined) =>
  `not known whether it is still active; newest evidence: ${newest === undefined ? 'date not known' : date(newest)}`;
/** Separates facts in a line. */
export const separator = ' · ';
export const howToJoin = (name: string) => `how to join ${name}`;
export const otherCommunities = (others: number, all: number) =>
  `${plural(others, { one: '# other community is', other: '# other communities are' })} on the map. They do not say how to join, are by invitation or referral only, or have stopped. [See all ${plural(all, { one: '# community', other: '# communities' })}](communities)`;
export const noEvent = 'None listed here yet that is known to be active.';
export const events = (count: number) =>
  `${plural(count, { one: '# event is', other: '# events are' })} known to be active. The map does not hold the next dates: please look at each event’s own page.`;
export const noNextDate = 'next date: not known';

// Words

export const listNamed = 'List: ';
export const factsAsOf = 'Facts as of';
export const factsAsOfMeans = 'Year or date of the newest source: what the facts are true of.';
export const allTerms = 'All terms and what they mean';

// How to take part, and how the page is worked out

export const takePart = [
  'Anyone can add what is missing or put right what is wrong. The quickest way is to [tell us in a short form](add). You need one public page that shows what you say.',
  'If you want to do more, [how to contribute](contributing) takes you through it step by step. [What belongs here](scope) tells what the map lists and what not.',
] as const;
export const computed = [
  '**Good to know first.** For each problem space we take the active entry that works mainly on it and is linked to most others. Of these, each group shows three at most, those with most links. Many links do not mean better work: they mean that from there you can see much of the field.',
  '**Works on the same things.** We count what two entries share: problem spaces, support, audiences and place. What few entries have counts more than what many have. A problem space counts twice as much as support or audience, and more where it is the main one of an entry. The same town counts half as much as support, the same region a quarter. What is not known never counts as shared. On the page of an entry, others must share a problem space and one more thing.',
  'The counting follows the “inverse document frequency” of Karen Spärck Jones (Journal of Documentation 28, 1972). [The formula, with an example worked out](formula)',
] as const;
