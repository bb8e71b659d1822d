/** The map view of the explorer. */
import { distanceAway } from './catalogue.ts';
import { list, number, plural } from './locale.ts';

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });

export const wideTitle = 'UK-wide, no base';
export const unknownTitle = 'No known place';
export const wideCount = (count: number) =>
  plural(count, {
    one: '# entry works UK-wide and has no base',
    other: '# entries work UK-wide and have no base',
  });
export const unknownCount = (count: number) =>
  plural(count, { one: '# entry has no known place', other: '# entries have no known place' });

export const entryCount = entries;
export const close = 'Close';
export const places = (names: readonly string[]) => names.join(' and ');

export const skip = 'Skip past the map';
export const move = 'Move the map';
export const zoomIn = 'Zoom in';
export const zoomOut = 'Zoom out';
export const moveLeft = 'Move left';
export const moveRight = 'Move right';
export const moveUp = 'Move up';
export const moveDown = 'Move down';
export const wholeArea = 'Whole UK';
export const markTown = 'entries in one town';
export const markSeveral = 'several places close together: press to zoom in';
export const markRough = 'town not known, only the region';
export const markClosed = 'all have closed';
export const hint =
  'A mark stands at the middle of its town, not at an address. One entry alone has the shape of its kind. Press a mark to see its entries. Drag with the mouse or with two fingers; hold Ctrl and turn the wheel to zoom.';
export const credits = 'Whose work this map rests on';
export const nearestInView = (count: number, place: string, miles: number) =>
  `In view: ${entries(count)} nearest to ${place}, the farthest ${distanceAway(miles)}.`;
export const noneNear = (place: string) => `No entry is known to be based near ${place}.`;
export const loadFailed = 'The map could not be loaded. The table holds the same entries.';
export const mapOf = (count: number) => `Map of ${entries(count)}`;

/** Where a mark stands. */
export const roughPlace = (region: string) => `${region}, town not known`;
export const nearPlace = (place: string) => `near ${place}`;
const inPlaces = (names: readonly string[]) => `in ${list(names)}`;

/** What a mark is called to those who cannot see it. */
export const placesMark = (names: readonly string[], count: number) => `${list(names)}: ${entries(count)}`;
/** A mark that parts when one zooms in; `unknown` of its entries have no known town. */
export const nearMark = (count: number, town: string, unknown: number) =>
  `${entries(count)} ${nearPlace(town)}${unknown > 0 ? `, ${number(unknown)} of them with no known town` : ''}, zoom in`;
export const regionsMark = (count: number, regions: readonly string[]) =>
  `${entries(count)} ${inPlaces(regions)}, zoom in`;
export const pointMark = (place: string, count: number, closed: boolean) =>
  `${place}: ${entries(count)}${closed ? ', all closed' : ''}`;
export const entryMark = (place: string, name: string, kind: string, closed: boolean) =>
  `${place}: ${entries(1)}, ${name}, ${kind.toLowerCase()}${closed ? ', closed' : ''}`;

export const shadeLabel = 'Shade the regions by';
export const shadeCount = 'number of entries';
export const shadeRate = (per: string) => `entries per ${per}`;
export const shadeNone = 'nothing';
export const shadeFailed =
  'The figures about the regions could not be loaded, so there are numbers and no rates.';
export const shadeUnknown = (shade: string) =>
  `The map cannot be shaded by “${shade}”. It is shaded by the number of entries.`;
/** Heads a link to an indicator, which its publisher follows. */
export const figures = 'Figures:';
export const indicatorIn = (title: string, year: number) => `${title} in ${year}`;
export const upTo = (to: string) => `up to ${to}`;
export const fromTo = (from: string, to: string) => `${from} to ${to}`;
export const tooFewForRate = (fewest: number) => `fewer than ${number(fewest)} entries, so no rate`;
export const none = 'none';

export const tableCaption = 'Entries by region. Each number is a button that lists them.';
export const columnRegion = 'Region';
export const columnEntries = 'Entries';
export const columnRate = (per: string) => `Per ${per}`;
export const all = 'All';
export const tooFew = 'too few';
export const listThose = (count: number, title: string) => `${number(count)}: list those under “${title}”`;
export const onTheMap = 'On the map';
export const onlyThis = 'Only this';
/** What a button that stands in every row is called in the row of a region. */
export const inRow = (button: string, title: string) => `${button}: ${title}`;
