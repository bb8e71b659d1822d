import type { Effects, EntryName, NetworkComponent } from './model.ts';

/** Entries and the pairs that relations join, by id. */
export interface Network {
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
export function diffNetwork(
  before: Network,
  after: Network,
  name: (id: string) => EntryName,
): NetworkEffects {
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
      return met.size < 2 ? [] : [[...met].map((index) => part(to.parts[index] ?? [], to))];
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
      for (const next of neighbours.get(member) ?? []) {
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
