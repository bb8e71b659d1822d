import { compareNames } from '#words/locale.ts';
import type { FoundEntry } from '../check/rule.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import { diffFields } from './field-diff.ts';
import type { Vocabularies } from './field-diff.ts';
import type { Pairing } from './pairing.ts';
import type { EntryChange, FieldChange, RelationChange, TermChange } from './model.ts';
import { nameOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** Order in which changes are told. */
const ORDER: readonly EntryChange['what'][] = ['added', 'renamed', 'merged', 'removed', 'changed'];

/** Returns what happened to every entry, in the order in which it is told: by what happened, then by name. */
export function diffEntries(
  base: Snapshot,
  head: Snapshot,
  pairing: Pairing,
  links: readonly RelationChange[],
  terms: readonly TermChange[],
): EntryChange[] {
  const lists = { before: base.lists, after: head.lists };
  const byOwner = Map.groupBy(links, ({ owner }) => owner);
  const linksOf = (...ids: string[]) => [...new Set(ids)].flatMap((id) => byOwner.get(id) ?? []);
  const moved = movedTerms(terms);
  const compared = (before: FoundEntry, after: FoundEntry) =>
    fieldsBetween({ ...before, data: followed(before.data, pairing.now) }, after, lists);

  const same = pairing.kept.flatMap(({ before, after }): EntryChange[] => {
    const isMoved = before.kind !== after.kind;
    const own = linksOf(after.id);
    if (before.data === after.data && !isMoved && own.length === 0) return [];
    const fields = compared(before, after);
    if (fields.length === 0 && own.length === 0 && !isMoved) return [];
    const onlyTerms = !isMoved && own.length === 0 && fields.every((field) => moved(field));
    return [
      {
        ...told('changed', after),
        ...(isMoved && { was: identity(before) }),
        fields,
        links: own,
        onlyTerms,
      },
    ];
  });
  const nothing = (entry: FoundEntry): FoundEntry => ({ ...entry, data: {} });
  const changes: EntryChange[] = [
    ...pairing.added.map((entry) => ({
      ...told('added', entry),
      fields: fieldsBetween(nothing(entry), entry, lists),
      links: linksOf(entry.id),
    })),
    ...pairing.removed.map((entry) => ({
      ...told('removed', entry),
      redirected: false,
      fields: fieldsBetween(entry, nothing(entry), lists),
      links: linksOf(entry.id),
    })),
    ...pairing.renamed.map(({ before, after, redirected }) => ({
      ...told('renamed', after),
      was: identity(before),
      redirected,
      fields: compared(before, after),
      links: linksOf(before.id, after.id),
    })),
    ...pairing.merged.map(({ before, after }) => ({
      ...told('merged', after),
      was: identity(before),
      redirected: true,
      fields: fieldsBetween(before, nothing(before), lists),
      links: linksOf(before.id),
    })),
    ...same,
  ];
  const place = ({ what }: EntryChange) => ORDER.indexOf(what);
  return changes.sort(
    (a, b) => place(a) - place(b) || compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
}

function told(what: EntryChange['what'], entry: FoundEntry): EntryChange {
  const { id, kind, file } = entry;
  return {
    what,
    id,
    kind,
    name: nameOf(entry),
    file: `data/${file}`,
    fields: [],
    links: [],
    onlyTerms: false,
  };
}

function identity(entry: FoundEntry): NonNullable<EntryChange['was']> {
  return { id: entry.id, kind: entry.kind, name: nameOf(entry) };
}

/** Relations are compared apart, from both ends. */
function fieldsBetween(before: FoundEntry, after: FoundEntry, lists: Vocabularies): FieldChange[] {
  const fields = fieldsOf(`${after.kind}.schema.json`);
  return diffFields(withoutRelations(before.data), withoutRelations(after.data), fields, lists);
}

function withoutRelations({ relations: _, ...data }: FoundEntry['data']): FoundEntry['data'] {
  return data;
}

/** Returns the data of an entry with the ids that others are known by now. */
function followed(data: FoundEntry['data'], now: (id: string) => string): FoundEntry['data'] {
  const others = data['distinct_from'];
  if (!Array.isArray(others)) return data;
  return { ...data, distinct_from: others.map((id: unknown) => (typeof id === 'string' ? now(id) : id)) };
}

/** Returns a test for changes that only follow a change of the lists: terms that went, came or were split. */
function movedTerms(terms: readonly TermChange[]): (change: FieldChange) => boolean {
  const of = (what: readonly TermChange['what'][]) => terms.filter((term) => what.includes(term.what));
  const lost = new Set(of(['removed', 'replaced', 'split']).map(({ list, term }) => `${list} ${term.id}`));
  const heirs = new Set(
    of(['removed', 'replaced', 'split']).flatMap(({ list, into }) => into.map(({ id }) => `${list} ${id}`)),
  );
  return (change) => {
    if (change.sort === 'term') {
      const { list, before, after } = change;
      return (
        before !== undefined &&
        after !== undefined &&
        lost.has(`${list} ${before.id}`) &&
        heirs.has(`${list} ${after.id}`)
      );
    }
    if (change.sort !== 'terms' || change.main) return false;
    const { list, added, removed } = change;
    return (
      added.length + removed.length > 0 &&
      removed.every(({ id }) => lost.has(`${list} ${id}`)) &&
      added.every(({ id }) => heirs.has(`${list} ${id}`))
    );
  };
}
