/** What changed on the map, quarter by quarter. */
import { compareNames } from '#words/locale.ts';
import { quarterOf } from '../core/dates.ts';
import { hasStopped } from '../core/status.ts';
import { isRecord } from '../check/guards.ts';
import type { FoundEntry } from '../check/rule.ts';
import type { Dataset } from '../core/dataset.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import type { Commit, SourceFile } from '../core/source-file.ts';
import { entryOfPath, pathOfEntry } from '../core/ids.ts';
import type { Kind } from '../core/ids.ts';
import { fieldTitlesOf } from './field-diff.ts';
import { pairEntries } from './pairing.ts';
import type { Pairable } from './pairing.ts';
import { cachedParser, nameOf } from './snapshot.ts';

/** What happened to an entry. */
export type Happening = 'added' | 'changed' | 'closed' | 'reopened' | 'removed' | 'renamed' | 'merged';

/** What one quarter did to one entry. */
export interface EntryNews {
  /** Of what was renamed or merged, the old id. */
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly what: Happening;
  /** Titles of the fields that differ, in the schema's order; empty unless the entry stood before and after. */
  readonly facts: readonly string[];
  /** The newest day and commit that had a part in it. */
  readonly day: string;
  readonly commit: string;
  /** Id under which a renamed or merged entry is now. */
  readonly now?: string;
}

/** What happened in three months, each entry once. */
export interface Quarter {
  /** "2026-q4". */
  readonly id: string;
  readonly year: number;
  readonly quarter: number;
  readonly changes: readonly EntryNews[];
  /** Where the map began in it: how many entries of each kind were there from the start, which are not news. */
  readonly began?: { readonly day: string; readonly kinds: ReadonlyMap<Kind, number> };
}

/** The file of an entry as a quarter found it and left it, and the last commit that touched it. */
interface Touched {
  readonly before: SourceFile | undefined;
  readonly after: SourceFile | undefined;
  readonly day: string;
  readonly commit: string;
}

/**
 * Returns what changed in each quarter, the newest first. Several changes of an entry within a quarter make one: the
 * difference between how the quarter found it and how it left it; a file whose values did not change makes none. The
 * commit with which the map began is told as a number. `commits` are the oldest first.
 */
export function newsByQuarter(
  commits: readonly Commit[],
  dataset: Pick<Dataset, 'byId' | 'redirects'>,
  isWhole: boolean,
): readonly Quarter[] {
  const parse = cachedParser();
  const quarters = [...Map.groupBy(commits, ({ day }) => quarterOf(day))].reverse();
  // Ids at the end of the quarter that is looked at, from the present back.
  let ids: ReadonlySet<string> = new Set(dataset.byId.keys());
  return quarters.map(([id, own], index): Quarter => {
    const first = isWhole && index === quarters.length - 1 ? own[0] : undefined;
    const told = first ? own.slice(1) : own;
    const [year = '', quarter = ''] = id.split('-q');
    const idsBefore = undone(told, ids);
    const touched = touchedBy(told);
    const side = (known: ReadonlySet<string>, version: 'before' | 'after') =>
      sideOf(known, touched, version, dataset, parse);
    const changes = newsBetween(side(idsBefore, 'before'), side(ids, 'after'), touched);
    ids = idsBefore;
    return {
      id,
      year: Number(year),
      quarter: Number(quarter),
      changes,
      ...(first && { began: { day: first.day, kinds: kindsIn(first) } }),
    };
  });
}

function kindsIn({ files }: Commit): ReadonlyMap<Kind, number> {
  const kinds = files.flatMap(({ path, after }) =>
    after === undefined ? [] : (entryOfPath(path)?.kind ?? []),
  );
  return new Map([...Map.groupBy(kinds, (kind) => kind)].map(([kind, own]) => [kind, own.length]));
}

