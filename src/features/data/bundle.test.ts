import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { realFiles, realContext, smallContext } from '../../../tests/export-context.ts';
import { bundleOf, yamlOf, BUNDLE_SCHEMA } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { ENTRY_SCHEMA } from './bundle-schema.ts';
import { json } from './formats/json.ts';
import type { ExportFile } from './export-context.ts';

const textOf = (files: readonly ExportFile[], path: string): string => {
  const content = files.find((file) => file.path === path)?.content;
  if (typeof content !== 'string') throw new Error(`there is no text "${path}"`);
  return content;
};

const ajv = new Ajv({ strict: false, allErrors: true });

describe('The JSON of the real data', async () => {
  const context = realContext();
  const files = await json.files(context);
  const bundle = JSON.parse(textOf(files, 'map.json')) as Bundle;

  test('gives back every YAML file as it is, byte by byte', () => {
    const yaml = realFiles().filter(({ path }) => path.endsWith('.yaml'));
    expect(yaml.length).toBeGreaterThan(470);
    const written = yamlOf(bundle);
    expect(written.map(({ path }) => path)).toEqual(yaml.map(({ path }) => path));
    expect(written.filter(({ text }, index) => text !== yaml[index]?.text)).toEqual([]);
  });

  test('keeps as they are written only files with comments that nothing else holds', () => {
    expect(Object.keys(bundle.as_written).filter((path) => !path.startsWith('places/'))).toEqual([]);
  });

  test('fits its own schemas, which say what is wrong with a bundle that does not', () => {
    const fits = ajv.compile(JSON.parse(textOf(files, BUNDLE_SCHEMA)) as object);
    fits(bundle);
    expect(fits.errors ?? []).toEqual([]);
    const broken = { ...bundle, entries: [{ ...bundle.entries[0], status: 'asleep' }] };
    expect(fits(broken)).toBe(false);
    expect(fits.errors?.map(({ instancePath }) => instancePath)).toContain('/entries/0/status');
    const entry = ajv.compile(JSON.parse(textOf(files, ENTRY_SCHEMA)) as object);
    const own = files.filter(({ path }) => path.startsWith('entries/'));
    expect(own.length).toBe(context.entries.length);
    const faults = own.filter(({ content }) => !entry(JSON.parse(content as string)));
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  test('tells every relation between two entries from both ends', () => {
    const ends = files
      .filter(({ path }) => path.startsWith('entries/'))
      .flatMap(({ content }) => (JSON.parse(content as string) as { links: object[] }).links).length;
    const relations = context.dataset.entries.flatMap(({ relations: own = [] }) => own);
    const between = relations.filter(({ to }) => to !== undefined).length;
    expect(ends).toBe(between * 2 + (relations.length - between));
  });

  test('holds no other entries where only one kind is asked for', () => {
    const events = bundleOf(realContext({ kinds: ['event'] }));
    expect([...new Set(events.entries.map(({ kind }) => kind))]).toEqual(['event']);
    expect(events.indicators.length).toBe(bundle.indicators.length);
  });
});

test('The JSON of a small map says where it comes from, and keeps comments by keeping the text', () => {
  const bundle = bundleOf(smallContext({ 'organisations/alpha': {} }, { omega: 'alpha' }));
  expect({
    ...bundle,
    entries: bundle.entries.map(({ id, kind, page }) => [kind, id, page]),
    map: 'left out',
  }).toEqual({
    $schema: 'https://map.example/map/data/schema/map.schema.json',
    title: 'Test Map',
    version: '2026-11-20',
    home: 'https://map.example/map/',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    entries: [['organisation', 'alpha', 'https://map.example/map/entries/alpha/']],
    redirects: { omega: 'alpha' },
    indicators: [],
    searches: [],
    decisions: [],
    people: [],
    map: 'left out',
    as_written: {},
  });
  const context = smallContext({ 'organisations/alpha': {} });
  const files = context.files.map((file) =>
    file.path.startsWith('organisations/')
      ? { ...file, text: file.text.replace('\n', '\n# Ask first.\n') }
      : file,
  );
  const kept = bundleOf({ ...context, files });
  expect(Object.keys(kept.as_written)).toEqual(['organisations/alpha.yaml']);
  expect(yamlOf(kept)).toEqual(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
});

test('A bundle with a kind that is not known is refused with the five that are', () => {
  const { entries, ...rest } = bundleOf(smallContext({ 'organisations/alpha': {} }));
  expect(() => yamlOf({ ...rest, entries: entries.map((entry) => ({ ...entry, kind: 'animal' })) })).toThrow(
    '"animal" of the entry "alpha" is no kind: it is one of organisation, project, community, event, resource',
  );
});
