import { expect, test } from 'vitest';
import { emptyFileUrl, mailOf, mailUrl, newFileUrl } from './delivery-options.ts';

const REPOSITORY = { url: 'https://example.org/map', branch: 'main' };
const FILE = { path: 'events/a-day.yaml', text: 'name: A & B\n' };

test('A file opens on the host with its text', () => {
  expect(newFileUrl(REPOSITORY, FILE)).toBe(
    'https://example.org/map/new/main?filename=data%2Fevents%2Fa-day.yaml&value=name%3A+A+%26+B%0A',
  );
  expect(emptyFileUrl(REPOSITORY, FILE)).toBe(
    'https://example.org/map/new/main?filename=data%2Fevents%2Fa-day.yaml',
  );
});

test('A text that makes the address too long is not put into it', () => {
  expect(newFileUrl(REPOSITORY, { ...FILE, text: 'x'.repeat(6000) })).toBeUndefined();
});

test('A letter holds the remark, the place and the text of the file', () => {
  const letter = mailOf('New: A day', FILE, ' I help to run it. ');
  expect(letter).toEqual({
    subject: 'New: A day',
    body: 'I help to run it.\n\nFile: data/events/a-day.yaml\n\nname: A & B\n',
  });
  expect(mailUrl('', letter)).toBe(
    'mailto:?subject=New%3A%20A%20day&body=I%20help%20to%20run%20it.%0D%0A%0D%0AFile%3A%20data%2Fevents%2Fa-day.yaml%0D%0A%0D%0Aname%3A%20A%20%26%20B%0D%0A',
  );
  expect(mailUrl('', { subject: 'x', body: 'y'.repeat(6000) })).toBeUndefined();
});
