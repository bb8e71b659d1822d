import { describe, expect, it, test } from 'vitest';
import { FOLDERS, KINDS, entryOfPath } from '../ids.ts';
import {
  FILE_TYPES,
  fileTypeOf,
  idOfPath,
  isGovernance,
  pathOfId,
  readableBytes,
  schemaOfPath,
  schemaReference,
} from './file-types.ts';

describe('schemaOfPath', () => {
  it.each([
    ['organisations/chayn.yaml', 'organisation.schema.json'],
    ['communities/.yaml', 'community.schema.json'],
    ['map.yaml', 'map.schema.json'],
    ['redirects.yaml', 'redirects.schema.json'],
    ['context/population-2024.yaml', 'context.schema.json'],
    ['governance/decisions/2027-12.yaml', 'decision.schema.json'],
    ['governance/decisions/old/2027-12.yaml', undefined],
    ['governance/policy.yaml', 'policy.schema.json'],
    ['governance/left-off.yaml', 'left-off.schema.json'],
    ['governance/people/ana.yaml', 'person.schema.json'],
    ['governance/people/old/ana.yaml', undefined],
    ['governance/ruleset.json', undefined],
    ['context/population-2024.json', undefined],
    ['context/old/population-2024.yaml', undefined],
    ['organisations/chayn.yml', undefined],
    ['organisations/a/chayn.yaml', undefined],
    ['organisation/chayn.yaml', undefined],
    ['places/regions.yaml', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ])('of %j is %j', (path, schema) => {
    expect(schemaOfPath(path)).toBe(schema);
  });
});

describe('fileTypeOf', () => {
  it.each([
    ['LICENSE', true],
    ['releases/2026-11-27b.json', true],
    ['releases/latest.json', false],
    ['organisations/*.yaml', false],
    ['places/towns.json', false],
    ['places/sources.md', true],
    ['places/gazetteer.json', true],
    ['network/layout.json', true],
    ['network/layout.yaml', false],
    ['context/population-2024.yaml', true],
    ['context/README.md', false],
    ['governance/people/README.md', true],
    ['governance/people/ana.md', false],
    ['governance/ruleset.json', true],
    ['places/a/b.yaml', false],
    ['places/.DS_Store', false],
    ['places/towns.yml', false],
    ['constructor', false],
  ])('knows %j: %j', (path, answer) => {
    expect(fileTypeOf(path) !== undefined).toBe(answer);
  });
});

describe('schemaReference', () => {
  it('leads from a file to its schema', () => {
    expect(schemaReference('organisations/chayn.yaml', 'organisation.schema.json')).toBe(
      '../../schema/organisation.schema.json',
    );
    expect(schemaReference('map.yaml', 'map.schema.json')).toBe('../schema/map.schema.json');
  });
});

describe('idOfPath', () => {
  it.each([
    ['context/population-2024.yaml', 'indicator', 'population-2024'],
    ['context/.yaml', 'indicator', ''],
    ['context/population-2024.yml', 'indicator', undefined],
    ['context/old/population-2024.yaml', 'indicator', undefined],
    ['context', 'indicator', undefined],
    ['organisations/chayn.yaml', 'indicator', undefined],
    ['', 'indicator', undefined],
    ['searches/advice-in-wales-2026.yaml', 'search', 'advice-in-wales-2026'],
    ['searches/a.b.yaml', 'search', 'a.b'],
    ['searches/advice.yml', 'search', undefined],
    ['searches/README.md', 'search', undefined],
    ['searches/2026/advice.yaml', 'search', undefined],
    ['projects/advice.yaml', 'search', undefined],
    ['searches', 'search', undefined],
    ['', 'search', undefined],
    ['governance/decisions/2027-12.yaml', 'decision', '2027-12'],
    ['governance/decisions/old/2027-12.yaml', 'decision', undefined],
    ['governance/policy.yaml', 'decision', undefined],
    ['governance/decisions/2027-12.yml', 'decision', undefined],
    ['releases/2026-11-27b.json', 'release', '2026-11-27b'],
  ] as const)('of %j as %s is %j', (path, name, id) => {
    expect(idOfPath(path, name)).toBe(id);
  });

  it('is what made the path', () => {
    for (const name of ['indicator', 'search', 'decision', 'person'] as const)
      expect(idOfPath(pathOfId('a-b', name), name)).toBe('a-b');
    expect(pathOfId('first-version', 'decision')).toBe('governance/decisions/first-version.yaml');
    expect(pathOfId('2026-11-27', 'release')).toBe('releases/2026-11-27.json');
    expect(() => pathOfId('a', 'entry')).toThrow('"entry" is not a type with one file for each id');
    expect(() => pathOfId('a', 'map')).toThrow('"map" is not a type with one file for each id');
    for (const kind of KINDS) {
      const path = `${FOLDERS[kind]}/a-b.yaml`;
      expect(idOfPath(path, 'entry')).toBe(entryOfPath(path)?.id);
    }
  });
});

describe('isGovernance', () => {
  it.each([
    ['governance/people/ana.yaml', 'ana', true],
    ['governance/people/.yaml', '', true],
    ['governance/people/README.md', undefined, false],
    ['governance/people/old/ana.yaml', undefined, false],
    ['governance/policy.yaml', undefined, true],
    ['governance/left-off.yaml', undefined, true],
    ['governance/decisions/2027-12.yaml', undefined, false],
    ['people/ana.yaml', undefined, false],
  ])('%s is the file of %s', (path, person, governance) => {
    expect(idOfPath(path, 'person')).toBe(person);
    expect(isGovernance(path)).toBe(governance);
  });
});

describe('readableBytes', () => {
  it('is a megabyte, and more for what a large country or the world needs', () => {
    expect(readableBytes('organisations/a.yaml')).toBe(1_000_000);
    expect(readableBytes('places/gazetteer.json')).toBe(32 * 1024 * 1024);
  });
});

test('Every row has a schema or a loader of its own, unless it is text', () => {
  const wanting = FILE_TYPES.filter(
    ({ format, schema, part }) => format !== 'text' && schema === undefined && part === undefined,
  );
  expect(wanting).toEqual([]);
});
