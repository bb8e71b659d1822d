/** Computes once for a build what the pages of the map's report on itself show. */
import { deriveFieldGaps, fieldRows } from './fields.ts';
import { deriveCoverageLists, FIRST_YEAR, yearListId } from './lists.ts';
import type { CoverageList, NamedList } from './lists.ts';
import { mainIndicators, regionShares } from './shares.ts';
import { FACETS, entriesByTerm } from '../../core/facets.ts';
import type { Facet } from '../../core/facets.ts';
import type { Entry } from '../../core/entry.ts';
import { isDenominator } from '../../core/indicators.ts';
import type { Denominator } from '../../core/indicators.ts';
import { term } from '../../core/schema/taxonomy.ts';
import { meaningOf } from './meaning.ts';
import { dataset, graph, links, today } from '../../legacy-site.ts';
import { facetPath } from '../../ui/urls.ts';

const connected = new Set(graph.edges.flat());

/** Every list of entries behind a figure, by id. */
export const coverageLists = deriveCoverageLists({ dataset, links, connected, today });

/** Gives a list; throws on an id that no list has. */
export function coverageList(id: string): CoverageList {
  const found = coverageLists.get(id);
  if (!found) throw new Error(`there is no list "${id}"`);
  return found;
}

/** Gives how many entries a list has. */
export function countOf(id: NamedList): number {
  return coverageList(id).entries.length;
}

/** Ids of the lists by the year of their facts, the oldest first. */
export const ageLists: readonly string[] = [
  yearListId(FIRST_YEAR, true),
  ...[...coverageLists.values()].flatMap(({ id, topic }) =>
    topic.sort === 'year' && !topic.before ? [id] : [],
  ),
];

const facets = new Map(FACETS.map((facet) => [facet, entriesByTerm(dataset, facet)]));

/** A term with how many entries carry it. */
export interface TermCount {
  readonly label: string;
  readonly path: string;
  readonly count: number;
}

/** Gives the terms of a facet, the one with most entries first; of equal ones in the taxonomy's order. */
export function termCounts(facet: Facet): readonly TermCount[] {
  return [...byTerm(facet)]
    .map(([id, { length }]) => ({ label: term(facet, id).label, path: facetPath(facet, id), count: length }))
    .sort((a, b) => b.count - a.count);
}

/** Gives the entries of a facet by term, in the taxonomy's order. */
export function byTerm(facet: Facet): ReadonlyMap<string, readonly Entry[]> {
  return facets.get(facet) ?? new Map<string, readonly Entry[]>();
}

/** Entries with a known base. */
export const basedCount = dataset.entries.length - countOf('no-region');

/** The indicators by which regions are compared: two at once, the others for those who want them. */
export const indicators = mainIndicators(dataset.indicators.filter(isDenominator));

/** Gives the regions' shares by an indicator, the one furthest below first. */
export function sharesBy(indicator: Denominator): ReturnType<typeof regionShares> {
  return regionShares(indicator, byTerm('region'));
}

/** Rows of the table of what is not known. */
export const unknownFields = fieldRows(deriveFieldGaps(dataset.entries));

const people = indicators.main.find(({ group }) => group === 'people');
const shares = people === undefined ? [] : sharesBy(people);
const [first] = [...byTerm('region')].sort(([, a], [, b]) => b.length - a.length);

/** What the figures mean, in three sentences. */
export const meaning = meaningOf({
  entries: dataset.entries.length,
  based: basedCount,
  first:
    first === undefined || first[1].length === 0
      ? undefined
      : {
          id: first[0],
          label: term('region', first[0]).label,
          count: first[1].length,
          ofEntries: first[1].length / basedCount,
          ofPeople: shares.find(({ region }) => region === first[0])?.ofValue,
        },
  under: shares
    .filter(({ standing }) => standing.word === 'under')
    .slice(0, 3)
    .map(({ region }) => ({ id: region, label: term('region', region).label })),
  old: { before: FIRST_YEAR, count: countOf('old-or-undated') },
  oneSource: countOf('one-source'),
  thirdPartyOnly: countOf('third-party-only'),
  centred: countOf('centred-on-anybody'),
  silent: countOf('centred-on-nobody-said'),
});
