import { pathOfId, schemaOfPath } from '../src/core/schema/file-types.ts';
import { report } from '../src/check/report.ts';
import { canonicalText } from '../src/check/rules/canonical-form.ts';
import { lintFiles } from '../src/check/run.ts';
import type { Dataset } from '../src/core/dataset.ts';
import type { Entry, Relation } from '../src/core/entry.ts';
import { changeNumber } from '../src/core/governance.ts';
import { entryOfPath } from '../src/core/ids.ts';
import type { Kind } from '../src/core/ids.ts';
import type { RegionRow, TownRow } from '../src/core/geo/gazetteer.ts';
import type { SourceFile } from '../src/core/source-file.ts';
import type {
  Community,
  Event,
  MapSettings,
  Organisation,
  Project,
  RecordedDecision,
  RecordedSearch,
  RegionFigures,
  Resource,
} from '../src/core/schema/types.gen.ts';

/** The fields of an entry that matter to a test; relations may leave out their source. */
type Given<T> = Partial<Omit<T, 'relations'>> & {
  relations?: (Omit<Relation, 'source'> & { source?: string })[];
};

/** Entries by kind folder and id: `{ 'projects/beta': { started: 2019 } }`. */
export type Entries = Readonly<
  Record<`organisations/${string}`, Given<Organisation>> &
    Record<`projects/${string}`, Given<Project>> &
    Record<`communities/${string}`, Given<Community>> &
    Record<`events/${string}`, Given<Event>> &
    Record<`resources/${string}`, Given<Resource>>
>;

/** The figures of regions by id: `{ people: { values: { wales: 3 } } }`. */
export type Indicators = Readonly<Record<string, Partial<RegionFigures>>>;

/** Recorded searches by id: `{ 'advice-in-wales': { for: { region: 'wales' } } }`. */
export type Searches = Readonly<Record<string, Partial<RecordedSearch>>>;

/** Recorded decisions by id: `{ '2026-12': { class: 'removal' } }`. */
export type Decisions = Readonly<Record<string, Partial<RecordedDecision>>>;

/** The day on which tests take place. */
export const TODAY = '2026-11-20';

/** What an entry must say besides what all kinds do. */
const OF_KIND: Readonly<Record<Kind, object>> = {
  organisation: { roles: ['maker'] },
  project: { form: 'programme' },
  community: { form: 'meet-up' },
  event: { form: 'conference' },
  resource: { form: 'toolkit' },
};

const MAP: MapSettings = {
  title: 'Test Map',
  question: 'Who is here?',
  purpose: 'A map made for tests alone.',
  place_name: 'the test',
  language: 'en-GB',
  repository: { url: 'https://github.com/example/map', branch: 'main' },
  site: { url: 'https://map.example', base: '/' },
  contact: { label: 'Write to us', url: 'https://github.com/example/map/issues' },
  licences: {
    data: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  },
  data_set: { name: 'test-map', keywords: ['made-up bodies'], country: 'Testland' },
  search_examples: ['open data'],
  about: { why: ['People look for each other.'], entries: ['They were made up for a test.'] },
  accessibility: { reviewed: '2026-11-20', known_problems: ['Nobody reads it.'] },
  credits: [
    { what: 'Made-up places', words: 'Made up, no licence.', url: 'https://places.test-sources.org.uk/' },
  ],
  scope: {
    statement: 'The map lists what tests need.',
    tests: [{ id: 'needed', question: 'Does a test need it?' }],
    in_even_if: ['it is small'],
    out: [{ id: 'rest', what: 'The rest', instead: 'nowhere' }],
    border_cases: [{ case: 'A half', ruling: 'part', because: 'only half of it is needed' }],
  },
};

/** The twelve regions are not needed, and three towns are enough. */
const GAZETTEER: { regions: RegionRow[]; places: TownRow[] } = {
  regions: [
    ['wales', 52.19, -3.65, 51.38, -5.35, 53.43, -2.65],
    ['scotland', 56.77, -4.04, 54.64, -8.61, 60.86, -0.76],
  ],
  places: [
    ['2643123', 'Manchester', 53.4809, -2.2374, 'north-west', 395515, []],
    ['2643743', 'London', 51.5085, -0.1257, 'london', 8961989, []],
    ['2657782', 'Aberystwyth', 52.4155, -4.0829, 'wales', 18749, []],
  ],
};

/**
 * Gives a data folder as source files, in canonical form. Tests name the fields that matter; the rest of what the schema
 * asks for is filled in, with a name made from the id.
 */
