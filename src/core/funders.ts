import { present } from './present.ts';
import { isOver } from './status.ts';
import type { Entry } from './entry.ts';
import { endKey, nameOf } from './relation-index.ts';
import type { Link, OtherEnd } from './relation-index.ts';
import type { Dataset } from './dataset.ts';

/** What an entry is known to get from one funder: the published links that say so. */
interface Funding {
  readonly funder: OtherEnd;
  readonly links: readonly Link[];
}

/**
 * Returns the funders recorded for an entry, from its links: each once, however often it is named, in the links' order. A link
 * that has an end is over, and so is one to a funder that has closed; a body known by name alone counts as there.
 */
export function fundersOf(links: readonly Link[]): readonly Funding[] {
  const current = links.filter(
    ({ type, owned, until, other }) =>
      type === 'funds' && !owned && until === undefined && !('entry' in other && isOver(other.entry)),
  );
  return [...Map.groupBy(current, ({ other }) => endKey(other)).values()].flatMap((own) =>
    own[0] === undefined ? [] : [{ funder: own[0].other, links: own }],
  );
}

/** An entry, or a body known by name alone, that has one recorded funder and no other. */
interface Dependent {
  readonly who: OtherEnd;
  readonly links: readonly Link[];
}

/** A funder with those for whom no other funder is recorded. */
interface SingleFunder {
  readonly funder: OtherEnd;
  readonly dependents: readonly Dependent[];
  /** How many have this funder recorded at all, also beside others. */
  readonly funded: number;
}

/** Who is known to be paid by whom. */
export interface Dependence {
  /** Funders by how many depend on them alone, most first, then by name. */
  readonly funders: readonly SingleFunder[];
  /** Entries that are not over, by how many funders are recorded for them. */
  readonly none: readonly Entry[];
  readonly one: readonly Entry[];
  readonly several: readonly Entry[];
}

/**
 * Returns which entries and named bodies have exactly one recorded funder. Entries that are over depend on nobody. A body
 * known by name alone is seen only through the entries that say they fund it.
 */
export function deriveDependence(
  { entries, compareNames }: Pick<Dataset, 'entries' | 'compareNames'>,
  links: ReadonlyMap<string, readonly Link[]>,
): Dependence {
  const live = entries.filter((entry) => !isOver(entry));
  const funded: { who: OtherEnd; funding: readonly Funding[] }[] = live.map((entry) => ({
    who: { entry },
    funding: fundersOf(present(links.get(entry.id), `The entry "${entry.id}"`)),
  }));
  const byNumber = (fits: (count: number) => boolean) =>
    funded.flatMap(({ who, funding }) => ('entry' in who && fits(funding.length) ? [who.entry] : []));
  const all = [...funded, ...fundedByName(live, links)];
  const byFunder = new Map<string, { funder: OtherEnd; dependents: Dependent[]; funded: number }>();
  for (const { who, funding } of all) {
    for (const { funder, links: own } of funding) {
      const known = byFunder.get(endKey(funder)) ?? { funder, dependents: [], funded: 0 };
      known.funded += 1;
      if (funding.length === 1) known.dependents.push({ who, links: own });
      byFunder.set(endKey(funder), known);
    }
  }
  return {
    funders: [...byFunder.values()]
      .filter(({ dependents }) => dependents.length > 0)
      .sort(
        (a, b) =>
          b.dependents.length - a.dependents.length || compareNames(nameOf(a.funder), nameOf(b.funder)),
      ),
    none: byNumber((count) => count === 0),
    one: byNumber((count) => count === 1),
    several: byNumber((count) => count > 1),
  };
}

function fundedByName(
  live: readonly Entry[],
  links: ReadonlyMap<string, readonly Link[]>,
): { who: OtherEnd; funding: readonly Funding[] }[] {
  const found = new Map<string, { who: OtherEnd; funding: Funding[] }>();
  for (const entry of live) {
    const named = present(links.get(entry.id), `The entry "${entry.id}"`).filter(
      ({ type, owned, until, other }) => type === 'funds' && owned && until === undefined && 'name' in other,
    );
    for (const [key, own] of Map.groupBy(named, ({ other }) => endKey(other))) {
      const known = found.get(key) ?? { who: own[0]?.other ?? { name: key }, funding: [] };
      known.funding.push({ funder: { entry }, links: own });
      found.set(key, known);
    }
  }
  return [...found.values()];
}
