import type { Facet } from './facets.ts';
import { TAXONOMY } from './schema/taxonomy.ts';

/** A heading with the terms under it; lists without groups have one group without a heading. */
export interface TermSection {
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
