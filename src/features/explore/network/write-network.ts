import { RELATION_GROUPS, RELATION_TYPES, relationGroup, relationOrder } from '../../../core/relations.ts';
import type { NetworkFile, RelationsFile } from './network-file.ts';
import type { Cluster } from '../../../core/graph/clusters.ts';
import type { Layout } from '../../../core/graph/layout/layout.ts';
import type { Network } from '../../../core/graph/neighbourhood.ts';
import type { Dataset } from '../../../core/dataset.ts';
import { term } from '../../../core/schema/taxonomy.ts';

/** Returns the network for the browser: places and clusters, and each pair of linked entries once. */
export function networkFile(
  { entries }: Dataset,
  network: Network,
  { places }: Layout,
  clusters: readonly Cluster[],
): NetworkFile {
  const positions = new Map(entries.map(({ id }, index) => [id, index]));
  const edges = entries.flatMap(({ id }, a) =>
    [...(network.get(id) ?? [])].flatMap(([other, types]) => {
      const b = positions.get(other) ?? -1;
      return b > a ? [a, b, Math.min(...types.map(relationGroup))] : [];
    }),
  );
  return {
    x: entries.map(({ id }) => places.get(id)?.x ?? 0),
    y: entries.map(({ id }) => places.get(id)?.y ?? 0),
    edges,
    groups: RELATION_GROUPS.map(({ id, label, dash }) => ({ id, label, dash })),
    clusters: clusters.map(({ name, space, ids }) => ({
      name,
      short: space.label,
      items: ids.flatMap((id) => positions.get(id) ?? []),
    })),
  };
}

/** Returns every relation for the browser, each with the page that shows it. */
export function relationsFile({ entries }: Dataset): RelationsFile {
  const positions = new Map(entries.map(({ id }, index) => [id, index]));
  const rows = entries.flatMap(({ relations = [] }, index) =>
    relations.flatMap((relation): RelationsFile['rows'] => {
      const { type, to, to_name, from_name, source, since, until, amount_gbp } = relation;
      const other = (to === undefined ? undefined : positions.get(to)) ?? to_name ?? from_name;
      if (other === undefined) return [];
      const [from, end] = from_name === undefined ? [index, other] : [other, index];
      const place = relationOrder(type);
      const isBare = since === undefined && until === undefined && amount_gbp === undefined;
      return [
        isBare
          ? [from, place, end, source]
          : [from, place, end, source, since ?? null, until ?? null, amount_gbp ?? null],
      ];
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
