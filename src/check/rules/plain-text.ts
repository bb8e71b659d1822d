/**
 * Texts are shown as they stand, on pages, in exports and in other people's programs: marks of HTML or Markdown would
 * be seen as clutter in some and could run as code in others.
 */
import { fieldName, proseIn } from '../guards.ts';
import type { AuthoredRule } from '../rule.ts';

const MARKS = [
  {
    pattern: /<(?:[a-z!?/][^>]*>?)/i,
    code: 'plain-text/html-tag',
  },
  {
    pattern: /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i,
    code: 'plain-text/html-code',
  },
  {
    pattern: /!?\[[^\]]*\]\([^)]*\)?|\]\(/,
    code: 'plain-text/markdown-link',
  },
  { pattern: /`+[^`]*`*/, code: 'plain-text/back-tick' },
  {
    pattern:
      /\*\*[^*]+\*\*|__[^_]+__|(?<![\p{L}\p{N}*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_[^\s_](?:[^_]*[^\s_])?_(?![\p{L}\p{N}_])/u,
    code: 'plain-text/markdown-emphasis',
  },
  { pattern: /^#{1,6} .*/, code: 'plain-text/markdown-heading' },
] as const;

export const plainText: AuthoredRule = {
  name: 'plain-text',
  scope: 'authored',
  check({ data }, report) {
    for (const { path, text } of proseIn(data)) {
      for (const { pattern, code } of MARKS) {
        const found = pattern.exec(text)?.[0];
        if (found === undefined) continue;
        report({ path, code, params: { field: fieldName(path), found } });
      }
      if (text.includes('\n')) {
        report({ path, code: 'plain-text/line-break', params: { field: fieldName(path) } });
      }
    }
  },
};
