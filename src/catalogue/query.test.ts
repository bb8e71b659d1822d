import { expect, test } from 'vitest';
import { catalogueWith } from '../../tests/catalogue.ts';
import { updateQuery, EMPTY_QUERY, parseQuery, formatQuery, toggleOption, clearFilters } from './query.ts';
import type { Query } from './query.ts';

const catalogue = catalogueWith({
  'organisations/alpha': { started: 1999 },
  'projects/beta': { place: { region: 'wales' } },
});

const ask = (search: string) => parseQuery(search, catalogue);

test('An address without a question asks for nothing, and nothing asked is no address', () => {
  expect(ask('')).toEqual({ query: EMPTY_QUERY, notes: [] });
  expect(formatQuery(EMPTY_QUERY, catalogue)).toBe('');
});

test.each<Partial<Query>>([
  { words: 'data & rights = "ours" #1' },
  { chosen: { kind: ['organisation', 'project'], region: ['wales'] } },
  { chosen: { space: ['responsible-ai', 'rights-and-power'], form: ['project-fund'] } },
  { since: 2020, year: 2015, undated: true },
  { near: 'Leeds, Yorkshire and the Humber', sort: 'evidence', reversed: true, view: 'table' },
  { view: 'network', at: 'alpha', from: 'alpha', to: 'beta' },
  { view: 'map', shade: 'population-2024' },
])('A question survives the way into an address and back: %j', (given) => {
  const query = { ...EMPTY_QUERY, ...given };
  expect(ask(formatQuery(query, catalogue))).toEqual({ query, notes: [] });
});

test('One question has one address, in whatever order it was asked', () => {
  const one = formatQuery(
    { ...EMPTY_QUERY, chosen: { region: ['wales'], kind: ['project', 'event'] } },
    catalogue,
  );
  const other = formatQuery(
    { ...EMPTY_QUERY, chosen: { kind: ['event', 'project'], region: ['wales'] } },
    catalogue,
  );
  expect(one).toBe('?kind=project&kind=event&region=wales');
  expect(other).toBe(one);
});

test('What is unknown or malformed is left out, and each part of it is said', () => {
  const { query, notes } = ask(
    '?kind=project&kind=robot&region=mars&colour=red&since=soon&year=1066&sort=-size&view=globe&at=nobody&shade=%3Cb%3E',
  );
  expect(query).toEqual({ ...EMPTY_QUERY, chosen: { kind: ['project'] } });
  expect(notes).toEqual([
    '“robot” is not known under “Kind”.',
    '“mars” is not known under “Based in”.',
    'This page has no setting “colour”.',
    '“soon” is not a year between 1999 and 2026.',
    '“1066” is not a year between 1999 and 2026.',
    'The entries cannot be sorted by “-size”.',
    'There is no view “globe”.',
    'There is no entry “nobody”.',
    'The map cannot be shaded by “<b>”.',
  ]);
});

test('A long text is cut, white space is folded, and an option given twice counts once', () => {
  const { query } = ask(`?q=%20open%20%20%0Adata%20${'x'.repeat(500)}&kind=event&kind=event`);
  expect(query.words).toHaveLength(200);
  expect(query.words).toMatch(/^open data x/);
  expect(query.chosen).toEqual({ kind: ['event'] });
});

test('A setting of the page itself is not complained of', () => {
  expect(parseQuery('?theme=dark', catalogue, ['theme']).notes).toEqual([]);
});

test('An option is put on, and taken off again', () => {
  const on = toggleOption(EMPTY_QUERY, 'kind', 'event');
  expect(on.chosen).toEqual({ kind: ['event'] });
  expect(toggleOption(on, 'kind', 'event')).toEqual(EMPTY_QUERY);
});

test('A change sets what it names and takes off what it leaves undefined', () => {
  const asked = updateQuery(EMPTY_QUERY, { at: 'alpha', year: 2010 });
  expect(asked).toEqual({ ...EMPTY_QUERY, at: 'alpha', year: 2010 });
  expect(updateQuery(asked, { at: undefined })).toEqual({ ...EMPTY_QUERY, year: 2010 });
});

test('To widen a question takes off all that narrows it, and leaves order and view', () => {
  const { query } = ask('?q=data&kind=event&since=2020&year=2015&undated=yes&near=M4&sort=name&view=table');
  expect(clearFilters(query)).toEqual({ ...EMPTY_QUERY, sort: 'name', view: 'table' });
});
