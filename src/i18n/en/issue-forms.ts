/** The forms for issues: what stands on them. Questions about an entry come from the schema. */
import { article } from './kinds.ts';

const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());

// Parts that several forms have.
export const interests = {
  label: 'What ties you to it?',
  description:
    'For example "I work there", "we fund it" or "none". Any answer is fine, and it is shown in public.',
} as const;
export const isPublic =
  'This page is public. Please leave out private people’s names, e-mail addresses and telephone numbers, and write in your own words.';
export const entry = {
  label: 'Which entry?',
  description: 'Its name, its id, or the address of its page on the map.',
} as const;
export const source = {
  label: 'Where can we read it?',
  description: 'The address of a public page that says so.',
  placeholder: 'https://www.example.org/news',
} as const;

/** The forms that suggest an entry. */
export const suggest = (kind: string) => ({
  name: `Suggest ${article(kind)} ${kind}`,
  description: `${capital(article(kind))} ${kind} is missing from the map.`,
  title: 'Suggest: ',
});
export const suggestIntro =
  'A program turns this into a proposal, or says here what is missing. A person decides. Leave empty what you do not know.';
/** The box that says that the sources were read. */
export const read = {
  label: 'Have you read these pages?',
  options: ['I have read these pages today, and they say so.'],
};
export const atMost = (most: number) => ` At most ${most}.`;
export const oneAddressALine = ' One address a line.';
export const meanings = (label: string) => `What the words under “${label}” mean`;

export const correct = {
  name: 'Correct an entry',
  description: 'Something on the map is wrong or out of date.',
  title: 'Correct: ',
} as const;
export const correctWrong = {
  label: 'What is wrong, and what is right?',
  description: 'In your own words. Someone else writes the change.',
} as const;
export const correctFact = {
  label: 'Is it a single fact?',
  description:
    'If it is one of these, choose it and write below what it should say. Then a program can prepare the change.',
} as const;
export const correctValue = {
  label: 'What should it say?',
  description: 'Only for a single fact: its new value, word for word.',
} as const;

export const stillRight = {
  name: 'Say that an entry is still right',
  description: 'You have read its sources, and they still say what the map says.',
  title: 'Still right: ',
} as const;
export const stillRightSources = {
  label: 'Which of its sources have you read?',
  description: 'One address a line, as the entry gives them. Leave it empty if there is only one.',
} as const;
export const stillRightRead = {
  label: 'What did you find?',
  options: ['I have read them today, and they still say what the entry says.'],
};

export const closed = {
  name: 'Say that something has closed',
  description:
    'An organisation, project, community, event or resource has ended, paused or become part of another.',
  title: 'Closed: ',
} as const;
export const closedStatus = 'What has become of it.';
export const closedSuccessor = {
  label: 'What carries it on, if anything?',
  description: 'The name of what came after it, or of what it became part of.',
} as const;

export const leaveOff = {
  name: 'Leave us off the map',
  description:
    'You speak for something that is listed, and you want its entry taken off. No reason is needed.',
  title: 'Leave us off: ',
} as const;
export const leaveOffPublic =
  'This page is public. If you cannot ask in public, SECURITY.md says how to reach us in private. You need not give a reason.';
export const leaveOffStanding = {
  label: 'How can we tell that you speak for it?',
  description:
    'For example a page of its own that names this account, or how we can reach it by its published contact. Leave it empty if you are not sure; we will ask.',
} as const;

export const term = {
  name: 'Propose or discuss a term',
  description: 'A word in the closed lists is missing, unclear, hurtful or not needed.',
  title: 'Term: ',
} as const;
export const termList = { label: 'Which list?' } as const;
export const termChange = {
  label: 'What should happen?',
  options: [
    'Add a term',
    'Change a term or its definition',
    'Split a term',
    'Join terms',
    'Take a term out',
    'Talk about it first',
  ],
};
export const termTerm = { label: 'Which term?', description: 'The word, or the words.' } as const;
export const termMeaning = {
  label: 'What would belong under it, and what would not?',
  description: 'One sentence each. Name entries that it would fit.',
} as const;
export const termWhy = {
  label: 'Why?',
  description: 'Who would find something that they do not find now?',
} as const;
export const termInterests = { label: 'What ties you to the entries it touches?' } as const;

export const appeal = {
  name: 'Appeal against a decision',
  description: 'A decision was wrong, or was not made by the rules.',
  title: 'Appeal: ',
} as const;
export const appealIntro =
  'GOVERNANCE.md says how appeals are decided, by whom and by when. You can appeal within 30 days.';
export const appealDecision = {
  label: 'Which decision?',
  description: 'The number or address of the pull request or issue.',
} as const;
export const appealWrong = {
  label: 'What was wrong with it?',
  description: 'The rule or the test that was not kept, or the fact that was missed.',
} as const;
export const appealWanted = { label: 'What should happen instead?' } as const;
export const appealInterests = { label: 'What ties you to what it is about?' } as const;
