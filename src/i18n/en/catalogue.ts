/** The catalogue: the ways to narrow the entries, what of an address is not understood, and how entries stand in time and space. */
import { list, plural } from './locale.ts';

export const facetKind = 'Kind';
export const facetSpace = 'Problem space';
export const facetRegion = 'Based in';
export const facetSupport = 'Support it offers';
export const facetAudience = 'Whom it serves';
export const facetRole = 'Role of an organisation';
export const facetForm = 'Form';
export const facetStatus = 'Status';
export const facetCost = 'Cost';
export const facetOpen = 'Open to';
export const optionNotKnown = 'Not known';
export const optionUkWide = 'No base, works UK-wide or beyond';
export const optionNoPlace = 'No place known';

/** Heads the notes below, each a list item. */
export const notUnderstood = 'Parts of the address were not understood and are left out:';
export const unknownOption = (id: string, facet: string) => `“${id}” is not known under “${facet}”.`;
export const unknownSetting = (name: string) => `This page has no setting “${name}”.`;
export const notAYear = (text: string, first: number, last: number) =>
  `“${text}” is not a year between ${first} and ${last}.`;
export const unknownSort = (text: string) => `The entries cannot be sorted by “${text}”.`;
export const unknownView = (text: string) => `There is no view “${text}”.`;
export const unknownShade = (text: string) => `The map cannot be shaded by “${text}”.`;
export const unknownEntry = (text: string) => `There is no entry “${text}”.`;

export const sectionNear = (place: string) => `Based near ${place}, the nearest first`;
export const sectionWide =
  'Based elsewhere or nowhere in particular, and working for the whole nation or the UK';
export const sectionFar = 'Based farther away, and working there or where is not known';
export const sectionUnknown = 'No town known';

/** A distance in whole miles; 0 for two points in one place. */
export const distance = (miles: number) =>
  miles === 0 ? 'in the same place' : plural(miles, { one: '# mile', other: '# miles' });
export const distanceAway = (miles: number) => (miles === 0 ? distance(miles) : `${distance(miles)} away`);

/** A postcode area as a place: its main town, and the letters. */
export const postcodeArea = (town: string, area: string) => `${town} (postcode area ${area})`;
export const middleOfArea = (area: string) => `The middle of the postcode area ${area}.`;
export const middleOfAreaWithin = (area: string, miles: number) =>
  `The middle of the postcode area ${area}, which reaches about ${distance(miles)} from there.`;
export const wholeRegion = 'A whole region or nation: distances are from a point inside it.';

/** How an entry stands, as it follows its name. */
export const ended = 'ended';
export const endedIn = (year: number) => `ended in ${year}`;
export const merged = 'merged';
export const mergedIn = (year: number) => `merged in ${year}`;
export const paused = 'paused';
export const closedThisYear = 'closed this year';
export const closedIn = (year: number) => `closed in ${year}`;
export const closedByNow = 'closed by now, not known when';
export const beginningNotKnown = 'beginning not known';
export const notBegun = 'not begun';

/** "was succeeded by X, and gave rise to Y and Z": what became of an entry, without its name. */
export const became = (parts: readonly { readonly label: string; readonly names: readonly string[] }[]) =>
  parts.map(({ label, names }) => `${label} ${list(names)}`).join(', and ');

/** What people type for a country and no standard list holds, by its two letters. */
export const countriesToo: Readonly<Record<string, readonly string[]>> = {
  US: ['USA'],
  IE: ['Republic of Ireland'],
  NL: ['Holland'],
};
