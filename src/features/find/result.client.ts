import * as words from '#words/find.ts';
import { number } from '#words/locale.ts';
import { findSupport } from '../../catalogue/support.ts';
import type { Match } from '../../catalogue/support.ts';
import { criterionWords, shortfalls, titleOf } from '../../catalogue/describe-support.ts';
import { button, element, link } from '../../ui/dom.ts';
import type { ResultContext } from './result-context.client.ts';
import { matchRow } from './match-row.client.ts';

/** How many are shown of what fits, and of what comes near, until more are asked for. */
const SHORT = 8;
const FEW = 3;

/** Shows what fits a question, what was not found, and what comes near, in place of what was there. */
export function showResult(box: HTMLElement, context: ResultContext): void {
  const found = findSupport(context.catalogue, context.query, context.origin);
  const heading = element('h2', undefined, words.whoCanHelp);
  heading.tabIndex = -1;
  box.replaceChildren(questionsOf(context), heading);
  if (context.message.hasChildNodes()) box.append(context.message);
  const { best, groups } = found;
  const count = element('p', 'findings-count');
  count.append(best.length === 0 ? words.noneFits : words.fitting(best.length));
  box.append(count);
  const missing = shortfalls(found, context);
  if (missing.length > 0) {
    const note = element('p', 'note');
    note.append(`${missing.join(' ')} ${words.notNone} `, link(context.add, words.addOne));
    box.append(note);
  }
  if (best.length > 0) box.append(...listOf(best, SHORT, context, 'ol'));
  box.append(toolsOf(context));
  if (groups.length > 0) {
    box.append(element('h2', 'near-misses', best.length === 0 ? words.nearestMisses : words.nearMisses));
    for (const group of groups) {
      const title = element('h3', 'group-head', `${titleOf(group, context)} `);
      title.append(element('span', 'soft', number(group.matches.length)));
      box.append(title, ...listOf(group.matches, FEW, context, 'ul'));
    }
  }
}

/** Returns what was asked, each part with a link back to its question. */
function questionsOf(context: ResultContext): HTMLElement {
  const list = element('dl', 'asked');
  const rows = [
    [1, words.askedProblem, criterionWords('space', context)],
    [2, words.askedHelp, criterionWords('support', context)],
    [
      3,
      words.askedPlace,
      context.query.near === '' ? '' : (context.origin?.label ?? words.placeNotFound(context.query.near)),
    ],
    [3, words.askedAudience, criterionWords('audience', context)],
  ] as const;
  for (const [step, name, text] of rows) {
    const row = element('div');
    const value = element('dd', undefined, text === '' ? `${words.any} ` : `${text} `);
    const change = link(context.stepAddress(step), words.change);
    change.append(element('span', 'visually-hidden', words.changeWhich(name)));
    change.addEventListener('click', (event) => {
      event.preventDefault();
      context.go(step);
    });
    value.append(change);
    row.append(element('dt', undefined, name), value);
    list.append(row);
  }
  return list;
}

/** Returns rows, some at first and the rest on request. */
function listOf(
  matches: readonly Match[],
  first: number,
  context: ResultContext,
  tag: 'ol' | 'ul',
): HTMLElement[] {
  const rows = element(tag, 'rows matches');
  rows.append(...matches.slice(0, first).map((match) => matchRow(match, context)));
  if (matches.length <= first) return [rows];
  const more = element('p', 'more-rows');
  more.append(
    button(words.showAll(matches.length), 'small-button', () => {
      const rest = matches.slice(first).map((match) => matchRow(match, context));
      rows.append(...rest);
      more.remove();
      rest[0]?.querySelector('a')?.focus();
    }),
  );
  window.addEventListener('beforeprint', () => more.querySelector('button')?.click(), { once: true });
  return [rows, more];
}

function toolsOf(context: ResultContext): HTMLElement {
  const tools = element('p', 'field-buttons');
  const message = element('span', 'said');
  message.setAttribute('role', 'status');
  tools.append(
    button(words.copyLink, 'small-button', () => {
      navigator.clipboard.writeText(location.href).then(
        () => (message.textContent = words.linkCopied),
        () => (message.textContent = words.copyFailed),
      );
    }),
    button(words.print, 'small-button', () => window.print()),
    link(context.explore, words.inExplorer),
    message,
  );
  return tools;
}
