import { expect, test } from 'vitest';
import { datasetOf, entryOf } from '../../tests/dataset.ts';
import { deriveUnknowns, voiceOf } from './entry-status.ts';

const sources = (...urls: string[]) => urls.map((url) => ({ url }));

test.each([
  ['self', ['https://www.alpha.org.uk/about', 'https://blog.alpha.org.uk/']],
  ['others', ['https://news.example.co.uk/alpha']],
  ['both', ['https://alpha.org.uk/', 'https://news.example.co.uk/alpha']],
])('Sources speak as "%s" by whose pages they are', (voice, urls) => {
  const entry = entryOf({
    'organisations/alpha': { website: 'https://alpha.org.uk', sources: sources(...urls) },
  });
  expect(voiceOf(entry)).toBe(voice);
});

test('Two sites on one host that gives pages to many are not one site', () => {
  const entry = entryOf({
    'projects/alpha': { website: 'https://alpha.github.io', sources: sources('https://beta.github.io/') },
  });
  expect(voiceOf(entry)).toBe('others');
});

test('Without a website of its own, all that is said is said by others', () => {
  expect(voiceOf(entryOf({ 'projects/alpha': {} }))).toBe('others');
});

test('What the map does not know is counted', () => {
  const dataset = datasetOf({
    'organisations/alpha': {
      status: 'unknown',
      legal_form: 'unknown',
      place: { locality: 'Manchester', region: 'north-west' },
    },
    'organisations/beta': { legal_form: 'charity', as_of: 2026 },
    'communities/gamma': { as_of: 2020, access: { note: 'Free, in a room without steps.' } },
    'events/delta': { as_of: 2025, sources: sources('https://one.org.uk/', 'https://two.org.uk/') },
  });
  expect(deriveUnknowns(dataset, new Set(['alpha', 'beta']), '2026-11-20')).toEqual({
    entries: 4,
    statusUnknown: 1,
    undated: 1,
    needCheck: 2,
    noRegion: 3,
    noAccess: 1,
    oneSource: 3,
    unconnected: 2,
    legalFormUnknown: 1,
  });
});
