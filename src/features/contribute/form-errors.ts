/** What is wrong with a file, said to somebody who sees a form: by the words on it, beside the field that can put it right. */
import type { Problem } from '../../check/finding.ts';
import { say } from '../../check/say.ts';
import { END, fieldAt } from './query-form.ts';
import type { Read } from './query-form.ts';
import type { Question } from './questions.ts';

/** A problem as people who fill in a form are told of it. */
export interface Said {
  /** Name of the field it is about, or the beginning of the names of several. */
  readonly field: string;
  readonly level: Problem['level'];
  readonly message: string;
  readonly tip: string;
  /** Id of the entry that it is about besides. */
  readonly other?: string;
}

/** Gives a problem in the words of the form. */
export function saidInForm(problem: Problem, read: Pick<Read, 'rows'>, questions: readonly Question[]): Said {
  const { path, rule, level } = problem;
  const { message, tip } = say(problem);
  const field = fieldAt(path, read);
  const lacking = lackOf(problem);
  if (lacking !== undefined) {
    const at = field === '' ? lacking : `${field}.${lacking}`;
    return { field: at, level, ...unanswered(at, questions) };
  }
  const other = /"\w+\/([a-z0-9-]+)\.yaml"/.exec(message)?.[1];
  if (rule === 'likely-duplicate' && other !== undefined)
    return {
      field,
      level,
      message: withoutFile(message),
      tip: 'If it is the same, correct that entry instead. If not, name it under “Not the same as”.',
      other,
    };
  if (rule === 'relation-target' && path.at(-1) === 'from_name' && other !== undefined)
    return {
      field,
      level,
      message: `${withoutFile(message).split(', and')[0] ?? ''}, and a tie stands with the one that acts.`,
      tip: 'Take it out here and add it there.',
      other,
    };
  const asked = questionAt(field, questions);
  const named = (words: string) =>
    asked ? words.replaceAll(`"${asked.name}"`, () => `“${asked.title}”`) : words;
  return { field, level, message: named(message).replace(/ in quotes,/, ','), tip: named(tip) };
}

/** Gives the name of the field that a problem says is missing. */
function lackOf(problem: Problem): string | undefined {
  const { rule } = problem;
  const { message } = say(problem);
  if (rule !== 'schema') return undefined;
  if (message.startsWith('This relation needs exactly one other end')) return END;
  return /^The field "(\w+)" is missing/.exec(message)?.[1];
}

function unanswered(field: string, questions: readonly Question[]): Pick<Said, 'message' | 'tip'> {
  const whole = questions.find(({ name }) => name === field.split('.')[0]);
  const title = field.endsWith(`.${END}`) ? 'Which one?' : questionAt(field, questions)?.title;
  return {
    message: `“${title ?? field}” is not answered yet.`,
    tip:
      whole === undefined || whole.name === field
        ? 'Every entry of this kind needs it.'
        : `It goes with the rest of “${whole.title}”: answer it, or leave all of that empty.`,
  };
}

/** Gives the question of a field: "sources.0.url" is asked by the question "url" inside "sources". */
function questionAt(field: string, questions: readonly Question[]): Question | undefined {
  const names = field.split('.').filter((step) => !/^\d+$/.test(step));
  const [first = '', ...rest] = names;
  const found = questions.find(({ name }) => name === first);
  return found && rest.length > 0 ? (questionAt(rest.join('.'), found.questions) ?? found) : found;
}

/** Where a file is means nothing to people who see a form: a link to the page of the entry stands beside. */
function withoutFile(message: string): string {
  return message.replace(/ ?\(?"\w+\/[a-z0-9-]+\.yaml"\)?,?/, '');
}
