import { expect, test } from 'vitest';
import { entryOf } from '../../tests/dataset.ts';
import { formName, kindName, kindPlural, placeName, scopeName } from './entry-labels.ts';

test('Kinds are named in the singular and in the plural', () => {
  expect(kindName('community')).toBe('Community');
  expect(kindPlural('community')).toBe('Communities');
});

test('The form of an organisation is its legal form, where that is known', () => {
  expect(formName(entryOf({ 'organisations/alpha': { legal_form: 'cic' } }))).toBe(
    'Community interest company',
  );
  expect(formName(entryOf({ 'organisations/alpha': {} }))).toBeUndefined();
  expect(formName(entryOf({ 'events/alpha': { form: 'social' } }))).toMatch(/^Social/);
});

test('A place is said as exactly as it is known, and never twice', () => {
  const placed = (place: NonNullable<Parameters<typeof placeName>[0]['place']>) =>
    placeName(entryOf({ 'organisations/alpha': { place } }));
  expect(placed({ locality: 'Manchester', region: 'north-west' })).toBe('Manchester, North West');
  expect(placed({ locality: 'London', region: 'london' })).toBe('London');
  expect(placed({ region: 'wales' })).toBe('Wales');
  expect(placeName(entryOf({ 'organisations/alpha': {} }))).toBeUndefined();
});

test('How far work reaches is said where it is known', () => {
  expect(scopeName(entryOf({ 'organisations/alpha': { area_scope: 'uk' } }))).toMatch(/\S/);
  expect(scopeName(entryOf({ 'organisations/alpha': {} }))).toBeUndefined();
});
