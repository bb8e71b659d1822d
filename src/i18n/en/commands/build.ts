/** What the commands say that build and serve the site, and that make files of the repository from others. */
import { number } from '../locale.ts';

// Building

export const notAHost = (text: string) =>
  `"${text}" is not the address of a host. Give it like https://example.org, and the path with --base.`;
export const notABase = (text: string) =>
  `"${text}" is not a path at which a site can live. Give it like /map/.`;
export const checking = (folder: string) => `Checking ${folder}/`;
export const buildingPages = 'Building pages';
export const indexing = 'Indexing for search';
export const puttingInto = (folder: string) => `Putting it into ${folder}/`;
export const nothingBuilt = 'Nothing was built.';
export const nothingBuiltKept = (folder: string) => `Nothing was built, and ${folder}/ is as it was.`;
export const built = (pages: number, size: string, seconds: number) =>
  `${number(pages)} pages, ${size}, in ${seconds} s.`;
export const projectLiesThere = (folder: string) =>
  `The site cannot be built into "${folder}", because the project itself lies there.`;
export const noEarlierBuild = (folder: string) =>
  `"${folder}" holds something other than an earlier build. Name another folder with --out, or empty it.`;
export const pagesFailed = (said: string) => `The pages could not be built: ${said}`;
export const indexNotBegun = 'The search index could not be begun.';
export const indexFailed = (errors: readonly string[]) =>
  `The search index could not be made: ${errors.join(' ')}`;

// Serving

export const siteIsAt = (address: string) => `The site is at ${address}\nStop it with Ctrl + C.`;
export const notAPort = (text: string) => `PORT is "${text}", and a port is a number from 0 to 65535.`;
export const portInUse = (port: number, command: string) =>
  `Port ${port} is in use. Try PORT=${port + 1} ${command}`;
export const portNotAllowed = (port: number, command: string) =>
  `Port ${port} may not be used on this computer. Try PORT=4321 ${command}`;

// Programs that are needed

export const noProgramThere = (path: string) => `CHROMIUM_PATH is "${path}", and there is no program there.`;
export const noChromium =
  'The browser tests need Chromium, Chrome or Edge, and none was found. Install one (on Debian or Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to the program.';
export const installingChromium = 'No Chromium found: installing it with apt-get …';
export const cannotRun = (program: string, said: string) =>
  `${program} cannot be run: ${said}. Run \`npm ci\` first.`;
export const passedIn = (time: string) => `passed in ${time}`;
export const failedAfter = (time: string) => `FAILED after ${time}`;

// Files that follow from others

export const typesStale = (files: readonly string[]) =>
  `These files do not follow from the schema: ${files.join(', ')}.\nRun \`npm run types\` and commit what it writes.`;
export const typesFollow = 'Types and closed lists follow from the schema.';
export const formsStale = (files: readonly string[]) =>
  `These forms do not follow from the schema: ${files.join(', ')}.\nRun \`npm run issue-forms\` and commit what it writes.`;
export const formsFollow = 'The forms for issues follow from the schema.';
export const wrote = (files: readonly string[]) =>
  files.length === 0 ? 'Nothing to change.' : `Wrote ${files.join(', ')}.`;
export const merging = 'Merging 650 constituencies …';
export const boundariesStale = (file: string) =>
  `${file} does not follow from the boundaries. Run \`npm run build-boundaries\` and commit what it writes.`;
export const gazetteerStale = (file: string) =>
  `${file} does not follow from the lists beside it. Run \`npm run build-gazetteer\` and commit what it writes.`;
export const upToDate = (file: string) => `${file} is up to date.`;
export const wroteFile = (file: string, kilobytes: number) => `Wrote ${file}, ${kilobytes} KB.`;
export const unknownCouncil = (area: string) => `areas.yaml: ${area} names an unknown council`;
export const councilOutside = (area: string, council: string, region: string) =>
  `areas.yaml: ${area} names ${council}, outside ${region}`;
export const otherName = (id: string, found: string, named: string) =>
  `names.yaml: ${id} is ${found}, not ${named}`;
export const noSuchPlace = (id: string, name: string) => `names.yaml: there is no place ${id} (${name})`;
