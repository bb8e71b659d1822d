/** What the pages of the map's report on itself show. */
import * as words from '#words/coverage-lists.ts';
import type { Entry } from '../../core/entry.ts';
import type { Facet } from '../../core/facets.ts';
import { isDenominator } from '../../core/indicators.ts';
import type { Denominator } from '../../core/indicators.ts';
import { oncePer } from '../../core/once.ts';
import { TAXONOMY, term } from '../../core/schema/taxonomy.ts';
import { entriesWith, graphIn, linksIn } from '../../core/site.ts';
import type { Site } from '../../core/site.ts';
import { facetPath } from '../../ui/urls.ts';
import { deriveFieldGaps, fieldRows } from './fields.ts';
import { deriveCoverageLists, FIRST_YEAR } from './lists.ts';
import type { CoverageList, NamedList, ListTopic } from './lists.ts';
import { meaningOf } from './meaning.ts';
import { mainIndicators, regionShares } from './shares.ts';
import type { RegionShare } from './shares.ts';
import { kindName, kindPlural } from '../../core/entry-labels.ts';

/** Maximum number of regions that the head of the report names as below their share. */
const FEW = 3;

/** Every list of entries behind a figure, by id. */
export const coverageListsIn = oncePer((site: Site) =>
  deriveCoverageLists({
    dataset: site.dataset,
    links: linksIn(site),
    connected: new Set(graphIn(site).edges.flat()),
    today: site.day,
  }),
);

/** Returns a list by its id; throws for an id that no list has. */
export function coverageList(site: Site, id: string): CoverageList {
  const found = coverageListsIn(site).get(id);
  if (!found) throw new Error(`There is no list "${id}".`);
  return found;
}

/** Returns the lists by the year of their facts, the oldest first. */
export function yearListsIn(site: Site) {
  return [...coverageListsIn(site).values()].flatMap(({ id, topic }) =>
    topic.sort === 'year' ? [{ id, topic }] : [],
  );
}

/** Returns how many entries a list has. */
export function countOf(site: Site, id: NamedList): number {
  return coverageList(site, id).entries.length;
}

/** Returns the entries of each term of a facet by its id, in the taxonomy's order. */
export function entriesByTerm(site: Site, facet: Facet): ReadonlyMap<string, readonly Entry[]> {
  return new Map(TAXONOMY[facet].terms.map(({ id }) => [id, entriesWith(site, facet, id)]));
}

/** A row of a table of counts: what is counted, how often, and the path of the page that lists it. */
export interface CountRow {
  readonly label: string;
  readonly path: string;
  readonly count: number;
}

/** Returns how many entries carry each term of a facet, most first; ties stay in the taxonomy's order. */
export function termCounts(site: Site, facet: Facet): readonly CountRow[] {
  return [...entriesByTerm(site, facet)]
    .map(([id, { length }]) => ({ label: term(facet, id).label, path: facetPath(facet, id), count: length }))
    .sort((a, b) => b.count - a.count);
}

/** Returns how many entries have a known base. */
export function basedCount(site: Site): number {
  return site.dataset.entries.length - countOf(site, 'no-region');
}

/** The indicators with which regions are compared: two at once, the others for those who want them. */
export const indicatorsIn = oncePer(({ dataset }: Site) =>
  mainIndicators(dataset.indicators.filter(isDenominator)),
);

/** Returns the regions' shares by an indicator, the one furthest below first. */
export function sharesBy(site: Site, indicator: Denominator): readonly RegionShare[] {
  return regionShares(indicator, entriesByTerm(site, 'region'));
}

/** Returns the rows of the table of what is not known, the field most often missing first. */
export function unknownFields({ dataset }: Site): ReturnType<typeof fieldRows> {
  return fieldRows(deriveFieldGaps(dataset.entries));
}

/** Returns what the figures mean, in three sentences. */
export function meaningIn(site: Site): ReturnType<typeof meaningOf> {
  const people = indicatorsIn(site).main.find(({ group }) => group === 'people');
  const shares = people === undefined ? [] : sharesBy(site, people);
  const based = basedCount(site);
  const [[first, { length: count }] = ['', []]] = [...entriesByTerm(site, 'region')].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return meaningOf({
    entries: site.dataset.entries.length,
    based,
    first:
      count === 0
        ? undefined
        : {
            id: first,
            label: term('region', first).label,
            count,
            ofEntries: count / based,
            ofPeople: shares.find(({ region }) => region === first)?.ofValue,
          },
    under: shares
      .filter(({ standing }) => standing.word === 'under')
      .slice(0, FEW)
      .map(({ region }) => ({ id: region, label: term('region', region).label })),
    old: { before: FIRST_YEAR, count: countOf(site, 'old-or-undated') },
    oneSource: countOf(site, 'one-source'),
    thirdPartyOnly: countOf(site, 'third-party-only'),
    centred: countOf(site, 'centred-on-anybody'),
    silent: countOf(site, 'centred-on-nobody-said'),
  });
}

const NAMED: Readonly<Record<NamedList, words.ListWords>> = {
  ...words.lists,
  'old-or-undated': words.oldOrUndated(FIRST_YEAR),
};

/** Returns the title of a list and why it is kept. */
export function listWords(topic: ListTopic): words.ListWords {
  switch (topic.sort) {
    case 'named':
      return NAMED[topic.name];
    case 'year':
      return words.yearList(topic.year, topic.before);
    case 'centred-on':
      return words.centredList(topic.degree, topic.who);
    case 'field':
      return topic.field === 'ended'
        ? words.endedList(kindPlural(topic.kind), topic.title)
        : words.fieldList(kindPlural(topic.kind), kindName(topic.kind), topic.title);
  }
}
