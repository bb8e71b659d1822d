import { expect, test } from 'vitest';
import { entryOf } from '../../tests/dataset.ts';
import { isBody, registerIds, sameAs, schemaOrgProperty, schemaOrgType } from './schema-org.ts';

test('Each kind has the nearest type of schema.org, and some resources a nearer one', () => {
  const organisation = entryOf({ 'organisations/alpha': {} });
  const dataset = entryOf({ 'resources/beta': { form: 'dataset' } });
  const toolkit = entryOf({ 'resources/gamma': { form: 'toolkit' } });
  expect([organisation, dataset, toolkit].map((entry) => [schemaOrgType(entry), isBody(entry)])).toEqual([
    ['Organization', true],
    ['Dataset', false],
    ['CreativeWork', false],
  ]);
});

test('A relation has a property only where schema.org has a word for that end', () => {
  expect(schemaOrgProperty('part-of', 'owned')).toBe('parentOrganization');
  expect(schemaOrgProperty('part-of', 'other')).toBe('subOrganization');
  expect(schemaOrgProperty('funds', 'other')).toBe('funder');
  expect(schemaOrgProperty('funds', 'owned')).toBeUndefined();
});

test('Numbers of registers are written as org-id.guide has them, and names elsewhere as addresses', () => {
  const identifiers = {
    company_number: '09512457',
    charity_number: 'SC012345',
    wikidata: 'Q42',
    github: 'alpha',
  };
  expect(registerIds({ identifiers })).toEqual(['GB-COH-09512457', 'GB-SC-SC012345']);
  expect(sameAs({ identifiers })).toEqual(['https://www.wikidata.org/wiki/Q42', 'https://github.com/alpha']);
  expect([...registerIds({}), ...sameAs({})]).toEqual([]);
});
