import type { Relation } from './entry.ts';
import { TAXONOMY } from './schema/taxonomy.ts';

/** Relations of one sort, which pictures draw with one dash. */
interface RelationGroup {
  readonly id: string;
  /** Reads after "lines that say that one": "runs, hosts or made the other". */
  readonly label: string;
  /** How its line looks, in words. */
  readonly dash: string;
  readonly types: readonly Relation['type'][];
}

const FILE = 'schema/taxonomy/relation.schema.json';

const byOrder = readOrder();

/** The types in the order in which links are listed, by `x-order` of the schema. */
export const RELATION_TYPES: readonly Relation['type'][] = byOrder.map(({ id }) => id);

/**
 * All groups in the order of `x-lines` of the schema, each with its types by `x-group`; a pair of entries with several
 * relations is drawn with the first that fits.
 */
export const RELATION_GROUPS: readonly RelationGroup[] = readGroups();

const orders = new Map(RELATION_TYPES.map((type, index) => [type, index]));
const groups = new Map(
  RELATION_GROUPS.flatMap(({ types }, index) => types.map((type) => [type, index] as const)),
);

/** Returns the position of a type among all types; throws on one that the schema does not have. */
export function relationOrder(type: Relation['type']): number {
  return known(orders.get(type), type);
}

/** Returns the position of a type's group among the groups; throws on a type that the schema does not have. */
export function relationGroup(type: Relation['type']): number {
  return known(groups.get(type), type);
}

/** Returns the group that the line of these relations is drawn with; throws where there are none. */
export function groupOf(types: readonly Relation['type'][]): RelationGroup {
  const group = RELATION_GROUPS[Math.min(...types.map(relationGroup))];
  if (!group)
    throw new Error('A line between two entries stands for at least one relation, and there is none.');
  return group;
}

function known(position: number | undefined, type: string): number {
  if (position === undefined) throw new Error(`"${type}" is not a type of relation in ${FILE}.`);
  return position;
}

function readOrder(): readonly { readonly id: Relation['type']; readonly order: number }[] {
  const taken = new Map<number, string>();
  const read = TAXONOMY.relation.terms.map(({ id, 'x-order': order }) => {
    if (typeof order !== 'number')
      throw new Error(`"${id}" in ${FILE} has no "x-order", which is its place in lists of relations.`);
    const other = taken.get(order);
    if (other !== undefined)
      throw new Error(`"${id}" and "${other}" in ${FILE} have the same "x-order", ${order}.`);
    taken.set(order, id);
    // The ids of the schema are the types; the generated types are held to them by `npm run types -- --check`.
    return { id: id as Relation['type'], order };
  });
  return read.toSorted((a, b) => a.order - b.order);
}

function readGroups(): readonly RelationGroup[] {
  const { lines, terms } = TAXONOMY.relation;
  for (const { id, 'x-group': group } of terms) {
    if (lines.some((line) => line.id === group)) continue;
    const what = group === undefined ? 'no "x-group"' : `the "x-group" "${group}"`;
    throw new Error(
      `"${id}" in ${FILE} has ${what}; write one of ${lines.map((line) => line.id).join(', ')}.`,
    );
  }
  return lines.map((line) => ({
    ...line,
    types: byOrder.flatMap(({ id }) => (TAXONOMY.relation.byId.get(id)?.['x-group'] === line.id ? [id] : [])),
  }));
}
