/** The five ways to narrow entries down, each with pages of its own. */
import type { Facet } from '../../core/facets.ts';

/** The words of each facet's own pages. */
interface FacetWords {
  readonly title: string;
  readonly question: string;
  /** Reads before a term's label where the label alone would not say what the page lists. */
  readonly lead: string;
}

export const facetWords: Readonly<Record<Facet, FacetWords>> = {
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
