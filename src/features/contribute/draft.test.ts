import { expect, test, describe } from 'vitest';
import { entryFile, idFor, tidy, revisedFile, sameData } from './draft.ts';

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

const TEXT = `# yaml-language-server: $schema=../../schema/community.schema.json
name: Data Club
# Asked by letter in 2024.
summary: Monthly evening for people who look at local data together.
form: meet-up
problem_spaces:
  - open-data-and-standards # the main one
status: active
sources:
  - url: https://www.example.org/about
    checked: 2024-03-01
  - url: https://www.example.org/history
confidence: high
`;
const BEFORE = {
  name: 'Data Club',
  summary: 'Monthly evening for people who look at local data together.',
  form: 'meet-up',
  problem_spaces: ['open-data-and-standards'],
  status: 'active',
  sources: [
    { url: 'https://www.example.org/about', checked: '2024-03-01' },
    { url: 'https://www.example.org/history' },
  ],
  confidence: 'high',
};
const revised = (after: object, text = TEXT) =>
  revisedFile({ kind: 'community', id: 'data-club', text }, BEFORE, { ...BEFORE, ...after });

describe('The file of an entry that is changed', () => {
  test('is the same where nothing was changed, whatever the order of the keys', () => {
    const { status, ...others } = BEFORE;
    expect(
      revisedFile({ kind: 'community', id: 'data-club', text: TEXT }, BEFORE, { status, ...others }),
    ).toEqual({
      path: 'communities/data-club.yaml',
      text: TEXT,
    });
  });

  test('differs only in the value that was changed, and keeps its comments', () => {
    expect(revised({ name: 'Data Society' }).text).toBe(TEXT.replace('Data Club', 'Data Society'));
  });

  test('takes in a new fact at its place in the order of the fields', () => {
    expect(revised({ website: 'https://www.example.org' }).text).toBe(
      TEXT.replace('form: meet-up', 'website: https://www.example.org\nform: meet-up'),
    );
  });

  test('loses the fact that was taken out', () => {
    expect(revised({ form: undefined }).text).toBe(TEXT.replace('form: meet-up\n', ''));
  });

  test('gets a day beside one source and leaves the others', () => {
    const [first, second] = BEFORE.sources;
    expect(revised({ sources: [first, { ...second, checked: '2026-11-26' }] }).text).toBe(
      TEXT.replace('/history\n', '/history\n    checked: 2026-11-26\n'),
    );
  });

  test('gets a source at the end of the list', () => {
    expect(revised({ sources: [...BEFORE.sources, { url: 'https://www.example.org/new' }] }).text).toBe(
      TEXT.replace('confidence:', '  - url: https://www.example.org/new\nconfidence:'),
    );
  });

  test('keeps what others have changed meanwhile', () => {
    const theirs = TEXT.replace('status: active', 'status: paused');
    expect(revised({ name: 'Data Society' }, theirs).text).toBe(theirs.replace('Data Club', 'Data Society'));
  });
});

test('Data are the same whatever the order of keys, and differ by order of items, by type and by what is missing', () => {
  expect(sameData({ a: [1, { b: 'c', d: 2 }] }, { a: [1, { d: 2, b: 'c' }] })).toBe(true);
  expect(sameData(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(sameData(['a'], ['a', 'b'])).toBe(false);
  expect(sameData('2024', 2024)).toBe(false);
  expect(sameData({ a: 1 }, {})).toBe(false);
});
