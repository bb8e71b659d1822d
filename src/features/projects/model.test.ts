import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { projectsByStatus } from './model.ts';
import { deriveLinks, nameOf } from '../../core/relation-index.ts';

test('Projects stand by status, the newest evidence first, with who runs and funds them', () => {
  const dataset = datasetOf({
    'organisations/arc': { relations: [{ type: 'runs', to: 'new' }] },
    'projects/new': {
      as_of: 2026,
      relations: [
        { type: 'funds', from_name: 'A fund' },
        { type: 'partner-of', to_name: 'A friend' },
      ],
    },
    'projects/old': { as_of: '2024-05' },
    'projects/over': { status: 'ended', ended: 2020 },
    'projects/quiet': { status: 'unknown' },
  });
  const groups = projectsByStatus(dataset.entries, deriveLinks(dataset));
  expect(
    groups.map(({ status, projects }) => [
      status,
      projects.map(({ project, runners, funders }) => [
        project.id,
        runners.map(({ other }) => nameOf(other)),
        funders.map(({ other }) => nameOf(other)),
      ]),
    ]),
  ).toEqual([
    [
      'active',
      [
        ['new', ['Arc'], ['A fund']],
        ['old', [], []],
      ],
    ],
    ['unknown', [['quiet', [], []]]],
    ['ended', [['over', [], []]]],
  ]);
});
