/** The forms for issues about what is on the map already, about its words and about its decisions. */
import { hasStopped } from '../../../core/status.ts';
import { KINDS } from '../../../core/ids.ts';
import { TAXONOMY } from '../../../core/schema/taxonomy.ts';
import { INTAKE_LABEL, INTERESTS, PUBLIC, filledFor, suggestForm } from './issue-form.ts';
import type { Filled, IssueForm } from './issue-form.ts';
import { questionsOf } from '../questions.ts';

const ENTRY: Filled = {
  type: 'input',
  id: 'entry',
  label: 'Which entry?',
  description: 'Its name, its id, or the address of its page on the map.',
  required: true,
};

const SOURCE: Filled = {
  type: 'input',
  id: 'source',
  label: 'Where can we read it?',
  description: 'The address of a public page that says so.',
  placeholder: 'https://www.example.org/news',
};

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

const statusQuestion = questionsOf('organisation').find(({ name }) => name === 'status');
const endedQuestion = questionsOf('organisation').find(({ name }) => name === 'ended');

function intent(id: string, form: Omit<IssueForm, 'id' | 'labels'>, ...labels: string[]): IssueForm {
  return { id, labels: [INTAKE_LABEL, id, ...labels], ...form };
}

const INTENTS: readonly IssueForm[] = [
  intent('correct', {
    name: 'Correct an entry',
    description: 'Something on the map is wrong or out of date.',
    title: 'Correct: ',
    body: [
      PUBLIC,
      ENTRY,
      {
        type: 'textarea',
        id: 'wrong',
        label: 'What is wrong, and what is right?',
        description: 'In your own words. Someone else writes the change.',
        required: true,
      },
      {
        type: 'dropdown',
        id: 'fact',
        label: 'Is it a single fact?',
        description:
          'If it is one of these, choose it and write below what it should say. Then a program can prepare the change.',
        options: [...FACTS.keys()],
      },
      {
        type: 'textarea',
        id: 'value',
        label: 'What should it say?',
        description: 'Only for a single fact: its new value, word for word.',
      },
      SOURCE,
      INTERESTS,
    ],
  }),
  intent('still-right', {
    name: 'Say that an entry is still right',
    description: 'You have read its sources, and they still say what the map says.',
    title: 'Still right: ',
    body: [
      ENTRY,
      {
        type: 'textarea',
        id: 'sources',
        label: 'Which of its sources have you read?',
        description: 'One address a line, as the entry gives them. Leave it empty if there is only one.',
      },
      {
        type: 'checkboxes',
        id: 'read',
        label: 'What did you find?',
        options: ['I have read them today, and they still say what the entry says.'],
      },
      INTERESTS,
    ],
  }),
  intent('closed', {
    name: 'Say that something has closed',
    description:
      'An organisation, project, community, event or resource has ended, paused or become part of another.',
    title: 'Closed: ',
    body: [
      PUBLIC,
      ENTRY,
      {
        type: 'dropdown',
        id: 'status',
        label: statusQuestion?.title ?? 'Status',
        description: 'What has become of it.',
        options: ENDINGS.map(({ label }) => label),
        required: true,
      },
      ...(endedQuestion ? [filledFor(['ended'], endedQuestion)] : []),
      {
        type: 'input',
        id: 'successor',
        label: 'What carries it on, if anything?',
        description: 'The name of what came after it, or of what it became part of.',
      },
      { ...SOURCE, required: true },
      INTERESTS,
    ],
  }),
  intent(
    'leave-us-off',
    {
      name: 'Leave us off the map',
      description:
        'You speak for something that is listed, and you want its entry taken off. No reason is needed.',
      title: 'Leave us off: ',
      body: [
        {
          type: 'markdown',
          value:
            'This page is public. If you cannot ask in public, SECURITY.md says how to reach us in private. You need not give a reason.',
        },
        ENTRY,
        {
          type: 'textarea',
          id: 'standing',
          label: 'How can we tell that you speak for it?',
          description:
            'For example a page of its own that names this account, or how we can reach it by its published contact. Leave it empty if you are not sure; we will ask.',
        },
      ],
    },
    'urgent',
  ),
  intent('term', {
    name: 'Propose or discuss a term',
    description: 'A word in the closed lists is missing, unclear, hurtful or not needed.',
    title: 'Term: ',
    body: [
      {
        type: 'dropdown',
        id: 'list',
        label: 'Which list?',
        options: Object.values(TAXONOMY).map(({ title }) => title),
        required: true,
      },
      {
        type: 'dropdown',
        id: 'change',
        label: 'What should happen?',
        options: [
          'Add a term',
          'Change a term or its definition',
          'Split a term',
          'Join terms',
          'Take a term out',
          'Talk about it first',
        ],
        required: true,
      },
      {
        type: 'input',
        id: 'term',
        label: 'Which term?',
        description: 'The word, or the words.',
        required: true,
      },
      {
        type: 'textarea',
        id: 'meaning',
        label: 'What would belong under it, and what would not?',
        description: 'One sentence each. Name entries that it would fit.',
        required: true,
      },
      {
        type: 'textarea',
        id: 'why',
        label: 'Why?',
        description: 'Who would find something that they do not find now?',
        required: true,
      },
      { ...INTERESTS, label: 'What ties you to the entries it touches?' },
    ],
  }),
  intent('appeal', {
    name: 'Appeal against a decision',
    description: 'A decision was wrong, or was not made by the rules.',
    title: 'Appeal: ',
    body: [
      {
        type: 'markdown',
        value:
          'GOVERNANCE.md says how appeals are decided, by whom and by when. You can appeal within 30 days.',
      },
      PUBLIC,
      {
        type: 'input',
        id: 'decision',
        label: 'Which decision?',
        description: 'The number or address of the pull request or issue.',
        required: true,
      },
      {
        type: 'textarea',
        id: 'wrong',
        label: 'What was wrong with it?',
        description: 'The rule or the test that was not kept, or the fact that was missed.',
        required: true,
      },
      { type: 'textarea', id: 'wanted', label: 'What should happen instead?' },
      { ...INTERESTS, label: 'What ties you to what it is about?' },
    ],
  }),
];

/** Every form that a program reads. */
export const ISSUE_FORMS: readonly IssueForm[] = [...KINDS.map(suggestForm), ...INTENTS];
