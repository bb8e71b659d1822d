import type { Entry } from '../core/entry.ts';
import type { Gazetteer } from '../core/geo/gazetteer.ts';
import { deriveGraph } from '../core/graph/graph.ts';
import { isActive } from '../core/status.ts';
import type { Pairing } from './pairing.ts';
import type { Effects, EntryName, GapCell } from './model.ts';
import { diffNetwork } from './network-diff.ts';
import type { Network } from './network-diff.ts';
import { nameOf, shaped } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** Returns what follows from the changes: for the network, for gaps, and for the pages of entries. */
export function effectsOf(base: Snapshot, head: Snapshot, pairing: Pairing): Effects {
  const { added, removed, renamed, merged, now } = pairing;
  const [before, after] = [networkOf(base, now), networkOf(head, now)];
  const name = (id: string): EntryName => {
    const entry = head.entries.get(id) ?? base.entries.get(id);
    return { id, name: entry ? nameOf(entry) : id };
  };
  const wasRedirected = (id: string) => base.redirects.get(id) === head.redirects.get(id);
  return {
    entries: [base.entries.size, head.entries.size],
    ...diffNetwork(before, after, name),
    ...diffGaps(base, head, now, name),
    pagesAdded: [...added, ...renamed.map((pair) => pair.after)].map(({ id }) => name(id)),
    pagesRemoved: [...removed, ...[...renamed, ...merged].map((pair) => pair.before)].map((entry) => ({
      id: entry.id,
      name: nameOf(entry),
    })),
    redirectsAdded: [...head.redirects]
      .filter(([from]) => !wasRedirected(from))
      .map(([from, to]) => ({ from, to })),
    redirectsNeeded: [
      ...removed,
      ...renamed.filter((pair) => !pair.redirected).map((pair) => pair.before),
    ].map(({ id }) => id),
  };
}

/** Returns the network of a state under the ids by which entries are known now. */
function networkOf(state: Snapshot, now: (id: string) => string): Network {
  const entries = [...state.entries.values()].map(shaped);
  const graph = deriveGraph({ entries, byId: new Map(entries.map((entry) => [entry.id, entry])) });
  return {
    nodes: [...new Set(graph.nodes.map(now))].sort(),
    edges: graph.edges.flatMap(([a, b]): [string, string][] =>
      now(a) === now(b) || a === b ? [] : [[now(a), now(b)]],
    ),
  };
}

/**
 * Returns the gaps that opened or closed: problem spaces without an active entry based in a region. Only terms that both
 * states have are compared: what a new term lacks is no loss.
 */
function diffGaps(
  base: Snapshot,
  head: Snapshot,
  now: (id: string) => string,
  name: (id: string) => EntryName,
): Pick<Effects, 'gapsClosed' | 'gapsOpened'> {
  const [before, after] = [cellsOf(base), cellsOf(head)];
  const terms = (list: string) =>
    [...(head.lists.byName.get(list)?.terms.values() ?? [])]
      .filter(({ id }) => base.lists.byName.get(list)?.terms.has(id) === true)
      .map(({ id, label }) => ({ id, label }));
  const regions = terms('region');
  const cells = terms('problem-space').flatMap((space) =>
    regions.map((region) => {
      const key = `${space.id} ${region.id}`;
      return { space, region, was: before.get(key) ?? [], is: after.get(key) ?? [] };
    }),
  );
  const cell = ({ space, region }: (typeof cells)[number], ids: readonly string[]): GapCell => ({
    space,
    region,
    entries: ids.map(name),
  });
  return {
    gapsClosed: cells
      .filter(({ was, is }) => was.length === 0 && is.length > 0)
      .map((one) => cell(one, one.is)),
    gapsOpened: cells
      .filter(({ was, is }) => was.length > 0 && is.length === 0)
      .map((one) => cell(one, one.was.map(now))),
  };
}

/** Returns the active entries of every cell that has any. */
function cellsOf({ entries, gazetteer }: Snapshot): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, string[]>();
  for (const found of entries.values()) {
    const entry = shaped(found);
    const region = isActive(entry) ? regionOf(entry, gazetteer) : undefined;
    if (region === undefined) continue;
    for (const space of entry.problem_spaces) {
      const key = `${space} ${region}`;
      const known = cells.get(key);
      if (known) known.push(entry.id);
      else cells.set(key, [entry.id]);
    }
  }
  return cells;
}

/** Returns the region in which an entry stands on the map, as `derive/places` does for entries that are known to be right. */
function regionOf({ place }: Entry, gazetteer: Gazetteer): string | undefined {
  const town = place?.locality === undefined ? undefined : gazetteer.find(place.locality, place.region);
  if (town) return town.region;
  return place?.region !== undefined && gazetteer.regions.has(place.region) ? place.region : undefined;
}
