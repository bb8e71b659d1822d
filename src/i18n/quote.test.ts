import { describe, expect, it } from 'vitest';
import { quote } from './quote.ts';

describe('quote', () => {
  it('shows a value as a reader would recognise it, cut when long', () => {
    expect([undefined, null, 7, 'a', ['a'], { a: 1 }].map(quote)).toEqual([
      'nothing',
      'null',
      '7',
      '"a"',
      '["a"]',
      '{"a":1}',
    ]);
    expect(quote('x'.repeat(200))).toBe(`"${'x'.repeat(117)}…"`);
    expect(quote(`${'x'.repeat(116)}${'😀'.repeat(9)}`)).toBe(`"${'x'.repeat(116)}…"`);
  });
});
