import type { Facet } from '../core/facets.ts';
import { TAXONOMY } from '../core/schema/taxonomy.ts';

/** The words of each facet's own pages. */
interface FacetWords {
  readonly title: string;
  readonly question: string;
  /** Reads before a term's label where the label alone would not say what the page lists. */
  readonly lead: string;
}

export const FACET_WORDS: Readonly<Record<Facet, FacetWords>> = {
  'problem-space': {
    title: 'Problem spaces',
    question: 'What are people working on? Every entry has one main problem space and two more at most.',
    lead: 'Problem space',
  },
  region: {
    title: 'Places',
    question:
      'Who is based where? Many entries work everywhere or have no published base; they are counted apart.',
    lead: 'Region or nation',
  },
  role: {
    title: 'Roles of organisations',
    question:
      'What does an organisation mainly do in this field? Each has one main role and one more at most.',
    lead: 'Role of organisations',
  },
  support: {
    title: 'Support',
    question: 'What can someone get? Choose what you need to see who offers it.',
    lead: 'Support',
  },
  audience: {
    title: 'Whom it serves',
    question: 'Who sets out to serve whom? Choose people or bodies like you.',
    lead: 'Audience',
  },
};

/** A heading with the terms under it; lists without groups have one group without a heading. */
export interface TermSection {
  readonly label: string | undefined;
  readonly definition: string | undefined;
  readonly ids: readonly string[];
}

/** Gives the terms of a facet under the headings of its groups. */
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
