import { expect, test } from 'vitest';
import type { Graph } from './graph.ts';
import { deriveLayout } from './layout.ts';

const graph: Graph = {
  nodes: ['alpha', 'beta', 'gamma', 'delta', 'omega'],
  edges: [
    ['alpha', 'beta'],
    ['beta', 'gamma'],
    ['alpha', 'gamma'],
  ],
  degree: new Map([
    ['alpha', 2],
    ['beta', 2],
    ['gamma', 2],
    ['delta', 0],
    ['omega', 0],
  ]),
};

const distance = (a: { x: number; y: number } | undefined, b: { x: number; y: number } | undefined): number =>
  Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN));

test('The same graph gives the same picture every time', () => {
  expect(deriveLayout(graph, () => 4)).toEqual(deriveLayout(structuredClone(graph), () => 4));
});

test('Every entry has a place in whole numbers, and none covers another', () => {
  const places = deriveLayout(graph, () => 4);
  expect([...places.keys()]).toEqual(graph.nodes);
  const points = [...places.values()];
  expect(points.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  const pairs = points.flatMap((a, index) => points.slice(index + 1).map((b) => distance(a, b)));
  expect(Math.min(...pairs)).toBeGreaterThan(8);
});

test('Joined entries stand nearer to each other than to those without links', () => {
  const places = deriveLayout(graph, () => 4);
  expect(distance(places.get('alpha'), places.get('beta'))).toBeLessThan(
    distance(places.get('alpha'), places.get('omega')),
  );
});

test('A graph without entries has no places', () => {
  expect(deriveLayout({ nodes: [], edges: [], degree: new Map() }, () => 4).size).toBe(0);
});
