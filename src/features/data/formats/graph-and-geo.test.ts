/** Reads the network and the places back by other programs and libraries than those that wrote them. */
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import type { Feature, FeatureCollection, MultiPolygon, Point } from 'geojson';
import { describe, expect, test } from 'vitest';
import { fixtureContext, realContext, smallContext } from '../../../../tests/export-context.ts';
import type { ExportFile } from '../export-context.ts';
import { geojson } from './geojson.ts';
import { gexf, graphml } from './network.ts';
const context = realContext();
const relations = context.dataset.entries.flatMap(({ relations: own = [] }) => own);
const unlisted = new Set(
  relations.flatMap(({ to_name: to, from_name: from }) => [to, from].filter((name) => name !== undefined)),
);
const text = (files: readonly ExportFile[], path: string) => {
  const content = files.find((file) => file.path === path)?.content;
  if (typeof content !== 'string') throw new Error(`there is no text "${path}"`);
  return content;
};

const EXPECTED = {
  nodes: context.entries.length + unlisted.size,
  edges: relations.length,
  directed: true,
  events: context.entries.filter(({ kind }) => kind === 'event').length,
  funds: relations.filter(({ type }) => type === 'funds').length,
};

const oddNames = async () =>
  graphml.files(
    smallContext({
      'organisations/alpha': {
        name: 'A & B "d" < 3',
        relations: [{ type: 'member-of', to_name: ']]> & friends' }],
      },
    }),
  );

describe('GraphML', async () => {
  const files = await graphml.files(context);

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

  test('is well formed, also with names that hold signs of XML', async () => {
    for (const some of [files, await oddNames()])
      expect(SyntaxValidator.validate(text(some, 'network.graphml'))).toBe(true);
    expect(text(await oddNames(), 'network.graphml')).toContain('A &amp; B "d" &lt; 3');
  });
});

describe('GEXF', async () => {
  const files = await gexf.files(context);

  test('holds every node with its position where it has one, and every relation', () => {
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      text(files, 'network.gexf'),
    ) as { gexf: { graph: { nodes: { node: object[] }; edges: { edge: unknown[] } } } };
    const { nodes, edges } = parsed.gexf.graph;
    expect([nodes.node.length, edges.edge.length]).toEqual([EXPECTED.nodes, EXPECTED.edges]);
    const placed = nodes.node.filter((node) => 'viz:position' in node).length;
    expect(placed).toBe(context.entries.filter(({ id }) => context.layout.places.has(id)).length);
    expect(placed).toBeGreaterThan(300);
  });
});

describe('GeoJSON', async () => {
  const files = await geojson.files(context);
  const places = JSON.parse(text(files, 'geo/places.geojson')) as FeatureCollection<Point>;
  const regions = JSON.parse(text(files, 'geo/regions.geojson')) as FeatureCollection<MultiPolygon>;

  test('gives each entry with a place once, and says how many have none', () => {
    const placed = context.tables[0]?.rows.filter(
      (row) =>
        row.includes('town') || row.includes('region') || row.includes('council') || row.includes('county'),
    );
    expect(places.features.length).toBe(placed?.length);
    const about = (places as unknown as { metadata: { about: string } }).metadata.about;
    expect(about).toContain(`${context.entries.length - places.features.length} entries have no place`);
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

  test('gives null for a rate of few, and no region that has no boundary', async () => {
    const small = await geojson.files(
      smallContext({ 'organisations/alpha': { place: { region: 'wales' } } }),
    );
    const [point] = (JSON.parse(text(small, 'geo/places.geojson')) as { features: Feature[] }).features;
    expect(point?.properties?.['precision']).toBe(
      'Only the region is known: shown at a point inside it, not at an address.',
    );
    expect((JSON.parse(text(small, 'geo/regions.geojson')) as { features: Feature[] }).features).toEqual([]);
  });
});

test('The same data gives the same bytes', async () => {
  for (const format of [graphml, gexf, geojson])
    expect(await format.files(fixtureContext())).toEqual(await format.files(fixtureContext()));
});
