/**
 * What is wrong, said to somebody who sees a form and no file: words for codes of the checks where the common ones speak
 * of files. A link to the other entry stands beside those that name one.
 */
import { words } from '../finding-words.ts';
import { quote } from '../quote.ts';
import type { Double } from './check/entries.ts';
import type { NamedEntry } from './check/relations.ts';
import { wrongForm, wrongFormMessage } from './check/schema.ts';
import type { WrongForm } from './check/schema.ts';

const IF_THE_SAME = 'If it is the same, correct that entry instead. If not, name it under “Not the same as”.';

/** Nobody puts an answer in quotes, so what the schema asks of these numbers is said without. */
const FORMS: Readonly<Record<string, string>> = {
  company_number:
    'is not a company number: write all eight characters, with leading zeros, for example "09512457"',
  charity_number: 'is not a charity number: write 6 or 7 digits, or SC or NIC and six digits',
};

export const onForm = {
  'likely-duplicate/same-identifier': words<Double & { register: string; value: string }>({
    message: ({ register, value }) =>
      `The ${register.replace('_', ' ')} "${value}" is also that of another entry; a register gives each number once.`,
    tip: IF_THE_SAME,
  }),
  'likely-duplicate/same-website': words<Double & { website: unknown }>({
    message: ({ website }) =>
      `The website ${quote(website)} is also that of another entry; perhaps both are the same thing.`,
    tip: IF_THE_SAME,
  }),
  'likely-duplicate/similar-name': words<Double & { name: unknown; otherName: unknown }>({
    message: ({ name, otherName }) =>
      `The name ${quote(name)} is nearly that of ${quote(otherName)} (or one of its other names is); perhaps both are the same thing.`,
    tip: IF_THE_SAME,
  }),
  'relation-target/other-side': words<NamedEntry & { type?: string | undefined; id: string }>({
    message: ({ name }) => `${quote(name)} has an entry of its own, and a tie stands with the one that acts.`,
    tip: 'Take it out here and add it there.',
  }),
  'schema/wrong-form': words<WrongForm>({
    ...wrongForm,
    message: (params, name) =>
      wrongFormMessage({ ...params, rule: FORMS[params.field ?? ''] ?? params.rule }, name),
  }),
};

export const unanswered = (title: string) => `“${title}” is not answered yet.`;

export const needed = 'Every entry of this kind needs it.';

export const goesWith = (title: string) =>
  `It goes with the rest of “${title}”: answer it, or leave all of that empty.`;

/** The question for the other end of a relation. */
export const whichOne = 'Which one?';

export const titleOfField = (title: string) => `“${title}”`;
