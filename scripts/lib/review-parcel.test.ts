import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pack, unpack } from './review-parcel.ts';

const SUGGESTION = { file: 'data/projects/a.yaml', startLine: 3, endLine: 4, replacement: 'status: active' };

test('A parcel is one line that means nothing to a shell, and gives back what was put in', () => {
  const parcel = {
    comment: '`$(touch hit)`\n::set-output name=x::y\n',
    commit: 'ab12',
    suggestions: [SUGGESTION],
  };
  const line = pack(parcel);
  expect(line).toMatch(/^[A-Za-z0-9+/=]+$/);
  expect(unpack(line)).toEqual(parcel);
});

test('What is too large for an environment variable becomes shorter', () => {
  const noise = Array.from({ length: 60_000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)),
  ).join('');
  const line = pack({ comment: noise, commit: '', suggestions: [] });
  expect(line.length).toBeLessThanOrEqual(120_000);
  const huge = Array.from({ length: 30 }, (_, at) => ({
    ...SUGGESTION,
    replacement: `${at}${noise.slice(0, 9000 + at)}`,
  }));
  const parcel = unpack(pack({ comment: 'Short', commit: '', suggestions: huge }));
  expect(parcel.comment).toBe('Short');
});

test('A parcel that was tampered with is refused, or loses what does not belong in it', () => {
  const made = (value: unknown) => gzipSync(JSON.stringify(value)).toString('base64');
  for (const line of ['', 'x y', '$(id)', made('text'), made({ comment: 1, commit: '', suggestions: [] })]) {
    expect(() => unpack(line)).toThrow();
  }
  expect(() => unpack(gzipSync('x'.repeat(3_000_000)).toString('base64'))).toThrow();
  const suggestions = [
    { ...SUGGESTION, file: '.github/workflows/review.yml' },
    { ...SUGGESTION, file: 'data/../.github/x.yaml' },
    { ...SUGGESTION, startLine: 0 },
    { ...SUGGESTION, endLine: 1 },
    { ...SUGGESTION, replacement: 4 },
    null,
    SUGGESTION,
  ];
  expect(unpack(made({ comment: 'x'.repeat(90_000), commit: '', suggestions }))).toEqual({
    comment: '\n\nThe rest was cut off.\n',
    commit: '',
    suggestions: [SUGGESTION],
  });
});
