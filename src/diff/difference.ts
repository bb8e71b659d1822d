/** The difference between two states of the data as values, for programs: what became of each entry, relation and term. */
import { hasStopped } from '../core/status.ts';
import type { SnapshotFiles } from '../core/source-file.ts';
import { diffEntries } from './entry-diff.ts';
import { diffRelations } from './relation-diff.ts';
import { pairEntries } from './pairing.ts';
import type { EntryChange, FieldChange, RelationChange, TermChange } from './model.ts';
import { parseSnapshot, cachedParser } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { diffVocabulary } from './vocabulary-diff.ts';

/** Raised when what a field means changes, or one goes; new fields do not raise it. */
export const DIFFERENCE_VERSION = 1;

/** An entry by what names it. */
export interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** A state that was compared: how it was named, and its commit where it is one. */
interface Side {
  readonly name: string;
  readonly commit?: string;
}

/** What differs between two states, each list in order of id. */
export interface Difference {
  readonly version: typeof DIFFERENCE_VERSION;
  readonly from: Side;
  readonly to: Side;
  readonly counts: Readonly<Record<Happening | 'relations' | 'terms', number>>;
  readonly added: readonly Named[];
  /** Fields as they were and as they are; also of what closed, reopened, was renamed or merged. */
  readonly changed: readonly (Named & { readonly fields: readonly FieldChange[] })[];
  readonly closed: readonly (Named & { readonly status: string })[];
  readonly reopened: readonly (Named & { readonly status: string })[];
  readonly renamed: readonly (Named & { readonly was: Named })[];
  readonly merged: readonly (Named & { readonly into?: string })[];
  readonly removed: readonly (Named & { readonly redirected: boolean })[];
  readonly relations: readonly RelationChange[];
  readonly terms: readonly TermChange[];
}

type Happening = 'added' | 'changed' | 'closed' | 'reopened' | 'renamed' | 'merged' | 'removed';

/** Compares two states by what they mean. Never throws on what files hold; what cannot be read is left out. */
export function differenceOf(before: SnapshotFiles, after: SnapshotFiles): Difference {
  const parse = cachedParser();
  const [base, head] = [parseSnapshot(before, parse), parseSnapshot(after, parse)];
  const pairing = pairEntries(base, head);
  const terms = diffVocabulary(base, head, pairing);
  const links = diffRelations(base, head, pairing);
  const entries = diffEntries(base, head, pairing, links, terms).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const of = (what: EntryChange['what']) => entries.filter((entry) => entry.what === what);
  const lists = {
    added: of('added').map(named),
    changed: entries
      .filter(({ what, fields }) => what !== 'added' && what !== 'removed' && fields.length > 0)
      .map((entry) => ({ ...named(entry), fields: entry.fields })),
    closed: turned(entries, (from, to) => !hasStopped({ status: from }) && hasStopped({ status: to })),
    reopened: turned(entries, (from, to) => hasStopped({ status: from }) && !hasStopped({ status: to })),
    renamed: of('renamed').flatMap((entry) =>
      entry.was ? [{ ...named(entry), was: named(entry.was) }] : [],
    ),
    merged: of('merged').map((entry) => ({ ...named(entry), ...into(entry, head) })),
    removed: of('removed').map((entry) => ({ ...named(entry), redirected: entry.redirected ?? false })),
    relations: links.toSorted(inOrder),
    terms,
  };
  return {
    version: DIFFERENCE_VERSION,
    from: sideOf(base),
    to: sideOf(head),
    counts: Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, list.length]),
    ) as Difference['counts'],
    ...lists,
  };
}

function named({ id, kind, name }: Named): Named {
  return { id, kind, name };
}

function sideOf({ name, commit }: Snapshot): Side {
  return { name, ...(commit !== undefined && { commit }) };
}

/** Returns the entries whose status changed in a way, with the new one. */
function turned(entries: readonly EntryChange[], is: (from: string, to: string) => boolean) {
  return entries.flatMap((entry) => {
    const status = entry.fields.find(({ field }) => field === 'status');
    if (status?.sort !== 'term' || !status.before || !status.after) return [];
    return is(status.before.id, status.after.id) ? [{ ...named(entry), status: status.after.id }] : [];
  });
}

function into({ id }: EntryChange, head: Snapshot): { readonly into?: string } {
  const target = head.redirects.get(id);
  return target === undefined ? {} : { into: target };
}

function inOrder(a: RelationChange, b: RelationChange): number {
  const key = ({ owner, type, from, to, what }: RelationChange) =>
    [owner, type, from.name, to.name, what].join('\n');
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}
