import { expect, test } from 'vitest';
import { filesOf } from '../../../tests/dataset.ts';
import { knownIn, takenIds } from './existing-entries.ts';

test('What is known of files is what the checks compare, whatever is wrong with one of them', () => {
  const files = [
    ...filesOf({ 'organisations/alpha': { website: 'https://alpha.org.uk' } }, { aleph: 'alpha' }),
    { path: 'events/broken.yaml', text: 'name: [unclosed' },
    { path: 'events/deep.yaml', text: '['.repeat(3000) },
  ];
  const known = knownIn(files);
  expect(known).toEqual({
    entries: [
      { id: 'alpha', kind: 'organisation', data: { name: 'Alpha', website: 'https://alpha.org.uk' } },
      { id: 'broken', kind: 'event', data: {} },
      { id: 'deep', kind: 'event', data: {} },
    ],
    redirects: { aleph: 'alpha' },
  });
  expect([...takenIds(known)]).toEqual(['alpha', 'broken', 'deep', 'aleph']);
});
