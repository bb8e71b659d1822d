import type { Dataset } from './dataset.ts';
import { rolesOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { KINDS } from './ids.ts';
import type { Kind } from './ids.ts';
import { TAXONOMY } from './schema/taxonomy.ts';

/** The closed lists that have a page for each term. */
export const FACETS = ['problem-space', 'region', 'role', 'support', 'audience'] as const;

export type Facet = (typeof FACETS)[number];

/** Ids that stand for what no list has a term for: nothing recorded, no base but working everywhere, no place known. */
export const NOT_KNOWN = 'not-known';
export const UK_WIDE = 'uk-wide';
export const NO_PLACE = 'no-place';

/** Returns the terms an entry carries from a facet; empty where it has none or none is known. */
export function termsOf(entry: Entry, facet: Facet): readonly string[] {
  switch (facet) {
    case 'problem-space':
      return entry.problem_spaces;
    case 'region':
      return entry.place?.region === undefined ? [] : [entry.place.region];
    case 'role':
      return rolesOf(entry);
    case 'support':
      return entry.support ?? [];
    case 'audience':
      return entry.audiences ?? [];
  }
}

/** Gives, for every term of a facet in the taxonomy's order, the entries that carry it, in order of name. */
export function entriesByTerm(dataset: Dataset, facet: Facet): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>(TAXONOMY[facet].terms.map(({ id }) => [id, []]));
  for (const entry of dataset.entries) for (const id of termsOf(entry, facet)) found.get(id)?.push(entry);
  return found;
}

/** Returns the entries of each kind, in order of name. */
export function entriesByKind(entries: readonly Entry[]): ReadonlyMap<Kind, readonly Entry[]> {
  return new Map(KINDS.map((kind) => [kind, entries.filter((entry) => entry.kind === kind)]));
}

/** A heading with the terms under it; lists without groups have one group without a heading. */
interface TermSection {
  readonly label: string | undefined;
  readonly definition: string | undefined;
  readonly ids: readonly string[];
}

/** Returns the terms of a facet under the headings of its groups. */
export function sectionsOf(facet: Facet): readonly TermSection[] {
  const { terms, groups } = TAXONOMY[facet];
  if (groups.length === 0)
    return [{ label: undefined, definition: undefined, ids: terms.map(({ id }) => id) }];
  return groups.map(({ id, label, definition }) => ({
    label,
    definition,
    ids: terms.filter(({ broader }) => broader === id).map((term) => term.id),
  }));
}
