import { expect, test, describe, it } from 'vitest';
import {
  LONGEST_COMMENT,
  code,
  codeBlock,
  cutComment,
  shown,
  codeOfCharacter,
  hiddenIn,
  visible,
} from './untrusted-text.ts';

test('A value is a code span that nothing inside can end', () => {
  expect(code('Open Data')).toBe('`Open Data`');
  expect(code('a ` b `` c')).toBe('```a ` b `` c```');
  expect(code('`')).toBe('`` ` ``');
  expect(code('</details>\n\n# Approved @everyone')).toBe('`</details> # Approved @everyone`');
  expect(code(' \n ')).toBe('(empty)');
});

test('What cannot be seen is written out', () => {
  expect(shown('abc\u202Edef\u200B\u0000')).toBe('abc⟨U+202E⟩def⟨U+200B⟩⟨U+0000⟩');
  expect(shown('Cymru – Ynys Môn, 😀')).toBe('Cymru – Ynys Môn, 😀');
});

test('Long values are cut at 300 characters', () => {
  expect(shown('x'.repeat(300))).toBe('x'.repeat(300));
  expect(shown('x'.repeat(301))).toBe(`${'x'.repeat(300)}…`);
  expect(shown('y'.repeat(5_000_000))).toHaveLength(301);
});

test('A code block has a fence longer than any inside', () => {
  expect(codeBlock('name: x\n')).toBe('```\nname: x\n```');
  expect(codeBlock('```\n# out', 'yaml')).toBe('````yaml\n```\n# out\n````');
});

test('A comment over the limit is cut at a line, and says so outside any code block', () => {
  expect(cutComment('short', 'More in the report.')).toBe('short');
  const cut = cutComment(`\`\`\`\`yaml\n${'line of code\n'.repeat(9_000)}\`\`\`\``, 'More in the report.');
  expect(cut.length).toBeLessThanOrEqual(LONGEST_COMMENT);
  expect(cut.endsWith('\nline of code\nline of code\n````\n\nMore in the report.\n')).toBe(true);
});

describe('hiddenIn', () => {
  it('gives hidden characters with their places', () => {
    expect(hiddenIn('a\u200bb\n\u{e0041}c\tÿ')).toEqual([
      { character: '\u200b', index: 1 },
      { character: '\u{e0041}', index: 4 },
      { character: '\t', index: 7 },
    ]);
    expect(hiddenIn('Tŷ عربي 日本語 😀\u00a0\n')).toEqual([]);
  });
});

describe('codeOfCharacter', () => {
  it('is the code that Unicode gives it', () => {
    expect(codeOfCharacter('\u202e')).toBe('U+202E');
    expect(codeOfCharacter('\u{e0041}')).toBe('U+E0041');
  });
});

describe('visible', () => {
  it('writes hidden characters as codes', () => {
    expect(visible('a\u0000b\ud800c\n')).toBe('a⟨U+0000⟩b⟨U+D800⟩c\n');
    expect(visible('plain')).toBe('plain');
  });
});
