import { findSupport } from '../../catalogue/support.ts';
import type { Match } from '../../catalogue/support.ts';
import { askedFor, shortfalls, titleOf } from '../../catalogue/support-words.ts';
import { number, plural } from '../../core/words.ts';
import { button, element, link } from '../../ui/dom.ts';
import type { Asked } from './asked.client.ts';
import { matchRow } from './match-row.client.ts';

/** How many are shown of what fits, and of what comes near, until more are asked for. */
const SHORT = 8;
const FEW = 3;

/** Shows what fits a question, what was not found, and what comes near, in place of what was there. */
export function showAnswer(box: HTMLElement, asked: Asked): void {
  const found = findSupport(asked.catalogue, asked.question, asked.here);
  const heading = element('h2', undefined, 'Who can help');
  heading.tabIndex = -1;
  box.replaceChildren(questionsOf(asked), heading);
  if (asked.said.hasChildNodes()) box.append(asked.said);
  const { best, groups } = found;
  const count = element('p', 'findings-count');
  count.append(
    best.length === 0
      ? 'None fits all of it.'
      : `${plural(best.length, 'entry fits', 'entries fit')} all of it, the best first.`,
  );
  box.append(count);
  const missing = shortfalls(found, asked);
  if (missing.length > 0) {
    const note = element('p', 'note');
    note.append(
      `${missing.join(' ')} That does not mean that there is none. `,
      link(asked.add, 'Know one? Add it.'),
    );
    box.append(note);
  }
  if (best.length > 0) box.append(...listOf(best, SHORT, asked, 'ol'));
  box.append(toolsOf(asked));
  if (groups.length > 0) {
    box.append(element('h2', 'near-misses', best.length === 0 ? 'What comes nearest' : 'What comes near'));
    for (const group of groups) {
      const title = element('h3', 'group-head', `${titleOf(group, asked)} `);
      title.append(element('span', 'soft', number(group.matches.length)));
      box.append(title, ...listOf(group.matches, FEW, asked, 'ul'));
    }
  }
}

/** Gives what was asked, each part with a link back to its question. */
function questionsOf(asked: Asked): HTMLElement {
  const list = element('dl', 'asked');
  const rows = [
    [1, 'Problem', askedFor('space', asked)],
    [2, 'Help', askedFor('support', asked)],
    [
      3,
      'Place',
      asked.question.near === '' ? '' : (asked.here?.label ?? `${asked.question.near} (not found)`),
    ],
    [3, 'For', askedFor('audience', asked)],
  ] as const;
  for (const [step, name, words] of rows) {
    const row = element('div');
    const value = element('dd', undefined, words === '' ? 'any ' : `${words} `);
    const change = link(asked.stepAddress(step), 'Change');
    change.append(element('span', 'visually-hidden', ` the ${name.toLowerCase()}`));
    change.addEventListener('click', (event) => {
      event.preventDefault();
      asked.go(step);
    });
    value.append(change);
    row.append(element('dt', undefined, name), value);
    list.append(row);
  }
  return list;
}

/** Gives rows, some at first and the rest on request. */
function listOf(matches: readonly Match[], first: number, asked: Asked, tag: 'ol' | 'ul'): HTMLElement[] {
  const rows = element(tag, 'rows matches');
  rows.append(...matches.slice(0, first).map((match) => matchRow(match, asked)));
  if (matches.length <= first) return [rows];
  const more = element('p', 'more-rows');
  more.append(
    button(`Show all ${number(matches.length)}`, 'small-button', () => {
      const rest = matches.slice(first).map((match) => matchRow(match, asked));
      rows.append(...rest);
      more.remove();
      rest[0]?.querySelector('a')?.focus();
    }),
  );
  window.addEventListener('beforeprint', () => more.querySelector('button')?.click(), { once: true });
  return [rows, more];
}

function toolsOf(asked: Asked): HTMLElement {
  const tools = element('p', 'field-buttons');
  const said = element('span', 'said');
  said.setAttribute('role', 'status');
  tools.append(
    button('Copy the link', 'small-button', () => {
      navigator.clipboard.writeText(location.href).then(
        () => (said.textContent = 'The link is copied.'),
        () => (said.textContent = 'That did not work. The address bar holds the link.'),
      );
    }),
    button('Print', 'small-button', () => window.print()),
    link(asked.explore, 'The same on a map, as a table or network'),
    said,
  );
  return tools;
}
