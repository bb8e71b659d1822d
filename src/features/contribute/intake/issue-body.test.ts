import { parseIssue } from '@github/issue-parser';
import { expect, test } from 'vitest';
import { growth } from '../../../../tests/operations.ts';
import { addressLines, chosenFrom, isTicked, readSent } from './issue-body.ts';
import { formText, suggestForm } from './issue-form.ts';

const FORM = suggestForm('community');
const read = (body: string) => {
  const { values, repeated } = readSent(body, FORM);
  return { values: Object.fromEntries(values), repeated: repeated.map(({ id }) => id) };
};

test('Parts are known by their headings; empty ones are not there', () => {
  const body =
    'Hello\r\n\r\n### Name\r\n\r\nTech Club\r\n\r\n### Website\r\n\r\n_No response_\r\n\r\n### Summary\r\n\r\nOne.\r\nTwo.\r\n#### Three\r\n### Four';
  expect(read(body)).toEqual({
    values: { name: 'Tech Club', summary: 'One.\nTwo.\n#### Three\n### Four' },
    repeated: [],
  });
  // The host's own parser reads ordinary messages alike. On odd ones it takes minutes, or takes the last of two.
  expect(parseIssue(body.replaceAll('\r', ''), formText(FORM))).toMatchObject({ name: 'Tech Club' });
});

test('"None" is an answer, but no choice', () => {
  expect(read('### What ties you to it?\n\nnone\n\n### Status\n\nNone').values).toEqual({
    interests: 'none',
  });
});

test('A heading that stands twice is told of', () => {
  expect(read('### Name\nA\n### Name\nB\n### Status\nActive').repeated).toEqual(['name']);
});

test('A huge or odd message is read in one pass', async () => {
  expect(read(`### ${' '.repeat(60_000)}x`)).toEqual({ values: {}, repeated: [] });
  expect(read('###'.repeat(20_000))).toEqual({ values: {}, repeated: [] });
  expect(read('### Name\n'.repeat(6000))).toEqual({ values: {}, repeated: ['name'] });
  expect(await growth(6000, (lines) => read('### Name\n'.repeat(lines)))).toBeLessThan(2.2);
  expect(await growth(6000, (lines) => read(`### Name\n${'a\n'.repeat(lines)}`))).toBeLessThan(2.2);
});

test('Choices may hold commas', () => {
  const options = ['Space', 'Space, hosting or equipment', 'Advice'];
  expect(chosenFrom('Space, hosting or equipment, Advice', options)).toEqual([
    'Space, hosting or equipment',
    'Advice',
  ]);
  expect(chosenFrom('Space, Advice', options)).toEqual(['Space', 'Advice']);
  expect(chosenFrom('Cake, Advice', options)).toEqual(['Cake', 'Advice']);
});

test('Boxes and addresses are read as people leave them', () => {
  expect([isTicked('- [X] Yes'), isTicked('- [ ] Yes'), isTicked(undefined)]).toEqual([true, false, false]);
  expect(addressLines('- https://a.org\n* <https://b.org>\n\n2. https://c.org ')).toEqual([
    'https://a.org',
    'https://b.org',
    'https://c.org',
  ]);
});
