/** The forms for issues about what is on the map already, about its words and about its decisions. */
import * as words from '#words/issue-forms.ts';
import { hasStopped } from '../../../core/status.ts';
import { KINDS } from '../../../core/ids.ts';
import { TAXONOMY } from '../../../core/schema/taxonomy.ts';
import { INTAKE_LABEL, INTERESTS, PUBLIC, filledFor, suggestForm } from './issue-form.ts';
import type { Element, Filled, IssueForm } from './issue-form.ts';
import { questionsOf } from '../questions.ts';
import type { Question } from '../questions.ts';

const ENTRY: Filled = { type: 'input', id: 'entry', ...words.entry, required: true };

const SOURCE: Filled = { type: 'input', id: 'source', ...words.source };

const NOT_FACTS = new Set(['confidence', 'as_of', 'notes', 'name_lang']);

/** Every field of one value that an entry of some kind can hold, by the words under which it is chosen: what a program can put right. */
export const FACTS: ReadonlyMap<string, readonly string[]> = new Map(
  KINDS.flatMap((kind) =>
    questionsOf(kind).flatMap((question): [string, readonly string[]][] => {
      const { name, title, answering, questions } = question;
      if (answering === 'group' && name !== 'identifiers')
        return questions
          .filter((inner) => inner.name !== 'source')
          .map((inner) => [inner.title, [name, inner.name]]);
      const isOne = ['line', 'text', 'address', 'date', 'one'].includes(answering);
      return isOne && !NOT_FACTS.has(name) ? [[title, [name]]] : [];
    }),
  ),
);

/** What can have become of something that is no longer there. */
export const ENDINGS = TAXONOMY.status.terms.filter(({ id }) => hasStopped({ status: id }));

/** Returns a question about an organisation by the name of its field. */
export const questionNamed = (name: string): Question => {
  const found = questionsOf('organisation').find((question) => question.name === name);
  if (!found) throw new Error(`there is no field "${name}"`);
  return found;
};

type Heading = Pick<IssueForm, 'name' | 'description' | 'title'>;

function intent(id: string, heading: Heading, body: readonly Element[], ...labels: string[]): IssueForm {
  return { id, labels: [INTAKE_LABEL, id, ...labels], ...heading, body };
}

const INTENTS: readonly IssueForm[] = [
  intent('correct', words.correct, [
    PUBLIC,
    ENTRY,
    { type: 'textarea', id: 'wrong', ...words.correctWrong, required: true },
    { type: 'dropdown', id: 'fact', ...words.correctFact, options: [...FACTS.keys()] },
    { type: 'textarea', id: 'value', ...words.correctValue },
    SOURCE,
    INTERESTS,
  ]),
  intent('still-right', words.stillRight, [
    ENTRY,
    { type: 'textarea', id: 'sources', ...words.stillRightSources },
    { type: 'checkboxes', id: 'read', ...words.stillRightRead },
    INTERESTS,
  ]),
  intent('closed', words.closed, [
    PUBLIC,
    ENTRY,
    {
      type: 'dropdown',
      id: 'status',
      label: questionNamed('status').title,
      description: words.closedStatus,
      options: ENDINGS.map(({ label }) => label),
      required: true,
    },
    filledFor(['ended'], questionNamed('ended')),
    { type: 'input', id: 'successor', ...words.closedSuccessor },
    { ...SOURCE, required: true },
    INTERESTS,
  ]),
  intent(
    'leave-us-off',
    words.leaveOff,
    [
      { type: 'markdown', value: words.leaveOffPublic },
      ENTRY,
      { type: 'textarea', id: 'standing', ...words.leaveOffStanding },
    ],
    'urgent',
  ),
  intent('term', words.term, [
    {
      type: 'dropdown',
      id: 'list',
      ...words.termList,
      options: Object.values(TAXONOMY).map(({ title }) => title),
      required: true,
    },
    { type: 'dropdown', id: 'change', ...words.termChange, required: true },
    { type: 'input', id: 'term', ...words.termTerm, required: true },
    { type: 'textarea', id: 'meaning', ...words.termMeaning, required: true },
    { type: 'textarea', id: 'why', ...words.termWhy, required: true },
    { ...INTERESTS, ...words.termInterests },
  ]),
  intent('appeal', words.appeal, [
    { type: 'markdown', value: words.appealIntro },
    PUBLIC,
    { type: 'input', id: 'decision', ...words.appealDecision, required: true },
    { type: 'textarea', id: 'wrong', ...words.appealWrong, required: true },
    { type: 'textarea', id: 'wanted', ...words.appealWanted },
    { ...INTERESTS, ...words.appealInterests },
  ]),
];

/** Every form that a program reads. */
export const ISSUE_FORMS: readonly IssueForm[] = [...KINDS.map(suggestForm), ...INTENTS];
