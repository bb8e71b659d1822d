/** Reads the published forms of the real data with programs by others, which are skipped where they are not installed. */
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { exportFiles } from '../../src/features/data/export-files.ts';
import { FORMATS } from '../../src/features/data/formats.ts';
import { geojson } from '../../src/features/data/formats/geojson.ts';
import { gexf } from '../../src/features/data/formats/network.ts';
import { graphml } from '../../src/features/data/formats/network.ts';
import { icalendar } from '../../src/features/data/formats/ical.ts';
import { jsonLd } from '../../src/features/data/formats/linked.ts';
import { turtle } from '../../src/features/data/formats/linked.ts';
import { xlsx } from '../../src/features/data/formats/xlsx.ts';
import { allQuads } from '../../src/features/data/formats/linked.ts';
import type { ExportFile } from '../../src/features/data/export-context.ts';
import { testDatabase } from '../database-cases.ts';
import { exportContextOf, realFiles, realContext, smallContext } from '../export-context.ts';
import { has, pythonWith, run, withFiles } from '../readers.ts';

const context = realContext();
const relations = context.dataset.entries.flatMap(({ relations: own = [] }) => own);

describe('iCalendar', () => {
  const python = pythonWith('icalendar');
  test.skipIf(python === undefined)('is read by icalendar for Python with every dated event', async () => {
    const dated = context.entries.filter(({ kind, started }) => kind === 'event' && started !== undefined);
    withFiles(await icalendar.files(context), (folder) => {
      const script = `import sys, icalendar; print(sum(1 for _ in icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT')))`;
      expect(run(python ?? '', ['-c', script, join(folder, 'events.ics')]).trim()).toBe(String(dated.length));
    });
  });
});

describe('The network', () => {
  const COUNT = `
import sys, json, networkx
graph = networkx.read_graphml(sys.argv[1]) if sys.argv[1].endswith('graphml') else networkx.read_gexf(sys.argv[1], version='1.2draft')
print(json.dumps({
  'nodes': graph.number_of_nodes(), 'edges': graph.number_of_edges(), 'directed': graph.is_directed(),
  'events': sum(1 for _, facts in graph.nodes(data=True) if facts.get('kind') == 'event'),
  'funds': sum(1 for _, _, facts in graph.edges(data=True) if facts.get('type') == 'funds' or facts.get('label') == 'funds'),
}))`;
  const unlisted = new Set(
    relations.flatMap(({ to_name: to, from_name: from }) => [to, from].filter((name) => name !== undefined)),
  );
  const expected = {
    nodes: context.entries.length + unlisted.size,
    edges: relations.length,
    directed: true,
    events: context.entries.filter(({ kind }) => kind === 'event').length,
    funds: relations.filter(({ type }) => type === 'funds').length,
  };
  const python = pythonWith('networkx');

  test.skipIf(python === undefined).each([
    ['GraphML', graphml, 'network.graphml'],
    ['GEXF', gexf, 'network.gexf'],
  ] as const)('as %s is read by NetworkX with the same counts', async (_name, format, path) => {
    withFiles(await format.files(context), (folder) => {
      expect(JSON.parse(run(python ?? '', ['-c', COUNT, join(folder, path)]))).toEqual(expected);
    });
  });

  test.skipIf(!has('xmllint', '--version'))(
    'as GraphML is well formed for xmllint, also with names that hold signs of XML',
    async () => {
      const odd = smallContext({
        'organisations/alpha': {
          name: 'A & B "d" < 3',
          relations: [{ type: 'member-of', to_name: ']]> & friends' }],
        },
      });
      for (const some of [context, odd])
        withFiles(await graphml.files(some), (folder) =>
          run('xmllint', ['--noout', join(folder, 'network.graphml')]),
        );
    },
  );
});

