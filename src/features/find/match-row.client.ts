import * as words from '#words/find.ts';
import { atStart } from '#words/terms.ts';
import type { Item } from '../../catalogue/catalogue.ts';
import { contactOf } from './contacts.ts';
import { NOT_KNOWN } from '../../catalogue/support.ts';
import type { Match } from '../../catalogue/support.ts';
import { reasonsOf } from '../../catalogue/describe-support.ts';
import { hostOf } from '../../core/text/shorten.ts';
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

function kindOf({ kind }: Item, { catalogue }: ResultContext): string {
  const kinds = catalogue.facets.find(({ name }) => name === 'kind');
  return kinds?.options.find(({ id }) => id === kind)?.label ?? kind;
}

function staleness({ status, asOf }: Item): string {
  if (status === 'paused') return words.onHold;
  return asOf === undefined ? words.notSeenUndated : words.notSeenSince(asOf);
}

/** Returns cost and who may take part; what is not known is said, because people plan by it. */
function termsOf(item: Item, { catalogue }: ResultContext): HTMLElement {
  const line = element('p', 'small');
  const label = (facet: string): string | undefined => {
    const { options = [], values = [] } = catalogue.facets.find(({ name }) => name === facet) ?? {};
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
