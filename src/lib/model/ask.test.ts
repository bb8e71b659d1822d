import { expect, test } from 'vitest';
import { askUrl, editUrl } from './ask.ts';

const REPOSITORY = { url: 'https://github.com/example/map', branch: 'main' };

test('asks about an entry by its name and id, whatever the name holds', () => {
  expect(askUrl(REPOSITORY, 'Still right', { name: 'A & B #1', id: 'a-and-b' })).toBe(
    'https://github.com/example/map/issues/new?title=Still%20right%3A%20A%20%26%20B%20%231%20(a-and-b)',
  );
});

test('leads to the file of an entry', () => {
  expect(editUrl(REPOSITORY, 'events/a.yaml')).toBe(
    'https://github.com/example/map/edit/main/data/events/a.yaml',
  );
});
