import { expect, test } from 'vitest';
import { datasetOf } from '../../tests/dataset.ts';
import type { Commit } from '../core/source-file.ts';
import { newsByQuarter } from './quarters.ts';

const text = (name: string, more = '') => `name: ${name}\nstatus: active\n${more}`;

/** One commit of each day, the oldest first. */
const commits = (
  days: Readonly<
    Record<
      string,
      Readonly<Record<string, readonly [before?: string | undefined, after?: string | undefined]>>
    >
  >,
): Commit[] =>
  Object.entries(days).map(([day, files], index) => ({
    commit: `c${index + 1}`,
    day,
    files: Object.entries(files).map(([path, [before, after]]) => ({ path, before, after })),
  }));

const told = (given: readonly Commit[], redirects: Readonly<Record<string, string>> = {}) =>
  newsByQuarter(
    given,
    datasetOf({ 'organisations/arc': {}, 'organisations/bay': {}, 'projects/cob': {} }, redirects),
    false,
  ).map(({ id, changes }) => [
    id,
    ...changes.map(({ what, name, facts, now }) =>
      [what, name, ...facts, ...(now === undefined ? [] : [`now ${now}`])].join(' '),
    ),
  ]);

test('An entry that a redirect leads into another one that stood beside it was merged', () => {
  const given = commits({ '2026-05-01': { 'organisations/old.yaml': [text('Old')] } });
  expect(told(given, { old: 'arc' })).toEqual([['2026-q2', 'merged Old now arc']]);
});

test('A new id without a redirect is known by what the entry says', () => {
  const more = 'website: https://arc.test-sources.org.uk\nsummary: One\n';
  const given = commits({
    '2026-05-01': {
      'organisations/old-arc.yaml': [text('Arc', more)],
      'organisations/arc.yaml': [undefined, text('Arc', more)],
    },
  });
  expect(told(given)).toEqual([['2026-q2', 'renamed Arc now arc']]);
});

test('Each quarter has its own ends, and an entry that moves to another kind is neither new nor gone', () => {
  const given = commits({
    '2026-02-01': { 'organisations/bay.yaml': [undefined, text('Bay')] },
    '2026-05-01': { 'organisations/bay.yaml': [text('Bay'), text('Bay').replace('active', 'paused')] },
    '2026-05-02': {
      'organisations/cob.yaml': [text('Cob')],
      'projects/cob.yaml': [undefined, text('Cob', 'summary: Is a project.\n')],
    },
    '2026-08-01': {
      'organisations/bay.yaml': [text('Bay').replace('active', 'paused'), text('Bay', 'support: [advice]\n')],
    },
  });
  expect(told(given)).toEqual([
    ['2026-q3', 'reopened Bay Support Status'],
    ['2026-q2', 'changed Cob Summary', 'closed Bay Status'],
    ['2026-q1', 'added Bay'],
  ]);
});

test('Another order or another spelling of the same values is no news', () => {
  const given = commits({
    '2026-05-01': {
      'organisations/arc.yaml': [
        text('Arc', 'support:\n  - advice\n  - training\n'),
        'status: "active"\nname: Arc\nsupport:\n  - training\n  - advice\n',
      ],
    },
  });
  expect(told(given)).toEqual([['2026-q2']]);
});
