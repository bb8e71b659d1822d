import * as words from '#words/find.ts';
import { number } from '#words/locale.ts';
import { findSupport, NOT_KNOWN } from '../../catalogue/support.ts';
import type { Match } from '../../catalogue/support.ts';
import { criterionWords, shortfalls, titleOf, reasonsOf } from '../../catalogue/describe-support.ts';
import { button, element, link, mark } from '../../ui/dom.ts';
import { atStart } from '#words/terms.ts';
import { facetIn, optionLabel } from '../../catalogue/catalogue.ts';
import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { contactOf } from './contacts.ts';
import { hostOf } from '../../core/text/shorten.ts';
import type { ContactsFile } from './contacts.ts';
import type { Origin } from '../../catalogue/place-search.ts';
import type { Query } from '../../catalogue/query.ts';

/** Number of matches, and of near misses, shown until more are asked for. */
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

/** Makes the row of an entry in an answer: name, reasons, what it is, cost and who may come, and how to get in touch. */
function matchRow(match: Match, context: ResultContext): HTMLLIElement {
  const { item } = match;
  const row = element('li', 'match');
  row.dataset['id'] = item.id;
  const name = element('p', 'row-name');
  name.append(
    mark(item.kind, optionLabel(context.catalogue, 'kind', item.kind)),
    ' ',
    link(`${context.entries}${item.id}/`, item.name, item.lang),
  );
  const reasons = reasonsOf(match, context).join(' · ');
  const why = element('p', 'reasons', atStart(reasons));
  row.append(
    name,
    why,
    element('p', 'row-words', item.summary),
    termsOf(item, context),
    touch(item, context),
  );
  if (!match.live) row.append(element('p', 'ended', staleness(item)));
  return row;
}

function staleness({ status, asOf }: Item): string {
  if (status === 'paused') return words.onHold;
  return asOf === undefined ? words.notSeenUndated : words.notSeenSince(asOf);
}

/** Returns cost and who may take part; what is not known is said, because people plan by it. */
function termsOf(item: Item, { catalogue }: ResultContext): HTMLElement {
  const line = element('p', 'small');
  const label = (facet: string): string | undefined => {
    const { options, values } = facetIn(catalogue, facet);
    const option = options[values[item.index]?.[0] ?? -1];
    return option?.id === NOT_KNOWN ? undefined : option?.label.toLowerCase();
  };
  const parts = [
    [words.cost, label('cost')],
    [words.openTo, label('open')],
  ] as const;
  parts.forEach(([name, value], place) => {
    line.append(`${place > 0 ? ' · ' : ''}${name}: `);
    line.append(value ?? element('span', 'unknown', words.notKnown));
  });
  return line;
}

/** Returns how to get in touch or join, with the page that says so. */
function touch(item: Item, { contacts, entries }: ResultContext): HTMLElement {
  const { how, website } = contactOf(contacts, item.index);
  const line = element('p', 'touch');
  line.append(element('strong', undefined, `${words.getInTouch} `));
  if (how) {
    const [text, source] = how;
    line.append(`${text} `);
    if (source !== undefined) line.append(outside(source, words.source, words.sourceAbout(item.name)), ' ');
  }
  if (website !== undefined) line.append(outside(website, hostOf(website)));
  if (!how && website === undefined)
    line.append(element('span', 'unknown', `${words.noWay} `), link(`${entries}${item.id}/`, words.seePage));
  return line;
}

function outside(url: string, text: string, about?: string): HTMLAnchorElement {
  const made = link(url, text);
  made.rel = 'nofollow ugc';
  if (about !== undefined) {
    made.className = 'cite';
    made.append(element('span', 'visually-hidden', about));
  }
  return made;
}

/** All that an answer is made from. */
interface ResultContext {
  readonly catalogue: Catalogue;
  readonly contacts: ContactsFile;
  readonly query: Query;
  readonly origin: Origin | undefined;
  /** What was said of the place, such as that it is not known or how rough it is. */
  readonly message: HTMLElement;
  /** Address of the same question in the explorer. */
  readonly explore: string;
  /** Folder of the entries' pages. */
  readonly entries: string;
  /** Where to say what is missing. */
  readonly add: string;
  /** Address of a question, and a way to go back to it. */
  readonly stepAddress: (step: number) => string;
  readonly go: (step: number) => void;
}
