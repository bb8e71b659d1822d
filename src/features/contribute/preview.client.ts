import * as words from '#words/contribute.ts';
import { isRecord, listOfTexts } from '../../check/guards.ts';
import type { Question } from './questions.ts';
import { element } from '../../ui/dom.ts';

/** Shown above the facts, so not among them. */
const ABOVE = new Set(['name', 'name_lang', 'summary', 'problem_spaces']);

/** What a preview is made of. */
interface Shown {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly questions: readonly Question[];
}

/** Shows an entry as its page will: name, summary, what it works on, then each fact that is known. */
export function showPreview(box: HTMLElement, { kind, data, questions }: Shown): void {
  const options = new Map(
    questions.flatMap(({ name, options: own }) => own.map(({ id, label }) => [`${name} ${id}`, label])),
  );
  const spaces = element('ul', 'inline preview-spaces');
  for (const id of listOfTexts(data['problem_spaces'] ?? []))
    spaces.append(element('li', undefined, options.get(`problem_spaces ${id}`) ?? id));
  const facts = element('dl', 'facts');
  for (const question of questions) {
    const value = data[question.name];
    if (ABOVE.has(question.name) || value === undefined) continue;
    const fact = element('div');
    const shown = element('dd');
    shown.append(...valueOf(value, question));
    fact.append(element('dt', undefined, question.title), shown);
    facts.append(fact);
  }
  const name = element('p', 'preview-name', listOfTexts(data['name'] ?? [])[0] ?? words.noNameYet);
  const lang = data['name_lang'];
  if (typeof lang === 'string') name.lang = lang;
  box.replaceChildren(
    element('p', 'kicker', kind),
    name,
    element('p', undefined, listOfTexts(data['summary'] ?? [])[0] ?? words.noSummaryYet),
    ...(spaces.childElementCount > 0 ? [spaces] : []),
    facts,
  );
}

/** Returns a value as it is read: terms by their labels, groups as their parts, several below each other. */
function valueOf(value: unknown, question: Question): (Node | string)[] {
  if (Array.isArray(value)) {
    const items = value.map((one: unknown) => {
      const item = element('li');
      item.append(...valueOf(one, question));
      return item;
    });
    const list = element('ul', question.answering === 'groups' ? 'plain' : 'inline');
    list.append(...items);
    return [list];
  }
  if (isRecord(value)) {
    const parts = question.questions
      .filter(({ name }) => value[name] !== undefined)
      .map((inner) =>
        valueOf(value[inner.name], inner).map((one) => (typeof one === 'string' ? one : one.textContent)),
      );
    return [parts.map((pieces) => pieces.join('')).join(' · ')];
  }
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return [question.options.find(({ id }) => id === text)?.label ?? text];
}
