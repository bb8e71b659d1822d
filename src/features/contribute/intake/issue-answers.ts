import type { Path } from '../../../core/problem.ts';
import type { Answers } from '../draft.ts';
import { addressLines, chosenFrom, isTicked } from './issue-body.ts';
import type { Sent } from './issue-body.ts';
import { READ, filledIn } from './issue-form.ts';
import type { Filled, IssueForm } from './issue-form.ts';

/** Reads the answers about an entry off what was sent; `day` is the day on which it was. */
export function answersIn(form: IssueForm, { values }: Sent, day: string): Answers {
  const answers: Record<string, unknown> = {};
  const read = isTicked(values.get(READ.id));
  for (const filled of filledIn(form)) {
    const text = values.get(filled.id);
    const [name, inner] = filled.at ?? [];
    if (text === undefined || name === undefined) continue;
    const value = valueOf(filled, text, read ? day : undefined);
    if (inner === undefined) answers[name] = value;
    else answers[name] = { ...(answers[name] as object | undefined), [inner]: value };
  }
  return answers;
}

function valueOf(filled: Filled, text: string, checked?: string): unknown {
  const { question } = filled;
  if (question?.answering === 'groups') {
    return addressLines(text).map((url) => ({ url, ...(checked !== undefined && { checked }) }));
  }
  if (!question || question.options.length === 0) return text;
  const ids = chosenFrom(text, filled.options ?? []).map((one) => idOf(filled, one));
  return question.answering === 'some' ? ids : ids.length === 1 ? ids[0] : text;
}

/** Gives the id of a choice; what is none is kept as it was written, so that the checks can name it. */
function idOf({ question }: Filled, chosen: string): string {
  return question?.options.find(({ label, id }) => label === chosen || id === chosen)?.id ?? chosen;
}

/** Gives the part of a form that a problem is about. */
export function filledAt(form: IssueForm, path: Path): Filled | undefined {
  return filledIn(form).find(
    ({ at }) => at !== undefined && at.length > 0 && at.every((step, index) => path[index] === step),
  );
}
