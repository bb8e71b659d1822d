import { expect, test } from 'vitest';
import { oncePer } from './once.ts';

test('an answer is worked out once for each key, also where it is undefined', () => {
  const asked: object[] = [];
  const sizeOf = oncePer((key: { readonly size?: number }) => {
    asked.push(key);
    return key.size;
  });
  const [two, none] = [{ size: 2 }, {}];
  expect([sizeOf(two), sizeOf(two), sizeOf(none), sizeOf(none)]).toEqual([2, 2, undefined, undefined]);
  expect(asked).toEqual([two, none]);
});
