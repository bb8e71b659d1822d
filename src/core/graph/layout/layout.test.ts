import { describe, expect, test } from 'vitest';
import type { Point } from '../../geo/position.ts';
import { nodeRadius, deriveGraph } from '../graph.ts';
import type { Graph } from '../graph.ts';
import { deriveLayout, deriveField, SLOT, deriveSettledLayout } from './layout.ts';
import { datasetOf } from '../../../../tests/dataset.ts';

type Edge = readonly [string, string];

function graphOf(nodes: readonly string[], edges: readonly Edge[]): Graph {
  const degree = new Map(nodes.map((id) => [id, edges.filter((edge) => edge.includes(id)).length]));
  return { nodes, edges, degree };
}

const triangle = graphOf(
  ['beta', 'alpha', 'gamma', 'delta', 'omega'],
  [
    ['alpha', 'beta'],
    ['beta', 'gamma'],
    ['alpha', 'gamma'],
  ],
);

const distance = (a: Point | undefined, b: Point | undefined): number =>
  Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN));

test('The same graph gives the same picture every time, in whatever order it comes', () => {
  const { places } = deriveLayout(triangle);
  const turned = graphOf(triangle.nodes.toReversed(), triangle.edges.toReversed());
  expect(deriveLayout(structuredClone(triangle)).places).toEqual(places);
  expect(deriveLayout(turned).places).toEqual(places);
});

