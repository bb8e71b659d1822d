import { deriveGraph } from '../core/graph/graph.ts';
import type { Pairing } from './pairing.ts';
import type { Effects, EntryName } from './model.ts';
import { diffGaps } from './gap-diff.ts';
import { diffNetwork } from './network-diff.ts';
import type { Network } from './network-diff.ts';
import { nameOf, shaped } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** Gives what follows from the changes: for the network, for gaps, and for the pages of entries. */
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

/** Gives the network of a state under the ids by which entries are known now. */
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