/** Returns the ids there were before some commits, from those there were after. */
function undone(commits: readonly Commit[], after: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set(after);
  for (const { files } of commits.toReversed()) {
    // What moved to another kind came and went in one commit, and was there before.
    for (const { path, before } of files) if (before === undefined) ids.delete(entryOfPath(path)?.id ?? '');
    for (const { path, after: left } of files) {
      const id = entryOfPath(path)?.id;
      if (left === undefined && id !== undefined) ids.add(id);
    }
  }
  return ids;
}

/** Returns for each entry how the first of these commits found it and how the last left it. */
function touchedBy(commits: readonly Commit[]): ReadonlyMap<string, Touched> {
  const touched = new Map<string, Touched>();
  const file = (path: string, text: string | undefined) => (text === undefined ? undefined : { path, text });
  for (const { commit, day, files } of commits) {
    // What moves to another kind is taken out and put in by one commit: put in last.
    const inTurn = files.toSorted((a, b) => Number(a.after !== undefined) - Number(b.after !== undefined));
    for (const { path, before, after } of inTurn) {
      const id = entryOfPath(path)?.id;
      if (id === undefined) continue;
      const known = touched.get(id);
      touched.set(id, {
        before: known ? known.before : file(path, before),
        after: file(path, after),
        day,
        commit,
      });
    }
  }
  return touched;
}

/** Returns one end of a quarter. What the quarter did not touch stands on both sides as it is now, so that it makes no news. */
function sideOf(
  ids: ReadonlySet<string>,
  touched: ReadonlyMap<string, Touched>,
  version: 'before' | 'after',
  { byId, redirects }: Pick<Dataset, 'byId' | 'redirects'>,
  parse: (file: SourceFile) => unknown,
): Pairable {
  const files = new Map<string, SourceFile>();
  const entries = new Map<string, FoundEntry>();
  const put = (id: string, file: SourceFile, data: unknown) => {
    const identity = entryOfPath(file.path);
    files.set(file.path, file);
    if (identity && isRecord(data)) entries.set(id, { ...identity, file: file.path, data });
  };
  for (const [id, { [version]: file }] of touched) if (file) put(id, file, parse(file));
  for (const id of ids) {
    const entry = touched.has(id) ? undefined : byId.get(id);
    if (entry) put(id, { path: pathOfEntry(entry), text: '' }, entry);
  }
  return { files, entries, redirects: new Map(Object.entries(redirects)) };
}

function newsBetween(before: Pairable, after: Pairable, touched: ReadonlyMap<string, Touched>): EntryNews[] {
  const { added, removed, kept, renamed, merged } = pairEntries(before, after);
  const news = (what: Happening, entry: FoundEntry, more: Partial<EntryNews> = {}): EntryNews[] => {
    const { id, kind } = entry;
    const when = touched.get(id);
    if (!when) return [];
    return [{ id, kind, name: nameOf(entry), what, facts: [], day: when.day, commit: when.commit, ...more }];
  };
  return [
    ...added.flatMap((entry) => news('added', entry)),
    ...removed.flatMap((entry) => news('removed', entry)),
    ...renamed.flatMap((pair) => news('renamed', pair.before, { now: pair.after.id })),
    ...merged.flatMap((pair) => news('merged', pair.before, { now: pair.after.id })),
    ...kept.flatMap((pair) => {
      if (!touched.has(pair.after.id)) return [];
      const fields = fieldsOf(`${pair.after.kind}.schema.json`);
      const facts = fieldTitlesOf(pair.before.data, pair.after.data, fields);
      return facts.length === 0 ? [] : news(turnOf(pair.before, pair.after), pair.after, { facts });
    }),
  ].sort((a, b) => b.day.localeCompare(a.day) || compareNames(a.name, b.name));
}

function turnOf(before: FoundEntry, after: FoundEntry): 'closed' | 'reopened' | 'changed' {
  const [was, is] = [before, after].map(({ data }) => hasStopped({ status: String(data['status']) }));
  if (was === is) return 'changed';
  return is === true ? 'closed' : 'reopened';
}
