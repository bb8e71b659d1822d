import { expect, test } from 'vitest';
import { siteOf } from '../../../tests/site.ts';
import { startModel } from './model.ts';

test('Every group of problem spaces stands with its spaces counted, beside those who say how to join', () => {
  const how = { how: 'Come along.', source: 'https://joining.test-sources.org.uk/how' };
  const { fieldGroups, welcoming, communities, events } = startModel(
    siteOf({
      'organisations/alpha': { relations: [{ type: 'runs', to: 'beta' }] },
      'communities/beta': { join: how },
      'communities/gamma': {},
      'events/delta': {},
    }),
  );
  expect(fieldGroups).toHaveLength(6);
  const group = fieldGroups.find(({ spaces }) => spaces.some(({ id }) => id === 'responsible-ai'));
  expect(group?.spaces.find(({ id }) => id === 'responsible-ai')?.count).toBe(4);
  expect(group?.guides.map(({ entry, links }) => [entry.id, links])).toEqual([['alpha', 1]]);
  expect(welcoming.map(({ id }) => id)).toEqual(['beta']);
  expect(communities).toBe(2);
  expect(events.map(({ id }) => id)).toEqual(['delta']);
});
