/** The numbers of docs/research, worked out in the plainest way from the entries. */
import { TAXONOMY } from '../../src/core/schema/taxonomy.ts';
import type { Plain, PlainFigures } from './files.ts';

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What the numbers are worked out from. */
export interface Known {
  readonly entries: readonly Plain[];
  readonly indicators: readonly PlainFigures[];
}

/** Active organisations by region, the highest rate first, those with too few for one last. */
export function regionLines({ entries, indicators }: Known): readonly string[] {
  const people = indicators.find(({ id }) => id === 'population-2024')?.values as Record<string, number>;
  const active = entries.filter(({ kind, status }) => kind === 'organisation' && status === 'active');
  const rows = TAXONOMY.region.terms.map(({ id, label }) => {
    const count = active.filter(({ place }) => place?.region === id).length;
    return { label, count, rate: count < 5 ? undefined : (count * 1e6) / (people[id] ?? NaN) };
  });
  rows.sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1) || order(a.label, b.label));
  return [
    ...rows.map(({ label, count, rate }) =>
      [label.padEnd(24), String(count).padStart(3), (rate?.toFixed(2) ?? 'few').padStart(5)].join(' '),
    ),
    `${'no region known'.padEnd(24)} ${String(active.filter(({ place }) => !place).length).padStart(3)}`,
  ];
}

/** A relation with both of its ends in words, and as ids where they have entries. */
interface Tie {
  readonly type: string;
  readonly from: { readonly id?: string | undefined; readonly name: string };
  readonly to: { readonly id?: string | undefined; readonly name: string };
  readonly sum: boolean;
  readonly since: boolean;
}

function tiesOf(entries: readonly Plain[]): readonly Tie[] {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const end = (id: string | undefined, name: string | undefined) =>
    id === undefined ? { name: name ?? '' } : { id, name: names.get(id) ?? '' };
  return entries.flatMap((entry) =>
    (entry.relations ?? []).map((relation) => {
      const { type, to, to_name, from_name, since, amount_gbp } = relation as typeof relation & {
        to?: string;
        to_name?: string;
        from_name?: string;
        since?: unknown;
        amount_gbp?: unknown;
      };
      const own = end(entry.id, undefined);
      return {
        type,
        from: from_name === undefined ? own : end(undefined, from_name),
        to: from_name === undefined ? end(to, to_name) : own,
        sum: amount_gbp !== undefined,
        since: since !== undefined,
      };
    }),
  );
}

/** What is known of funding: how much, by how few, and who has more than two funders. */
export function fundingLines({ entries }: Known): readonly string[] {
  const funding = tiesOf(entries).filter(({ type }) => type === 'funds');
  const byFunder = Map.groupBy(funding, ({ from }) => from.name);
  const byFunded = Map.groupBy(funding, ({ to }) => to.name);
  const most = [...byFunder]
    .map(([name, links]) => ({ name, count: links.length }))
    .sort((a, b) => b.count - a.count || order(a.name, b.name))
    .slice(0, 5);
  const many = [...byFunded]
    .map(([name, links]) => ({ name, count: new Set(links.map(({ from }) => from.name)).size }))
    .filter(({ count }) => count > 2)
    .sort((a, b) => b.count - a.count || order(a.name, b.name));
  const row = ({ name, count }: { name: string; count: number }) => `${String(count).padStart(4)} ${name}`;
  const share = most.reduce((sum, { count }) => sum + count, 0) / funding.length;
  const listed = new Set(funding.flatMap(({ from }) => from.id ?? [])).size;
  return [
    `${funding.length} links of funding, ${funding.filter(({ sum }) => sum).length} with a sum, ${funding.filter(({ since }) => since).length} with a beginning`,
    `${byFunder.size} funders, ${listed} of them with an entry`,
    `${Math.round(share * 100)}% of the links are those of five funders:`,
    ...most.map(row),
    `${many.length} bodies have more than two funders:`,
    ...many.map(row),
  ];
}

/** How the network of entries and of the bodies that they name hangs together. */
export function networkLines({ entries }: Known): readonly string[] {
  const ties = tiesOf(entries);
  const key = ({ id, name }: Tie['from']) => id ?? `without an entry: ${name}`;
  const nodes = new Set([
    ...entries.map(({ id }) => id),
    ...ties.flatMap(({ from, to }) => [key(from), key(to)]),
  ]);
  const near = new Map([...nodes].map((node) => [node, new Set<string>()]));
  for (const { from, to } of ties) {
    near.get(key(from))?.add(key(to));
    near.get(key(to))?.add(key(from));
  }
  const seen = new Set<string>();
  const sizes = [...nodes].flatMap((start) => {
    if (seen.has(start)) return [];
    const part = [start];
    seen.add(start);
    for (const node of part)
      for (const next of near.get(node) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
    return [part.length];
  });
  const regions = new Map(entries.map(({ id, place }) => [id, place?.region]));
  const both = ties.flatMap(({ from, to }) => {
    const [a, b] = [regions.get(from.id ?? ''), regions.get(to.id ?? '')];
    return a === undefined || b === undefined ? [] : [a !== b];
  });
  const most = entries
    .map(({ id, name }) => ({ id, name, count: near.get(id)?.size ?? 0 }))
    .sort((a, b) => b.count - a.count || order(a.id, b.id))
    .slice(0, 8);
  return [
    `${entries.length} entries and ${nodes.size - entries.length} bodies without an entry, ${ties.length} relations`,
    `${sizes.length} parts; the largest holds ${Math.max(...sizes)} of ${nodes.size}, ${sizes.filter((size) => size === 1).length} are alone`,
    `${both.length} relations have both ends in a known region, ${both.filter(Boolean).length} of them in two`,
    'Linked to the most others:',
    ...most.map(({ name, count }) => `${String(count).padStart(4)} ${name}`),
  ];
}
