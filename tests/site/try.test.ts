import { expect, inject, test } from 'vitest';
import { pagesOf } from './pages.ts';
test('x', () => {
  console.log(inject('map'), inject('small'));
  const t = performance.now();
  const p = pagesOf(inject('map'));
  console.log(p.length, performance.now() - t, pagesOf(inject('small')).map((x) => x.path).slice(0, 20));
  expect(1).toBe(1);
});
