/** What is part of something cannot also contain it: such a circle would send readers, and programs, round for ever. */
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import type { RelationTerm } from '../../core/schema/taxonomy.ts';
import type { Path } from '../../core/problem.ts';
import { recordsIn, textOf } from '../guards.ts';
import type { DatasetRule, FoundDataset, FoundEntry } from '../rule.ts';

/** A relation of one type, from the entry that holds it. */
interface Link {
  readonly entry: FoundEntry;
  readonly to: string;
  readonly path: Path;
}

export const relationCycle: DatasetRule = {
  name: 'relation-cycle',
  scope: 'dataset',
  check(dataset, report) {
    for (const type of TAXONOMY.relation.terms.filter(({ acyclic }) => acyclic === true)) {
      for (const circle of circles(linksOf(type, dataset))) {
        const [first] = circle;
        if (!first) continue;
        report(first.entry.file, {
          path: first.path,
          code: 'relation-cycle/circle',
          params: { relations: circle.map(({ entry, to }) => ({ from: entry.id, label: type.label, to })) },
        });
      }
    }
  },
};

function linksOf(type: RelationTerm, { entries, byId }: FoundDataset): ReadonlyMap<string, Link[]> {
  const links = new Map<string, Link[]>();
  for (const entry of entries) {
    if (byId.get(entry.id) !== entry) continue;
    const own = recordsIn(entry.data['relations']).flatMap(({ index, record }) => {
      const to = textOf(record['to']);
      // An entry that leads to itself is the business of self-relation.
      return record['type'] === type.id && to !== undefined && to !== entry.id && byId.has(to)
        ? [{ entry, to, path: ['relations', index, 'to'] }]
        : [];
    });
    if (own.length > 0) links.set(entry.id, own);
  }
  return links;
}

/** Returns each circle once, beginning where it is first met. Walks with a list of its own, as a chain may be long. */
function circles(links: ReadonlyMap<string, readonly Link[]>): Link[][] {
  const found: Link[][] = [];
  const done = new Set<string>();
  for (const start of links.keys()) {
    const trail: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const onTrail = new Set([start]);
    while (trail.length > 0 && !done.has(start)) {
      const top = trail.at(-1);
      if (!top) break;
      const link = links.get(top.id)?.[top.next++];
      if (!link) {
        trail.pop();
        onTrail.delete(top.id);
        done.add(top.id);
      } else if (onTrail.has(link.to)) {
        const from = trail.findIndex(({ id }) => id === link.to);
        found.push(trail.slice(from).flatMap(({ id, next }) => links.get(id)?.[next - 1] ?? []));
      } else if (!done.has(link.to)) {
        trail.push({ id: link.to, next: 0 });
        onTrail.add(link.to);
      }
    }
  }
  return found;
}
