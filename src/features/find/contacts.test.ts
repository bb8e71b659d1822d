import { expect, test } from 'vitest';
import { contactOf } from './contacts.ts';

const file = {
  websites: { 0: 'https://arc.test-sources.org.uk/' },
  how: { 0: ['Write to them.', 'https://arc.test-sources.org.uk/join'], 2: ['Come along.'] },
  access: { 2: ['No steps.'] },
} as const;

test('What is known of an entry is found by its position, and what is not known is not there', () => {
  expect([0, 1, 2].map((index) => contactOf(file, index))).toEqual([
    {
      website: 'https://arc.test-sources.org.uk/',
      how: ['Write to them.', 'https://arc.test-sources.org.uk/join'],
    },
    {},
    { how: ['Come along.'], access: ['No steps.'] },
  ]);
  expect(Object.keys(contactOf(file, 1))).toEqual([]);
});
