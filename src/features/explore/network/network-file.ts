/** The network as it is sent: places in the order of the catalogue, and who is linked to whom. */
export interface NetworkFile {
  /** Places in the unit of the layout, whole numbers; the middle of the linked part is about 0, 0. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Pairs that are linked, one after another: position, position, and position of the group among the groups. */
  readonly edges: readonly number[];
  /** Sorts of relations that are drawn alike. */
  readonly groups: readonly { readonly id: string; readonly label: string; readonly dash: string }[];
  /** Entries that hang together more than with others, the largest first, with positions of their entries. */
  readonly clusters: readonly {
    readonly name: string;
    readonly short: string;
    readonly items: readonly number[];
  }[];
}

/** An end of a relation: the position of an entry, or the name of a body that has none. */
export type End = number | string;

/** Every relation as it is sent, with the page that shows it. */
export interface RelationsFile {
  /** Id, how it reads from its owner and from the other end, position of its group, and whether both ends are alike. */
  readonly types: readonly (readonly [
    id: string,
    label: string,
    inverse: string,
    group: number,
    symmetric: boolean,
  ])[];
  /** From, type, to, source, and where they are known: since, until, and pounds. */
  readonly rows: readonly (readonly [
    from: End,
    type: number,
    to: End,
    source: string,
    since?: number | string | null,
    until?: number | string | null,
    amount?: number | null,
  ])[];
}

/** One relation as it reads from one entry: "label other". */
export interface SeenRelation {
  readonly label: string;
  /** Position of the type and whether the entry owns it: what comes first in lists of relations. */
  readonly order: number;
  readonly other: End;
  readonly source: string;
  readonly since?: number | string;
  readonly until?: number | string;
  /** Pounds sterling. */
  readonly amount?: number;
}

/** Returns the relations of an entry as they read from it, in the order of the types. */
export function relationsOf({ types, rows }: RelationsFile, item: number): readonly SeenRelation[] {
  const seen = rows.flatMap(([from, type, to, source, since, until, amount]): SeenRelation[] => {
    const known = types[type];
    if (!known) throw new Error(`A relation has the type ${type}, and ${types.length} types were sent.`);
    const [, label, inverse, , symmetric] = known;
    const more = {
      source,
      ...(since !== undefined && since !== null && { since }),
      ...(until !== undefined && until !== null && { until }),
      ...(amount !== undefined && amount !== null && { amount }),
    };
    if (from === item) return [{ label, order: 2 * type, other: to, ...more }];
    if (to !== item) return [];
    return [{ label: inverse, order: 2 * type + (symmetric ? 0 : 1), other: from, ...more }];
  });
  return seen.sort((a, b) => a.order - b.order);
}

/** A pair of linked entries by position, and the position of the group of relations that it is drawn as. */
interface Edge {
  readonly a: number;
  readonly b: number;
  readonly group: number;
}

/** Returns the pairs that are linked. */
export function edgesOf({ edges }: Pick<NetworkFile, 'edges'>): readonly Edge[] {
  return Array.from({ length: Math.ceil(edges.length / 3) }, (_, index) => {
    const [a, b, group] = edges.slice(3 * index, 3 * index + 3);
    if (a === undefined || b === undefined || group === undefined)
      throw new Error(`edge ${index} is cut off`);
    return { a, b, group };
  });
}

/** For each entry the positions of those it is linked to. */
export type Neighbours = readonly (readonly number[])[];

/** Returns who is linked to whom, in both directions, by position; `count` is how many entries there are. */
export function neighboursIn(network: NetworkFile, count: number): Neighbours {
  const neighbours = Array.from({ length: count }, (): number[] => []);
  for (const { a, b } of edgesOf(network)) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  return neighbours;
}

/**
 * Returns a shortest way from one entry to another, both ends in it, over entries that `may` be passed; undefined if there
 * is none. Of several ways it takes the one over the best connected entries, the same one each time.
 */
export function shortestPath(
  neighbours: Neighbours,
  from: number,
  to: number,
  may: (item: number) => boolean,
): readonly number[] | undefined {
  if (!may(from) || !may(to)) return undefined;
  const before = new Map<number, number>([[from, from]]);
  let edge = [from];
  while (edge.length > 0 && !before.has(to)) {
    const next: number[] = [];
    // Who is better connected hands on first, and so is on the way.
    const degree = (item: number) => neighbours[item]?.length ?? 0;
    for (const item of [...edge].sort((a, b) => degree(b) - degree(a) || a - b)) {
      for (const other of neighbours[item] ?? []) {
        if (before.has(other) || !may(other)) continue;
        before.set(other, item);
        next.push(other);
      }
    }
    edge = next;
  }
  if (!before.has(to)) return undefined;
  const path = [to];
  for (let at = to; at !== from;) {
    at = before.get(at) ?? from;
    path.unshift(at);
  }
  return path;
}
