/** What is sent about an entry that is on the map: still right, closed, to correct, or to be left off. */
import { isRecord, recordsIn, textOf } from '../../../check/guards.ts';
import { code, codeBlock, cutComment } from '../../../core/text/untrusted-text.ts';
import { pathOfEntry } from '../../../core/ids.ts';
import { parseYaml } from '../../../core/yaml.ts';
import { besideOf } from '../existing-entries.ts';
import { checkProposal } from '../check.ts';
import { tidy } from '../draft.ts';
import type { Answers } from '../draft.ts';
import { entryMeant } from './entry-meant.ts';
import { branchFor } from './intake-outcome.ts';
import type { AskOutcome, Issue, MapNow, Outcome } from './intake-outcome.ts';
import { askFor, lackOf, paper, proposalBody } from './intake-words.ts';
import type { Lack } from './intake-words.ts';
import { addressLines, isTicked } from './issue-body.ts';
import type { Sent } from './issue-body.ts';
import { ENDINGS, FACTS } from './issue-intents.ts';
import { questionsOf } from '../questions.ts';
import { revisedFile } from '../revise.ts';

/** Data of an entry after a change, or why there is none. */
type Change =
  | { readonly verb: string; readonly after: Answers }
  | { readonly lacks: readonly Lack[] }
  | { readonly answer: string };
type Entry = MapNow['known']['entries'][number] & { readonly text: string; readonly full: Answers };

/** Gives what becomes of something that was sent about an entry; undefined where the form is about something else. */
export function aboutAnEntry(form: string, issue: Issue, { values }: Sent, map: MapNow): Outcome | undefined {
  if (form === 'leave-us-off') return leaveOff(values.get('entry') ?? '', map);
  const make = CHANGES[form];
  if (!make) return undefined;
  const { entry, nearby } = entryMeant(values.get('entry') ?? '', map.known);
  const text = entry && map.textOf(entry);
  const full = text === undefined ? undefined : parseYaml(text).data;
  if (!entry || text === undefined || !isRecord(full))
    return ask([noEntry(values.get('entry') ?? '', nearby)]);
  const change = make({ ...entry, text, full }, values, issue, map);
  if ('answer' in change) return { kind: 'ask', comment: change.answer };
  if ('lacks' in change) return ask(change.lacks);
  return revised(change, { ...entry, text, full }, values, issue, map);
}

function ask(lacks: readonly Lack[]): AskOutcome {
  return { kind: 'ask', comment: askFor(lacks) };
}

const ENTRY = 'Which entry?';

function noEntry(written: string, nearby: MapNow['known']['entries']): Lack {
  const meant = nearby.slice(0, 5).map(({ id }) => `"${id}"`);
  return {
    where: ENTRY,
    what: `There is no entry that is called "${written.slice(0, 100)}".`,
    todo:
      meant.length === 0
        ? 'Copy the address of its page on the map.'
        : `Did you mean ${meant.join(' or ')}? If not, copy the address of its page on the map.`,
  };
}

function revised(
  { verb, after }: { verb: string; after: Answers },
  { kind, id, text, full }: Entry,
  values: Sent['values'],
  issue: Issue,
  map: MapNow,
): Outcome {
  const file = revisedFile({ kind, id, text }, full, tidy(kind, after));
  if (file.text === text) {
    return ask([
      {
        where: ENTRY,
        what: 'The entry says this already.',
        todo: 'Nothing, unless you meant something else.',
      },
    ]);
  }
  const found = checkProposal(file, besideOf(map.known), map.context);
  const errors = found.filter(({ level }) => level === 'error');
  if (errors.length > 0) return ask(errors.map((problem) => lackOf(problem, undefined)));
  return {
    kind: 'file',
    ...file,
    branch: branchFor(issue),
    title: `${verb} ${kind} ${id}`,
    body: proposalBody({
      author: issue.author,
      interests: values.get('interests') ?? '',
      number: issue.number,
      does: `This changes the ${kind} ${code(textOf(full['name']) ?? id)}.`,
      warnings: found.filter(({ level }) => level === 'warning'),
    }),
  };
}

type Make = (entry: Entry, values: Sent['values'], issue: Issue, map: MapNow) => Change;

const CHANGES: Readonly<Record<string, Make>> = { 'still-right': stillRight, closed, correct };

