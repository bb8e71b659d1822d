import type { FoundEntry } from '../lint/rule.ts';
import type { Beside } from '../lint/run.ts';
import type { Dataset } from '../model/dataset.ts';
import { pathOfEntry } from '../model/ids.ts';
import type { Kind } from '../model/ids.ts';

/** What checks want to know of the entries that are there: enough to see likenesses, ties and circles. */
const COMPARED = ['name', 'also_known_as', 'website', 'identifiers', 'distinct_from'] as const;

/** The entries that are there, as small as the checks allow: id, kind and what is compared. */
export interface Known {
  readonly entries: readonly {
    readonly id: string;
    readonly kind: Kind;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
  readonly redirects: Readonly<Record<string, string>>;
}

/** Gives what is known of the entries of a dataset, for a proposal to be held against. */
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

/** Gives the same in the form in which checks take it. */
export function besideOf({ entries, redirects }: Known): Beside {
  const found = entries.map((entry): FoundEntry => ({ ...entry, file: pathOfEntry(entry) }));
  return { entries: found, redirects };
}
