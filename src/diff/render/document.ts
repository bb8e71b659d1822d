/**
 * What the report says, before it is Markdown or HTML. Our own words are texts; whatever was written by others is marked as
 * a value by `say`, so that no renderer can take the one for the other.
 */

/** A piece of a sentence: our own words, or a value by others; `gone` and `come` mark what a change took out and put in. */
export type Piece =
  string | { readonly value: string } | { readonly gone: string } | { readonly come: string };

export type Words = readonly Piece[];

/** An item of a list, with items below it. */
export interface Item {
  readonly words: Words;
  readonly below?: readonly Item[];
}

export type Block =
  | { readonly sort: 'paragraph'; readonly words: Words }
  | { readonly sort: 'heading'; readonly words: Words }
  | { readonly sort: 'list'; readonly items: readonly Item[] }
  | { readonly sort: 'code'; readonly text: string; readonly language: string };

/** A part of the report, under a heading of its own. */
export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Gives a sentence: what stands in the template is ours, texts put into it are values by others, numbers are numbers. */
export function say(ours: TemplateStringsArray, ...given: readonly (string | number | Words)[]): Words {
  return ours.flatMap((words, index): Piece[] => {
    const value = given[index];
    const next: readonly Piece[] =
      value === undefined
        ? []
        : typeof value === 'string'
          ? [{ value }]
          : typeof value === 'number'
            ? [inWords(value)]
            : value;
    return words === '' ? [...next] : [words, ...next];
  });
}

/** Gives values as "a, b and c". */
export function listed(values: readonly (string | Words)[]): Words {
  return values.flatMap((value, index): Piece[] => {
    const before = index === 0 ? [] : index === values.length - 1 ? [' and '] : [', '];
    return [...before, ...(typeof value === 'string' ? [{ value }] : value)];
  });
}

/** Gives a number with commas between thousands. */
export function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}

/** Gives "1 entry", "2 entries". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}

/** Gives a sentence as plain text. */
export function plain(words: Words): string {
  return words
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : 'value' in piece
          ? `“${piece.value}”`
          : 'gone' in piece
            ? piece.gone
            : piece.come,
    )
    .join('');
}

/**
 * Gives words that come from a schema, which a change may have written anew: as our own where they are letters and nothing
 * else, and as a value otherwise.
 */
export function plainly(words: string): Words {
  return /^[\p{L}][\p{L}’' ,-]{0,79}$/u.test(words) ? [words] : [{ value: words }];
}
