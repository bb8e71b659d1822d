/** What the commands say that check, compare, write and release the data. */
import { files, warnings } from '../check/report.ts';
import { decimal, list, locale, number, plural } from '../locale.ts';

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });

// Checking

export const noDataFolder = (path: string) => `There is no folder "${path}" to read the data from.`;
export const checkingFiles = (count: number) => `Checking ${number(count)} files …`;
/** What a data folder holds; `relations` is undefined where errors keep them from being counted. */
export const held = (total: number, kinds: readonly string[], relations: number | undefined) =>
  `${entries(total)}: ${kinds.join(', ')}${relations === undefined ? '' : `; ${plural(relations, { one: '# relation', other: '# relations' })}`}.`;
/** Said while the site is served and somebody saves a file. */
export const dataChanged = (now: Date) => `${now.toLocaleTimeString(locale)}  A data file changed.`;
export const noProblems = 'No problems';
export const warningsOnly = (count: number, inFiles: number) =>
  `No errors, ${warnings(count)} in ${files(inFiles)}`;
export const validateShows = '`npm run validate` shows them.';
export const notAFormat = (name: string, formats: readonly string[]) =>
  `There is no format "${name}"; the formats are ${formats.join(', ')}.`;
export const notInFolder = (path: string, folder: string) =>
  `There is no data file or folder "${path}" in "${folder}".`;
export const fixes = { relations: 'relations to renamed entries', form: 'form' } as const;
export const rewrote = (file: string, what: readonly string[]) => `Rewrote ${file} (${what.join(' and ')}).`;
export const rewritten = (count: number) =>
  count === 0 ? 'Nothing to rewrite.' : `${files(count)} rewritten.`;

// Comparing

export const notAFormatOf = (name: string, formats: readonly string[]) =>
  `There is no format "${name}"; the formats are ${list(formats)}.`;
export const nameBefore = 'Name the state before with --from.';
export const stateUnreadable = (name: string, said: string) => `"${name}" cannot be read: ${said}.`;
export const noSuchState = (name: string) =>
  `"${name}" is neither a folder with data in it nor a commit that Git knows here. Name a branch, a tag, a commit or a folder, such as "main" or ".".`;
export const nothingInCommon = (base: string, head: string) =>
  `Git knows no commit that "${base}" and "${head}" have in common. With --fork both must be commits with their history.`;

// Writing it in other forms

export const nameTarget = 'Name the folder to write with --out.';
export const projectLiesThere = (path: string) =>
  `"${path}" cannot be written, because the project itself lies there.`;
export const targetNotEmpty = (path: string) =>
  `"${path}" is not empty. Name another folder, or replace all that is in it with --force.`;
export const listed = { format: 'format', kind: 'kind' } as const;
export const notListed = (name: string, what: string, known: readonly string[], meant: string | undefined) =>
  `"${name}" is no ${what}.${meant === undefined ? '' : ` Did you mean "${meant}"?`} There are: ${known.join(', ')}.`;
export const notWrittenBack = (what: string) =>
  `"${what}" is nothing that can be written back. It can be: yaml.`;
export const fromWithoutTo = '--from is for --to yaml alone.';
export const nothingWritten = 'Nothing was written.';
export const noFileToRead = (path: string) => `There is no file "${path}" to read.`;
export const notJson = (path: string, said: string) => `"${path}" is no JSON: ${said}`;
export const notABundle = (path: string, said: string) => `"${path}" is not the map.json of a map: ${said}.`;
export const noEntriesInBundle = 'it has no "entries" with "as_written" beside them';
export const wroteExport = (count: number, size: string, out: string) =>
  `Wrote ${files(count)}, ${size}, into ${out}/.`;
export const wroteYaml = (count: number, out: string) =>
  `Wrote ${plural(count, { one: '# YAML file', other: '# YAML files' })} into ${out}/.`;

// Releases

export const notADayOfRelease = (text: string) =>
  `"${text}" is no day. Write year, month and day, such as 2026-11-27.`;
export const errorsFirst = 'No release was made. Put the errors right first.';
export const later = (last: string, id: string) =>
  `The release ${last} is later than ${id}. Releases follow each other in time.`;
