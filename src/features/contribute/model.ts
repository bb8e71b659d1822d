/** How the questions about an entry are put to people: in parts, the ones that must be answered first. */
import type { Kind } from '../../core/ids.ts';
import { questionsOf } from './questions.ts';
import type { Question } from './questions.ts';

/** A part of the form. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** What to know before answering. */
  readonly lead?: string;
  /** Whether it is folded away until somebody wants it: nothing in it has to be answered. */
  readonly folded: boolean;
  readonly questions: readonly Question[];
}

interface Plan extends Omit<Part, 'questions' | 'folded'> {
  readonly fields: readonly string[];
}

const FIRST: readonly Plan[] = [
  {
    id: 'what',
    title: 'What is it?',
    fields: ['name', 'summary', 'form', 'roles', 'website', 'status'],
  },
  {
    id: 'works-on',
    title: 'What does it work on?',
    lead: 'Choose what it says of itself, the main one first if there are several.',
    fields: ['problem_spaces'],
  },
  {
    id: 'sources',
    title: 'Where can we read it?',
    lead: 'A public page that says what you have written: its own website or a register is best. Open it before you name it.',
    fields: ['sources', 'confidence'],
  },
];

const MORE: readonly Plan[] = [
  {
    id: 'where',
    title: 'Where and when?',
    fields: ['place', 'area_scope', 'mode', 'started', 'ended', 'stage'],
  },
  {
    id: 'offers',
    title: 'What does it offer, and to whom?',
    fields: ['support', 'audiences', 'cost', 'centred_on'],
  },
  { id: 'joining', title: 'How can people take part?', fields: ['join', 'access'] },
  {
    id: 'ties',
    title: 'What is it connected to?',
    lead: 'Only what a public page says. The tie is written down with the one that acts: who runs, funds or is part of something.',
    fields: ['relations'],
  },
  {
    id: 'names',
    title: 'Other names, words and numbers',
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

/** Gives the form of a kind, in parts; every question of the schema stands in one of them. Throws where one would be lost. */
export function partsOf(kind: Kind): readonly Part[] {
  const questions = new Map(questionsOf(kind).map((question) => [question.name, question]));
  const take = ({ fields, ...plan }: Plan, folded: boolean): Part => ({
    ...plan,
    folded,
    questions: fields.flatMap((name) => {
      const question = questions.get(name);
      questions.delete(name);
      return question ? [question] : [];
    }),
  });
  const parts = [...FIRST.map((plan) => take(plan, false)), ...MORE.map((plan) => take(plan, true))];
  const lost = [...questions.keys()];
  if (lost.length > 0) throw new Error(`the form of ${kind} has no part for: ${lost.join(', ')}`);
  return parts;
}
