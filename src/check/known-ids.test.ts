import { describe, expect, it } from 'vitest';
import { knownIds } from './known-ids.ts';

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
