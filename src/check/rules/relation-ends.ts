/** "An event funds a community" makes no sense: each type of relation says which kinds may stand at its two ends. */
import { KINDS } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import type { RelationTerm } from '../../core/schema/taxonomy.ts';
import { recordsIn, textOf } from '../guards.ts';
import type { Finding } from '../finding.ts';
import type { DatasetRule } from '../rule.ts';

export const relationEnds: DatasetRule = {
  name: 'relation-ends',
  scope: 'dataset',
  check({ entries, byId }, report) {
    for (const { file, kind, id, data } of entries) {
      for (const { index, record } of recordsIn(data['relations'])) {
        const type = TAXONOMY.relation.byId.get(textOf(record['type']) ?? '');
        if (!type) continue;
        const to = textOf(record['to']);
        const target = to === undefined ? undefined : byId.get(to);
        const finding = target
          ? target.id === id || fits(type, kind, target.kind)
            ? undefined
            : wrong(type, kind, target.kind, target.id)
          : oneEnd(type, kind, record);
        if (finding) report(file, { path: ['relations', index, 'type'], ...finding });
      }
    }
  },
};

/** Returns whether a relation may run from one kind to another. */
export function fits(type: RelationTerm, from: Kind, to: Kind): boolean {
  return type.from.includes(from) && (type.pairs?.[from] ?? type.to).includes(to);
}

function wrong(type: RelationTerm, from: Kind, to: Kind, target: string): Finding {
  return {
    code: 'relation-ends/wrong-kinds',
    params: {
      type: type.id,
      from,
      to,
      target,
      allowed: allowed(type),
      reversible: !type.symmetric && fits(type, to, from),
      others: TAXONOMY.relation.terms.filter((other) => fits(other, from, to)).map(({ id }) => id),
    },
  };
}

/** Where the other end has no entry its kind is not known, and only this end can be looked at. */
function oneEnd(
  type: RelationTerm,
  kind: Kind,
  record: Readonly<Record<string, unknown>>,
): Finding | undefined {
  const from = textOf(record['from_name']);
  const name = from ?? textOf(record['to_name']);
  if (name === undefined || (from === undefined ? type.from : type.to).includes(kind)) return undefined;
  const others = TAXONOMY.relation.terms.filter((other) =>
    (from === undefined ? other.from : other.to).includes(kind),
  );
  return {
    code: from === undefined ? 'relation-ends/wrong-start' : 'relation-ends/wrong-end',
    params: { type: type.id, kind, allowed: allowed(type), others: others.map(({ id }) => id) },
  };
}

interface Ends {
  readonly from: readonly string[] | 'any';
  readonly to: readonly string[] | 'any';
}

function allowed({ from, to, pairs }: RelationTerm): readonly Ends[] {
  if (!pairs) return [{ from: orAny(from), to: orAny(to) }];
  return Object.entries(pairs).map(([start, ends]) => ({ from: [start], to: orAny(ends) }));
}

function orAny(kinds: readonly string[]): readonly string[] | 'any' {
  return kinds.length === KINDS.length ? 'any' : kinds;
}
