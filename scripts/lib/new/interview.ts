import * as words from '#words/commands/new.ts';
import { listOfTexts } from '../../../src/check/guards.ts';
import type { Kind } from '../../../src/core/ids.ts';
import { KINDS, pathOfEntry } from '../../../src/core/ids.ts';
import type { Problem } from '../../../src/check/finding.ts';
import { term } from '../../../src/core/schema/taxonomy.ts';
import { doubleIn, faultsOf } from '../../../src/features/contribute/check.ts';
import { besideOf } from '../../../src/features/contribute/existing-entries.ts';
import type { Answers } from '../../../src/features/contribute/draft.ts';
import { neededOf, partsOf } from '../../../src/features/contribute/parts.ts';
import { questionsOf } from '../../../src/features/contribute/questions.ts';
import type { Question } from '../../../src/features/contribute/questions.ts';
import { stop } from '../args.ts';
import { ask, inWords, askEnds } from './ask.ts';
import type { Asking } from './ask.ts';
import type { Asker } from './asker.ts';
import type { DataFolder } from './data.ts';

const DONE = 'done';
/** Stands in for an id until there is a name to make it from. */
const DRAFT = 'draft';

/** Asks for the kind of an entry. */
export async function askKind(asker: Asker): Promise<Kind> {
  const choices = KINDS.map((id) => {
    const { label, definition } = term('kind', id);
    return { id, label, hint: definition };
  });
  const chosen = await asker.one(words.whatIsIt, choices);
  const kind = KINDS.find((one) => one === chosen);
  if (!kind) throw new Error(`"${chosen}" was not among the choices`);
  return kind;
}

/** Asks all that is not known yet, what is needed first and the rest by parts; resolves to all answers together. */
export async function interview(
  asker: Asker,
  kind: Kind,
  given: Answers,
  data: DataFolder,
): Promise<Answers> {
  const known: Record<string, unknown> = { ...given };
  const beside = besideOf(data.known);
  const faults: Asking['faults'] = (at, value) => {
    const draft = { kind, id: DRAFT, answers: { ...known, [String(at[0])]: value } };
    return faultsOf(draft, at, beside, data.context).map(later);
  };
  const asking: Asking = {
    asker,
    // Doubles get a question of their own.
    faults: (at, value) => faults(at, value).filter((problem) => !doubleIn(problem, data.known)),
    ends: () => askEnds(asker, kind, data.known),
  };
  const put = async (question: Question) => {
    const answer = await ask(question, [question.name], asking);
    if (answer === undefined) return;
    known[question.name] = answer;
    const apart = await settleDoubles(asker, faults([question.name], answer), data);
    if (apart.length > 0) known['distinct_from'] = [...listOfTexts(known['distinct_from']), ...apart];
  };

  for (const question of neededOf(kind)) if (known[question.name] === undefined) await put(question);
  for (let parts = partsOf(kind); parts.length > 0;) {
    const chosen = await asker.one(
      words.isThereMore,
      [
        { id: DONE, label: words.thatIsAll },
        ...parts.map(({ id, title, questions }) => ({
          id,
          label: title,
          hint: questions.map((one) => one.title.toLowerCase()).join(', '),
        })),
      ],
      DONE,
    );
    const part = parts.find(({ id }) => id === chosen);
    if (!part) break;
    for (const question of part.questions) if (known[question.name] === undefined) await put(question);
    parts = parts.filter((one) => one !== part);
  }
  await mend(kind, known, data, put, asker);
  return known;
}

/** What asks for another answer that comes later is no error yet. */
function later(problem: Problem): Problem {
  return problem.code === 'status/merged-into-nothing' ? { ...problem, level: 'warning' } : problem;
}

/** Asks once more for what is wrong only together with other answers. */
async function mend(
  kind: Kind,
  known: Answers,
  data: DataFolder,
  put: (question: Question) => Promise<void>,
  asker: Asker,
): Promise<void> {
  for (;;) {
    const found = faultsOf({ kind, id: DRAFT, answers: known }, [], besideOf(data.known), data.context);
    const errors = found.filter(({ level }) => level === 'error');
    const questions = errors.map(({ code, path }) =>
      code === 'status/merged-into-nothing' ? 'relations' : path[0],
    );
    const question = questionsOf(kind).find(({ name }) => questions.includes(name));
    if (!question) return;
    for (const error of errors) asker.warn(inWords(error));
    await put(question);
  }
}

/** Asks whether entries of nearly the same name are the same; resolves to the ids of those that are not, and stops for one that is. */
async function settleDoubles(
  asker: Asker,
  problems: readonly Problem[],
  { known, folder }: DataFolder,
): Promise<string[]> {
  const apart: string[] = [];
  for (const problem of problems) {
    const double = doubleIn(problem, known);
    if (!double) continue;
    const { kind, id, data } = double;
    const name = typeof data['name'] === 'string' ? data['name'] : id;
    if (await asker.yes(words.isItThis(kind, name), true)) {
      throw stop(words.needsNoFile(`${folder}/${pathOfEntry({ kind, id })}`));
    }
    apart.push(id);
  }
  return apart;
}
