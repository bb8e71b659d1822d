/** What is wrong with a file, said to somebody who sees a form: by the words on it, beside the field that can put it right. */
import * as words from '#words/contribute-errors.ts';
import { hasCode } from '../../check/finding.ts';
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

/** Returns a problem in the words of the form. */
export function saidInForm(problem: Problem, read: Pick<Read, 'rows'>, questions: readonly Question[]): Said {
  const { path, level } = problem;
  const field = fieldAt(path, read);
  const lacking = lackOf(problem);
  if (lacking !== undefined) {
    const at = field === '' ? lacking : `${field}.${lacking}`;
    return { field: at, level, ...unanswered(at, questions) };
  }
  const asked = questionAt(field, questions);
  const said = say(problem, {
    field: (name) => (name === asked?.name ? words.titleOfField(asked.title) : `"${name}"`),
    other: words.onForm,
  });
  return {
    field,
    level,
    ...said,
    ...(hasCode(problem, ...ABOUT_ANOTHER) && { other: problem.params.other.id }),
  };
}

/** Codes that name another entry, to which a form leads. */
const ABOUT_ANOTHER = [
  'likely-duplicate/same-identifier',
  'likely-duplicate/same-website',
  'likely-duplicate/similar-name',
  'relation-target/other-side',
] as const;

/** Returns the name of the field that a problem says is missing. */
function lackOf(problem: Problem): string | undefined {
  if (hasCode(problem, 'schema/missing-field')) return problem.params.field;
  // Only a relation must have one of several fields: its other end, which a form asks for as one.
  return hasCode(problem, 'schema/none-of', 'schema/several-of') && problem.path[0] === 'relations'
    ? END
    : undefined;
}

function unanswered(field: string, questions: readonly Question[]): Pick<Said, 'message' | 'tip'> {
  const whole = questions.find(({ name }) => name === field.split('.')[0]);
  const title = field.endsWith(`.${END}`) ? words.whichOne : questionAt(field, questions)?.title;
  return {
    message: words.unanswered(title ?? field),
    tip: whole === undefined || whole.name === field ? words.needed : words.goesWith(whole.title),
  };
}

/** Returns the question of a field: "sources.0.url" is asked by the question "url" inside "sources". */
function questionAt(field: string, questions: readonly Question[]): Question | undefined {
  const names = field.split('.').filter((step) => !/^\d+$/.test(step));
  const [first = '', ...rest] = names;
  const found = questions.find(({ name }) => name === first);
  return found && rest.length > 0 ? (questionAt(rest.join('.'), found.questions) ?? found) : found;
}
