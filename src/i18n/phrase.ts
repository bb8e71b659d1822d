/**
 * Phrases in which our own words and values by others stay apart, so that no renderer can take the one for the other: a
 * value may hold markup, an @ or characters that are not seen.
 */
import type { Formatter } from './format.ts';

/** A piece of a phrase: our own words, or a value by others; `gone` and `come` mark what a change took out and put in. */
export type Piece =
  string | { readonly value: string } | { readonly gone: string } | { readonly come: string };

export type Phrase = readonly Piece[];

interface PhraseMaker {
  /** Template tag: the template is our own words, texts put into it are values by others, numbers are formatted. */
  readonly phrase: (ours: TemplateStringsArray, ...given: readonly (string | number | Phrase)[]) => Phrase;
  /** "a, b and c"; texts are values by others. */
  readonly phraseList: (items: readonly (string | Phrase)[]) => Phrase;
}

/** Returns what makes phrases in the language of a formatter. */
export function phraseMaker({ locale, number }: Pick<Formatter, 'locale' | 'number'>): PhraseMaker {
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const pieces = (given: string | number | Phrase): Phrase =>
    typeof given === 'string' ? [{ value: given }] : typeof given === 'number' ? [number(given)] : given;
  return {
    phrase: (ours, ...given) =>
      ours.flatMap((words, index): Phrase => {
        const next = given[index];
        return [...(words === '' ? [] : [words]), ...(next === undefined ? [] : pieces(next))];
      }),
    phraseList: (items) =>
      conjunction.formatToParts(items.map((_, index) => String(index))).flatMap(({ type, value }): Phrase => {
        const item = type === 'element' ? items[Number(value)] : undefined;
        return item === undefined ? [value] : pieces(item);
      }),
  };
}

/** Returns a phrase as plain text, with values by others in the quotation marks given. */
export function plainText(phrase: Phrase, [open, close]: readonly [string, string] = ['“', '”']): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('value' in piece) return `${open}${piece.value}${close}`;
      return 'gone' in piece ? piece.gone : piece.come;
    })
    .join('');
}

/**
 * Returns words that come from a schema, which a change may have written anew: as our own where they are letters and
 * nothing else, and as a value by others otherwise.
 */
export function schemaWords(words: string): Phrase {
  return /^[\p{L}][\p{L}’' ,-]{0,79}$/u.test(words) ? [words] : [{ value: words }];
}
