import { test } from 'vitest';
import { expectLossless } from './damaged-files.ts';

test('Damaged files keep their data and comments through a fix', () => {
  expectLossless(1, 300);
});
