import { describe, expect, it } from 'vitest';
import {
  addressesIn,
  fieldName,
  isRecord,
  listOfTexts,
  proseIn,
  recordsIn,
  textsIn,
  knownIds,
} from './guards.ts';

const DATA = {
  name: 'A',
  website: 'https://a.org',
  keywords: ['b', 3, null],
  sources: [{ url: 'https://b.org', title: 'B', archived: 'https://c.org' }, 'odd'],
  relations: [{ source: 'https://d.org', to_name: 'D' }],
};

describe('textsIn', () => {
  it('gives every text with its path, in order', () => {
    expect(textsIn(DATA).map(({ path, text }) => `${path.join('.')} ${text}`)).toEqual([
      'name A',
      'website https://a.org',
      'keywords.0 b',
      'sources.0.url https://b.org',
      'sources.0.title B',
      'sources.0.archived https://c.org',
      'sources.1 odd',
      'relations.0.source https://d.org',
      'relations.0.to_name D',
    ]);
    expect(textsIn(null)).toEqual([]);
  });
});

describe('addressesIn and proseIn', () => {
  it('share the texts of an entry between them', () => {
    expect(addressesIn(DATA).map(({ text }) => text)).toEqual([
      'https://a.org',
      'https://b.org',
      'https://c.org',
      'https://d.org',
    ]);
    expect(proseIn(DATA).map(({ text }) => text)).toEqual(['A', 'b', 'B', 'odd', 'D']);
  });

  it('share the texts of an indicator between them', () => {
    const figures = {
      unit: '%',
      source: { url: 'https://e.org', title: 'E' },
      licence: { url: 'https://f.org' },
    };
    expect(addressesIn(figures).map(({ text }) => text)).toEqual(['https://e.org', 'https://f.org']);
    expect(proseIn(figures).map(({ text }) => text)).toEqual(['%', 'E']);
  });
});

describe('recordsIn, listOfTexts, isRecord and fieldName', () => {
  it('take values of any shape', () => {
    expect(recordsIn(DATA.sources).map(({ index }) => index)).toEqual([0]);
    expect(recordsIn('x')).toEqual([]);
    expect(listOfTexts('x')).toEqual(['x']);
    expect(listOfTexts(['x', 1, null])).toEqual(['x']);
    expect(listOfTexts({})).toEqual([]);
    expect([isRecord({}), isRecord([]), isRecord(null)]).toEqual([true, false, false]);
    expect([fieldName(['sources', 0, 'url']), fieldName([0]), fieldName([])]).toEqual([
      'url',
      'the file',
      'the file',
    ]);
  });
});

describe('knownIds', () => {
  it('gives the ids of all files of entries, those that could not be read too', () => {
    const paths = ['organisations/a.yaml', 'map.yaml', 'projects/b.yaml', 'projects/c.yml'];
    const files = paths.map((path) => ({ path, text: '' }));
    expect([
      ...knownIds({
        entries: [],
        byId: new Map(),
        redirects: {},
        searches: [],
        decisions: [],
        governance: [],
        files,
      }),
    ]).toEqual(['a', 'b']);
  });
});
