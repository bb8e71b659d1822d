import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { PROGRAM_BYTES } from './model.ts';

test('The program has the size that readers are told before they fetch it', () => {
  const path = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm-browser.wasm');
  expect(statSync(path).size).toBe(PROGRAM_BYTES);
});
