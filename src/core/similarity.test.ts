import { expect, test } from 'vitest';
import { byAspect, overlap, weighing } from './similarity.ts';
import type { Traits } from './similarity.ts';

const traits = (given: Partial<Traits>): Traits => ({ spaces: [], support: [], audiences: [], ...given });

const one = traits({
  spaces: ['ai', 'data'],
  main: 'ai',
  support: ['training'],
  region: 'wales',
  town: 'wales/Cardiff',
});
const two = traits({
  spaces: ['data', 'ai'],
  main: 'data',
  support: ['training'],
  region: 'wales',
  town: 'wales/Cardiff',
});
const three = traits({ spaces: ['ai'], main: 'ai', audiences: ['workers'], region: 'wales' });
const four = traits({ spaces: ['work'], main: 'work', audiences: ['workers'] });
const weigh = weighing([one, two, three, four]);
const ln = Math.log;

test('A rare term weighs more than a common one, and a term that nobody carries nothing', () => {
  expect(weigh('space', 'ai')).toBe(Math.round(2000 * ln(4 / 3)));
  expect(weigh('space', 'data')).toBe(Math.round(2000 * ln(4 / 2)));
  expect(weigh('space', 'work')).toBe(Math.round(2000 * ln(4)));
  expect(weigh('space', 'mars')).toBe(0);
});

test('A problem space weighs more for each of the two whose main one it is', () => {
  expect([0, 1, 2].map((mains) => weigh('space', 'data', mains))).toEqual(
    [2000, 3000, 4000].map((share) => Math.round(share * ln(2))),
  );
});

test('What both carry is given with its weight, the heaviest first, and a town stands for its region', () => {
  const reasons = [
    { aspect: 'space', id: 'data', weight: Math.round(3000 * ln(2)) },
    { aspect: 'space', id: 'ai', weight: Math.round(3000 * ln(4 / 3)) },
    { aspect: 'support', id: 'training', weight: Math.round(1000 * ln(2)) },
    { aspect: 'town', id: 'wales/Cardiff', weight: Math.round(500 * ln(2)) },
  ].sort((a, b) => b.weight - a.weight);
  const found = overlap(one, two, weigh);
  expect(found.reasons).toEqual(reasons);
  expect(found.score).toBe(reasons.reduce((sum, { weight }) => sum + weight, 0));
  expect(overlap(two, one, weigh)).toEqual(found);
});

test('The region counts where the town is another or not known, and counts less', () => {
  expect(overlap(one, three, weigh).reasons.map(({ aspect, id }) => `${aspect} ${id}`)).toEqual([
    'space ai',
    'region wales',
  ]);
  expect(weigh('region', 'wales')).toBeLessThan(weigh('town', 'wales/Cardiff'));
});

test('What is not known is never shared', () => {
  expect(overlap(traits({}), traits({}), weigh)).toEqual({ score: 0, reasons: [] });
  expect(overlap(four, one, weigh)).toEqual({ score: 0, reasons: [] });
});

test('Reasons of one aspect are put together, where the heaviest of them stands', () => {
  const reasons = [
    { aspect: 'space', id: 'ai', weight: 3 },
    { aspect: 'support', id: 'training', weight: 2 },
    { aspect: 'space', id: 'data', weight: 1 },
  ] as const;
  expect(byAspect(reasons).map(([aspect, own]) => [aspect, own.map(({ id }) => id)])).toEqual([
    ['space', ['ai', 'data']],
    ['support', ['training']],
  ]);
});
