/** Views of the map in pages of other sites, and the page that makes the lines for them. */
import { date, plural } from './locale.ts';

/** The views that can be embedded. */
export const views = { list: 'List', map: 'Map', network: 'Network' } as const;

// The embedded page

export const viewHeading = (view: keyof typeof views) => `${views[view]} of entries`;
export const viewTitle = (view: keyof typeof views, map: string) => `${viewHeading(view)} – ${map}`;
export const viewDescription = (view: keyof typeof views, map: string) =>
  `${views[view]} of the entries of ${map}, to stand in another page.`;
export const viewHeadingOf = (view: keyof typeof views, map: string) => `${viewHeading(view)} of ${map}`;
export const notUnderstood = 'Parts of the address were not understood and are left out:';
export const entries = 'Entries';
export const allEntries = (count: number) => `All ${plural(count, { one: '# entry', other: '# entries' })}.`;
export const needsScript = 'This view needs JavaScript. [The list of all entries](list) does not.';
export const aboutFrame = 'About this frame';
export const dataOf = (licence: string, day: string) => `${licence}, as of ${date(day)}`;

// The page that makes the lines

export const title = 'Put the map on your own page';
export const description =
  'Show a list, a map or the network of the entries you choose on a page of your own: copy a few lines, nothing to install, no tracking.';
export const explore = 'Explore';
export const lede =
  'Choose what to show in [Explore](explore), then copy the lines below into your page. They show the map as it is on the day someone looks. Nothing is counted and nothing is stored.';
export const make = 'Make the lines';
export const view = 'What to show';
export const chosen = 'Address of what you have chosen in Explore';
export const chosenHint = 'Leave it empty to show all entries.';
export const name = 'What it is called, for people who cannot see it';
export const height = 'Height in pixels';
export const theme = 'Colours';
export const themes = { system: "as the reader's system", light: 'light', dark: 'dark' } as const;
export const lines = 'Lines to copy into your page';
export const copy = 'Copy the lines';
export const byHand = 'Without script, or by hand';
export const byHandNote =
  'These are the lines for each view. Whatever stands behind the question mark of an address in Explore may stand behind the address here too.';
export const licence = (data: string) =>
  `The data is under ${data}; the frame says so, and links to this map. A copy of this site can be embedded in the same way, should this one ever go away.`;

// In the browser

export const preview = 'What it will look like';
export const copied = 'The lines are copied.';
export const copyRefused =
  'Your browser does not allow copying by a button. The lines are selected: copy them as usual.';
