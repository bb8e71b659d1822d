/**
 * Texts are shown as they stand, on pages, in exports and in other people's programs: marks of HTML or Markdown would
 * be seen as clutter in some and could run as code in others.
 */
import { quote } from '../quote.ts';
import { fieldName, proseIn } from '../reading.ts';
import type { AuthoredRule } from '../rule.ts';

interface Mark {
  readonly pattern: RegExp;
  readonly what: string;
  readonly tip: string;
}

const MARKS: readonly Mark[] = [
  {
    pattern: /<(?:[a-z!?/][^>]*>?)/i,
    what: 'an HTML tag',
    tip: 'Take the tag out and keep the words.',
  },
  {
    pattern: /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i,
    what: 'an HTML code',
    tip: 'Type the character itself, for example & instead of &amp;.',
  },
  {
    pattern: /!?\[[^\]]*\]\([^)]*\)?|\]\(/,
    what: 'a Markdown link',
    tip: 'Keep the words, and put the address into "website" or "sources".',
  },
  { pattern: /`+[^`]*`*/, what: 'a back-tick', tip: 'Take the back-ticks out.' },
  {
    pattern:
      /\*\*[^*]+\*\*|__[^_]+__|(?<![\p{L}\p{N}*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_[^\s_](?:[^_]*[^\s_])?_(?![\p{L}\p{N}_])/u,
    what: 'Markdown emphasis',
    tip: 'Take the asterisks or underscores out.',
  },
  { pattern: /^#{1,6} .*/, what: 'a Markdown heading', tip: 'Take the "#" out.' },
];

export const plainText: AuthoredRule = {
  name: 'plain-text',
  description: 'Texts are plain: no HTML, no Markdown, no line breaks.',
  scope: 'authored',
  check({ data }, report) {
    for (const { path, text } of proseIn(data)) {
      for (const { pattern, what, tip } of MARKS) {
        const found = pattern.exec(text)?.[0];
        if (found === undefined) continue;
        report({
          path,
          message: `"${fieldName(path)}" holds ${what}, ${quote(found)}; texts are shown as they stand, so readers would see the signs.`,
          tip,
        });
      }
      if (text.includes('\n')) {
        report({
          path,
          message: `"${fieldName(path)}" holds a line break; texts are one paragraph each, so that they fit into lists and exports.`,
          tip: 'Write it as one paragraph: no empty line, no "|" after the colon, and no \\n in quotes.',
        });
      }
    }
  },
};
