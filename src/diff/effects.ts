import { present } from '../core/present.ts';
import type { Entry } from '../core/entry.ts';
import type { Gazetteer } from '../core/geo/gazetteer.ts';
import { deriveGraph } from '../core/graph/graph.ts';
import { isActive } from '../core/status.ts';
import type { Pairing } from './pairing.ts';
import type { Effects, EntryName, GapCell, NetworkComponent } from './model.ts';
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

/** Returns the region in which an entry stands on the map, as `placeOf` does for entries that are known to be right. */
function regionOf({ place }: Entry, gazetteer: Gazetteer): string | undefined {
  const town = place?.locality === undefined ? undefined : gazetteer.find(place.locality, place.region);
  if (town) return town.region;
  return place?.region !== undefined && gazetteer.regions.has(place.region) ? place.region : undefined;
}

/** Entries and the pairs that relations join, by id. */
interface Network {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string])[];
}

type NetworkEffects = Pick<
  Effects,
  'links' | 'unlinked' | 'components' | 'orphaned' | 'arrivedUnlinked' | 'nowLinked' | 'joined' | 'cut'
>;

/** A network with its connected parts: those of more than one entry. */
interface Parts {
  readonly degree: ReadonlyMap<string, number>;
  readonly parts: readonly (readonly string[])[];
  readonly partOf: ReadonlyMap<string, number>;
  readonly pairs: number;
}

/** Returns what a change does to the network: who lost or got a first link, and which parts grew together or fell apart. */
function diffNetwork(before: Network, after: Network, name: (id: string) => EntryName): NetworkEffects {
  const [was, is] = [partsOf(before), partsOf(after)];
  const alone = ({ degree }: Parts) => [...degree].filter(([, links]) => links === 0).map(([id]) => id);
  const part = (ids: readonly string[], { degree }: Parts): NetworkComponent => {
    const [centre = ''] = ids.toSorted(
      (a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1),
    );
    return { centre: name(centre), size: ids.length };
  };
  const meetings = (from: Parts, to: Parts) =>
    from.parts.flatMap((ids) => {
      const met = new Set(ids.flatMap((id) => to.partOf.get(id) ?? []));
      return met.size < 2
        ? []
        : [[...met].map((index) => part(present(to.parts[index], 'A connected part'), to))];
    });
  return {
    links: [was.pairs, is.pairs],
    unlinked: [alone(was).length, alone(is).length],
    components: [was.parts.length, is.parts.length],
    orphaned: alone(is)
      .filter((id) => (was.degree.get(id) ?? 0) > 0)
      .map(name),
    arrivedUnlinked: alone(is)
      .filter((id) => !was.degree.has(id))
      .map(name),
    nowLinked: alone(was)
      .filter((id) => (is.degree.get(id) ?? 0) > 0)
      .map(name),
    joined: meetings(is, was),
    cut: meetings(was, is),
  };
}

function partsOf({ nodes, edges }: Network): Parts {
  const neighbours = new Map<string, Set<string>>(nodes.map((id) => [id, new Set()]));
  for (const [a, b] of edges) {
    neighbours.get(a)?.add(b);
    neighbours.get(b)?.add(a);
  }
  const partOf = new Map<string, number>();
  const parts: string[][] = [];
  for (const [id, own] of neighbours) {
    if (own.size === 0 || partOf.has(id)) continue;
    const part = [id];
    partOf.set(id, parts.length);
    for (const member of part) {
      for (const next of present(neighbours.get(member), `"${member}"`)) {
        if (partOf.has(next)) continue;
        partOf.set(next, parts.length);
        part.push(next);
      }
    }
    parts.push(part);
  }
  const degree = new Map([...neighbours].map(([id, own]) => [id, own.size]));
  return { degree, parts, partOf, pairs: [...degree.values()].reduce((sum, links) => sum + links, 0) / 2 };
}
