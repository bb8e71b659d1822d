import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, THEME_SCRIPT } from './theme.ts';

const hash = createHash('sha256').update(THEME_SCRIPT).digest('base64');

test('A page may run the theme script and nothing else inline, and asks its own host alone', () => {
  expect(contentSecurityPolicy({}).split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ]);
});

test.each([{ search: true }, { database: true }])(
  'A page may also run WebAssembly in a worker: %o',
  (needs) => {
    const more = contentSecurityPolicy(needs)
      .split('; ')
      .filter((part) => !contentSecurityPolicy({}).split('; ').includes(part));
    expect(more).toEqual([`script-src 'self' 'sha256-${hash}' 'wasm-unsafe-eval'`, "worker-src 'self'"]);
  },
);

test('The page that shows others inside itself may show those of this site alone', () => {
  expect(contentSecurityPolicy({ frames: true })).toContain("; frame-src 'self'; ");
  expect(contentSecurityPolicy({})).not.toContain('frame-src');
});

test('The theme script holds nothing that would end its element', () => {
  expect(THEME_SCRIPT).not.toMatch(/<\/|<!--/);
});
