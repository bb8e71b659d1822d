import { expect, test } from 'vitest';
import { catalogueWith } from '../../tests/catalogue.ts';
import { FACETS } from '../core/facets.ts';
import { KINDS } from '../core/ids.ts';
import { absolute, entryPath, facetPath, href, kindPath, EXPLORE_NAMES } from './urls.ts';

test('Addresses begin at the base, with one slash', () => {
  expect(href('')).toBe('/');
  expect(href('entries/alpha/')).toBe('/entries/alpha/');
});

test('Full addresses begin with the host', () => {
  expect(absolute('entries/alpha/', new URL('https://map.example'))).toBe(
    'https://map.example/entries/alpha/',
  );
  expect(absolute('', undefined)).toBe('http://localhost/');
});

test("An entry's path holds its id alone, so that it may change its kind", () => {
  expect(entryPath('alpha')).toBe('entries/alpha/');
});

test('The first page of a list has no number', () => {
  expect(kindPath('community')).toBe('communities/');
  expect(kindPath('community', 1)).toBe('communities/');
  expect(kindPath('community', 2)).toBe('communities/2/');
});

test('A term stands below its list', () => {
  expect(facetPath('problem-space')).toBe('problem-spaces/');
  expect(facetPath('problem-space', 'childhood')).toBe('problem-spaces/childhood/');
});

test('Every path ends in a slash, and no two lists share one', () => {
  const paths = [
    ...KINDS.map((kind) => kindPath(kind)),
    ...FACETS.map((facet) => facetPath(facet)),
    entryPath('alpha'),
  ];
  expect(paths.every((path) => /^[a-z-]+(\/[a-z-]+)?\/$/.test(path))).toBe(true);
  expect(new Set(paths).size).toBe(paths.length);
});

test('A list of a term leads to the explorer by a name that the explorer knows', () => {
  const known = catalogueWith({ 'projects/one': {} }).facets.map(({ name }) => name);
  expect(Object.values(EXPLORE_NAMES).filter((name) => !known.includes(name))).toEqual([]);
});
