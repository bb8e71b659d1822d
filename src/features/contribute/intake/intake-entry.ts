/** What is sent about an entry that is on the map: still right, closed, to correct, or to be left off. */
import * as forms from '#words/issue-forms.ts';
import * as words from '#words/intake.ts';
import { isRecord, recordsIn, textOf } from '../../../check/guards.ts';
import { codeBlock, cutComment } from '../../../core/text/untrusted-text.ts';
import { pathOfEntry } from '../../../core/ids.ts';
import { parseYaml } from '../../../core/yaml.ts';
import { besideOf } from '../existing-entries.ts';
import { checkProposal } from '../check.ts';
import { tidy, revisedFile } from '../draft.ts';
import type { Answers } from '../draft.ts';
import { entryMeant } from './entry-meant.ts';
import { askFor, lackOf, paper, proposalOf } from './intake-outcome.ts';
import type { AskOutcome, Issue, Lack, MapNow, Outcome } from './intake-outcome.ts';
import { addressLines, isTicked } from './issue-body.ts';
import type { Sent } from './issue-body.ts';
import { ENDINGS, FACTS, questionNamed } from './issue-intents.ts';
import { questionsOf } from '../questions.ts';

/** Data of an entry after a change, or why there is none. */
type Change =
  | { readonly verb: Exclude<keyof typeof words.title, 'add'>; readonly after: Answers }
  | { readonly lacks: readonly Lack[] }
  | { readonly answer: string };
type Entry = MapNow['known']['entries'][number] & { readonly text: string; readonly full: Answers };

/** Returns what becomes of an issue about an entry; undefined where the form is about something else. */
export function aboutAnEntry(form: string, issue: Issue, { values }: Sent, map: MapNow): Outcome | undefined {
  if (form === 'leave-us-off') return leaveOff(values.get('entry') ?? '', map);
  const make = CHANGES[form];
  if (!make) return undefined;
  const { entry, nearby } = entryMeant(values.get('entry') ?? '', map.known);
  const text = entry && map.textOf(entry);
  const full = text === undefined ? undefined : parseYaml(text).data;
  if (!entry || text === undefined || !isRecord(full))
    return askFor([noEntry(values.get('entry') ?? '', nearby)]);
  const change = make({ ...entry, text, full }, values, issue, map);
  if ('answer' in change) return { kind: 'ask', comment: change.answer };
  if ('lacks' in change) return askFor(change.lacks);
  return revised(change, { ...entry, text, full }, values, issue, map);
}

const WHERE = forms.entry.label;

function noEntry(written: string, nearby: MapNow['known']['entries']): Lack {
  const ids = nearby.slice(0, 5).map(({ id }) => id);
  return { where: WHERE, ...words.noEntry(written.slice(0, 100), ids) };
}

function revised(
  { verb, after }: Extract<Change, { after: Answers }>,
  { kind, id, text, full }: Entry,
  values: Sent['values'],
  issue: Issue,
  map: MapNow,
): Outcome {
  const file = revisedFile({ kind, id, text }, full, tidy(kind, after));
  if (file.text === text) return askFor([{ where: WHERE, ...words.saidAlready }]);
  const found = checkProposal(file, besideOf(map.known), map.context);
  const errors = found.filter(({ level }) => level === 'error');
  if (errors.length > 0) return askFor(errors.map((problem) => lackOf(problem, undefined)));
  return proposalOf(issue, file, {
    title: words.title[verb](kind, id),
    does: words.changes(kind, textOf(full['name']) ?? id),
    interests: values.get('interests') ?? '',
    found,
  });
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
  const where = forms.stillRightSources.label;
  const lacks: Lack[] = [
    ...(isTicked(values.get('read')) ? [] : [{ where: forms.stillRightRead.label, ...words.boxNotTicked }]),
    ...(read.length === 0 ? [{ where, ...words.noSourceNamed(urls) }] : []),
    ...strangers.map((url) => ({ where, ...words.notASource(url, urls) })),
  ];
  if (lacks.length > 0) return { lacks };
  const wanted = new Set(read.map(plainAddress));
  const dated = sources.map((source) => {
    const before = textOf(source['checked']) ?? '';
    return wanted.has(plainAddress(textOf(source['url']) ?? '')) && before < opened
      ? { ...source, checked: opened }
      : source;
  });
  return { verb: 'check', after: { ...full, sources: dated } };
}

function plainAddress(url: string): string {
  return url.replace(/\/$/, '').toLowerCase();
}

function closed(entry: Entry, values: Sent['values'], _issue: Issue, map: MapNow): Change {
  const { full } = entry;
  const status = ENDINGS.find(({ label }) => label === values.get('status'));
  if (!status) {
    const choices = ENDINGS.map(({ label }) => label);
    return {
      lacks: [
        { where: questionNamed('status').title, ...words.noSuchChoice(values.get('status') ?? '', choices) },
      ],
    };
  }
  const source = values.get('source') ?? '';
  const next = values.get('successor');
  const relation = next === undefined ? [] : [{ type: 'succeeded-by', ...successor(next, map), source }];
  const ended = values.get('ended');
  return {
    verb: status.id === 'paused' ? 'pause' : 'close',
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
        words.personCorrects(paper(repository, path), codeBlock(text, 'yaml')),
        words.restInFile,
      ),
    };
  }
  const meant =
    question.options.find((option) => option.label.toLowerCase() === value.toLowerCase())?.id ?? value;
  const before = full[name];
  const put = inner === undefined ? meant : { ...(isRecord(before) ? before : {}), [inner]: meant };
  return { verb: 'correct', after: { ...withSource(full, values.get('source')), [name]: put } };
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
  const which = entry ? words.aboutEntry(entry.id) : words.whichEntry(written);
  const right = `${paper(repository, 'GOVERNANCE.md')}#the-right-to-be-left-off`;
  return {
    kind: 'ask',
    labels: ['urgent'],
    comment: words.leaveOff(which, paper(repository, 'SECURITY.md'), right),
  };
}
