import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBoundaries } from './boundaries.ts';
import { parseGazetteer } from './gazetteer.ts';
import { drawMap, outlinesOf } from './map-shapes.ts';

/** Two squares of one degree that share the line along 4 degrees west, and an islet of a hundredth of a degree. */
const west = [
  [-5, 55],
  [-5, 56],
  [-4, 56],
  [-4, 55],
  [-5, 55],
] as const;
const east = [
  [-4, 55],
  [-4, 56],
  [-3, 56],
  [-3, 55],
  [-4, 55],
] as const;
const islet = [
  [-2.01, 55],
  [-2.01, 55.01],
  [-2, 55.01],
  [-2, 55],
  [-2.01, 55],
] as const;
const squares = outlinesOf([
  { region: 'west', rings: [west] },
  { region: 'east', rings: [east, islet] },
]);

/** Returns the corners of the first ring of a path, in halves of a pixel. */
function cornersOf(path = ''): string[] {
  const [ring = ''] = path.split('Z');
  const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
  const corners = [`${x},${y}`];
  let [atX, atY] = [x, y];
  for (let index = 0; index < steps.length; index += 2) {
    atX += steps[index] ?? 0;
    atY += steps[index + 1] ?? 0;
    corners.push(`${atX},${atY}`);
  }
  return corners;
}

test('Squares stay squares, neighbours share their corners, and what is too small to see is left out', () => {
  const { paths } = drawMap(squares, { width: 200, height: 100, detail: 1 });
  const [left, right] = [cornersOf(paths.get('west')), cornersOf(paths.get('east'))];
  expect([left.length, right.length]).toEqual([4, 4]);
  expect(left.filter((corner) => right.includes(corner)).length).toBe(2);
  expect([...paths.values()].join('').match(/M/g)?.length).toBe(2);
});

test('The islet is there where it can be seen', () => {
  const { paths } = drawMap(squares, { width: 2000, height: 2000, detail: 1 });
  expect(paths.get('east')?.match(/M/g)?.length).toBe(2);
});

test('A drawing of one region is filled by it', () => {
  const { paths, width, height, point } = drawMap(squares, {
    width: 200,
    height: 200,
    region: 'west',
    detail: 1,
  });
  const middle = point(55.5, -4.5);
  expect([Math.round(middle.x), Math.round(middle.y)]).toEqual([width / 2, Math.round(height / 2)]);
  expect([...paths.keys()]).toEqual(['west', 'east']);
});

describe('The boundaries of the map', () => {
  const outlines = outlinesOf(parseBoundaries(readFileSync('data/places/regions.topo.json', 'utf8')));
  const { regions } = parseGazetteer(readFileSync('data/places/gazetteer.json', 'utf8'));
  const map = drawMap(outlines, { width: 220, height: 300, detail: 0.9 });

  test('fit the drawing, upright, in few enough letters for a page', () => {
    expect(map.height).toBe(300);
    expect(map.width).toBeLessThan(220);
    expect([...map.paths.keys()].sort()).toEqual([...regions.keys()].sort());
    expect([...map.paths.values()].join('').length).toBeLessThan(6000);
  });

  test('put every region where it is', () => {
    const at = (id: string) => {
      const { lat = 0, lon = 0 } = regions.get(id) ?? {};
      return map.point(lat, lon);
    };
    expect(at('scotland').y).toBeLessThan(at('london').y);
    expect(at('northern-ireland').x).toBeLessThan(at('wales').x);
    for (const id of regions.keys()) {
      expect(at(id).x).toBeGreaterThan(0);
      expect(at(id).x).toBeLessThan(map.width);
    }
  });

  test('give the same drawing every time', () => {
    expect(drawMap(outlines, { width: 220, height: 300, detail: 0.9 }).paths).toEqual(map.paths);
  });

  test('are short for each region too', () => {
    for (const { region } of outlines) {
      const { paths } = drawMap(outlines, { width: 360, height: 350, region, detail: 1.3 });
      expect([...paths.values()].join('').length).toBeLessThan(6000);
      expect(paths.get(region)).toMatch(/^M-?\d+ ?-?\d+l[-\d ]+Z/);
    }
  });
});
