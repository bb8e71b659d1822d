import { expect, test } from 'vitest';
import { contactOf } from './contacts.ts';
import { contactsFile } from './write-contacts.ts';
import { datasetOf } from '../../../tests/dataset.ts';

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

test('What is known of getting in touch is sent by position, with the page that says so; the rest is left out', () => {
  const { entries } = datasetOf({
    'organisations/arc': {
      website: 'https://arc.test-sources.org.uk/',
      join: { how: 'Write to them.', open_to: 'anyone', source: 'https://arc.test-sources.org.uk/join' },
      access: { note: 'No steps.' },
    },
    'organisations/bay': {},
    'organisations/cob': {
      join: { open_to: 'members' },
      access: { note: 'A hearing loop.', source: 'https://cob.test-sources.org.uk/visit' },
    },
    'organisations/dew': { join: { how: 'Come along.' } },
  });
  expect(entries.map(({ id }) => id)).toEqual(['arc', 'bay', 'cob', 'dew']);
  expect(contactsFile(entries)).toEqual({
    websites: { 0: 'https://arc.test-sources.org.uk/' },
    how: { 0: ['Write to them.', 'https://arc.test-sources.org.uk/join'], 3: ['Come along.'] },
    access: { 0: ['No steps.'], 2: ['A hearing loop.', 'https://cob.test-sources.org.uk/visit'] },
  });
  expect(contactsFile([])).toEqual({ websites: {}, how: {}, access: {} });
});
