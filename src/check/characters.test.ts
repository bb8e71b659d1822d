import { describe, expect, it } from 'vitest';
import { hiddenIn, nameOfCharacter, visible } from './characters.ts';

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

describe('nameOfCharacter', () => {
  it('names common ones in words', () => {
    expect(nameOfCharacter('\u202e')).toBe('U+202E (right-to-left override)');
    expect(nameOfCharacter('\u{e0041}')).toBe('U+E0041');
  });
});

describe('visible', () => {
  it('writes hidden characters as codes', () => {
    expect(visible('a\u0000b\ud800c\n')).toBe('a⟨U+0000⟩b⟨U+D800⟩c\n');
    expect(visible('plain')).toBe('plain');
  });
});