test('Every entry has a place, and those without a link stand in a field below the others', () => {
  const { places, linked, field } = deriveLayout(triangle);
  expect([...places.keys()]).toEqual(triangle.nodes);
  expect([...places.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  expect(field?.top).toBeGreaterThan(linked.bottom);
  for (const id of ['delta', 'omega']) expect(places.get(id)?.y).toBeGreaterThan(field?.top ?? NaN);
});

test('A graph without links has a field alone, and one without entries nothing', () => {
  const nothing = { left: 0, top: 0, right: 0, bottom: 0 };
  expect(deriveLayout(graphOf(['alpha'], []))).toMatchObject({ linked: nothing, field: { top: 48 } });
  expect(deriveLayout(graphOf([], []))).toEqual({ places: new Map(), linked: nothing, field: undefined });
});

test('Without a stored layout, or with one of other entries, all find new places', () => {
  const { places } = deriveLayout(triangle);
  const other = new Map(['a', 'b', 'c', 'alpha'].map((id) => [id, { x: 900, y: 900 }]));
  expect(deriveLayout(triangle, { earlier: other }).places).toEqual(places);
});

/** As many linked entries and links as the map had in 2026, each new entry linked to well-linked ones. */
function madeUp(): Graph {
  let state = 7;
  const chance = () => (state = (state * 16807) % 2147483647) / 2147483647;
  const ends = ['entry-0'];
  const edges = new Map<string, Edge>();
  for (let index = 1; index < 403; index++) {
    const id = `entry-${index}`;
    for (let link = 0; link < (index % 2 === 0 ? 2 : 1); link++) {
      const to = ends[Math.floor(chance() ** 2 * ends.length)] ?? 'entry-0';
      if (to === id) continue;
      edges.set([id, to].join(' '), [id, to]);
      ends.push(to, id);
    }
  }
  const alone = Array.from({ length: 45 }, (_, index) => `alone-${index}`);
  return graphOf([...new Set(ends), ...alone], [...edges.values()]);
}

describe('A network of the size of the map', () => {
  const graph = madeUp();
  const earlier = deriveSettledLayout(graph, new Map());
  const now = deriveLayout(graph, { earlier });

  /** Returns how far the entries that stay move, as shares of the picture's width, least first. */
  function moves(changed: Graph): number[] {
    const { places } = deriveLayout(changed, { earlier });
    return [...earlier]
      .filter(([id]) => (changed.degree.get(id) ?? 0) > 0)
      .map(([id, before]) => distance(before, places.get(id)) / (now.linked.right - now.linked.left))
      .sort((a, b) => a - b);
  }
  const rank = (sorted: readonly number[], share: number) => sorted[Math.floor(share * sorted.length)];
  const linkTo = (id: string, seed: number): Edge[] =>
    [0, 1, 2].map((step) => [id, `entry-${(seed * 97 + step * 131) % 403}`]);

  test('is about half as wide again as high, with its middle in the middle', () => {
    const { left, top, right, bottom } = now.linked;
    expect((right - left) / (bottom - top)).toBeGreaterThan(1.3);
    expect((right - left) / (bottom - top)).toBeLessThan(1.7);
    expect(Math.abs(left + right)).toBeLessThan(0.05 * (right - left));
    expect(Math.abs(top + bottom)).toBeLessThan(0.05 * (right - left));
  });

  test('has no mark that covers another', () => {
    const marks = [...now.places].map(([id, place]) => ({
      place,
      radius: nodeRadius(graph.degree.get(id) ?? 0),
    }));
    const gaps = marks.flatMap((a, index) =>
      marks.slice(index + 1).map((b) => distance(a.place, b.place) - a.radius - b.radius),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(0);
  });

  test('joins what is linked by lines far shorter than the distance of any two', () => {
    const mean = (pairs: readonly Edge[]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(earlier.get(a), earlier.get(b)), 0) / pairs.length;
    const ids = [...earlier.keys()];
    const any = ids.map((id, index): Edge => [id, ids[(index + 200) % ids.length] ?? id]);
    expect(mean(graph.edges)).toBeLessThan(0.4 * mean(any));
  });

  test('is nearly the same when nothing comes or goes', () => {
    const sorted = moves(graph);
    expect(rank(sorted, 0.5)).toBe(0);
    expect(rank(sorted, 0.95)).toBeLessThan(0.005);
  });

  test('hardly moves when an entry comes that is linked to three', () => {
    const sorted = moves(graphOf([...graph.nodes, 'new'], [...graph.edges, ...linkTo('new', 1)]));
    expect(rank(sorted, 0.5)).toBe(0);
    expect(rank(sorted, 0.95)).toBeLessThan(0.01);
  });

  test('moves little when ten come', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `new-${index}`);
    const edges = ids.flatMap((id, index) => linkTo(id, index + 2));
    const sorted = moves(graphOf([...graph.nodes, ...ids], [...graph.edges, ...edges]));
    expect(rank(sorted, 0.5)).toBeLessThan(0.01);
    expect(rank(sorted, 0.95)).toBeLessThan(0.03);
  });

  test('moves little when ten go', () => {
    const gone = new Set(Array.from({ length: 10 }, (_, index) => `entry-${index * 37 + 5}`));
    const stay = ([a, b]: Edge) => !gone.has(a) && !gone.has(b);
    const sorted = moves(
      graphOf(
        graph.nodes.filter((id) => !gone.has(id)),
        graph.edges.filter(stay),
      ),
    );
    expect(rank(sorted, 0.5)).toBeLessThan(0.01);
    expect(rank(sorted, 0.95)).toBeLessThan(0.02);
  });
});

const ids = Array.from({ length: 45 }, (_, index) => `entry-${(index * 7919) % 1000}`);
const field = deriveField(ids, 500);

test('Each entry has a slot of its own, below the upper edge and around the middle', () => {
  expect(new Set([...field.places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(45);
  expect([field.columns, field.rows]).toEqual([32, 4]);
  for (const { x, y } of field.places.values()) {
    expect(Math.abs(x)).toBeLessThan((field.columns * SLOT) / 2);
    expect(y).toBeGreaterThan(500);
    expect(y).toBeLessThan(500 + field.rows * SLOT);
  }
});

test('The order of the entries does not matter', () => {
  expect(deriveField(ids.toReversed(), 500).places).toEqual(field.places);
});

test.each([
  ['one comes', [...ids, 'newcomer']],
  ['ten come', [...ids, ...Array.from({ length: 10 }, (_, index) => `newcomer-${index}`)]],
  ['five go', ids.slice(5)],
])('Nearly all stay where they are when %s', (_, others) => {
  const { places } = deriveField(others, 500);
  const moved = ids.filter((id) => {
    const [before, after] = [field.places.get(id), places.get(id)];
    return after && (before?.x !== after.x || before.y !== after.y);
  });
  expect(moved.length).toBeLessThanOrEqual(6);
});

test('No entry needs no field, and one needs little', () => {
  expect(deriveField([], 500)).toEqual({ places: new Map(), columns: 0, rows: 0 });
  expect(deriveField(['alpha'], 0)).toMatchObject({ columns: 2, rows: 1 });
});

const graph = deriveGraph(
  datasetOf({
    'organisations/alpha': {},
    'projects/beta': { relations: [{ type: 'part-of', to: 'alpha' }] },
    'projects/gamma': { relations: [{ type: 'part-of', to: 'alpha' }] },
    'projects/delta': { relations: [{ type: 'part-of', to: 'gamma' }] },
    'resources/omega': {},
  }),
);

test('Only linked entries have places to store, and these are where the next layout puts them', () => {
  const places = deriveSettledLayout(graph, new Map());
  expect([...places.keys()]).toEqual(['alpha', 'beta', 'delta', 'gamma']);
  const next = deriveLayout(graph, { earlier: places });
  for (const [id, place] of places) expect(next.places.get(id)).toEqual(place);
});

test('Places that are given are begun with', () => {
  const places = deriveSettledLayout(graph, new Map());
  expect(deriveSettledLayout(graph, places)).toEqual(places);
});
