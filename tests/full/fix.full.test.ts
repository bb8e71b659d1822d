import { test } from 'vitest';
import { expectLossless } from '../damaged-files.ts';

test('Thousands of damaged files keep their data and comments through a fix', () => {
  expectLossless(1001, 3000);
});
