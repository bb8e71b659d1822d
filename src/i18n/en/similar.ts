/** Entries that work on the same things, on the page of an entry and as a tool for readers. */
import type { Aspect } from '../../core/similarity.ts';
import { list, number, plural } from './locale.ts';

// On the page of an entry

export const worksOnTheSame = 'Works on the same things';
export const noneNear =
  'No other entry is near enough: none shares a problem space and one more thing with this one. See all that work on [{space}](space).';
/** What two entries share. Each item is a link, so the list is given in pieces: "both in [Wales](…)". */
export const bothShare: Readonly<Record<Aspect, string>> = {
  space: 'both work on',
  support: 'both offer',
  audience: 'both for',
  town: 'both in',
  region: 'both in',
};
export const alsoLinked = 'also [linked to each other](connected)';
export const workedOut =
  'Worked out from problem spaces, support, audiences and place: what few entries share counts more, and the main problem space most. [How this is worked out](computed)';
/** A region as it is read after "in": the North West, Wales. */
export const inRegion = (label: string) => (/^(North|South|East|West) /.test(label) ? `the ${label}` : label);

// The tool

export const withoutScript =
  'Without script, the button leads to the explorer, and these pages list the entries: [problem spaces](spaces), [whom they serve](audiences), [places](regions).';
export const notUnderstood = 'Parts of the address were not understood and are left out:';
export const whatYouWorkOn = 'What you work on';
export const whichSpaces = 'What do you work on?';
export const whichAudiences = 'Whom do you work for?';
export const ofEntries = ' entries';
export const where = 'Where? You can leave this out.';
export const anywhere = 'Anywhere';
export const showWho = 'Show who';
export const clear = 'Clear';
export const mostInCommon = 'Who has most in common with you';
export const nothingChosen = 'Nothing is chosen yet. Choose at least one problem space, audience or place.';

// Its answer, written by the browser

export const notLoaded =
  'The entries could not be loaded. Each problem space above leads to a page of its entries.';
export const noneListed = 'None listed here yet. That does not mean that none exists.';
export const inCommon = (count: number) =>
  `${plural(count, { one: '# entry has', other: '# entries have' })} something in common with your choice. Those with most come first.`;
export const seeInExplorer = 'See in the explorer those that fit all of it';
export const absent = (parts: readonly string[]) => `None listed here yet: ${list(parts)}. `;
export const addOne = 'Know one? Add it.';
export const showMore = (count: number) => `Show ${number(count)} more`;
export const showRest = (count: number) =>
  plural(count, { one: 'Show the last one', other: 'Show all # that are left' });
const SHARES: Readonly<Record<Aspect, string>> = {
  space: 'works on',
  support: 'offers',
  audience: 'for',
  town: 'in',
  region: 'in',
};
/** One way in which an entry is like the choice: "works on data stewardship and market power". */
export const shares = (aspect: Aspect, labels: readonly string[]) => `${SHARES[aspect]} ${list(labels)}`;
/** Separates the ways in which an entry is like the choice. */
export const separator = ' · ';

// What of an address was left out

export const unknownSetting = (name: string) => `This page has no setting “${name}”.`;
export const unknownTerm = (id: string, list: string) => `“${id}” is not known under “${list}”.`;
export const oneRegion = 'Only one region can be chosen here; the first is taken.';
