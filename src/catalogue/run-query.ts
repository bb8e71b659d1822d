import { group } from 'd3-array';
import { compareNames } from '#words/locale.ts';
import * as words from '#words/catalogue.ts';
import { distanceKm } from '../core/geo/position.ts';
import { facetIn, folded } from './catalogue.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { NEAR_KM } from './place-search.ts';
import type { Origin } from './place-search.ts';
import type { Query } from './query.ts';
import { servesAll } from './service-area.ts';
import { stateAt } from './state-at.ts';

/** Entries that belong together; without a label where there is only one section. */
interface Section {
  readonly label?: string;
  readonly items: readonly Item[];
}

/** What fits a query. */
export interface QueryResult {
  /** All that fit, in the order asked for. */
  readonly items: readonly Item[];
  /** The same, parted by how they serve the place asked about; one section where none was. */
  readonly sections: readonly Section[];
  /** For each facet, how many entries each option would give with the other facets as they are. */
  readonly counts: ReadonlyMap<string, readonly number[]>;
  /** Distance from the place asked about in kilometres, by position of the entry; only of entries with a town. */
  readonly distances: ReadonlyMap<number, number>;
  /** How many would fit if their beginning were known. */
  readonly undated: number;
}

/** Returns the entries that fit a query, and what every option would give. `origin` is the place that `near` stands for. */
export function runQuery(catalogue: Catalogue, query: Query, origin?: Origin): QueryResult {
  const { facets, items } = catalogue;
  const chosen = facets.map(({ name, options }) => {
    const ids = query.chosen[name] ?? [];
    return new Set(options.flatMap(({ id }, place) => (ids.includes(id) ? [place] : [])));
  });
  const counts = facets.map(({ options }) => new Array<number>(options.length).fill(0));
  const terms = folded(query.words)
    .split(' ')
    .filter((term) => term !== '')
    .map((term) => ` ${term}`);

  const fitting: Item[] = [];
  let undated = 0;
  for (const item of items) {
    if (!terms.every((term) => item.text.includes(term))) continue;
    if (query.since !== undefined && (item.asOf ?? 0) < query.since) continue;
    const state = query.year === undefined ? 'open' : stateAt(item, query.year);
    if (state === 'before') continue;

    // An entry counts for the options of a facet if nothing but that facet's own choice may keep it out.
    const misses = facets.flatMap(({ values }, facet) => {
      const wanted = chosen[facet];
      const fits =
        !wanted || wanted.size === 0 || values[item.index]?.some((one) => wanted.has(one)) === true;
      return fits ? [] : [facet];
    });
    const [miss] = misses;
    if (misses.length > 1) continue;
    if (state === 'undated' && !query.undated) {
      if (miss === undefined) undated++;
      continue;
    }
    for (const [facet, { values }] of facets.entries()) {
      if (miss !== undefined && facet !== miss) continue;
      const own = counts[facet];
      if (own) for (const option of values[item.index] ?? []) own[option] = (own[option] ?? 0) + 1;
    }
    if (miss === undefined) fitting.push(item);
  }

  const distances = origin ? distancesFrom(origin, fitting) : new Map<number, number>();
  const order = orderOf(catalogue, query, distances, terms);
  // The catalogue is in order of name already, and sorting keeps that among equals.
  const inOrder = order ? fitting.sort(order) : fitting;
  const sections =
    origin && query.sort === 'best' ? sectionsAround(origin, inOrder, distances) : [{ items: inOrder }];
  return {
    items: sections.flatMap((section) => section.items),
    sections,
    counts: new Map(facets.map(({ name }, facet) => [name, counts[facet] ?? []])),
    distances,
    undated,
  };
}

function distancesFrom(origin: Origin, items: readonly Item[]): Map<number, number> {
  return new Map(items.flatMap(({ index, town }) => (town ? [[index, distanceKm(origin, town)]] : [])));
}

type Order = (a: Item, b: Item) => number;

/** Returns how to compare two entries; undefined for the order of names, in which they are. */
function orderOf(
  catalogue: Catalogue,
  { sort, reversed, words }: Query,
  distances: ReadonlyMap<number, number>,
  terms: readonly string[],
): Order | undefined {
  const optionOf = (name: string): ((item: Item) => number) => {
    const { values } = facetIn(catalogue, name);
    return ({ index }) => values[index]?.[0] ?? Infinity;
  };
  const turn = reversed ? -1 : 1;
  /** What is not known comes last, whichever way the rest is turned. */
  const by =
    (value: (item: Item) => number | undefined): Order =>
    (a, b) => {
      const [one, other] = [value(a), value(b)];
      if (one === other) return 0;
      if (one === undefined) return 1;
      return other === undefined ? -1 : (one - other) * turn;
    };
  switch (sort) {
    case 'best':
      if (distances.size > 0) return by(({ index }) => distances.get(index) ?? Number.MAX_VALUE);
      return words === '' ? undefined : by((item) => fitOf(item, words, terms));
    case 'name':
      return reversed ? (a, b) => compareNames(b.name, a.name) : undefined;
    case 'evidence':
      return by(({ asOf }) => asOf && -asOf);
    case 'started':
      return by(({ started }) => started);
    case 'links':
      return by(({ links }) => -links);
    case 'kind':
    case 'space':
    case 'region':
    case 'status':
      return by(optionOf(sort));
  }
}

/** Returns how far an entry's name is from the words: 0 where it is those words, 3 where they stand elsewhere. */
function fitOf({ name }: Item, words: string, terms: readonly string[]): number {
  const own = folded(name);
  if (own === folded(words)) return 0;
  if (own.startsWith(folded(words))) return 1;
  return terms.every((term) => own.includes(term)) ? 2 : 3;
}

/** Parts entries by how they serve a place: near it; for the whole of it; farther away; and those nobody can place. */
function sectionsAround(
  { label, nation }: Origin,
  items: readonly Item[],
  distances: ReadonlyMap<number, number>,
): readonly Section[] {
  const sectionOf = (item: Item): number => {
    const km = distances.get(item.index);
    if (km !== undefined && km <= NEAR_KM) return 0;
    if (servesAll(item, nation)) return 1;
    return km === undefined ? 3 : 2;
  };
  const parted = group(items, sectionOf);
  const labels = [words.sectionNear(label), words.sectionWide, words.sectionFar, words.sectionUnknown];
  return labels.flatMap((own, place) => {
    const part = parted.get(place);
    return part ? [{ label: own, items: part }] : [];
  });
}