describe('GeoJSON', () => {
  test.skipIf(!has('ogrinfo', '--version'))(
    'is read by GDAL with the same counts, every shape valid',
    async () => {
      const files = await geojson.files(context);
      const places = JSON.parse(contentOf(files, 'geo/places.geojson')) as { features: unknown[] };
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
    },
  );
});

describe('Linked data', () => {
  test.skipIf(!has('rapper', '--version'))('is read by rapper with as many statements', async () => {
    withFiles(await turtle.files(context), (folder) => {
      const lines = run('rapper', ['-q', '-i', 'turtle', '-o', 'ntriples', join(folder, 'map.ttl')]);
      expect(lines.trimEnd().split('\n').length).toBe(allQuads(context).length);
      expect(run('rapper', ['-q', '-i', 'turtle', '-o', 'ntriples', join(folder, 'taxonomy.ttl')])).toContain(
        'http://www.w3.org/2004/02/skos/core#ConceptScheme',
      );
    });
  });

  const python = pythonWith('rdflib', 'rdflib.plugins.parsers.jsonld');
  test.skipIf(python === undefined)('as JSON-LD has the statements of Turtle, word for word', async () => {
    const files = [...(await jsonLd.files(context)), ...(await turtle.files(context))];
    const program = `
import sys
from rdflib import Graph
one, other = Graph().parse("map.jsonld", format="json-ld"), Graph().parse("map.ttl", format="turtle")
print(len(one), len(other), len(one - other), len(other - one))
`;
    const said = withFiles(files, (folder) =>
      run(python ?? '', ['-c', `import os\nos.chdir(${JSON.stringify(folder)})\n${program}`]),
    );
    const count = allQuads(context).length;
    expect(said.trim()).toBe(`${count} ${count} 0 0`);
  });
});

describe('Excel', () => {
  const python = pythonWith('openpyxl');
  test.skipIf(python === undefined)(
    'read by openpyxl has a sheet for each table and no formula',
    async () => {
      withFiles(await xlsx.files(context), (folder) => {
        const script = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({sheet.title: [sheet.max_row, sum(1 for row in sheet.iter_rows() for cell in row if cell.data_type == 'f')] for sheet in book}))`;
        const found = JSON.parse(run(python ?? '', ['-c', script, join(folder, 'map.xlsx')])) as object;
        expect(found).toEqual({
          About: [context.tables.length + 7, 0],
          ...Object.fromEntries(context.tables.map(({ name, rows }) => [name, [rows.length + 1, 0]])),
        });
      });
    },
  );
});

describe.skipIf(!has('sqlite3', '--version'))('SQLite, read by the sqlite3 program,', () => {
  testDatabase((file, sql) => {
    const said = run('sqlite3', ['-json', file, sql]);
    return said === '' ? [] : (JSON.parse(said) as []);
  });
});

test.skipIf(!has('sha256sum', '--version'))('The checksums are those that sha256sum finds', async () => {
  const files = await exportFiles(context);
  withFiles(files, (folder) => {
    expect(
      run('sh', [
        '-c',
        'cd "$0" && sha256sum --check --strict checksums.txt | grep -c ": OK$"',
        folder,
      ]).trim(),
    ).toBe(String(files.length - 2));
  });
});

test('The real data gives the same bytes twice in every form, also years later', async () => {
  const make = async () => {
    const fresh = exportContextOf(realFiles());
    return (await Promise.all(FORMATS.map(async (format) => format.files(fresh)))).flat();
  };
  const first = await make();
  vi.useFakeTimers({ now: new Date('2031-05-05T12:00:00Z'), toFake: ['Date'] });
  try {
    const second = await make();
    expect(second.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
    const differ = second.filter(
      ({ content }, index) => !Buffer.from(content).equals(Buffer.from(first[index]?.content ?? '')),
    );
    expect(differ.map(({ path }) => path)).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

function contentOf(files: readonly ExportFile[], path: string): string {
  const content = files.find((file) => file.path === path)?.content;
  if (typeof content !== 'string') throw new Error(`there is no text "${path}"`);
  return content;
}
