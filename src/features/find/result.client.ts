import { findSupport } from '../../catalogue/support.ts';
import type { Match } from '../../catalogue/support.ts';
import { criterionWords, shortfalls, titleOf } from '../../catalogue/describe-support.ts';
import { number, plural } from '../../core/words.ts';
import { button, element, link } from '../../ui/dom.ts';
import type { ResultContext } from './result-context.client.ts';
import { matchRow } from './match-row.client.ts';

/** How many are shown of what fits, and of what comes near, until more are asked for. */
const SHORT = 8;
const FEW = 3;

/** Shows what fits a question, what was not found, and what comes near, in place of what was there. */
export function showResult(box: HTMLElement, context: ResultContext): void {
  const found = findSupport(context.catalogue, context.query, context.origin);
  const heading = element('h2', undefined, 'Who can help');
  heading.tabIndex = -1;
  box.replaceChildren(questionsOf(context), heading);
  if (context.message.hasChildNodes()) box.append(context.message);
  const { best, groups } = found;
  const count = element('p', 'findings-count');
  count.append(
    best.length === 0
      ? 'None fits all of it.'
      : `${plural(best.length, 'entry fits', 'entries fit')} all of it, the best first.`,
  );
  box.append(count);
  const missing = shortfalls(found, context);
  if (missing.length > 0) {
    const note = element('p', 'note');
    note.append(
      `${missing.join(' ')} That does not mean that there is none. `,
      link(context.add, 'Know one? Add it.'),
    );
    box.append(note);
  }
  if (best.length > 0) box.append(...listOf(best, SHORT, context, 'ol'));
  box.append(toolsOf(context));
  if (groups.length > 0) {
    box.append(element('h2', 'near-misses', best.length === 0 ? 'What comes nearest' : 'What comes near'));
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
    [1, 'Problem', criterionWords('space', context)],
    [2, 'Help', criterionWords('support', context)],
    [
      3,
      'Place',
      context.query.near === '' ? '' : (context.origin?.label ?? `${context.query.near} (not found)`),
    ],
    [3, 'For', criterionWords('audience', context)],
  ] as const;
  for (const [step, name, words] of rows) {
    const row = element('div');
    const value = element('dd', undefined, words === '' ? 'any ' : `${words} `);
    const change = link(context.stepAddress(step), 'Change');
    change.append(element('span', 'visually-hidden', ` the ${name.toLowerCase()}`));
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
    button(`Show all ${number(matches.length)}`, 'small-button', () => {
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
    button('Copy the link', 'small-button', () => {
      navigator.clipboard.writeText(location.href).then(
        () => (message.textContent = 'The link is copied.'),
        () => (message.textContent = 'That did not work. The address bar holds the link.'),
      );
    }),
    button('Print', 'small-button', () => window.print()),
    link(context.explore, 'The same on a map, as a table or network'),
    message,
  );
  return tools;
}
