import { loadReason } from '#words/check/json.ts';
import { expect, test } from 'vitest';
import { LoadFault } from '../problem.ts';
import { earlierLayoutText, parseEarlierLayout } from './stored-layout.ts';

test('A layout is written an entry a line, in order of id, and read as it was', () => {
  const places = new Map([
    ['beta', { x: -12, y: 340 }],
    ['alpha', { x: 0, y: 7 }],
  ]);
  const text = earlierLayoutText(places);
  expect(text).toBe('{\n"alpha":[0,7],\n"beta":[-12,340]\n}\n');
  expect(parseEarlierLayout(text)).toEqual(places);
  expect(parseEarlierLayout(earlierLayoutText(new Map()))).toEqual(new Map());
});

test.each([
  ['[]', 'it is not an object of ids'],
  ['null', 'it is not an object of ids'],
  ['{"Alpha":[1,2]}', '"Alpha" is not in the form of an id'],
  ['{"__proto__":[1,2]}', '"__proto__" is not in the form of an id'],
  ['{"alpha":[1]}', '"alpha" does not have two whole numbers'],
  ['{"alpha":[1,2.5]}', '"alpha" does not have two whole numbers'],
  ['{"alpha":["1","2"]}', '"alpha" does not have two whole numbers'],
  ['{"alpha":[1,2000000]}', '"alpha" does not have two whole numbers'],
])('%s is no layout', (text, message) => {
  const reason = () => {
    try {
      return parseEarlierLayout(text);
    } catch (error) {
      return error instanceof LoadFault ? loadReason(error.reason) : error;
    }
  };
  expect(reason()).toBe(message);
});

test('What is no JSON is no layout', () => {
  expect(() => parseEarlierLayout('<<<<<<< mine')).toThrow();
});
