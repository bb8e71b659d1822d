import { present } from '../core/present.ts';
import * as words from '#words/catalogue.ts';
import { yearOf } from '../core/dates.ts';
import { readCatalogue } from './catalogue.ts';
import type { CatalogueFile, FacetFile } from './catalogue.ts';
import { NO_PLACE, NOT_KNOWN, termsOf, UK_WIDE } from '../core/facets.ts';
import type { Graph } from '../core/graph/graph.ts';
import { placeOf } from '../core/geo/placement.ts';
import type { Placed } from '../core/geo/placement.ts';
import { nameOf } from '../core/relation-index.ts';
import type { Link } from '../core/relation-index.ts';
import type { Dataset } from '../core/dataset.ts';
import { formOf } from '../core/entry.ts';
import type { Entry } from '../core/entry.ts';
import { FOLDERS, KINDS } from '../core/ids.ts';
import { TAXONOMY } from '../core/schema/taxonomy.ts';
import type { ListName, Term } from '../core/schema/taxonomy.ts';
import { oncePer } from '../core/once.ts';
import { graphIn, linksIn } from '../core/site.ts';
import type { Site } from '../core/site.ts';
import { runQuery } from './run-query.ts';
import { EMPTY_QUERY } from './query.ts';

type OptionRow = FacetFile['options'][number];

/** One way to narrow the entries, as it is made. */
interface Making extends Omit<FacetFile, 'values'> {
  /** Ids of the options an entry carries. */
  readonly of: (entry: Entry) => readonly string[];
}

/**
 * Returns the entries as columns, small enough to be sent whole, with all ways to narrow them. `version` is the day of the
 * newest change to the data, as YYYY-MM-DD.
 */
export function catalogueOf(
  { entries, gazetteer }: Dataset,
  links: ReadonlyMap<string, readonly Link[]>,
  graph: Graph,
  version: string,
): CatalogueFile {
  const placed = new Map(entries.map((entry) => [entry.id, placeOf(entry, gazetteer)]));
  const towns = [...placed.values()].flatMap((place) => (place.kind === 'town' ? [place.town] : []));
  const townPlaces = new Map([...new Set(towns)].map((town, index) => [town, index]));
  return {
    version,
    facets: makings((entry) => placed.get(entry.id)).map((making) => facetOf(making, entries)),
    towns: [...townPlaces.keys()].map(({ name, region, lat, lon }) => [name, region, lat, lon]),
    regions: TAXONOMY.region.terms.map(({ id, label, nation }) => {
      const { lat = 0, lon = 0 } = gazetteer.regions.get(id) ?? {};
      return [id, label, nation, lat, lon];
    }),
    ids: entries.map(({ id }) => id),
    names: entries.map(({ name }) => name),
    langs: byPosition(entries, ({ name_lang }) => name_lang),
    summaries: entries.map(({ summary }) => summary),
    words: entries.map(({ also_known_as = [], keywords = [] }) => [...also_known_as, ...keywords].join(', ')),
    town: entries.map(({ id }) => {
      const place = placed.get(id);
      return (place?.kind === 'town' ? townPlaces.get(place.town) : undefined) ?? -1;
    }),
    scope: entries.map(({ area_scope = '' }) => area_scope),
    scopes: Object.fromEntries(TAXONOMY['area-scope'].terms.map(({ id, label }) => [id, label])),
    started: entries.map(({ started = 0 }) => yearOf(started)),
    ended: entries.map(({ ended = 0 }) => yearOf(ended)),
    asOf: entries.map(({ as_of = 0 }) => yearOf(as_of)),
    links: entries.map(({ id }) => present(graph.degree.get(id), `The entry "${id}"`)),
    became: byPosition(entries, ({ id }) => afterwards(present(links.get(id), `The entry "${id}"`))),
  };
}

/** Returns what an entry lived on in, or undefined if nothing is known of that. */
function afterwards(links: readonly Link[]): CatalogueFile['became'][string] | undefined {
  const after = links.filter(
    ({ type, owned }) => (type === 'succeeded-by' && owned) || (type === 'spun-out-of' && !owned),
  );
  if (after.length === 0) return undefined;
  return after.map(({ label, other }) =>
    'entry' in other ? [label, other.entry.name, other.entry.id] : [label, nameOf(other)],
  );
}