export function filesOf(
  entries: Entries,
  redirects: Readonly<Record<string, string>> = {},
  indicators: Indicators = {},
  searches: Searches = {},
  decisions: Decisions = {},
): SourceFile[] {
  const files = Object.entries(entries).map(([path, fields]) =>
    file(`${path}.yaml`, filled(`${path}.yaml`, fields)),
  );
  const figures = Object.entries(indicators).map(([id, fields]) =>
    file(`context/${id}.yaml`, filledFigures(id, fields)),
  );
  const searched = Object.entries(searches).map(([id, fields]) =>
    file(`searches/${id}.yaml`, filledSearch(fields)),
  );
  const decided = Object.entries(decisions).map(([id, fields]) =>
    file(pathOfId(id, 'decision'), filledDecision(id, fields)),
  );
  const gazetteer = { path: 'places/gazetteer.json', text: JSON.stringify(GAZETTEER) };
  const rest = [file('redirects.yaml', redirects), file('map.yaml', MAP), gazetteer];
  return [...files, ...figures, ...searched, ...decided, ...rest];
}

/** Gives a dataset made by the same checks as the real one; throws with their report if the literals do not pass. */
export function datasetOf(
  entries: Entries,
  redirects: Readonly<Record<string, string>> = {},
  indicators: Indicators = {},
  searches: Searches = {},
  decisions: Decisions = {},
): Dataset {
  const files = filesOf(entries, redirects, indicators, searches, decisions);
  const { dataset, problems } = lintFiles(files, { today: TODAY });
  if (!dataset) throw new Error(`The literals of this test are not valid data.\n${report(problems, 'text')}`);
  return dataset;
}

/** Gives one entry of a dataset; throws if it is not there. */
export function entryIn(dataset: Dataset, id: string): Entry {
  const entry = dataset.byId.get(id);
  if (!entry) throw new Error(`the test's dataset has no entry "${id}"`);
  return entry;
}

/** Gives a dataset of one entry, and that entry. */
export function entryOf(entries: Entries): Entry {
  const [entry] = datasetOf(entries).entries;
  if (!entry) throw new Error('the test gives no entry');
  return entry;
}

function filled(path: string, { relations, ...fields }: Given<Entry>): object {
  const { kind, id } = entryOfPath(path) ?? {};
  if (kind === undefined || id === undefined) throw new Error(`"${path}" is not the path of an entry`);
  return {
    name: nameOf(id),
    summary: `Is here so that a test of ${id} has something to read.`,
    problem_spaces: ['responsible-ai'],
    status: 'active',
    confidence: 'medium',
    sources: [{ url: `https://${id}.test-sources.org.uk/about` }],
    ...OF_KIND[kind],
    ...fields,
    ...(relations && {
      relations: relations.map((relation) => ({
        source: `https://links.test-sources.org.uk/${id}`,
        ...relation,
      })),
    }),
  };
}

function filledFigures(id: string, fields: Partial<RegionFigures>): object {
  return {
    title: nameOf(id),
    group: 'people',
    unit: 'people',
    definition: `Is here so that a test of ${id} has something to count.`,
    values: { wales: 1000 },
    publisher: 'Office for Tests',
    source: {
      title: `Numbers of ${id}`,
      url: `https://figures.test-sources.org.uk/${id}`,
      read: 'page',
      read_from: 'The page itself.',
    },
    licence: { name: 'Made-up licence', url: 'https://figures.test-sources.org.uk/licence' },
    confidence: 'high',
    ...fields,
  };
}

function filledSearch(fields: Partial<RecordedSearch>): object {
  return {
    searched: '2026-11-02',
    for: { region: 'wales' },
    means: ['The register of made-up bodies, by name.'],
    found: 'none',
    ...fields,
  };
}

/** A decision in a change says what the host knows of every change. */
function filledDecision(id: string, fields: Partial<RecordedDecision>): object {
  const number = changeNumber(id);
  return {
    title: number === undefined ? nameOf(id) : `Change ${number}`,
    link: `https://github.com/example/map/pull/${number ?? id}`,
    class: 'entry-edit',
    outcome: 'merged',
    decided: '2026-11-10',
    ...(number !== undefined && { opened: '2026-11-08', approvals: 1, organisations: { count: 1 } }),
    ...fields,
  };
}

function nameOf(id: string): string {
  return id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
}

/** JSON is YAML, so the checks' own formatter turns one into the other. */
function file(path: string, data: object): SourceFile {
  const schema = schemaOfPath(path);
  if (schema === undefined) throw new Error(`there is no schema for "${path}"`);
  return { path, text: canonicalText(path, JSON.stringify(data), schema) };
}
