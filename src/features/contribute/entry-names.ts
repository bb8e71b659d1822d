import { group } from 'd3-array';
import { foldName } from '../../core/text/normalise.ts';
import { nearest } from '../../check/similar-names.ts';
import { listOfTexts, textOf } from '../../check/guards.ts';
import type { Kind } from '../../core/ids.ts';
import type { Known } from './existing-entries.ts';
import type { Names } from './query-form.ts';

/** An entry as it is offered to somebody who types a name. */
export interface Offered {
  readonly id: string;
  readonly kind: Kind;
  /** Its name; with the id where several are called so. */
  readonly name: string;
}

/** How the entries of a map are called. */
export interface EntryNames extends Names {
  readonly offered: readonly Offered[];
  /** Returns the entry whose name is spelt most like what was typed. */
  readonly nearestTo: (typed: string) => Offered | undefined;
}

/** Returns the entries by name, other names and ids. */
export function entryNames({ entries, redirects }: Known): EntryNames {
  const named = entries.map(({ id, kind, data }) => ({ id, kind, name: textOf(data['name']) ?? id }));
  const shared = group(named, ({ name }) => foldName(name));
  const offered = named.map((entry): Offered => {
    const alone = shared.get(foldName(entry.name))?.length === 1;
    return alone ? entry : { ...entry, name: `${entry.name} (${entry.id})` };
  });
  const byId = new Map(offered.map((entry) => [entry.id, entry]));
  const byName = new Map<string, string>();
  const learn = (name: string, id: string): void => {
    if (!byName.has(name)) byName.set(name, id);
  };
  for (const { id, name } of offered) learn(foldName(name), id);
  for (const { id, data } of entries)
    for (const name of listOfTexts(data['also_known_as'] ?? [])) learn(foldName(name), id);
  return {
    offered,
    idOf: (typed) => {
      const text = typed.trim();
      if (byId.has(text)) return text;
      return (Object.hasOwn(redirects, text) ? redirects[text] : undefined) ?? byName.get(foldName(text));
    },
    nameOf: (id) => byId.get(id)?.name ?? id,
    nearestTo: (typed) => {
      const id = byName.get(nearest(foldName(typed), byName.keys()) ?? '');
      return id === undefined ? undefined : byId.get(id);
    },
  };
}
