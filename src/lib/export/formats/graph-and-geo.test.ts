/** Reads the network and the places back by other programs and libraries than those that wrote them. */
import { XMLParser } from 'fast-xml-parser';
import type { Feature, FeatureCollection, MultiPolygon, Point } from 'geojson';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realKit, smallKit } from '../../../../tests/kit.ts';
import { has, pythonWith, run, withFiles } from '../../../../tests/readers.ts';
import type { ExportFile } from '../kit.ts';
import { geojson } from './geojson.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';

const kit = realKit();
const relations = kit.dataset.entries.flatMap(({ relations: own = [] }) => own);
const unlisted = new Set(
  relations.flatMap(({ to_name: to, from_name: from }) => [to, from].filter((name) => name !== undefined)),
);
const text = (files: readonly ExportFile[], path: string) => {
  const content = files.find((file) => file.path === path)?.content;
  if (typeof content !== 'string') throw new Error(`there is no text "${path}"`);
  return content;
};

const COUNT = `
import sys, json, networkx
graph = networkx.read_graphml(sys.argv[1]) if sys.argv[1].endswith('graphml') else networkx.read_gexf(sys.argv[1], version='1.2draft')
print(json.dumps({
  'nodes': graph.number_of_nodes(), 'edges': graph.number_of_edges(), 'directed': graph.is_directed(),
  'events': sum(1 for _, facts in graph.nodes(data=True) if facts.get('kind') == 'event'),
  'funds': sum(1 for _, _, facts in graph.edges(data=True) if facts.get('type') == 'funds' or facts.get('label') == 'funds'),
}))`;

const EXPECTED = {
  nodes: kit.entries.length + unlisted.size,
  edges: relations.length,
  directed: true,
  events: kit.entries.filter(({ kind }) => kind === 'event').length,
  funds: relations.filter(({ type }) => type === 'funds').length,
};

describe('GraphML', async () => {
  const files = await graphml.files(kit);

  test('holds every entry, every body without one, and every relation', () => {
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      text(files, 'network.graphml'),
    ) as { graphml: { graph: { edgedefault: string; node: unknown[]; edge: unknown[] } } };
    const { graph } = parsed.graphml;
    expect([graph.edgedefault, graph.node.length, graph.edge.length]).toEqual([
      'directed',
      EXPECTED.nodes,
      EXPECTED.edges,
    ]);
  });

  const python = pythonWith('networkx');
  test.skipIf(python === undefined)('is read by NetworkX with the same counts', () => {
    withFiles(files, (folder) => {
      expect(JSON.parse(run(python ?? '', ['-c', COUNT, join(folder, 'network.graphml')]))).toEqual(EXPECTED);
    });
  });

  test.skipIf(!has('xmllint', '--version'))(
    'is well formed, also with names that hold signs of XML',
    async () => {
      const odd = await graphml.files(
        smallKit({
          'organisations/alpha': {
            name: 'A & B "d" < 3',
            relations: [{ type: 'member-of', to_name: ']]> & friends' }],
          },
        }),
      );
      for (const some of [files, odd])
        withFiles(some, (folder) => run('xmllint', ['--noout', join(folder, 'network.graphml')]));
      expect(text(odd, 'network.graphml')).toContain('A &amp; B "d" &lt; 3');
    },
  );
});

describe('GEXF', async () => {
  const files = await gexf.files(kit);

  test('holds every node with its position where it has one, and every relation', () => {
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      text(files, 'network.gexf'),
    ) as { gexf: { graph: { nodes: { node: object[] }; edges: { edge: unknown[] } } } };
    const { nodes, edges } = parsed.gexf.graph;
    expect([nodes.node.length, edges.edge.length]).toEqual([EXPECTED.nodes, EXPECTED.edges]);
    const placed = nodes.node.filter((node) => 'viz:position' in node).length;
    expect(placed).toBe(kit.entries.filter(({ id }) => kit.layout.places.has(id)).length);
    expect(placed).toBeGreaterThan(300);
  });

  const python = pythonWith('networkx');
  test.skipIf(python === undefined)('is read by NetworkX with the same counts', () => {
    withFiles(files, (folder) => {
      expect(JSON.parse(run(python ?? '', ['-c', COUNT, join(folder, 'network.gexf')]))).toEqual(EXPECTED);
    });
  });
});

describe('GeoJSON', async () => {
  const files = await geojson.files(kit);
  const places = JSON.parse(text(files, 'geo/places.geojson')) as FeatureCollection<Point>;
  const regions = JSON.parse(text(files, 'geo/regions.geojson')) as FeatureCollection<MultiPolygon>;

  test('gives each entry with a place once, and says how many have none', () => {
    const placed = kit.tables[0]?.rows.filter(
      (row) =>
        row.includes('town') || row.includes('region') || row.includes('council') || row.includes('county'),
    );
    expect(places.features.length).toBe(placed?.length);
    const about = (places as unknown as { metadata: { about: string } }).metadata.about;
    expect(about).toContain(`${kit.entries.length - places.features.length} entries have no place`);
  });

  test('gives regions with counts that add up, and rates as by hand', () => {
    expect(regions.features.length).toBe(12);
    const sum = regions.features.reduce(
      (all, { properties }) => all + (properties?.['entries'] as number),
      0,
    );
    expect(sum).toBe(places.features.length);
    for (const { properties } of regions.features) {
      const {
        organisations,
        population_2024: people,
        organisations_per_million_people: rate,
      } = properties as Record<string, number | null>;
      if ((organisations ?? 0) < 5) expect(rate).toBeNull();
      else expect(rate).toBeCloseTo(((organisations ?? 0) * 1_000_000) / (people ?? 0), 9);
    }
  });

  test('winds outer rings against the clock, and closes them', () => {
    for (const { geometry } of regions.features)
      for (const [ring = []] of geometry.coordinates) {
        const area = ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
          const [px = 0, py = 0] = ring[index] ?? [];
          return sum + (x - px) * (y + py);
        }, 0);
        expect(area).toBeLessThan(0);
        expect(ring[0]).toEqual(ring.at(-1));
      }
  });

  test.skipIf(!has('ogrinfo', '--version'))('is read by GDAL with the same counts, every shape valid', () => {
    withFiles(files, (folder) => {
      const count = (name: string) =>
        Number(/Feature Count: (\d+)/.exec(run('ogrinfo', ['-so', '-al', join(folder, name)]))?.[1]);
      expect([count('geo/places.geojson'), count('geo/regions.geojson')]).toEqual([
        places.features.length,
        12,
      ]);
      const valid = run('ogrinfo', [
        '-q',
        '-dialect',
        'SQLite',
        '-sql',
        'SELECT min(ST_IsValid(geometry)) AS valid FROM regions',
        join(folder, 'geo/regions.geojson'),
      ]);
      expect(valid).toMatch(/valid \(Integer\) = 1/);
    });
  });

  test('gives null for a rate of few, and no region that has no boundary', async () => {
    const small = await geojson.files(smallKit({ 'organisations/alpha': { place: { region: 'wales' } } }));
    const [point] = (JSON.parse(text(small, 'geo/places.geojson')) as { features: Feature[] }).features;
    expect(point?.properties?.['precision']).toBe(
      'Only the region is known: shown at a point inside it, not at an address.',
    );
    expect((JSON.parse(text(small, 'geo/regions.geojson')) as { features: Feature[] }).features).toEqual([]);
  });
});

test('The same data gives the same bytes', async () => {
  for (const format of [graphml, gexf, geojson])
    expect(await format.files(realKit())).toEqual(await format.files(kit));
});
