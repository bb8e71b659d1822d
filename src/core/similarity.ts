import { group } from 'd3-array';
/** What two entries can have in common. */
export type Aspect = 'space' | 'support' | 'audience' | 'town' | 'region';

/** What an entry works on, as far as it is known; what is not known is left out and never counts as shared. */
export interface Traits {
  readonly spaces: readonly string[];
  /** The main one of its problem spaces; a reader's choice has none. */
  readonly main?: string;
  readonly support: readonly string[];
  readonly audiences: readonly string[];
  /** Region and town in one text, since towns have namesakes. */
  readonly town?: string;
  readonly region?: string;
}

/** A term that both carry, with what it adds to the score. */
export interface Reason {
  readonly aspect: Aspect;
  readonly id: string;
  readonly weight: number;
}

/** How much two have in common: the sum of the weights, and the shared terms, the heaviest first. */
export interface Overlap {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Returns what a term adds to a score when both carry it; `mains` says for how many of the two it is the main problem space. */
type Weigh = (aspect: Aspect, id: string, mains?: number) => number;

/** How much each aspect counts beside the others. */
const SHARE: Readonly<Record<Aspect, number>> = {
  space: 2,
  support: 1,
  audience: 1,
  town: 0.5,
  region: 0.25,
};
/** What a problem space counts more for each of the two whose main one it is. */
const MAIN_SHARE = 1;
/** Weights are whole numbers, so that sums are the same in whatever order they are made and ties are ties. */
const SCALE = 1000;

/** Returns everything that traits hold, each term once. */
export function termsIn({ spaces, support, audiences, town, region }: Traits): (readonly [Aspect, string])[] {
  return [
    ...spaces.map((id) => ['space', id] as const),
    ...support.map((id) => ['support', id] as const),
    ...audiences.map((id) => ['audience', id] as const),
    ...(town === undefined ? [] : [['town', town] as const]),
    ...(region === undefined ? [] : [['region', region] as const]),
  ];
}

/**
 * Returns the weights of terms among all entries. A term counts the natural logarithm of all entries over those that carry
 * it, so that rare ones count more: inverse document frequency, after K. Spärck Jones, "A statistical interpretation of
 * term specificity and its application in retrieval", Journal of Documentation 28 (1972), 11–21. That is multiplied by
 * the share of its aspect and by 1000, and rounded. A term that nobody carries weighs nothing.
 */
export function weighing(all: readonly Traits[]): Weigh {
  const carriers = new Map<string, number>();
  for (const traits of all) {
    for (const [aspect, id] of termsIn(traits)) {
      const key = `${aspect} ${id}`;
      carriers.set(key, (carriers.get(key) ?? 0) + 1);
    }
  }
  return (aspect, id, mains = 0) => {
    const count = carriers.get(`${aspect} ${id}`);
    if (count === undefined) return 0;
    const share = SHARE[aspect] + (aspect === 'space' ? mains * MAIN_SHARE : 0);
    return Math.round(SCALE * share * Math.log(all.length / count));
  };
}

/** Returns what two have in common. A shared town stands for its region too; terms of one weight are in order of aspect and id. */
export function overlap(a: Traits, b: Traits, weigh: Weigh): Overlap {
  const others = new Set(termsIn(b).map(([aspect, id]) => `${aspect} ${id}`));
  const sameTown = a.town !== undefined && a.town === b.town;
  const reasons = termsIn(a)
    .filter(([aspect, id]) => others.has(`${aspect} ${id}`) && !(sameTown && aspect === 'region'))
    .map(([aspect, id]): Reason => ({ aspect, id, weight: weigh(aspect, id, mainsAt(id, a, b)) }))
    .sort(heaviestFirst);
  return { score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons };
}

/** Returns for how many of two a problem space is the main one. */
function mainsAt(id: string, a: Traits, b: Traits): number {
  return (a.main === id ? 1 : 0) + (b.main === id ? 1 : 0);
}

const ORDER = Object.keys(SHARE);

function heaviestFirst(a: Reason, b: Reason): number {
  return b.weight - a.weight || ORDER.indexOf(a.aspect) - ORDER.indexOf(b.aspect) || (a.id < b.id ? -1 : 1);
}

/** Returns the reasons of each aspect together, the aspect with the heaviest reason first. */
export function byAspect(reasons: readonly Reason[]): readonly (readonly [Aspect, readonly Reason[]])[] {
  return [...group(reasons, ({ aspect }) => aspect)];
}
