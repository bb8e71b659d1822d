/** The review report as a document, before it is Markdown or HTML: every value by others is marked in its phrases. */
import type { Phrase } from '../../i18n/phrase.ts';

/** An item of a list, with items below it. */
export interface Item {
  readonly words: Phrase;
  readonly below?: readonly Item[];
}

export type Block =
  | { readonly sort: 'paragraph'; readonly words: Phrase }
  | { readonly sort: 'list'; readonly items: readonly Item[] }
  | { readonly sort: 'code'; readonly text: string; readonly language: string };

/** A section of the report, under a heading of its own. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Returns a list item, without an empty list below it. */
export function item(words: Phrase, below: readonly Item[] = []): Item {
  return { words, ...(below.length > 0 && { below }) };
}

/** Returns the first items and, where there are others, one that says how many. */
export function upTo<T>(
  most: number,
  all: readonly T[],
  show: (one: T) => Item,
  andMore: (count: number) => Phrase,
): Item[] {
  const shown = all.slice(0, most).map(show);
  const left = all.length - shown.length;
  return left > 0 ? [...shown, { words: andMore(left) }] : shown;
}
