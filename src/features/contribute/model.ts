/** The form for an entry: its questions in parts, those that must be answered first. */
import * as words from '#words/contribute.ts';
import type { Kind } from '../../core/ids.ts';
import { questionsOf } from './questions.ts';
import type { Question } from './questions.ts';

/** A part of the form. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** What to know before answering. */
  readonly lead?: string;
  /** Whether it is folded at first: nothing in it has to be answered. */
  readonly folded: boolean;
  readonly questions: readonly Question[];
}

type PartId = keyof typeof words.partTitles;

interface Plan {
  readonly id: PartId;
  readonly fields: readonly string[];
}

/** What must be answered, or nearly, stands first and open. */
const OPEN: readonly Plan[] = [
  { id: 'what', fields: ['name', 'summary', 'form', 'roles', 'website', 'status'] },
  { id: 'works-on', fields: ['problem_spaces'] },
  { id: 'sources', fields: ['sources', 'confidence'] },
];

const FOLDED: readonly Plan[] = [
  { id: 'where', fields: ['place', 'area_scope', 'mode', 'started', 'ended', 'stage'] },
  { id: 'offers', fields: ['support', 'audiences', 'cost', 'centred_on'] },
  { id: 'joining', fields: ['join', 'access'] },
  { id: 'ties', fields: ['relations'] },
  {
    id: 'names',
    fields: [
      'also_known_as',
      'name_lang',
      'keywords',
      'legal_form',
      'identifiers',
      'as_of',
      'distinct_from',
      'notes',
    ],
  },
];

const LEADS: Readonly<Partial<Record<PartId, string>>> = words.partLeads;

/** Returns the form of a kind in parts. Throws where a field of the schema has no part. */
export function partsOf(kind: Kind): readonly Part[] {
  const questions = new Map(questionsOf(kind).map((question) => [question.name, question]));
  const take = ({ id, fields }: Plan, folded: boolean): Part => ({
    id,
    title: words.partTitles[id],
    ...(LEADS[id] !== undefined && { lead: LEADS[id] }),
    folded,
    questions: fields.flatMap((name) => {
      const question = questions.get(name);
      questions.delete(name);
      return question ? [question] : [];
    }),
  });
  const parts = [...OPEN.map((plan) => take(plan, false)), ...FOLDED.map((plan) => take(plan, true))];
  const lost = [...questions.keys()];
  if (lost.length > 0) throw new Error(`the form of ${kind} has no part for: ${lost.join(', ')}`);
  return parts;
}
