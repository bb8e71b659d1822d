import type { Item } from '../../catalogue/catalogue.ts';
import { contactOf } from './contacts.ts';
import type { Match } from '../../catalogue/support.ts';
import { reasonsOf } from '../../catalogue/describe-support.ts';
import { hostOf } from '../../core/words.ts';
import { element, link, mark } from '../../ui/dom.ts';
import type { ResultContext } from './result-context.client.ts';

/** Makes the row of an entry in an answer: name, reasons, what it is, cost and who may come, and how to get in touch. */
export function matchRow(match: Match, context: ResultContext): HTMLLIElement {
  const { item } = match;
  const row = element('li', 'match');
  row.dataset['id'] = item.id;
  const name = element('p', 'row-name');
  name.append(
    mark(item.kind, kindOf(item, context)),
    ' ',
    link(`${context.entries}${item.id}/`, item.name, item.lang),
  );
  const reasons = reasonsOf(match, context).join(' · ');
  const why = element(
    'p',
    'reasons',
    reasons.replace(/^./u, (letter) => letter.toUpperCase()),
  );
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

function kindOf({ kind }: Item, { catalogue }: ResultContext): string {
  const kinds = catalogue.facets.find(({ name }) => name === 'kind');
  return kinds?.options.find(({ id }) => id === kind)?.label ?? kind;
}

function staleness({ status, asOf }: Item): string {
  if (status === 'paused') return 'On hold.';
  return asOf === undefined
    ? 'Not seen at work; its sources have no date.'
    : `Not seen at work since ${asOf}.`;
}

/** Returns cost and who may take part; what is not known is said, because people plan by it. */
function termsOf(item: Item, { catalogue }: ResultContext): HTMLElement {
  const words = element('p', 'small');
  const label = (facet: string): string | undefined => {
    const { options = [], values = [] } = catalogue.facets.find(({ name }) => name === facet) ?? {};
    const option = options[values[item.index]?.[0] ?? -1];
    return option?.id === 'not-known' ? undefined : option?.label.toLowerCase();
  };
  const parts = [
    ['Cost', label('cost')],
    ['Open to', label('open')],
  ] as const;
  parts.forEach(([name, value], place) => {
    words.append(`${place > 0 ? ' · ' : ''}${name}: `);
    words.append(value ?? element('span', 'unknown', 'not known'));
  });
  return words;
}

/** Returns how to get in touch or join, with the page that says so. */
function touch(item: Item, { contacts, entries }: ResultContext): HTMLElement {
  const { how, website } = contactOf(contacts, item.index);
  const words = element('p', 'touch');
  words.append(element('strong', undefined, 'Get in touch: '));
  if (how) {
    const [text, source] = how;
    words.append(`${text} `);
    if (source !== undefined)
      words.append(outside(source, 'source', `for getting in touch with ${item.name}`), ' ');
  }
  if (website !== undefined) words.append(outside(website, hostOf(website)));
  if (!how && website === undefined)
    words.append(
      element('span', 'unknown', 'no way is known yet. '),
      link(`${entries}${item.id}/`, 'See its page'),
    );
  return words;
}

function outside(url: string, text: string, about?: string): HTMLAnchorElement {
  const made = link(url, text);
  made.rel = 'nofollow ugc';
  if (about !== undefined) {
    made.className = 'cite';
    made.append(element('span', 'visually-hidden', ` ${about}`));
  }
  return made;
}
