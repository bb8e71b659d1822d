import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { deriveGraph } from '../../core/graph/graph.ts';
import { thinnest, worthMost } from './help-wanted.ts';

const dataset = datasetOf({
  'organisations/alpha': {},
  'organisations/beta': { relations: [{ type: 'runs', to: 'delta' }] },
  'projects/gamma': {},
  'projects/delta': {},
  'projects/over': { status: 'ended', relations: [{ type: 'part-of', to: 'delta' }] },
});

test('Entries linked to most others are worth most; of equal ones the first, and nothing that is over', () => {
  const found = worthMost(dataset.entries, deriveGraph(dataset), 3);
  expect(found.map(({ id }) => id)).toEqual(['delta', 'beta', 'alpha']);
});

test('The terms with fewest entries come first; of equal ones in the order given', () => {
  const byTerm = new Map([
    ['one', dataset.entries.slice(0, 1)],
    ['none', []],
    ['also-one', dataset.entries.slice(1, 2)],
    ['all', dataset.entries],
  ]);
  expect(thinnest(byTerm, 3)).toEqual([
    { id: 'none', count: 0 },
    { id: 'one', count: 1 },
    { id: 'also-one', count: 1 },
  ]);
});
