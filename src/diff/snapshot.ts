import { isRecord, listOfTexts, recordsIn, textOf } from '../check/guards.ts';
import type { FoundDataset, FoundDecision, FoundPaper, FoundEntry, FoundSearch } from '../check/rule.ts';
import { GUARDS } from '../check/rules/index.ts';
import { idOfPath, isGovernance, schemaOfPath } from '../core/schema/file-types.ts';
import { gazetteerIn } from '../check/load-file.ts';
import { EMPTY_GAZETTEER } from '../core/dataset.ts';
import type { Entry } from '../core/entry.ts';
import type { Gazetteer } from '../core/geo/gazetteer.ts';
import { entryOfPath } from '../core/ids.ts';
import type { SnapshotFiles, SourceFile } from '../core/source-file.ts';
import { parseYaml } from '../core/yaml.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One of the two states that are compared, read: nothing in it is known to be right, and what cannot be read is left out. */
export interface Snapshot {
  readonly name: string;
  readonly commit?: string;
  readonly files: ReadonlyMap<string, SourceFile>;
  /** What the files hold; undefined for those that cannot be parsed. */
  readonly data: ReadonlyMap<string, unknown>;
  readonly schema: readonly SourceFile[] | undefined;
  readonly lists: Vocabulary;
  readonly found: FoundDataset;
  readonly entries: ReadonlyMap<string, FoundEntry>;
  readonly redirects: ReadonlyMap<string, string>;
  readonly gazetteer: Gazetteer;
  /** Returns the same state with other files of the data folder; places and lists of terms stay those of this one. */
  readonly withFiles: (files: readonly SourceFile[]) => Snapshot;
}

/** Returns what reads a file into plain data; a file that both states hold alike is read once. */
export function cachedParser(): (file: SourceFile) => unknown {
  const known = new Map<string, unknown>();
  return (file) => {
    const key = `${file.path}\0${file.unreadable ?? ''}\0${file.text}`;
    if (!known.has(key)) known.set(key, read(file));
    return known.get(key);
  };
}

/** What the guards refuse must not reach the parser. */
function read(file: SourceFile): unknown {
  if (schemaOfPath(file.path) === undefined) return undefined;
  let refused = false as boolean;
  for (const rule of GUARDS) {
    rule.check(file, ({ level = 'error' }) => (refused ||= level === 'error'), {
      today: '',
      regionsOfTown: () => undefined,
    });
  }
  return refused ? undefined : parseYaml(file.text).data;
}

/** Reads a state; `parse` comes from `cachedParser`. */
export function parseSnapshot(
  given: SnapshotFiles,
  parse: (file: SourceFile) => unknown,
  stays: Pick<Snapshot, 'lists' | 'gazetteer'> = {
    lists: vocabularyOf(given.schema),
    gazetteer: gazetteerIn(given.data) ?? EMPTY_GAZETTEER,
  },
): Snapshot {
  const data = new Map(given.data.map((file) => [file.path, parse(file)]));
  const found = given.data.flatMap(({ path }): FoundEntry[] => {
    const identity = entryOfPath(path);
    const own = data.get(path);
    return identity && isRecord(own) ? [{ ...identity, file: path, data: own }] : [];
  });
  const byId = new Map<string, FoundEntry>();
  for (const entry of found) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const moved = data.get('redirects.yaml');
  const redirects = isRecord(moved) ? moved : {};
  const searches = given.data.flatMap(({ path }): FoundSearch[] => {
    const id = idOfPath(path, 'search');
    const own = data.get(path);
    return id !== undefined && isRecord(own) ? [{ id, file: path, data: own }] : [];
  });
  const decisions = given.data.flatMap(({ path }): FoundDecision[] => {
    const id = idOfPath(path, 'decision');
    const own = data.get(path);
    return id !== undefined && isRecord(own) ? [{ id, file: path, data: own }] : [];
  });
  const governance = given.data.flatMap(({ path }): FoundPaper[] => {
    const own = data.get(path);
    return isGovernance(path) && isRecord(own) ? [{ file: path, data: own }] : [];
  });
  return {
    name: given.name,
    ...(given.commit !== undefined && { commit: given.commit }),
    files: new Map(given.data.map((file) => [file.path, file])),
    data,
    schema: given.schema,
    found: { entries: found, byId, redirects, searches, decisions, governance, files: given.data },
    entries: byId,
    redirects: new Map(
      Object.entries(redirects).flatMap(([old, to]): [string, string][] =>
        typeof to === 'string' ? [[old, to]] : [],
      ),
    ),
    ...stays,
    withFiles: (files) => parseSnapshot({ ...given, data: files }, parse, stays),
  };
}

/** Returns the name of an entry, or its id where it has none. */
export function nameOf({ id, data }: Pick<FoundEntry, 'id' | 'data'>): string {
  return textOf(data['name']) ?? id;
}

/** Returns an entry with as much of an entry's shape as derivations need, whatever its file holds. */
export function shaped({ kind, id, data }: FoundEntry): Entry {
  const place = isRecord(data['place']) ? data['place'] : {};
  const [locality, region] = [textOf(place['locality']), textOf(place['region'])];
  return {
    kind,
    id,
    name: nameOf({ id, data }),
    status: textOf(data['status']) ?? '',
    problem_spaces: [...new Set(listOfTexts(data['problem_spaces']))],
    relations: recordsIn(data['relations']).map(({ record }) => ({ ...record, to: textOf(record['to']) })),
    place: { ...(locality !== undefined && { locality }), ...(region !== undefined && { region }) },
    // What else an entry must have is not asked here.
  } as unknown as Entry;
}
