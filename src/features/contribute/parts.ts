/** The questions about an entry in the order in which a person is best asked: what is needed first, the rest by what it is about. */
import type { Kind } from '../../core/ids.ts';
import { questionsOf } from './questions.ts';
import type { Question } from './questions.ts';

/** Questions about one side of an entry. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

const PARTS: readonly { readonly id: string; readonly title: string; readonly fields: readonly string[] }[] =
  [
    {
      id: 'web',
      title: 'Website and other names',
      fields: ['website', 'also_known_as', 'name_lang', 'identifiers'],
    },
    {
      id: 'work',
      title: 'What it offers, and for whom',
      fields: ['legal_form', 'support', 'audiences', 'centred_on', 'keywords'],
    },
    { id: 'place', title: 'Where it is and where it works', fields: ['place', 'area_scope'] },
    { id: 'join', title: 'How to take part', fields: ['join', 'access', 'mode', 'cost'] },
    {
      id: 'time',
      title: 'When it began, and how far along it is',
      fields: ['started', 'ended', 'stage', 'as_of'],
    },
    { id: 'ties', title: 'Ties to others', fields: ['relations', 'distinct_from'] },
  ];

/** Returns the questions that an entry of a kind must answer. */
export function neededOf(kind: Kind): readonly Question[] {
  return questionsOf(kind).filter(({ required }) => required);
}

/** Returns its other questions, by parts; those that no part names are in the last. */
export function partsOf(kind: Kind): readonly Part[] {
  const questions = questionsOf(kind).filter(({ required }) => !required);
  const named = new Set(PARTS.flatMap(({ fields }) => fields));
  const rest = questions.filter(({ name }) => !named.has(name));
  return [
    ...PARTS.map(({ id, title, fields }) => ({
      id,
      title,
      questions: fields.flatMap((field) => questions.find(({ name }) => name === field) ?? []),
    })),
    { id: 'rest', title: 'Remarks', questions: rest },
  ].filter((part) => part.questions.length > 0);
}
