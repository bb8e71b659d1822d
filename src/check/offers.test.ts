import { describe, expect, test } from 'vitest';
import { TODAY, filesOf } from '../../tests/dataset.ts';
import type { Entries } from '../../tests/dataset.ts';
import { lintFiles } from './run.ts';
import { say } from './say.ts';

const found = (entries: Entries, redirects: Readonly<Record<string, string>>) =>
  lintFiles(filesOf(entries, redirects), { today: TODAY }).problems.map((one) => {
    const { message, tip } = say(one);
    return `${one.file}:${one.line} ${one.level}: ${message} → ${tip}${one.fixable ? ' (fixable)' : ''}`;
  });

const OLD = (to: string) => `"old" is an old id: the entry is now called "${to}".`;

const NOT_ALONE =
  'With "to: alpha" alone this relation would be wrong in another way. See on its source whether it still holds and what already stands between the two; if nothing is left to say, take it out.';

describe('A relation to an id that an entry had before', () => {
  test('is told the new id, and the map follows the redirect', () => {
    const entries: Entries = {
      'organisations/alpha': {},
      'projects/beta': { relations: [{ type: 'part-of', to: 'old' }] },
    };
    expect(found(entries, { old: 'alpha' })).toEqual([
      `projects/beta.yaml:10 warning: ${OLD('alpha')} → Write "to: alpha". (fixable)`,
    ]);
    const { dataset } = lintFiles(filesOf(entries, { old: 'alpha' }), { today: TODAY });
    expect(dataset?.byId.get('beta')?.relations?.map(({ to }) => to)).toEqual(['alpha']);
  });

  test('that is now this very entry is to be taken out', () => {
    expect(
      found({ 'organisations/alpha': { relations: [{ type: 'partner-of', to: 'old' }] } }, { old: 'alpha' }),
    ).toEqual([
      `organisations/alpha.yaml:11 error: ${OLD('alpha')} → That is the entry of this file, and a relation joins two: take the relation out.`,
    ]);
  });

  test('that leads nowhere needs the redirect put right first', () => {
    expect(
      found({ 'projects/beta': { relations: [{ type: 'part-of', to: 'old' }] } }, { old: 'gone' }),
    ).toEqual([
      `projects/beta.yaml:10 error: ${OLD('gone')} → There is no entry "gone" either: put the line of "old" in redirects.yaml right first.`,
      'redirects.yaml:2 error: "old" is redirected to "gone", and there is no entry with that id. → Write the id of the entry that took its place.',
    ]);
  });

  test.each<[string, Entries]>([
    [
      'stands twice with the new one',
      {
        'organisations/alpha': {},
        'organisations/beta': {
          relations: [
            { type: 'funds', to: 'alpha', source: 'https://links.test-sources.org.uk/alpha' },
            { type: 'funds', to: 'old', source: 'https://links.test-sources.org.uk/alpha' },
          ],
        },
      },
    ],
    [
      'does not fit the kind that the entry is of now',
      {
        'resources/alpha': {},
        'organisations/beta': { relations: [{ type: 'partner-of', to: 'old' }] },
      },
    ],
  ])('is not told the new id where it %s', (_, entries) => {
    expect(found(entries, { old: 'alpha' })).toEqual(
      expect.arrayContaining([expect.stringContaining(`error: ${OLD('alpha')} → ${NOT_ALONE}`)]),
    );
  });

  test('is told it once where two old ids lead to one entry', () => {
    const entries: Entries = {
      'organisations/alpha': {},
      'organisations/beta': {
        relations: [
          { type: 'funds', to: 'old' },
          { type: 'funds', to: 'older' },
        ],
      },
    };
    expect(found(entries, { old: 'alpha', older: 'alpha' })).toEqual([
      `organisations/beta.yaml:11 warning: ${OLD('alpha')} → Write "to: alpha". (fixable)`,
      `organisations/beta.yaml:14 error: "older" is an old id: the entry is now called "alpha". → ${NOT_ALONE}`,
    ]);
  });
});
