import { group as groupBy } from 'd3-array';
import { compareNames } from '#words/locale.ts';
import { isLive, isOver } from '../core/status.ts';
import { facetIn } from './catalogue.ts';
import type { Catalogue, Facet, Item } from './catalogue.ts';
import type { Origin } from './place-search.ts';
import type { Query } from './query.ts';
import { serviceAreaOf } from './service-area.ts';
import type { ServiceArea } from './service-area.ts';

/** What someone who looks for support may ask for, in the order in which it is asked. */
const ASPECTS = ['space', 'support', 'near', 'audience'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** The facets that the queries of finding support set. */
export const SUPPORT_FACETS: ReadonlySet<string> = new Set(['space', 'support', 'audience']);

/** An entry held against what was asked. */
export interface Match {
  readonly item: Item;
  /** What was asked and it does not meet; `unknown` where its pages do not say. */
  readonly missed: readonly { readonly aspect: Aspect; readonly unknown: boolean }[];
  /** Positions of the options it shares with the query, by facet, in the entry's own order. */
  readonly shared: ReadonlyMap<string, readonly number[]>;
  /** Whether its main problem space is one of those asked for. */
  readonly main: boolean;
  /** Whether it serves everyone, and so the people asked for too. */
  readonly everyone: boolean;
  /** How it serves the place asked about, where one was. */
  readonly serviceArea?: ServiceArea;
  /** From the place asked about to its town, in kilometres. */
  readonly km?: number;
  /** Whether it has been seen active of late, or is just forming. */
  readonly live: boolean;
}

/** Entries that fail the query in the same way. */
export interface Group {
  /** What they miss: nothing for those that have merely not been seen active, several only where no entry is nearer. */
  readonly missing: readonly Aspect[];
  readonly matches: readonly Match[];
}

/** What fits, the best first, and what comes near. */
export interface SupportResult {
  readonly criteria: readonly Aspect[];
  /** Entries that meet all that was asked and are known to be working. */
  readonly best: readonly Match[];
  /** The rest that is worth a look, parted by what is amiss. */
  readonly groups: readonly Group[];
}

/** Id of the option of entries of which a facet is not known. */
export const NOT_KNOWN = 'not-known';
/** Serving everyone is serving people of any sort, though not bodies. */
const EVERYONE = 'public';
const PEOPLE = 'people';

/**
 * Returns the entries that help with what was asked, and those that nearly do. `origin` is the place that `near` stands for;
 * without it place plays no part. Where no entry meets more than some of it, those that miss least are given.
 */
export function findSupport(catalogue: Catalogue, query: Query, origin?: Origin): SupportResult {
  const criteria = criteriaIn(query, origin);
  const matches = catalogue.items
    // What is over helps nobody.
    .filter((item) => !isOver(item))
    .map((item) => matchOf(item, catalogue, query, criteria, origin))
    .sort(byUse);
  const missing = ({ missed }: Match, count: number) => missed.length === count;
  const full = matches.filter((match) => missing(match, 0));
  const best = full.filter(({ live }) => live);
  const quiet = full.filter(({ live }) => !live);
  // Nobody wants what fits nothing that was asked; of the rest, those that miss least.
  const least = Math.min(
    ...matches.filter(({ missed }) => missed.length > 0).map(({ missed }) => missed.length),
  );
  const near = least < criteria.length ? matches.filter((match) => missing(match, least)) : [];
  return {
    criteria,
    best,
    groups: [...(quiet.length > 0 ? [{ missing: [], matches: quiet }] : []), ...partedByMiss(near)],
  };
}

/** Returns what a query asks for, in order. */
function criteriaIn({ chosen }: Query, origin: Origin | undefined): readonly Aspect[] {
  return ASPECTS.filter((aspect) =>
    aspect === 'near' ? origin !== undefined : (chosen[aspect] ?? []).length > 0,
  );
}

function matchOf(
  item: Item,
  catalogue: Catalogue,
  { chosen }: Query,
  criteria: readonly Aspect[],
  origin: Origin | undefined,
): Match {
  const shared = new Map<string, readonly number[]>();
  const missed: { aspect: Aspect; unknown: boolean }[] = [];
  let [main, everyone] = [false, false];
  const place = origin ? serviceAreaOf(item, origin) : undefined;
  for (const aspect of criteria) {
    if (aspect === 'near') {
      if (place?.serviceArea === 'far' || place?.serviceArea === 'unknown')
        missed.push({ aspect, unknown: place.serviceArea === 'unknown' });
      continue;
    }
    const facet = facetIn(catalogue, aspect);
    const carried = facet.values[item.index] ?? [];
    const wanted = chosen[aspect] ?? [];
    const both = carried.filter((place) => wanted.includes(facet.options[place]?.id ?? ''));
    shared.set(aspect, both);
    main ||= aspect === 'space' && both.some((place) => place === carried[0]);
    if (both.length > 0) continue;
    const ids = carried.map((place) => facet.options[place]?.id);
    everyone ||= aspect === 'audience' && ids.includes(EVERYONE) && targetsPeople(facet, wanted);
    if (!everyone || aspect !== 'audience') missed.push({ aspect, unknown: ids.includes(NOT_KNOWN) });
  }
  return { item, missed, shared, main, everyone, ...place, live: isLive(item) };
}

/** Returns whether one of the chosen audiences is a sort of people. */
function targetsPeople({ options, groups }: Facet, wanted: readonly string[]): boolean {
  return options.some(({ id, group }) => wanted.includes(id) && groups[group ?? -1]?.id === PEOPLE);
}

const SERVICE_AREAS: readonly ServiceArea[] = ['near', 'region', 'all', 'far', 'unknown'];
/**
 * Puts the more useful first: known to be working; near the place, then in its region, then for the whole nation or UK,
 * then farther away; of those near, the nearest; the problem its main one; more of the help asked for; newer evidence;
 * better connected; by name.
 */
function byUse(a: Match, b: Match): number {
  const ranks = ({ item, shared, main, serviceArea, km, live }: Match): number[] => [
    live ? 0 : 1,
    serviceArea === undefined ? 0 : SERVICE_AREAS.indexOf(serviceArea),
    serviceArea === 'near' || serviceArea === 'far' ? (km ?? Number.MAX_VALUE) : 0,
    main ? 0 : 1,
    -(shared.get('support') ?? []).length,
    -(item.asOf ?? 0),
    -item.links,
  ];
  const [one, other] = [ranks(a), ranks(b)];
  const at = one.findIndex((rank, place) => rank !== other[place]);
  return at < 0 ? compareNames(a.item.name, b.item.name) : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Parts entries by what they miss, in the order of the queries from the last: place and people are given up first. */
function partedByMiss(matches: readonly Match[]): readonly Group[] {
  const keyOf = ({ missed }: Match) => missed.map(({ aspect }) => aspect);
  const rank = ({ missing }: Group) => Math.min(...missing.map((aspect) => GIVEN_UP.indexOf(aspect)));
  return [...groupBy(matches, (match) => keyOf(match).join())]
    .map(([, own]): Group => ({ missing: own[0] ? keyOf(own[0]) : [], matches: own }))
    .sort((a, b) => rank(a) - rank(b));
}

/** Which part of a query one gives up first. */
const GIVEN_UP: readonly Aspect[] = ['near', 'audience', 'support', 'space'];
