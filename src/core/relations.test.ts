import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { DASHES } from '../features/explore/network/painter.client.ts';
import { TAXONOMY } from './schema/taxonomy.ts';
import { groupOf, RELATION_GROUPS, RELATION_TYPES, relationOrder } from './relations.ts';
import type { RelationTerm } from './schema/taxonomy.ts';

const FILE = '../../schema/taxonomy/relation.schema.json';

test('Every type of relation has its place in lists and belongs to one group', () => {
  const types = [...TAXONOMY.relation.byId.keys()].sort();
  expect(RELATION_TYPES.toSorted()).toEqual(types);
  expect(RELATION_GROUPS.flatMap((group) => group.types).toSorted()).toEqual(types);
  expect(RELATION_TYPES.slice(0, 3)).toEqual(['runs', 'hosts', 'created']);
});

test('Of several relations the first group counts', () => {
  expect(groupOf(['partner-of', 'funds']).id).toBe('funds');
  expect(() => groupOf([])).toThrow('stands for at least one relation, and there is none');
});

test('A type that is not in the schema throws and has no place', () => {
  expect(() => relationOrder('inspires' as 'runs')).toThrow(
    '"inspires" is not a type of relation in schema/taxonomy/relation.schema.json.',
  );
});

test('Each group of relations has a dash of its own, on the page and in the network', () => {
  const css = readFileSync('src/ui/styles/diagrams.css', 'utf8');
  const drawn = RELATION_GROUPS.map(
    ({ id }) => new RegExp(`\\.edge-${id} \\{\\s*stroke-dasharray: ([^;]+);`).exec(css)?.[1] ?? '',
  );
  expect(
    drawn,
    'Write stroke-dasharray of .edge-ID in src/ui/styles/diagrams.css and DASHES in src/features/explore/network/painter.client.ts',
  ).toEqual(DASHES.map((dash) => dash.join(' ')));
  expect(new Set(drawn).size).toBe(RELATION_GROUPS.length);
});

describe('A type added to the schema', () => {
  afterEach(() => {
    vi.doUnmock(FILE);
    vi.resetModules();
  });

  const inspires = {
    label: 'inspires',
    definition: 'One thing gave the other its idea.',
    inverse: 'inspired-by',
    inverse_label: 'is inspired by',
    from: ['project'],
    to: ['project'],
    'x-order': 55,
    'x-group': 'origin',
  };

  /** Reads the modules anew, with one more term in the file of relations. */
  async function withTerm(term: Partial<Omit<RelationTerm, 'id'>>) {
    const { default: file } = await vi.importActual<{
      default: { enum: string[]; 'x-terms': object };
    }>(FILE);
    vi.resetModules();
    vi.doMock(FILE, () => ({
      default: {
        ...file,
        enum: [...file.enum, 'inspires'],
        'x-terms': { ...file['x-terms'], inspires: term },
      },
    }));
    return {
      relations: await import('./relations.ts'),
      data: await import('../../tests/dataset.ts'),
      links: await import('./relation-index.ts'),
      file: await import('../features/explore/network/write-network.ts'),
      explore: await import('../features/explore/network/network-file.ts'),
      network: await import('./graph/neighbourhood.ts'),
    };
  }

  it('stands with its label in its place on the page of an entry and in the explorer', async () => {
    const { data, relations, links, file, explore, network } = await withTerm(inspires);
    const dataset = data.datasetOf({
      'projects/ash': { relations: [{ type: 'inspires' as 'runs', to: 'birch' }] },
      'projects/birch': { relations: [{ type: 'funds', to: 'ash' }] },
    });
    const { types, rows } = file.relationsFile(dataset);
    expect(types.map(([id]) => id).slice(4, 7)).toEqual(['commissioned', 'inspires', 'funds']);
    const seen = [0, 1].map((item) => explore.relationsOf({ types, rows }, item).map(({ label }) => label));
    expect(seen).toEqual([
      ['inspires', 'is funded by'],
      ['is inspired by', 'funds'],
    ]);
    const onPages = links.deriveLinks(dataset);
    expect(['ash', 'birch'].map((id) => onPages.get(id)?.map(({ label }) => label))).toEqual(seen);
    expect(relations.groupOf(['inspires' as 'runs'])).toMatchObject({ id: 'origin', dash: 'dots' });
    const { edges } = file.networkFile(
      dataset,
      network.deriveNetwork(dataset),
      { places: new Map(dataset.entries.map(({ id }) => [id, { x: 0, y: 0 }])) } as never,
      [],
    );
    expect(edges).toEqual([0, 1, 1]);
  });

  it.each([
    ['no order', { 'x-order': undefined }, 'has no "x-order", which is its place in lists of relations'],
    ['an order that is taken', { 'x-order': 60 }, '"inspires" and "funds" in .* have the same "x-order", 60'],
    [
      'no group',
      { 'x-group': undefined },
      'has no "x-group"; write one of makes, funds, belongs, together, origin',
    ],
    ['an unknown group', { 'x-group': 'magic' }, 'has the "x-group" "magic"; write one of makes, funds'],
  ])('is refused with %s', async (_what, change, message) => {
    await expect(withTerm({ ...inspires, ...change } as never)).rejects.toThrow(new RegExp(message));
  });
});
