import { isRecord } from '../../check/guards.ts';
import type { FoundEntry } from '../../check/rule.ts';
import { GUARDS } from '../../check/rules/index.ts';
import { lintFiles } from '../../check/run.ts';
import type { Beside } from '../../check/run.ts';
import type { Dataset } from '../../core/dataset.ts';
import { entryOfPath, pathOfEntry } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { parseYaml } from '../../core/yaml.ts';

/** What checks want to know of the entries that are there: enough to see likenesses, ties and circles. */
const COMPARED = ['name', 'also_known_as', 'website', 'identifiers', 'distinct_from'] as const;

const KEPT: ReadonlySet<string> = new Set([...COMPARED, 'relations']);

/** The entries that are there, as small as the checks allow: id, kind and what is compared. */
export interface Known {
  readonly entries: readonly {
    readonly id: string;
    readonly kind: Kind;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
  readonly redirects: Readonly<Record<string, string>>;
}

/** Returns what a proposal is compared with, from the entries of a dataset. */
export function knownOf({ entries, redirects }: Pick<Dataset, 'entries' | 'redirects'>): Known {
  return {
    entries: entries.map((entry) => {
      const relations = (entry.relations ?? []).map(({ type, to }) => ({ type, to })).filter(({ to }) => to);
      const data: Record<string, unknown> = {};
      for (const field of COMPARED) if (entry[field] !== undefined) data[field] = entry[field];
      return {
        id: entry.id,
        kind: entry.kind,
        data: { ...data, ...(relations.length > 0 && { relations }) },
      };
    }),
    redirects,
  };
}

/**
 * Returns the same from the files of a data folder, whatever may be wrong with them: a fault in one entry keeps nobody from
 * proposing another. Files that cannot be read safely count as there, with nothing in them.
 */
export function knownIn(files: readonly SourceFile[]): Known {
  const { problems } = lintFiles(files, { today: '' }, GUARDS);
  const refused = new Set(problems.map(({ file }) => file));
  const dataOf = ({ path, text }: SourceFile) => {
    const data = refused.has(path) ? undefined : parseYaml(text).data;
    return isRecord(data) ? data : {};
  };
  const entries = files.flatMap((file) => {
    const identity = entryOfPath(file.path);
    if (!identity) return [];
    const data = Object.entries(dataOf(file)).filter(([name]) => KEPT.has(name));
    return [{ ...identity, data: Object.fromEntries(data) }];
  });
  const redirects = files.find(({ path }) => path === 'redirects.yaml');
  const moves = Object.entries(redirects ? dataOf(redirects) : {});
  return {
    entries,
    redirects: Object.fromEntries(
      moves.filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    ),
  };
}

/** Returns every id that a new entry cannot have: those of entries, and those that entries had before. */
export function takenIds({ entries, redirects }: Known): ReadonlySet<string> {
  return new Set([...entries.map(({ id }) => id), ...Object.keys(redirects)]);
}

/** Returns the same in the form in which the checks take it. */
export function besideOf({ entries, redirects }: Known): Beside {
  const found = entries.map((entry): FoundEntry => ({ ...entry, file: pathOfEntry(entry) }));
  return { entries: found, redirects };
}
