import type { Kind } from './ids.ts';
import type { Community, Event, Organisation, Project, Relation, Resource } from './schema/types.gen.ts';

interface Identity<K extends Kind> {
  readonly kind: K;
  readonly id: string;
}

/** An entry as authored, with what its path says: kind and id. */
export type Entry =
  | (Organisation & Identity<'organisation'>)
  | (Project & Identity<'project'>)
  | (Community & Identity<'community'>)
  | (Event & Identity<'event'>)
  | (Resource & Identity<'resource'>);

export type { Relation };

/** Returns the terms an entry carries from a list that all or some kinds have; empty where it has none. */
export function rolesOf(entry: Entry): readonly string[] {
  return entry.kind === 'organisation' ? entry.roles : [];
}

/** Returns list and id of the term that says what sort of its kind an entry is, or undefined. */
export function formOf(
  entry: Entry,
): { list: 'legal-form' | `${Exclude<Kind, 'organisation'>}-form`; id: string } | undefined {
  if (entry.kind !== 'organisation') return { list: `${entry.kind}-form`, id: entry.form };
  return entry.legal_form === undefined ? undefined : { list: 'legal-form', id: entry.legal_form };
}
