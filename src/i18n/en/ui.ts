/** The frame of every page and the components that several features show. */
import { number, plural } from './locale.ts';

export const skip = 'Skip to the main content';
export const mainMenu = 'Main';
export const menu = {
  find: 'Find support',
  explore: 'Explore',
  projects: 'Projects',
  gaps: 'Gaps',
  start: 'Start here',
  contribute: 'Take part',
  about: 'About',
} as const;
export const searchMap = (title: string) => `Search ${title}`;
export const search = 'Search';
/** Stands on the button of the theme until a script says what pressing it does. */
export const theme = 'Theme';
export const themeNames = { light: 'Light', dark: 'Dark' } as const;
export const themeActions = { light: 'Use the light theme', dark: 'Use the dark theme' } as const;
export const shareImage = (title: string) =>
  `${title}: five shapes, one for each kind of entry, joined by lines`;
export const heading = (title: string, map: string) => `${title} – ${map}`;
export const homeHeading = (map: string, question: string) => `${map}: ${question}`;

export const licensed = (licence: string, day: string) =>
  `The data is free to use under ${licence}, as of ${day}. Nothing you do here leaves your browser.`;
export const footerMap = 'The map';
export const footerMapLinks = {
  search: 'Search',
  entries: 'All entries',
  news: 'New, changed and closed',
  standing: 'Standing and ties',
  taxonomy: 'All terms and what they mean',
} as const;
export const footerTrust = 'How it works';
export const footerTrustLinks = {
  scope: 'What belongs here',
  coverage: 'Who is missing',
  governance: 'How decisions are made',
  data: 'Data, licence and how to cite',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
} as const;
export const footerHelp = 'Help and take part';
export const files = 'Files and history on GitHub';

export const breadcrumbs = 'You are here';
export const pages = 'Pages';
/** What only those hear who listen is marked off: "Previous" alone is seen. */
export const previous = ['Previous', ' page'] as const;
export const next = ['Next', ' page'] as const;
export const page = 'Page ';

export const followFeed = (what: string) => `Follow changes in ${what} as a feed:`;
export const or = ' or ';
export const feedForms = { xml: 'Atom', json: 'JSON Feed' } as const;
export const feedOfAll = (title: string) => `${title}: new, changed and closed`;
export const feedOf = (title: string, what: string) => `${title}: changes in ${what}`;

export const sourceOf = (name: string) => `, source of ${name}`;
export const source = 'source:';
/** Said before the host of a source to those who hear links out of their sentence. */
export const sourceBefore = (of: string) => `${of}, on `;
export const readOn = (day: string) => `read ${day}`;
export const readingNotRecorded = 'day of reading not recorded';
export const archivedCopy = 'archived copy';
export const copyOf = (name: string, ending: string) => ` of ${name}${ending}`;
export const neverRead = 'On which days these pages were read is not recorded.';

/** How many of what was counted, for those who hear the number out of its table: "12 entries based in Wales". */
export const countOf = (count: number, counted: string) => `${number(count)} ${counted}`;
/** Follows a number that stands apart from it. */
export const entriesAfterCount = (count: number) => plural(count, { one: ' entry', other: ' entries' });
