import type { Catalogue, Item } from './catalogue.ts';
import { miles, NEAR_KM } from './place-search.ts';
import type { Origin } from './place-search.ts';
import type { Query } from './query.ts';
import type { Aspect, Group, Match, SupportResult } from './support.ts';

/** All that the words about a result are made from. */
export interface SupportContext {
  readonly catalogue: Catalogue;
  readonly query: Query;
  readonly origin: Origin | undefined;
}

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Returns why an entry is in a result, in the order of the queries: "works on digital inclusion", "12 miles away, in York". */
export function reasonsOf(match: Match, context: SupportContext): readonly string[] {
  const { item, shared, everyone } = match;
  const labels = (facet: string) => labelsAt(context.catalogue, facet, shared.get(facet) ?? []);
  const carried = context.catalogue.facets.find(({ name }) => name === 'space')?.values[item.index] ?? [];
  const spaces = labels('space');
  const [supports, audiences] = [labels('support'), labels('audience')];
  const cost = labelsAt(context.catalogue, 'cost', valuesOf(context.catalogue, 'cost', item)).filter(
    (label) => label !== 'not known',
  );
  return [
    `works on ${and.format(spaces.length > 0 ? spaces : labelsAt(context.catalogue, 'space', carried.slice(0, 1)))}`,
    ...(supports.length > 0 ? [`offers ${and.format(supports)}`] : []),
    ...placeOf(match, context.origin),
    ...(audiences.length > 0 ? [`for ${and.format(audiences)}`] : everyone ? ['for everyone'] : []),
    ...cost,
  ];
}

/** Returns where an entry is, seen from the place asked about; nothing where no place was asked or none is known. */
function placeOf({ item, serviceArea, km }: Match, origin: Origin | undefined): readonly string[] {
  if (!origin || serviceArea === undefined) return item.where === '' ? [] : [whereOf(item)];
  if (serviceArea === 'all') return [scopeOf(item)];
  if (km !== undefined) {
    const town = item.town?.name ?? '';
    return [km < 0.8 ? `in ${town}` : `${miles(km)} away, in ${town}`];
  }
  return serviceArea === 'unknown' ? ['place not known'] : [whereOf(item)];
}

function whereOf(item: Item): string {
  return item.region ? `based in ${item.where}` : scopeOf(item);
}

/** Returns how far an entry's work reaches, as it reads in a sentence. */
function scopeOf({ scope, region, where }: Item): string {
  switch (scope) {
    case 'uk':
      return 'works across the UK';
    case 'international':
      return 'works in the UK and abroad';
    case 'online':
      return 'works online';
    case 'nation':
      return region ? `works across ${titled(region.nation)}` : 'works across one nation';
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
  const options = catalogue.facets.find(({ name }) => name === aspect)?.options ?? [];
  return or.format(options.filter(({ id }) => ids.includes(id)).map(({ label }) => inSentence(label)));
}

/** Returns the heading over entries that fail a query in the same way. */
export function titleOf({ missing }: Group, context: SupportContext): string {
  const [only, ...others] = missing;
  if (only === undefined) return 'They fit, but have not been seen at work of late';
  if (others.length > 0)
    return `Not all of it: ${and.format(missing.map((aspect) => nounOf(aspect, context)))} missing`;
  switch (only) {
    case 'space':
      return 'The same, on other problems';
    case 'support':
      return `They do not say that they offer ${criterionWords('support', context)}`;
    case 'near':
      return 'The same, farther away or in a place that is not known';
    case 'audience':
      return `They do not name ${criterionWords('audience', context)} among those they serve`;
  }
}

function nounOf(aspect: Aspect, context: SupportContext): string {
  return {
    space: 'the problem',
    support: 'the help',
    near: `a base near ${context.origin?.label ?? 'you'}`,
    audience: 'the people',
  }[aspect];
}

/** Says plainly what was asked for and not found, with what comes nearest; empty where all was found. */
export function shortfalls(
  { criteria, best, groups }: SupportResult,
  context: SupportContext,
): readonly string[] {
  if (criteria.length === 0) return [];
  if (best.length === 0)
    return [`None listed here yet ${and.format(criteria.map((aspect) => verbOf(aspect, context)))}.`];
  const sentences: string[] = [];
  for (const facet of ['space', 'support'] as const) {
    const options = context.catalogue.facets.find(({ name }) => name === facet)?.options ?? [];
    const ids = context.query.chosen[facet] ?? [];
    const absent = options.flatMap(({ id, label, whole }, place) =>
      ids.includes(id) && !whole && !best.some(({ shared }) => shared.get(facet)?.includes(place) === true)
        ? [inSentence(label)]
        : [],
    );
    if (absent.length > 0)
      sentences.push(`None of these ${facet === 'space' ? 'works on' : 'offers'} ${or.format(absent)}.`);
  }
  if (context.origin && !best.some(({ serviceArea }) => serviceArea === 'near')) {
    const nearest = [
      ...best,
      ...groups.flatMap(({ missing, matches }) => (missing.join() === 'near' ? matches : [])),
    ]
      .filter(({ km }) => km !== undefined)
      .sort((a, b) => (a.km ?? 0) - (b.km ?? 0))[0];
    const found =
      nearest?.km === undefined ? '' : ` The nearest is ${nearest.item.name}, ${miles(nearest.km)} away.`;
    sentences.push(
      `None that fits is known to be based within ${miles(NEAR_KM)} of ${context.origin.label}.${found}`,
    );
  }
  return sentences;
}

function verbOf(aspect: Aspect, context: SupportContext): string {
  const words = criterionWords(aspect, context);
  switch (aspect) {
    case 'space':
      return `works on ${words}`;
    case 'support':
      return `offers ${words}`;
    case 'near':
      return `works near ${words}`;
    case 'audience':
      return `serves ${words}`;
  }
}

function valuesOf({ facets }: Catalogue, facet: string, { index }: Item): readonly number[] {
  return facets.find(({ name }) => name === facet)?.values[index] ?? [];
}

/** Returns the labels of options as they read in a sentence; groups as a whole say nothing that their members do not. */
function labelsAt({ facets }: Catalogue, facet: string, places: readonly number[]): readonly string[] {
  const options = facets.find(({ name }) => name === facet)?.options ?? [];
  return places.flatMap((place) => {
    const option = options[place];
    return option && !option.whole ? [inSentence(option.label)] : [];
  });
}

/** Returns a label as it reads in the middle of a sentence; words in capitals and names keep theirs. */
export function inSentence(label: string): string {
  return /^(?:\p{Lu}[\p{Lu}\d]|Black,|England)/u.test(label)
    ? label
    : label.replace(/^./u, (letter) => letter.toLowerCase());
}
