import type { FoundEntry } from '../check/rule.ts';
import { similarity } from '../check/similar-names.ts';
import { coreName } from '../core/text/normalise.ts';
import { siteOf } from '../check/rules/likely-duplicate.ts';
import { entryOfPath } from '../core/ids.ts';
import { canonical } from './vocabulary.ts';
import { nameOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

interface Pair {
  readonly before: FoundEntry;
  readonly after: FoundEntry;
}

/** What pairing needs of a state. */
export type Pairable = Pick<Snapshot, 'entries' | 'files' | 'redirects'>;

/** Which entry of one state is which of the other. */
export interface Pairing {
  readonly added: readonly FoundEntry[];
  readonly removed: readonly FoundEntry[];
  /** The same id in both; the kind may differ. */
  readonly kept: readonly Pair[];
  readonly renamed: readonly (Pair & { readonly redirected: boolean })[];
  /** Redirected to an entry that was there before, or that another became. */
  readonly merged: readonly Pair[];
  /** Files of entries that one state holds in a form that cannot be read, so that nothing can be compared. */
  readonly unread: readonly string[];
  /** Returns the id by which an entry is now known. */
  readonly now: (id: string) => string;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Pairs the entries of two states: by id, through redirects, and by what they say where an id went without one. */
export function pairEntries(base: Pairable, head: Pairable): Pairing {
  const [filesBefore, filesAfter] = [filesById(base), filesById(head)];
  const kept: Pair[] = [];
  const gone: FoundEntry[] = [];
  for (const before of [...base.entries.values()].sort(byId)) {
    const after = head.entries.get(before.id);
    if (after) kept.push({ before, after });
    else if (!filesAfter.has(before.id)) gone.push(before);
  }
  const came = [...head.entries.values()].filter(({ id }) => !filesBefore.has(id)).sort(byId);

  const taken = new Set<string>();
  const renamed: (Pair & { redirected: boolean })[] = [];
  const merged: Pair[] = [];
  const left: FoundEntry[] = [];
  for (const before of gone) {
    const to = head.redirects.get(before.id);
    const after = to === undefined ? undefined : head.entries.get(to);
    if (!after) left.push(before);
    else if (filesBefore.has(after.id) || taken.has(after.id)) merged.push({ before, after });
    else {
      taken.add(after.id);
      renamed.push({ before, after, redirected: true });
    }
  }
  const removed: FoundEntry[] = [];
  for (const before of left) {
    const after = mostAlike(
      before,
      came.filter(({ id }) => !taken.has(id)),
    );
    if (!after) removed.push(before);
    else {
      taken.add(after.id);
      renamed.push({ before, after, redirected: false });
    }
  }
  const moved = new Map([...renamed, ...merged].map(({ before, after }) => [before.id, after.id]));
  return {
    added: came.filter(({ id }) => !taken.has(id)),
    removed,
    kept,
    renamed,
    merged,
    unread: [...filesBefore.keys(), ...filesAfter.keys()]
      .filter((id) => filesBefore.has(id) && filesAfter.has(id))
      .filter((id) => !base.entries.has(id) || !head.entries.has(id))
      .flatMap((id) => filesAfter.get(id) ?? [])
      .filter((file, index, all) => all.indexOf(file) === index)
      .filter((file) => base.files.get(file)?.text !== head.files.get(file)?.text),
    now: (id) => (filesAfter.has(id) ? id : (moved.get(id) ?? head.redirects.get(id) ?? id)),
  };
}

/** Returns the file of each id, readable or not: a file that cannot be read is not gone. */
function filesById({ files }: Pick<Snapshot, 'files'>): ReadonlyMap<string, string> {
  return new Map(
    [...files.keys()].flatMap((path): [string, string][] => {
      const id = entryOfPath(path)?.id;
      return id === undefined ? [] : [[id, path]];
    }),
  );
}

/** Returns the entry that says nearly the same, so that one can be taken for the other under a new id. */
function mostAlike(entry: FoundEntry, others: readonly FoundEntry[]): FoundEntry | undefined {
  const name = coreName(nameOf(entry));
  const site = siteOf(entry.data['website']);
  let best: { other: FoundEntry; likeness: number } | undefined;
  for (const other of others) {
    if (other.kind !== entry.kind) continue;
    const sameSite = site !== undefined && site === siteOf(other.data['website']);
    const sameName = similarity(name, coreName(nameOf(other))) >= 0.8;
    const likeness = equalShare(entry, other);
    if (likeness < (sameSite || sameName ? 0.5 : 0.85)) continue;
    if (!best || likeness > best.likeness) best = { other, likeness };
  }
  return best?.other;
}

/** Returns how many of the fields that either has are equal, from 0 to 1. */
function equalShare(a: FoundEntry, b: FoundEntry): number {
  const fields = new Set([...Object.keys(a.data), ...Object.keys(b.data)]);
  let equal = 0;
  for (const field of fields) if (canonical(a.data[field]) === canonical(b.data[field])) equal++;
  return fields.size === 0 ? 0 : equal / fields.size;
}
