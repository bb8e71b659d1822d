import { expect, test } from 'vitest';
import { entryFile, idFor, tidy } from './draft.ts';

test('Answers become data: trimmed, blanks left out, years as numbers', () => {
  expect(
    tidy('community', {
      name: '  Example   Data Club ',
      also_known_as: ['EDC', ' '],
      website: '',
      place: { locality: ' ', region: '' },
      started: '2019',
      ended: '2024-05',
      relations: [{ type: 'partner-of', to: 'open-data-manchester', since: '2020', amount_gbp: '1200' }, {}],
      sources: [{ url: 'https://www.example.org/about', title: '' }],
      colour: 'blue',
    }),
  ).toEqual({
    name: 'Example Data Club',
    also_known_as: ['EDC'],
    started: 2019,
    ended: '2024-05',
    relations: [{ type: 'partner-of', to: 'open-data-manchester', since: 2020, amount_gbp: 1200 }],
    sources: [{ url: 'https://www.example.org/about' }],
    colour: 'blue',
  });
});

test('A file is in canonical form: fields in the order of the schema, texts that look like numbers in quotes', () => {
  expect(
    entryFile('organisation', 'example-data-club', {
      sources: [{ checked: '2026-11-23', url: 'https://www.example.org/about' }],
      identifiers: { company_number: '01234567' },
      name: 'Example: Data #1',
      roles: ['network'],
    }),
  ).toEqual({
    path: 'organisations/example-data-club.yaml',
    text: `# yaml-language-server: $schema=../../schema/organisation.schema.json
name: "Example: Data #1"
roles:
  - network
identifiers:
  company_number: "01234567"
sources:
  - url: https://www.example.org/about
    checked: 2026-11-23
`,
  });
});

test('An id comes from the name; where it is taken, town, kind or a number follow', () => {
  const free = (taken: string[], locality?: string) =>
    idFor('Tech & Care', new Set(taken), { kind: 'community', ...(locality !== undefined && { locality }) });
  expect(free([])).toBe('tech-and-care');
  expect(free(['tech-and-care'], 'Leeds')).toBe('tech-and-care-leeds');
  expect(free(['tech-and-care'])).toBe('tech-and-care-community');
  expect(free(['tech-and-care', 'tech-and-care-community'])).toBe('tech-and-care-2');
  expect(idFor('日本', new Set(), { kind: 'event' })).toBe('event');
});

test('An id that Windows cannot check out, or that objects have, is passed over', () => {
  expect(idFor('CON', new Set(), { kind: 'community' })).toBe('con-community');
  expect(idFor('Aux', new Set(), { kind: 'event', locality: 'Leeds' })).toBe('aux-leeds');
  expect(idFor('Constructor', new Set(['constructor-project']), { kind: 'project' })).toBe('constructor-2');
});

test('An id is cut at the end of a word', () => {
  const id = idFor('word '.repeat(30), new Set(), { kind: 'event' });
  expect(id).toBe(`${'word-'.repeat(15)}word`);
  expect(idFor('x'.repeat(100), new Set(), { kind: 'event' })).toBe('x'.repeat(80));
});
