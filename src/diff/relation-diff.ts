import { present } from '../core/present.ts';
import { recordsIn, textOf } from '../check/guards.ts';
import type { FoundEntry } from '../check/rule.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import { diffFields } from './field-diff.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Pairing } from './pairing.ts';
import type { End, RelationChange } from './model.ts';
import { nameOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** A relation as one state holds it, under the ids by which entries are known now. */
interface Held {
  readonly type: string;
  readonly from: End;
  readonly to: End;
  readonly owner: FoundEntry;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What tells a relation from others: the rest may change. */
const ENDS = new Set(['type', 'to', 'to_name', 'from_name']);

const FIELDS = present(
  fieldsOf('organisation.schema.json').find(({ name }) => name === 'relations'),
  'The field "relations"',
).fields.filter(({ name }) => !ENDS.has(name));

/**
 * Returns the relations that came, went or say something else. One that only leads to the new id of a renamed entry is the
 * same, and so is one without direction that moved to the file of its other end.
 */
export function diffRelations(
  base: Snapshot,
  head: Snapshot,
  { now }: Pick<Pairing, 'now'>,
): RelationChange[] {
  const before = heldIn(base, head, base.lists, now);
  const after = heldIn(head, head, head.lists, now);
  const changes: RelationChange[] = [];
  for (const [key, link] of after) {
    const earlier = before.get(key);
    const lists = { before: base.lists, after: head.lists };
    if (!earlier) changes.push(change('added', link, head.lists));
    else if (earlier.record !== link.record) {
      const fields = diffFields(rest(earlier.record), rest(link.record), FIELDS, lists);
      if (fields.length > 0) changes.push({ ...change('changed', link, head.lists), fields });
    }
  }
  for (const [key, link] of before) if (!after.has(key)) changes.push(change('removed', link, base.lists));
  return changes;
}

function heldIn(
  state: Snapshot,
  names: Snapshot,
  lists: Vocabulary,
  now: (id: string) => string,
): ReadonlyMap<string, Held> {
  const terms = lists.byName.get('relation')?.terms;
  const held = new Map<string, Held>();
  const entryEnd = (id: string): End => {
    const known = names.entries.get(now(id)) ?? state.entries.get(id);
    return { id: now(id), name: known ? nameOf(known) : id };
  };
  for (const owner of state.found.entries) {
    for (const { record } of recordsIn(owner.data['relations'])) {
      const type = textOf(record['type']) ?? '';
      const [to, toName, fromName] = ['to', 'to_name', 'from_name'].map((field) => textOf(record[field]));
      const self = entryEnd(owner.id);
      const other: End | undefined = to === undefined ? named(toName ?? fromName) : entryEnd(to);
      if (!other) continue;
      const isTurned = to === undefined && toName === undefined;
      const [from, end] = isTurned ? [other, self] : [self, other];
      const ends = [keyOf(from), keyOf(end)];
      if (terms?.get(type)?.symmetric === true) ends.sort();
      const key = [type, ...ends].join('\0');
      if (!held.has(key)) held.set(key, { type, from, to: end, owner, record });
    }
  }
  return held;
}

function named(name: string | undefined): End | undefined {
  return name === undefined ? undefined : { name };
}

function keyOf({ id, name }: End): string {
  return id === undefined ? `name ${name.toLowerCase()}` : `entry ${id}`;
}

function rest(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !ENDS.has(field)));
}

function change(
  what: RelationChange['what'],
  { type, from, to, owner, record }: Held,
  lists: Vocabulary,
): RelationChange {
  const term = lists.byName.get('relation')?.terms.get(type);
  const source = textOf(record['source']);
  return {
    what,
    type,
    label: term?.label ?? type,
    inverse: term?.inverse ?? type,
    from,
    to,
    owner: owner.id,
    ...(source !== undefined && { source }),
    fields: [],
  };
}
