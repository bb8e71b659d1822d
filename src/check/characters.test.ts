import { describe, expect, it } from 'vitest';
import { codeOfCharacter, hiddenIn, visible } from './characters.ts';

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