function stillRight({ full }: Entry, values: Sent['values'], { opened }: Issue): Change {
  const sources = recordsIn(full['sources']).map(({ record }) => record);
  const urls = sources.map(({ url }) => textOf(url) ?? '');
  const named = addressLines(values.get('sources') ?? '');
  const read = named.length === 0 && urls.length === 1 ? urls : named;
  const known = new Set(urls.map(plainAddress));
  const strangers = read.filter((url) => !known.has(plainAddress(url)));
  const lacks: Lack[] = [
    ...(isTicked(values.get('read'))
      ? []
      : [
          {
            where: 'What did you find?',
            what: 'The box is not ticked.',
            todo: 'Tick it if you have read them. If something is wrong, use the form for corrections.',
          },
        ]),
    ...(read.length === 0
      ? [
          {
            where: 'Which of its sources have you read?',
            what: 'None is named.',
            todo: `Name those that you read: ${urls.join(' ')}`,
          },
        ]
      : []),
    ...strangers.map((url) => ({
      where: 'Which of its sources have you read?',
      what: `"${url}" is not a source of this entry.`,
      todo: `Its sources are: ${urls.join(' ')}`,
    })),
  ];
  if (lacks.length > 0) return { lacks };
  const wanted = new Set(read.map(plainAddress));
  const dated = sources.map((source) => {
    const before = textOf(source['checked']) ?? '';
    return wanted.has(plainAddress(textOf(source['url']) ?? '')) && before < opened
      ? { ...source, checked: opened }
      : source;
  });
  return { verb: 'Check', after: { ...full, sources: dated } };
}

function plainAddress(url: string): string {
  return url.replace(/\/$/, '').toLowerCase();
}

function closed(entry: Entry, values: Sent['values'], _issue: Issue, map: MapNow): Change {
  const { full } = entry;
  const status = ENDINGS.find(({ label }) => label === values.get('status'));
  if (!status)
    return {
      lacks: [
        {
          where: 'Status',
          what: `"${values.get('status') ?? ''}" is not one of the choices.`,
          todo: `Choose one of: ${ENDINGS.map(({ label }) => label).join(', ')}`,
        },
      ],
    };
  const source = values.get('source') ?? '';
  const next = values.get('successor');
  const relation = next === undefined ? [] : [{ type: 'succeeded-by', ...successor(next, map), source }];
  const ended = values.get('ended');
  return {
    verb: status.id === 'paused' ? 'Pause' : 'Close',
    after: {
      ...withSource(full, source),
      status: status.id,
      ...(ended !== undefined && { ended }),
      ...(relation.length > 0 && { relations: [...listIn(full['relations']), ...relation] }),
    },
  };
}

function successor(written: string, { known }: MapNow): Readonly<Record<string, string>> {
  const { entry } = entryMeant(written, known);
  return entry ? { to: entry.id } : { to_name: written };
}

function correct(entry: Entry, values: Sent['values'], _issue: Issue, { repository }: MapNow): Change {
  const { kind, id, full, text } = entry;
  const value = values.get('value');
  const [name = '', inner] = FACTS.get(values.get('fact') ?? '') ?? [];
  // The same words may stand for another list in another kind.
  const outer = questionsOf(kind).find((one) => one.name === name);
  const question = inner === undefined ? outer : outer?.questions.find((one) => one.name === inner);
  if (!question || value === undefined) {
    const path = `data/${pathOfEntry({ kind, id })}`;
    return {
      answer: cutComment(
        `Thank you. A person will read this and make the change, or ask you here. If you know a page that says it, add it above.\n\nThis is what the entry says now ([its file](${paper(repository, path)})):\n\n${codeBlock(text, 'yaml')}`,
        'The rest is in the file.',
      ),
    };
  }
  const meant =
    question.options.find((option) => option.label.toLowerCase() === value.toLowerCase())?.id ?? value;
  const before = full[name];
  const put = inner === undefined ? meant : { ...(isRecord(before) ? before : {}), [inner]: meant };
  return { verb: 'Correct', after: { ...withSource(full, values.get('source')), [name]: put } };
}

function withSource(full: Answers, url: string | undefined): Answers {
  const sources = listIn(full['sources']);
  const isThere = recordsIn(sources).some(({ record }) => record['url'] === url);
  return url === undefined || isThere ? full : { ...full, sources: [...sources, { url }] };
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function leaveOff(written: string, { known, repository }: MapNow): AskOutcome {
  const { entry } = entryMeant(written, known);
  const which = entry
    ? `It is about ${code(entry.id)}.`
    : `We could not tell which entry is meant by ${code(written)}; please say its name or give the address of its page.`;
  return {
    kind: 'ask',
    labels: ['urgent'],
    comment: `We have your request to be left off. ${which} You need not give a reason.

A person answers within three working days, sooner where someone could be harmed. They only need to see that you speak for it. The entry leaves the site with the next build after that.

This page is public. [SECURITY.md](${paper(repository, 'SECURITY.md')}) says how to reach us in private, and [GOVERNANCE.md](${paper(repository, 'GOVERNANCE.md')}#the-right-to-be-left-off) what the right is.`,
  };
}
