/** "An event funds a community" makes no sense: each type of relation says which kinds may stand at its two ends. */
import { KINDS } from '../../model/ids.ts';
import type { Kind } from '../../model/ids.ts';
import { TAXONOMY } from '../../model/taxonomy.ts';
import type { RelationTerm } from '../../model/taxonomy.ts';
import { recordsIn, textOf } from '../reading.ts';
import type { DatasetRule, Finding } from '../rule.ts';

export const relationEnds: DatasetRule = {
  name: 'relation-ends',
  description: 'The kinds at both ends of a relation are those its type allows.',
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

/** Tells whether a relation may run from one kind to another. */
export function fits(type: RelationTerm, from: Kind, to: Kind): boolean {
  return type.from.includes(from) && (type.pairs?.[from] ?? type.to).includes(to);
}

function wrong(type: RelationTerm, from: Kind, to: Kind, target: string): Finding {
  const others = TAXONOMY.relation.terms.filter((other) => fits(other, from, to)).map(({ id }) => id);
  const turned = !type.symmetric && fits(type, to, from);
  const tips = [
    ...(turned ? [`If it is the other way round, move the relation into the file of "${target}".`] : []),
    ...(others.length > 0
      ? [`From ${article(from)} to ${article(to)} there can be: ${others.join(', ')}.`]
      : []),
  ];
  return {
    message: `${capital(article(from))} cannot have the relation "${type.id}" with ${article(to)} ("${target}"): ${allowed(type)}.`,
    tip:
      tips.length > 0 ? tips.join(' ') : 'Take the relation out, and say it in "notes" if a reader needs it.',
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
  const side = from === undefined ? 'begin at' : 'lead to';
  const others = TAXONOMY.relation.terms.filter((other) =>
    (from === undefined ? other.from : other.to).includes(kind),
  );
  return {
    message: `The relation "${type.id}" cannot ${side} ${article(kind)}: ${allowed(type)}.`,
    tip: `The relations that can ${side} ${article(kind)} are: ${others.map(({ id }) => id).join(', ')}.`,
  };
}

function allowed({ from, to, pairs }: RelationTerm): string {
  if (!pairs) return `it runs from ${list(from)} to ${list(to)}`;
  return `it runs ${Object.entries(pairs)
    .map(([start, ends]) => `from ${list([start])} to ${list(ends)}`)
    .join(', ')}`;
}

function list(kinds: readonly string[]): string {
  if (kinds.length === KINDS.length) return 'any kind';
  const words = kinds.map(article);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function article(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