/** Returns the ways to narrow the entries, in the order in which they are shown. */
function makings(placeFor: (entry: Entry) => Placed | undefined): readonly Making[] {
  const unknown = [[NOT_KNOWN, words.optionNotKnown]] as const;
  return [
    { ...listed('kind', words.facetKind, 'kind'), of: ({ kind }) => [kind] },
    {
      ...listed('space', words.facetSpace, 'problem-space', { whole: true }),
      of: (entry) => termsOf(entry, 'problem-space'),
    },
    {
      ...listed('region', words.facetRegion, 'region', {
        more: [
          [UK_WIDE, words.optionUkWide],
          [NO_PLACE, words.optionNoPlace],
        ],
      }),
      of: (entry) => {
        const place = placeFor(entry);
        if (place && place.kind !== 'none') return [place.region];
        return place?.reason === 'whole' ? [UK_WIDE] : [NO_PLACE];
      },
    },
    {
      ...listed('support', words.facetSupport, 'support', { more: unknown }),
      of: (entry) => orUnknown(termsOf(entry, 'support')),
    },
    {
      ...listed('audience', words.facetAudience, 'audience', { whole: true, more: unknown }),
      of: (entry) => orUnknown(termsOf(entry, 'audience')),
    },
    { ...listed('role', words.facetRole, 'role'), of: (entry) => termsOf(entry, 'role') },
    forms(),
    { ...listed('status', words.facetStatus, 'status'), of: ({ status }) => [status] },
    { ...listed('cost', words.facetCost, 'cost', { more: unknown }), of: ({ cost }) => [cost ?? NOT_KNOWN] },
    {
      ...listed('open', words.facetOpen, 'open-to', { more: unknown }),
      of: ({ join }) => [join?.open_to ?? NOT_KNOWN],
    },
  ];
}

function orUnknown(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [NOT_KNOWN] : ids;
}

interface Extras {
  /** Whether a group can be chosen as a whole. */
  readonly whole?: boolean;
  /** Further options after those of the list. */
  readonly more?: readonly (readonly [id: string, label: string])[];
}

/** Returns the options of a closed list. */
function listed(
  name: string,
  title: string,
  list: ListName,
  { whole = false, more = [] }: Extras = {},
): Omit<Making, 'of'> {
  const { groups } = TAXONOMY[list];
  const terms: readonly Term[] = TAXONOMY[list].terms;
  const row = ({ id, label, broader, alt = [] }: Term): OptionRow => [
    id,
    label,
    groups.findIndex((group) => group.id === broader),
    alt.join(', '),
  ];
  return {
    name,
    title,
    groups: groups.map(({ id, label }) => (whole ? { label, id } : { label })),
    options: [...terms.map(row), ...more.map(([id, label]): OptionRow => [id, label, -1, ''])],
  };
}

/** The forms of all kinds, a list for each; two lists may share an id, so the kind stands before it. */
function forms(): Making {
  const lists = KINDS.map((kind) => {
    const list: ListName = kind === 'organisation' ? 'legal-form' : `${kind}-form`;
    const terms: readonly Term[] = TAXONOMY[list].terms;
    return { kind, terms };
  });
  return {
    name: 'form',
    title: words.facetForm,
    groups: KINDS.map((kind) => ({
      label: FOLDERS[kind].replace(/^./, (letter) => letter.toUpperCase()),
    })),
    options: lists.flatMap(({ kind, terms }, group) =>
      terms.map(({ id, label, alt = [] }): OptionRow => [`${kind}-${id}`, label, group, alt.join(', ')]),
    ),
    of: (entry) => [`${entry.kind}-${formOf(entry)?.id ?? 'unknown'}`],
  };
}

function facetOf({ of, ...facet }: Making, entries: readonly Entry[]): FacetFile {
  const places = new Map(facet.options.map(([id], index) => [id, index]));
  return {
    ...facet,
    values: entries.map((entry) => {
      const values = of(entry).flatMap((id) => places.get(id) ?? []);
      return values.length === 1 ? (values[0] ?? []) : values;
    }),
  };
}

/** Returns what few entries have, by the position of the entry. */
export function byPosition<T>(
  entries: readonly Entry[],
  value: (entry: Entry) => T | undefined,
): Readonly<Record<string, T>> {
  const found = entries.map((entry, index) => [String(index), value(entry)] as const);
  return Object.fromEntries(found.flatMap(([index, own]) => (own === undefined ? [] : [[index, own]])));
}

/** The catalogue of a site as it is sent to the browser. */
export const catalogueFileIn = oncePer((site: Site) =>
  catalogueOf(site.dataset, linksIn(site), graphIn(site), site.version),
);

/** The catalogue of a site as the browser reads it. */
export const catalogueIn = oncePer((site: Site) => readCatalogue(catalogueFileIn(site)));

/** Number of entries with each option when nothing is narrowed: by facet, in the order of its options. */
export const optionCountsIn = oncePer((site: Site) => runQuery(catalogueIn(site), EMPTY_QUERY).counts);
