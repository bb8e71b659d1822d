import { parse } from 'yaml';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Package } from 'datapackage';
import { unpackTar } from 'modern-tar';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realContext, smallContext } from '../../../tests/export-context.ts';
import { withFiles } from '../../../tests/readers.ts';
import type { Measured } from './data-package.ts';
import { ARCHIVE, bytesOf, exportFiles } from './export-files.ts';
import { FORMATS } from './formats.ts';

const context = realContext();
const files = await exportFiles(context);

function textOf(path: string, all: readonly Measured[] = files): string {
  const file = all.find((one) => one.path === path);
  if (!file) throw new Error(`there is no file "${path}"`);
  return new TextDecoder().decode(bytesOf(file));
}

interface Index {
  readonly version: string;
  readonly citation: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly formats: readonly { readonly id: string }[];
  readonly files: readonly { path: string; url: string; bytes: number; sha256: string; schema?: string }[];
}

describe('The list of all files', () => {
  const index = JSON.parse(textOf('index.json')) as Index;

  test('names each but itself, with its size, and links every JSON file to its schema', () => {
    expect(index.files.map(({ path }) => path)).toEqual(
      files.map(({ path }) => path).filter((path) => path !== 'index.json'),
    );
    for (const { path, url, bytes } of index.files) {
      expect(url).toBe(`https://map.example/map/data/${path}`);
      expect(bytes).toBe(
        Buffer.byteLength(bytesOf(files.find((file) => file.path === path) ?? { content: '' })),
      );
    }
    const schemas = new Set(index.files.flatMap(({ schema }) => schema ?? []));
    expect([...schemas].sort()).toEqual(['schema/entry.schema.json', 'schema/map.schema.json']);
    for (const schema of schemas) expect(textOf(schema)).toContain('"$schema"');
  });

  test('says the version, how to cite, and how many there are of what', () => {
    expect(index.version).toBe('2026-11-20');
    expect(index.citation).toBe(
      'Ethical Tech Map contributors (2026). Ethical Tech Map: data as of 2026-11-20. https://map.example/map/data/',
    );
    expect(index.counts['entries']).toBe(context.entries.length);
    expect(index.formats.map(({ id }) => id)).toEqual(FORMATS.map(({ id }) => id));
  });
});

test('The archive holds every file, the same as beside it', async () => {
  const archive = files.find(({ path }) => path === ARCHIVE);
  const entries = await unpackTar(new Uint8Array(gunzipSync(bytesOf(archive ?? { content: '' }))));
  const inside = new Map(entries.map(({ header, data }) => [header.name, Buffer.from(data ?? '')]));
  const outside = files.slice(
    0,
    files.findIndex(({ path }) => path === ARCHIVE),
  );
  expect([...inside.keys()].sort()).toEqual(
    outside.map(({ path }) => `ethical-tech-map-2026-11-20/${path}`).sort(),
  );
  for (const file of outside)
    expect(inside.get(`ethical-tech-map-2026-11-20/${file.path}`)?.equals(Buffer.from(bytesOf(file)))).toBe(
      true,
    );
});

describe('The data package', () => {
  test('is valid, and so is every table with its types, keys and rules, for another library', async () => {
    await withFiles(files, async (folder) => {
      const read = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
      expect([read.valid, read.errors.map(String)]).toEqual([true, []]);
      const counts: [string, number][] = [];
      for (const resource of read.resources)
        counts.push([resource.name, (await resource.read({ relations: true })).length]);
      expect(counts).toEqual(context.tables.map(({ name, rows }) => [name, rows.length]));
    });
  });

  test('finds a table that breaks its own rules', async () => {
    const broken = files.map((file) =>
      file.path === 'csv/relations.csv'
        ? { ...file, content: textOf(file.path).replace(/^360giving,/m, 'nobody-of-this-id,') }
        : file,
    );
    await withFiles(broken, async (folder) => {
      const read = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
      const relations = read.resources.find(({ name }) => name === 'relations');
      await expect(relations?.read({ relations: true })).rejects.toThrow(/[Ff]oreign key/);
    });
  });
});

test('The description of the addresses is valid OpenAPI, and names only files that are there', async () => {
  const text = textOf('openapi.json');
  const validator = new Validator();
  for (const path of ['schema/entry.schema.json', 'schema/map.schema.json'])
    await validator.addSpecRef(JSON.parse(textOf(path)) as Record<string, unknown>, path);
  const result = await validator.validate(text);
  expect([result.valid, result.errors ?? []]).toEqual([true, []]);
  const { paths } = JSON.parse(text) as { paths: Record<string, { get: { operationId: string } }> };
  const known = new Set([...files.map(({ path }) => `/${path}`), '/entries/{id}.json']);
  expect(Object.keys(paths).filter((path) => !known.has(path))).toEqual([]);
  const ids = Object.values(paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('Only the forms that are asked for are made, and described', async () => {
  const some = await exportFiles(
    smallContext({ 'organisations/alpha': {} }),
    FORMATS.filter(({ id }) => id === 'ndjson'),
  );
  expect(some.map(({ path }) => path)).toEqual([
    'ndjson/entries.ndjson',
    'ndjson/relations.ndjson',
    'openapi.json',
    'LICENCE.txt',
    'CITATION.cff',
    'all.tar.gz',
    'checksums.txt',
    'index.json',
  ]);
  expect(textOf('LICENCE.txt', some)).toBe(`Test Map, data as of 2026-11-20
Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
Source: https://map.example/map/

Cite as: Test Map contributors (2026). Test Map: data as of 2026-11-20. https://map.example/map/data/

Owed to others:
- Made-up places: Made up, no licence. https://places.test-sources.org.uk/
`);
  expect(parse(textOf('CITATION.cff', some))).toEqual({
    'cff-version': '1.2.0',
    message: 'If you use the data, please cite it as below.',
    type: 'dataset',
    title: 'Test Map: data as of 2026-11-20',
    abstract: expect.any(String) as string,
    keywords: ['made-up bodies'],
    authors: [{ name: 'Test Map contributors' }],
    version: '2026-11-20',
    'date-released': '2026-11-20',
    'license-url': 'https://creativecommons.org/licenses/by/4.0/',
    url: 'https://map.example/map/data/',
    'repository-code': expect.any(String) as string,
  });
});

test('A map that was just begun has all forms, without rows', async () => {
  const files = await exportFiles(smallContext({}));
  const paths = files.map(({ path }) => path);
  for (const path of ['map.json', 'map.xlsx', 'map.sqlite', 'network.graphml', 'network.gexf', 'map.ttl'])
    expect(paths).toContain(path);
  expect(textOf('csv/redirects.csv', files)).toBe('old,id\r\n');
});
