/** Turns what was sent with a form for issues into a proposal, or into an answer that says what is missing. */
import * as words from '#words/intake.ts';
import { isRecord, textOf } from '../../../check/guards.ts';
import type { Kind } from '../../../core/ids.ts';
import { parseYaml } from '../../../core/yaml.ts';
import { besideOf, takenIds } from '../existing-entries.ts';
import { checkProposal } from '../check.ts';
import { entryFile, idFor, tidy } from '../draft.ts';
import { fieldOf } from '../facts.ts';
import { answersIn, filledAt, readSent } from './issue-body.ts';
import type { Sent } from './issue-body.ts';
import { INTAKE_LABEL, filledIn, kindOfForm } from './issue-form.ts';
import type { IssueForm } from './issue-form.ts';
import { ISSUE_FORMS } from './issue-intents.ts';
import { aboutAnEntry } from './intake-entry.ts';
import type { AskOutcome, Issue, Lack, MapNow, Outcome } from './intake-outcome.ts';
import { askFor, lackOf, paper, proposalOf } from './intake-outcome.ts';
import { TAXONOMY } from '../../../core/schema/taxonomy.ts';

/** The host takes no longer bodies; reading one costs time. */
const LONGEST_BODY = 70_000;

/** Returns what becomes of an issue; undefined for one that was not made with a form. */
export function intake(issue: Issue, map: MapNow): Outcome | undefined {
  if (!/^\d{1,7}$/.test(issue.number)) throw new Error('that is not the number of an issue');
  const form = formOf(issue.labels);
  if (!form) return undefined;
  if (issue.body.length > LONGEST_BODY) {
    return askFor([{ where: undefined, ...words.tooLong }]);
  }
  const sent = readSent(issue.body, form);
  const lacks = missingIn(form, sent);
  const kind = kindOfForm(form.id);
  if (kind !== undefined) return suggestion(issue, map, { form, sent, lacks, kind });
  if (lacks.length > 0 && form.id !== 'leave-us-off') return askFor(lacks);
  return aboutAnEntry(form.id, issue, sent, map) ?? aboutRules(form.id, sent, map);
}

/** Returns the form with which an issue was made, by its labels: only forms and maintainers set them. */
function formOf(labels: readonly string[]): IssueForm | undefined {
  if (!labels.includes(INTAKE_LABEL)) return undefined;
  return ISSUE_FORMS.find(({ id }) => labels.includes(id));
}

function missingIn(form: IssueForm, { values, repeated }: Sent): Lack[] {
  const empty = filledIn(form).filter(({ required, id }) => required === true && !values.has(id));
  return [
    ...repeated.map(({ label }) => ({ where: label, ...words.headingTwice })),
    ...empty.map(({ label, description = '' }) => ({ where: label, ...words.empty(description) })),
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
  if (all.length > 0) return askFor(all);
  return proposalOf(issue, file, {
    title: words.title.add(kind, id),
    does: words.adds(kind, name),
    interests: sent.values.get('interests') ?? '',
    found,
  });
}

/** Returns the answer to what was sent about a term or against a decision. */
function aboutRules(form: string, { values }: Sent, { repository }: MapNow): AskOutcome | undefined {
  const rules = (section: string) => `${paper(repository, 'GOVERNANCE.md')}#${section}`;
  if (form === 'appeal') return { kind: 'ask', comment: words.appeal(rules('appeals')) };
  if (form !== 'term') return undefined;
  const wanted = (values.get('term') ?? '').trim();
  const there = Object.values(TAXONOMY)
    .flatMap(({ title, terms }) =>
      terms.map(({ id, label, definition }) => ({ id, label, definition, list: title })),
    )
    .filter(({ id, label }) => [id, label.toLowerCase()].includes(wanted.toLowerCase()));
  return {
    kind: 'ask',
    comment: [
      words.talkAboutTerm(wanted, rules('classes-of-change')),
      ...(there.length === 0 ? [] : [words.wordIsThere(there)]),
      words.thenTermChanged,
    ].join('\n\n'),
  };
}
