import { expect, test } from 'vitest';
import { formatter } from './format.ts';

const english = formatter('en-GB');

test('numbers, shares and sizes are written as people read them', () => {
  expect(english.number(1234.5)).toBe('1,234.5');
  expect(english.number(1234567)).toBe('1,234,567');
  expect(english.decimal(12, 1)).toBe('12.0');
  expect([english.percent(0.126), english.percent(0.04), english.percent(0.4, 0)]).toEqual([
    '12.6%',
    '4.0%',
    '40%',
  ]);
  expect([940, 1400, 12_400, 999_499, 999_500, 3_589_927].map((count) => english.bytes(count))).toEqual([
    '940 bytes',
    '1 KB',
    '12 KB',
    '999 KB',
    '1.0 MB',
    '3.6 MB',
  ]);
});

test('a counted noun takes the form that its language asks for', () => {
  const entries = { one: '# entry', other: '# entries' };
  expect([0, 1, 2, 1234].map((count) => english.plural(count, entries))).toEqual([
    '0 entries',
    '1 entry',
    '2 entries',
    '1,234 entries',
  ]);
  const cats = {
    zero: '# cathod',
    one: '# gath',
    two: '# gath',
    few: '# cath',
    many: '# chath',
    other: '# cath',
  };
  expect([1, 2, 3, 6, 8].map((count) => formatter('cy').plural(count, cats))).toEqual([
    '1 gath',
    '2 gath',
    '3 cath',
    '6 chath',
    '8 cath',
  ]);
});

test('a date is as exact as it is known', () => {
  expect(
    [2019, '2019', '2019-05', '2019-05-31', '2024-02-29', '2020-01-01'].map((when) => english.date(when)),
  ).toEqual(['2019', '2019', 'May 2019', '31 May 2019', '29 February 2024', '1 January 2020']);
  expect(() => english.date('soon')).toThrow('"soon" is not a date.');
});

test('lists are joined as in speech', () => {
  expect(english.list(['a'])).toBe('a');
  expect(english.list(['a', 'b'])).toBe('a and b');
  expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(english.orList(['a', 'b', 'c'])).toBe('a, b or c');
  expect(english.list([])).toBe('');
});

test('names are sorted without regard to case', () => {
  expect(['zebra', 'Apple', 'mango'].sort(english.compare)).toEqual(['Apple', 'mango', 'zebra']);
});

test('a tag that is no locale is refused', () => {
  expect(() => formatter('no locale')).toThrow(RangeError);
});
