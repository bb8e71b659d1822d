/**
 * The one place where the site reads the data: loads it, checks it, refuses to go on when something is wrong, and
 * derives once what several pages need. Everything here is computed when the module is first imported.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { entriesByKind, entriesByTerm, FACETS } from './core/facets.ts';
import type { Facet } from './core/facets.ts';
import { deriveGraph } from './core/graph/graph.ts';
import { failingIn } from './core/link-health.ts';
import type { LinkHistory } from './core/link-health.ts';
import { historyIn, parseLinkFile } from './core/link-file.ts';
import { deriveUnknowns } from './core/entry-status.ts';
import { placement } from './core/geo/placement.ts';
import { ratesBy, wholeRate } from './core/rates.ts';
import { deriveLinks, deriveNamedBodies } from './core/relation-index.ts';
import type { Link } from './core/relation-index.ts';
import type { Entry } from './core/entry.ts';
import { FOLDERS, pathOfEntry } from './core/ids.ts';
import { isDenominator } from './core/indicators.ts';
import { lintFiles } from './check/run.ts';
import { countProblems, report } from './check/report.ts';
import { readHistory } from './io/history.ts';
import { readFolder } from './io/read-folder.ts';
import { dataDate } from './io/git.ts';

// A build runs its modules from a folder of its own, so the data is found from where the command was started.
const folder = process.env['MAP_DATA'] ?? 'data';
const root = resolve(folder);

/** The data folder on this machine, in which Git may be asked. */
export const dataFolder = root;

/** Today by the clock of the machine that builds, as YYYY-MM-DD. */
export const today = new Date().toISOString().slice(0, 10);

/** The files of the data folder, as they were read. */
export const files = readFolder(root);
const checked = lintFiles(files, { today });
if (!checked.dataset) {
  const errors = checked.problems
    .filter(({ level }) => level === 'error')
    .map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
  throw new Error(
    `The data has ${countProblems(errors)}. Put them right; the page reloads by itself.\n\n${report(errors, 'text')}`,
  );
}

export const dataset = checked.dataset;

const texts = new Map(files.map(({ path, text }) => [path, text]));

/** Gives the text of an entry's file, as it stands in the data folder. */
export function textOf(entry: Entry): string {
  return texts.get(pathOfEntry(entry)) ?? '';
}

/** Day of the newest change to the data, as YYYY-MM-DD: the version that readers cite. */
export const versionDate = dataDate(root) ?? today;

/** Addresses that have long not answered, from the file that the check of links leaves; none where it is not given. */
export const failing = failingIn(linkHistory(process.env['MAP_LINKS']));

function linkHistory(path = ''): LinkHistory {
  const file = existsSync(path) ? parseLinkFile(readFileSync(path, 'utf8')) : undefined;
  return file ? historyIn(file) : new Map();
}

/** The changes to the entries that this copy of the repository knows; undefined where it knows none. */
export const history = readHistory(root, Object.values(FOLDERS));

/** The links of every entry in both directions, by id. */
export const links = deriveLinks(dataset);

/** Gives the links of an entry in both directions. */
export function linksOf(entry: Entry): readonly Link[] {
  return links.get(entry.id) ?? [];
}

/** Bodies that relations name and that have no entry yet. */
export const namedBodies = deriveNamedBodies(dataset, links);

/** Entries of each kind, in order of name. */
export const byKind = entriesByKind(dataset.entries);

const byTerm = new Map(FACETS.map((facet) => [facet, entriesByTerm(dataset, facet)]));

/** Gives the entries that carry a term, in order of name. */
export function entriesWith(facet: Facet, id: string): readonly Entry[] {
  return byTerm.get(facet)?.get(id) ?? [];
}

const byRegion = byTerm.get('region') ?? new Map<string, readonly Entry[]>();

/** How many entries there are for the size of each region, and of all together, by all that regions can be counted by. */
export const rates = dataset.indicators.filter(isDenominator).map((indicator) => ({
  per: indicator.per.label,
  byRegion: ratesBy(indicator, byRegion),
  whole: wholeRate(indicator, byRegion),
}));

/** The network of entries and the relations between them. */
export const graph = deriveGraph(dataset);

/** Entries by region; those that work across the whole UK and those without a known place apart. */
export const placed = placement(dataset.entries, dataset.gazetteer);

/** How many relations the data holds, both ends listed or not. */
export const relationCount = dataset.entries.reduce(
  (sum, { relations }) => sum + (relations?.length ?? 0),
  0,
);

const connected = new Set(graph.edges.flat());

/** What the map does not know, in counts. */
export const unknowns = deriveUnknowns(dataset, connected, today);
