/** Turns what was sent with a form for issues into a proposal, or into an answer that says what is missing. */
import { isRecord, textOf } from '../../../check/guards.ts';
import type { Kind } from '../../../core/ids.ts';
import { code } from '../../../core/text/untrusted-text.ts';
import { parseYaml } from '../../../core/yaml.ts';
import { besideOf, takenIds } from '../existing-entries.ts';
import { checkProposal } from '../check.ts';
import { entryFile, idFor, tidy } from '../draft.ts';
import { fieldOf } from '../facts.ts';
import { answersIn, filledAt } from './issue-answers.ts';
import { readSent } from './issue-body.ts';
import type { Sent } from './issue-body.ts';
import { INTAKE_LABEL, filledIn, kindOfForm } from './issue-form.ts';
import type { Filled, IssueForm } from './issue-form.ts';
import { ISSUE_FORMS } from './issue-intents.ts';
import { aboutAnEntry } from './intake-entry.ts';
import { branchFor } from './intake-outcome.ts';
import type { AskOutcome, Issue, MapNow, Outcome } from './intake-outcome.ts';
import { aboutRules } from './intake-rules.ts';
import { askFor, lackOf, proposalBody } from './intake-words.ts';
import type { Lack } from './intake-words.ts';

/** The host takes no longer bodies; reading one costs time. */
const LONGEST_BODY = 70_000;

/** Gives what becomes of an issue; undefined for one that no form of ours made. */
export function intake(issue: Issue, map: MapNow): Outcome | undefined {
  if (!/^\d{1,7}$/.test(issue.number)) throw new Error('that is not the number of an issue');
  const form = formOf(issue.labels);
  if (!form) return undefined;
  if (issue.body.length > LONGEST_BODY) {
    return ask([{ where: undefined, what: 'The message is too long to be read.', todo: 'Shorten it.' }]);
  }
  const sent = readSent(issue.body, form);
  const lacks = missingIn(form, sent);
  const kind = kindOfForm(form.id);
  if (kind !== undefined) return suggestion(issue, map, { form, sent, lacks, kind });
  if (lacks.length > 0 && form.id !== 'leave-us-off') return ask(lacks);
  return aboutAnEntry(form.id, issue, sent, map) ?? aboutRules(form.id, sent, map);
}

/** Gives the form with which an issue was made, by its labels: only forms and maintainers set them. */
export function formOf(labels: readonly string[]): IssueForm | undefined {
  if (!labels.includes(INTAKE_LABEL)) return undefined;
  return ISSUE_FORMS.find(({ id }) => labels.includes(id));
}

function ask(lacks: readonly Lack[]): AskOutcome {
  return { kind: 'ask', comment: askFor(lacks) };
}

function missingIn(form: IssueForm, { values, repeated }: Sent): Lack[] {
  const twice = (filled: Filled): Lack => ({
    where: filled.label,
    what: 'This heading stands more than once, so nobody knows which answer is meant.',
    todo: 'Keep one of them. In a text, begin no line with "###".',
  });
  const empty = filledIn(form).filter(({ required, id }) => required === true && !values.has(id));
  return [
    ...repeated.map(twice),
    ...empty.map(({ label, description = '' }): Lack => ({
      where: label,
      what: 'Nothing is written here.',
      todo: `Add it: ${description}`,
    })),
  ];
}

interface Suggested {
  readonly form: IssueForm;
  readonly sent: Sent;
  readonly lacks: readonly Lack[];
  readonly kind: Kind;
}

function suggestion(issue: Issue, map: MapNow, { form, sent, lacks, kind }: Suggested): Outcome {
  const answers = answersIn(form, sent, issue.opened);
  const data = tidy(kind, answers);
  const locality = isRecord(data['place']) ? textOf(data['place']['locality']) : undefined;
  const name = textOf(data['name']) ?? '';
  const id = idFor(name, takenIds(map.known), { kind, ...(locality !== undefined && { locality }) });
  const file = entryFile(kind, id, answers);
  const found = checkProposal(file, besideOf(map.known), map.context);
  const yaml = parseYaml(file.text);
  const errors = found
    .filter(({ level }) => level === 'error')
    .map((problem) => ({ problem, path: fieldOf(problem, yaml) }))
    // What is empty has been said already, in words of the form.
    .filter(({ problem, path }) => !(problem.rule === 'schema' && path.length === 0));
  const all = [...lacks, ...errors.map(({ problem, path }) => lackOf(problem, filledAt(form, path)?.label))];
  if (all.length > 0) return ask(all);
  const interests = sent.values.get('interests') ?? '';
  return {
    kind: 'file',
    ...file,
    branch: branchFor(issue),
    title: `Add ${kind} ${id}`,
    body: proposalBody({
      author: issue.author,
      interests,
      number: issue.number,
      does: `This adds the ${kind} ${code(name)}.`,
      warnings: found.filter(({ level }) => level === 'warning'),
    }),
  };
}
