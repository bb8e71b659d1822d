import { isRecord } from '../check/guards.ts';
import { entryOfPath } from '../core/ids.ts';
import type { SourceFile } from '../core/source-file.ts';
import { textFor } from './field-diff.ts';
import { canonical, parseJson } from './vocabulary.ts';
import type { Pairing } from './pairing.ts';
import type { FileChange } from './model.ts';
import type { Snapshot } from './snapshot.ts';

type Value = FileChange['values'][number];

/** Returns what differs in the files that are no entries; where only the form differs, nothing does. */
export function diffFiles(base: Snapshot, head: Snapshot, pairing: Pairing): FileChange[] {
  return [...dataChanges(base, head, pairing), ...schemaChanges(base, head)];
}

function dataChanges(base: Snapshot, head: Snapshot, { renamed, merged, unread }: Pairing): FileChange[] {
  const told = new Set([...renamed, ...merged].map(({ before }) => before.id));
  const paths = [...new Set([...base.files.keys(), ...head.files.keys()])].sort();
  const changes = paths.flatMap((path): FileChange[] => {
    if (entryOfPath(path)) {
      // An entry that cannot be read cannot be compared either; its problems say why.
      const isNew = !base.files.has(path) && head.data.get(path) === undefined;
      const what = isNew ? 'added' : 'changed';
      return unread.includes(path) || isNew ? [{ file: `data/${path}`, what, values: [] }] : [];
    }
    const [was, is] = [base.data.get(path), head.data.get(path)];
    return between(`data/${path}`, base.files.get(path), head.files.get(path), was, is).flatMap((change) => {
      if (path !== 'redirects.yaml') return [change];
      // A redirect that a renamed entry left behind is told with the entry.
      const values = change.values.filter((value) => value.before !== undefined || !told.has(value.path));
      return values.length > 0 || change.values.length === 0 ? [{ ...change, values }] : [];
    });
  });
  return changes;
}

/** Terms are told apart; of a list's file the rest is. */
const TOLD_AS_TERMS = new Set(['x-terms', 'enum', 'enumDescriptions']);

function schemaChanges(base: Snapshot, head: Snapshot): FileChange[] {
  if (base.schema === undefined || head.schema === undefined) return [];
  const [before, after] = [base.schema, head.schema].map(
    (files) => new Map(files.map((file) => [file.path, file])),
  );
  const paths = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort();
  return paths.flatMap((path) => {
    const [was, is] = [before?.get(path), after?.get(path)];
    return between(`schema/${path}`, was, is, json(was, path), json(is, path));
  });
}

function json(file: SourceFile | undefined, path: string): unknown {
  if (!file || !path.endsWith('.json')) return undefined;
  const data = parseJson(file.text);
  if (!path.startsWith('taxonomy/') || !isRecord(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([field]) => !TOLD_AS_TERMS.has(field)));
}

function between(
  file: string,
  before: SourceFile | undefined,
  after: SourceFile | undefined,
  was: unknown,
  is: unknown,
): FileChange[] {
  if (!before || !after) return [{ file, what: before ? 'removed' : 'added', values: [] }];
  if (before.text === after.text && before.unreadable === after.unreadable && before.bytes === after.bytes) {
    return [];
  }
  if (was === undefined || is === undefined) return [{ file, what: 'changed', values: [] }];
  const values = valuesBetween(was, is, []);
  return values.length === 0 ? [] : [{ file, what: 'changed', values }];
}

/** Returns what differs between two values, by path; lists are compared as sets. */
function valuesBetween(was: unknown, is: unknown, path: readonly string[]): Value[] {
  if (canonical(was) === canonical(is)) return [];
  if (isRecord(was) && isRecord(is)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return names.flatMap((name) =>
      valuesBetween(
        Object.hasOwn(was, name) ? was[name] : undefined,
        Object.hasOwn(is, name) ? is[name] : undefined,
        [...path, name],
      ),
    );
  }
  const at = path.join('.');
  if (Array.isArray(was) && Array.isArray(is)) {
    const [old, now] = [was, is].map((list) => new Map(list.map((item: unknown) => [canonical(item), item])));
    return [
      ...[...(old ?? [])]
        .filter(([key]) => now?.has(key) !== true)
        .map(([, item]) => valueAt(at, item, undefined)),
      ...[...(now ?? [])]
        .filter(([key]) => old?.has(key) !== true)
        .map(([, item]) => valueAt(at, undefined, item)),
    ];
  }
  const value = valueAt(at, was, is);
  return value.before === value.after ? [] : [value];
}

function valueAt(path: string, was: unknown, is: unknown): Value {
  const [before, after] = [textFor(was), textFor(is)];
  return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
