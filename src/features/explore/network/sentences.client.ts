import * as words from '#words/explore-network.ts';
import type { Catalogue, Item } from '../../../catalogue/catalogue.ts';
import type { End, SeenRelation } from './network-file.ts';
import { hostOf } from '../../../core/text/shorten.ts';
import { element, link, mark } from '../../../ui/dom.ts';

/** Returns the entry at an end of a relation, or undefined for a body without one. */
export function itemAt(end: End, { items }: Catalogue): Item | undefined {
  return typeof end === 'number' ? items[end] : undefined;
}

/** Returns the name at an end of a relation. */
export function nameAt(end: End, catalogue: Catalogue): string {
  return typeof end === 'string' ? end : (itemAt(end, catalogue)?.name ?? '');
}

/** Returns what is known of a relation besides its ends: "since 2019", "£5,000". */
function details({ since, until, amount }: SeenRelation): readonly string[] {
  const time =
    since !== undefined && until !== undefined
      ? [words.fromUntil(since, until)]
      : since !== undefined
        ? [words.since(since)]
        : until !== undefined
          ? [words.formerly(until)]
          : [];
  return [...time, ...(amount === undefined ? [] : [words.pounds(amount)])];
}

/** Makes what follows a relation in a list: when, how much, and a link to the page that shows it. */
export function citation(relation: SeenRelation, about: string): HTMLElement {
  const cite = element('span', 'cite');
  const source = link(relation.source, '');
  source.rel = 'nofollow ugc';
  source.append(element('span', 'visually-hidden', `${words.shownOn(about)} `), hostOf(relation.source));
  cite.append(` ${words.source(details(relation))} `, source);
  return cite;
}

/** Makes the name of an entry with the shape of its kind; `kind` is the word for it. */
export function marked(item: Item, kind: string, name: HTMLElement): HTMLElement {
  const both = element('span', 'inline-mark');
  if (item.lang !== undefined) name.lang = item.lang;
  both.append(mark(item.kind, kind), name);
  return both;
}
