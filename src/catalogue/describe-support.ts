import * as words from '#words/support.ts';
import { inSentence } from '#words/terms.ts';
import { facetIn } from './catalogue.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { milesOf, NEAR_KM } from './place-search.ts';
import type { Origin } from './place-search.ts';
import type { Query } from './query.ts';
import { NOT_KNOWN } from './support.ts';
import type { Aspect, Group, Match, SupportResult } from './support.ts';

/** All that the words about a result are made from. */
interface SupportContext {
  readonly catalogue: Catalogue;
  readonly query: Query;
  readonly origin: Origin | undefined;
}

/** Returns why an entry is in a result, in the order of the queries: "works on digital inclusion", "12 miles away, in York". */
export function reasonsOf(match: Match, context: SupportContext): readonly string[] {
  const { item, shared, everyone } = match;
  const labels = (facet: string) => labelsAt(context.catalogue, facet, shared.get(facet) ?? []);
  const carried = facetIn(context.catalogue, 'space').values[item.index] ?? [];
  const spaces = labels('space');
  const [supports, audiences] = [labels('support'), labels('audience')];
  const { options: costs } = facetIn(context.catalogue, 'cost');
  const cost = labelsAt(
    context.catalogue,
    'cost',
    valuesOf(context.catalogue, 'cost', item).filter((place) => costs[place]?.id !== NOT_KNOWN),
  );
  return [
    words.worksOn(spaces.length > 0 ? spaces : labelsAt(context.catalogue, 'space', carried.slice(0, 1))),
    ...(supports.length > 0 ? [words.offers(supports)] : []),
    ...placeOf(match, context.origin),
    ...(audiences.length > 0 ? [words.servesPeople(audiences)] : everyone ? [words.forEveryone] : []),
    ...cost,
  ];
}

/** Returns where an entry is, seen from the place asked about; nothing where no place was asked or none is known. */
function placeOf({ item, serviceArea, km }: Match, origin: Origin | undefined): readonly string[] {
  if (!origin || serviceArea === undefined) return item.where === '' ? [] : [whereOf(item)];
  if (serviceArea === 'all') return [scopeOf(item)];
  if (km !== undefined) {
    if (!item.town) throw new Error(`"${item.id}" has a distance and no town`);
    const miles = milesOf(km);
    return [miles === 0 ? words.inTown(item.town.name) : words.awayInTown(miles, item.town.name)];
  }
  return serviceArea === 'unknown' ? [words.placeNotKnown] : [whereOf(item)];
}

function whereOf(item: Item): string {
  return item.region ? words.basedIn(item.where) : scopeOf(item);
}

/** Returns how far an entry's work reaches, as it reads in a sentence. */
function scopeOf({ scope, region, where }: Item): string {
  switch (scope) {
    case 'uk':
      return words.acrossTheUk;
    case 'international':
      return words.ukAndAbroad;
    case 'online':
      return words.online;
    case 'nation':
      return region ? words.acrossNation(titled(region.nation)) : words.acrossOneNation;
    default:
      return inSentence(where);
  }
}

function titled(id: string): string {
  return id.replace(/(^|-)(\w)/g, (_all, gap: string, letter: string) => (gap && ' ') + letter.toUpperCase());
}

/** Returns what was asked for in the words of a sentence: "digital inclusion or online safety"; empty if it was not. */
export function criterionWords(aspect: Aspect, { catalogue, query, origin }: SupportContext): string {
  if (aspect === 'near') return origin?.label ?? '';
  const ids = query.chosen[aspect] ?? [];
  const { options } = facetIn(catalogue, aspect);
  return words.anyOf(options.filter(({ id }) => ids.includes(id)).map(({ label }) => inSentence(label)));
}

/** Returns the heading over entries that fail a query in the same way. */
export function titleOf({ missing }: Group, context: SupportContext): string {
  const [only, ...others] = missing;
  if (only === undefined) return words.notSeenOfLate;
  if (others.length > 0) return words.notAll(missing.map((aspect) => nounOf(aspect, context)));
  switch (only) {
    case 'space':
      return words.otherProblems;
    case 'support':
      return words.noSuchHelp(criterionWords('support', context));
    case 'near':
      return words.fartherAway;
    case 'audience':
      return words.noSuchPeople(criterionWords('audience', context));
  }
}

function nounOf(aspect: Aspect, { origin }: SupportContext): string {
  switch (aspect) {
    case 'space':
      return words.theProblem;
    case 'support':
      return words.theHelp;
    case 'near':
      if (!origin) throw new Error('No place was asked for, so none can be missed.');
      return words.aBaseNear(origin.label);
    case 'audience':
      return words.thePeople;
  }
}

/** Says plainly what was asked for and not found, with what comes nearest; empty where all was found. */
export function shortfalls(
  { criteria, best, groups }: SupportResult,
  context: SupportContext,
): readonly string[] {
  if (criteria.length === 0) return [];
  if (best.length === 0) return [words.noneYet(criteria.map((aspect) => verbOf(aspect, context)))];
  const sentences: string[] = [];
  for (const facet of ['space', 'support'] as const) {
    const { options } = facetIn(context.catalogue, facet);
    const ids = context.query.chosen[facet] ?? [];
    const absent = options.flatMap(({ id, label, whole }, place) =>
      ids.includes(id) && !whole && !best.some(({ shared }) => shared.get(facet)?.includes(place) === true)
        ? [inSentence(label)]
        : [],
    );
    if (absent.length > 0)
      sentences.push(facet === 'space' ? words.noneWorksOn(absent) : words.noneOffers(absent));
  }
  if (context.origin && !best.some(({ serviceArea }) => serviceArea === 'near')) {
    const nearest = [
      ...best,
      ...groups.flatMap(({ missing, matches }) => (missing.join() === 'near' ? matches : [])),
    ]
      .filter(({ km }) => km !== undefined)
      .sort((a, b) => (a.km ?? 0) - (b.km ?? 0))[0];
    const none = words.noneNear(milesOf(NEAR_KM), context.origin.label);
    sentences.push(
      nearest?.km === undefined ? none : `${none} ${words.nearest(nearest.item.name, milesOf(nearest.km))}`,
    );
  }
  return sentences;
}

function verbOf(aspect: Aspect, context: SupportContext): string {
  const text = criterionWords(aspect, context);
  switch (aspect) {
    case 'space':
      return words.criterionSpace(text);
    case 'support':
      return words.criterionSupport(text);
    case 'near':
      return words.criterionNear(text);
    case 'audience':
      return words.criterionAudience(text);
  }
}

function valuesOf(catalogue: Catalogue, facet: string, { index }: Item): readonly number[] {
  return facetIn(catalogue, facet).values[index] ?? [];
}

/** Returns the labels of options as they read in a sentence; groups as a whole say nothing that their members do not. */
function labelsAt(catalogue: Catalogue, facet: string, places: readonly number[]): readonly string[] {
  const { options } = facetIn(catalogue, facet);
  return places.flatMap((place) => {
    const option = options[place];
    return option && !option.whole ? [inSentence(option.label)] : [];
  });
}