export const nothingToRelease = (last: string) =>
  `Nothing has changed in the data since the release ${last}, so there is nothing to release.`;
export const released = (id: string, tag: string, path: string) =>
  `Made the release ${id}, with the tag ${tag}.\nRead data/${path}. To publish it: git push origin main ${tag}\nTo take it back: git tag --delete ${tag} && git reset --hard HEAD~1`;
export const gitSays = (said: string) => `Git says: ${said}`;
export const notOnMain = (branch: string) =>
  `This is the branch "${branch}". Releases are made on main: git switch main`;
export const notCommitted = (left: readonly string[], shown: number) =>
  `${plural(left.length, { one: 'One file is', other: '# files are' })} not committed:\n${left.slice(0, shown).join('\n')}\nCommit or set them aside first.`;
export const noSuchRelease = (id: string, known: readonly string[]) =>
  `There is no release "${id}". ${known.length === 0 ? 'None was made yet.' : `There are: ${known.join(', ')}.`}`;
export const dayIsFull = (day: string) => `There are 26 releases on ${day} already.`;
export const noTag = (tag: string) =>
  `Git does not know the tag ${tag} of the last release here. Fetch it: git fetch --tags --unshallow, or git fetch --tags where the history is whole.`;
export const tagIsThere = (tag: string) =>
  `The tag ${tag} is there already, without notes in data/releases/. Look what it is: git show ${tag}`;
export const notesAreThere = (path: string) => `${path} is there already.`;

// The stored layout, and made-up data

export const noLayout = (path: string) => `There is no ${path}, so every build lays the network out anew.`;
export const layoutForm = (path: string) =>
  `${path} is not in its form: an entry a line, in order of id. Run \`npm run layout\`.`;
export const layoutInOrder = (path: string, count: number) =>
  `${path} is in order, with ${number(count)} entries.`;
export const layoutUnreadable = (path: string, said: string) => `${path} cannot be read: ${said}.`;
export const placing = 'Placing the linked entries';
export const wroteLayout = (path: string, count: number, moves: string) =>
  `Wrote ${path} with ${number(count)} entries. ${moves}`;
export const allNew = 'All of them are new.';
/** `half` and `most` are shares of the width of the picture, between 0 and 1. */
export const moved = (added: number, half: number, most: number) =>
  `${number(added)} of them are new. Half of the others moved by ${decimal(100 * half, 1)} % of the width or less, 95 in 100 by ${decimal(100 * most, 1)} % or less.`;
export const folderNotEmpty = (path: string) => `"${path}" is not empty.`;
export const notANumberFor = (option: string, text: string) =>
  `--${option} is "${text}", and it should be a whole number.`;
export const wroteSynthetic = (count: number, relations: number, out: string) =>
  `Wrote ${number(count)} entries with ${number(relations)} relations into ${out}/.`;

// Addresses

export const notMilliseconds = (text: string) => `"${text}" is not a number of milliseconds.`;
export const asked = (done: number, all: number) => `${number(done)} of ${number(all)} asked`;
export const offline =
  'Most addresses gave nothing back, so the network here is probably down. Nothing was noted.';
/** The one section that `npm run bench` can write alone. */
export const onlyCode = (name: string) => `"${name}" cannot be measured alone. It can be: code.`;
export const wroteFile = (path: string) => `Wrote ${path}.`;
export const notOfThisCommand = (path: string) =>
  `"${path}" is there and was not written by this command. Name another file.`;
export const noSuchEntry = (id: string) => `There is no entry "${id}".`;
export const failing = 'FAILING';
export const lastAnswered = (day: string | undefined) => `  last answered: ${day ?? 'not known'}`;
export const linksChecked = (
  counts: Readonly<Record<'all' | 'good' | 'moved' | 'failed' | 'unclear', number>>,
) =>
  `${number(counts.all)} asked: ${number(counts.good)} answered, ${number(counts.moved)} from another address, ${number(counts.failed)} did not answer, ${number(counts.unclear)} would not say.`;
