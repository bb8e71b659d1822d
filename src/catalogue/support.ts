import { isLive, isOver } from '../core/status.ts';
import type { Catalogue, Facet, Item } from './catalogue.ts';
import type { Here } from './place-search.ts';
import type { Question } from './query.ts';
import { reachOf } from './service-area.ts';
import type { Reach } from './service-area.ts';

/** What someone who looks for support may ask for, in the order in which it is asked. */
export const ASPECTS = ['space', 'support', 'near', 'audience'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** The facets that the questions of finding support set. */
export const SUPPORT_FACETS: ReadonlySet<string> = new Set(['space', 'support', 'audience']);

/** An entry held against what was asked. */
export interface Match {
  readonly item: Item;
  /** What was asked and it does not meet; `unknown` where its pages do not say. */
  readonly missed: readonly { readonly aspect: Aspect; readonly unknown: boolean }[];
  /** Positions of the options it shares with the question, by facet, in the entry's own order. */
  readonly shared: ReadonlyMap<string, readonly number[]>;
  /** Whether its main problem space is one of those asked for. */
  readonly main: boolean;
  /** Whether it serves everyone, and so the people asked for too. */
  readonly everyone: boolean;
  /** How it serves the place asked about, where one was. */
  readonly reach?: Reach;
  /** From the place asked about to its town, in kilometres. */
  readonly km?: number;
  /** Whether it has been seen active of late, or is just forming. */
  readonly live: boolean;
}

/** Entries that fail the question in the same way. */
export interface Group {
  /** What they miss: nothing for those that have merely not been seen active, several only where no entry is nearer. */
  readonly missing: readonly Aspect[];
  readonly matches: readonly Match[];
}

/** What fits, the best first, and what comes near. */
export interface SupportAnswer {
  readonly asked: readonly Aspect[];
  /** Entries that meet all that was asked and are known to be working. */
  readonly best: readonly Match[];
  /** The rest that is worth a look, parted by what is amiss. */
  readonly groups: readonly Group[];
}

const UNKNOWN = 'not-known';
/** Serving everyone is serving people of any sort, though not bodies. */
const EVERYONE = 'public';
const PEOPLE = 'people';

/**
 * Gives the entries that help with what was asked, and those that nearly do. `here` is the place that `near` stands for;
 * without it place plays no part. Where no entry meets more than some of it, those that miss least are given.
 */
export function findSupport(catalogue: Catalogue, question: Question, here?: Here): SupportAnswer {
  const asked = askedIn(question, here);
  const matches = catalogue.items
    // What is over helps nobody.
    .filter((item) => !isOver(item))
    .map((item) => matchOf(item, catalogue, question, asked, here))
    .sort(byUse);
  const missing = ({ missed }: Match, count: number) => missed.length === count;
  const full = matches.filter((match) => missing(match, 0));
  const best = full.filter(({ live }) => live);
  const quiet = full.filter(({ live }) => !live);
  // Nobody wants what fits nothing that was asked; of the rest, those that miss least.
  const least = Math.min(
    ...matches.filter(({ missed }) => missed.length > 0).map(({ missed }) => missed.length),
  );
  const near = least < asked.length ? matches.filter((match) => missing(match, least)) : [];
  return {
    asked,
    best,
    groups: [...(quiet.length > 0 ? [{ missing: [], matches: quiet }] : []), ...partedByMiss(near)],
  };
}

/** Gives what a question asks for, in order. */
export function askedIn({ chosen }: Question, here: Here | undefined): readonly Aspect[] {
  return ASPECTS.filter((aspect) =>
    aspect === 'near' ? here !== undefined : (chosen[aspect] ?? []).length > 0,
  );
}

function matchOf(
  item: Item,
  { facets }: Catalogue,
  { chosen }: Question,
  asked: readonly Aspect[],
  here: Here | undefined,
): Match {
  const shared = new Map<string, readonly number[]>();
  const missed: { aspect: Aspect; unknown: boolean }[] = [];
  let [main, everyone] = [false, false];
  const place = here ? reachOf(item, here) : undefined;
  for (const aspect of asked) {
    if (aspect === 'near') {
      if (place?.reach === 'far' || place?.reach === 'unknown')
        missed.push({ aspect, unknown: place.reach === 'unknown' });
      continue;
    }
    const facet = facets.find(({ name }) => name === aspect);
    const carried = facet?.values[item.index] ?? [];
    const wanted = chosen[aspect] ?? [];
    const both = carried.filter((place) => wanted.includes(facet?.options[place]?.id ?? ''));
    shared.set(aspect, both);
    main ||= aspect === 'space' && both.some((place) => place === carried[0]);
    if (both.length > 0) continue;
    const ids = carried.map((place) => facet?.options[place]?.id);
    everyone ||=
      aspect === 'audience' && ids.includes(EVERYONE) && facet !== undefined && asksPeople(facet, wanted);
    if (!everyone || aspect !== 'audience') missed.push({ aspect, unknown: ids.includes(UNKNOWN) });
  }
  return { item, missed, shared, main, everyone, ...place, live: isLive(item) };
}

/** Tells whether one of the chosen audiences is a sort of people. */
function asksPeople({ options, groups }: Facet, wanted: readonly string[]): boolean {
  return options.some(({ id, group }) => wanted.includes(id) && groups[group ?? -1]?.id === PEOPLE);
}

const REACHES: readonly Reach[] = ['near', 'region', 'all', 'far', 'unknown'];
const byName = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/**
 * Puts the more useful first: known to be working; near the place, then in its region, then for the whole nation or UK,
 * then farther away; of those near, the nearest; the problem its main one; more of the help asked for; newer evidence;
 * better connected; by name.
 */
function byUse(a: Match, b: Match): number {
  const ranks = ({ item, shared, main, reach, km, live }: Match): number[] => [
    live ? 0 : 1,
    reach === undefined ? 0 : REACHES.indexOf(reach),
    reach === 'near' || reach === 'far' ? (km ?? Number.MAX_VALUE) : 0,
    main ? 0 : 1,
    -(shared.get('support') ?? []).length,
    -(item.asOf ?? 0),
    -item.links,
  ];
  const [one, other] = [ranks(a), ranks(b)];
  const at = one.findIndex((rank, place) => rank !== other[place]);
  return at < 0 ? byName.compare(a.item.name, b.item.name) : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Parts entries by what they miss, in the order of the questions from the last: place and people are given up first. */
function partedByMiss(matches: readonly Match[]): readonly Group[] {
  const keyOf = ({ missed }: Match) => missed.map(({ aspect }) => aspect);
  const rank = ({ missing }: Group) => Math.min(...missing.map((aspect) => GIVEN_UP.indexOf(aspect)));
  return [...Map.groupBy(matches, (match) => keyOf(match).join())]
    .map(([, own]): Group => ({ missing: own[0] ? keyOf(own[0]) : [], matches: own }))
    .sort((a, b) => rank(a) - rank(b));
}

/** Which part of a question one gives up first. */
const GIVEN_UP: readonly Aspect[] = ['near', 'audience', 'support', 'space'];
