import { RELATION_GROUPS, RELATION_TYPES, relationGroup, relationOrder } from '../../../core/relations.ts';
import type { NetworkFile, RelationsFile } from './network-file.ts';
import type { Cluster } from '../../../core/graph/clusters.ts';
import type { Layout } from '../../../core/graph/layout/layout.ts';
import type { Network } from '../../../core/graph/neighbourhood.ts';
import type { Entry } from '../../../core/entry.ts';
import { present } from '../../../core/present.ts';
import type { Dataset } from '../../../core/dataset.ts';
import { term } from '../../../core/schema/taxonomy.ts';

/** Returns the network for the browser: places and clusters, and each pair of linked entries once. */
export function networkFile(
  { entries }: Dataset,
  network: Network,
  { places }: Layout,
  clusters: readonly Cluster[],
): NetworkFile {
  const positionOf = positionsOf(entries);
  const edges = entries.flatMap(({ id }, a) =>
    [...present(network.get(id), `"${id}" in the network`)].flatMap(([other, types]) => {
      const b = positionOf(other);
      return b > a ? [a, b, Math.min(...types.map(relationGroup))] : [];
    }),
  );
  const points = entries.map(({ id }) => present(places.get(id), `the place of "${id}"`));
  return {
    x: points.map(({ x }) => x),
    y: points.map(({ y }) => y),
    edges,
    groups: RELATION_GROUPS.map(({ id, label, dash }) => ({ id, label, dash })),
    clusters: clusters.map(({ name, space, ids }) => ({
      name,
      short: space.label,
      items: ids.map(positionOf),
    })),
  };
}

function positionsOf(entries: readonly Entry[]): (id: string) => number {
  const positions = new Map(entries.map(({ id }, index) => [id, index]));
  return (id) => present(positions.get(id), `the entry "${id}"`);
}

/** Returns every relation for the browser, each with the page that shows it. */
export function relationsFile({ entries }: Dataset): RelationsFile {
  const positionOf = positionsOf(entries);
  const rows = entries.flatMap(({ relations = [] }, index) =>
    relations.map((relation): RelationsFile['rows'][number] => {
      const { type, to, to_name, from_name, source, since, until, amount_gbp } = relation;
      const other =
        to === undefined ? present(to_name ?? from_name, 'the far end of a relation') : positionOf(to);
      const [from, end] = from_name === undefined ? [index, other] : [other, index];
      const place = relationOrder(type);
      const isBare = since === undefined && until === undefined && amount_gbp === undefined;
      return isBare
        ? [from, place, end, source]
        : [from, place, end, source, since ?? null, until ?? null, amount_gbp ?? null];
    }),
  );
  return {
    types: RELATION_TYPES.map((type) => {
      const { label, inverse_label, symmetric = false } = term('relation', type);
      return [type, label, inverse_label, relationGroup(type), symmetric];
    }),
    rows,
  };
}
