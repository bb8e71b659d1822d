import { isRecord } from '../check/guards.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import type { Field } from '../core/schema/fields.ts';
import type { FoundEntry } from '../check/rule.ts';
import type { Path } from '../core/problem.ts';

/** A term as an entry carries it. */
export interface TermUse {
  readonly list: string;
  readonly id: string;
  readonly path: Path;
}

/** Returns every term that an entry carries, wherever it stands in its file. */
export function termUses({ kind, data }: Pick<FoundEntry, 'kind' | 'data'>): TermUse[] {
  return usesIn(data, fieldsOf(`${kind}.schema.json`), []);
}

function usesIn(data: unknown, fields: readonly Field[], above: Path): TermUse[] {
  if (!isRecord(data)) return [];
  return fields.flatMap(({ name, list, many, fields: inner }) => {
    if (!Object.hasOwn(data, name) || (list === undefined && inner.length === 0)) return [];
    const value = data[name];
    const path = [...above, name];
    const items: (readonly [unknown, Path])[] = many
      ? Array.isArray(value)
        ? value.map((item: unknown, index) => [item, [...path, index]] as const)
        : []
      : [[value, path]];
    return items.flatMap(([item, at]): TermUse[] => {
      if (list === undefined) return usesIn(item, inner, at);
      return typeof item === 'string' ? [{ list, id: item, path: at }] : [];
    });
  });
}

/** Returns the list from which the value at a path comes, and whether there is a field at all. */
export function fieldAt(schema: string, path: Path): Field | undefined {
  let fields = fieldsOf(schema);
  let found: Field | undefined;
  for (const step of path) {
    if (typeof step === 'number') continue;
    found = fields.find(({ name }) => name === step);
    if (!found) return undefined;
    fields = found.fields;
  }
  return found;
}
