import { describe, expect, it } from 'vitest';
import { schemaOfPath, schemaReference } from '../model/data-files.ts';
import { belongs } from './files.ts';

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

describe('belongs', () => {
  it.each([
    ['LICENSE', true],
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
  ])('says of %j: %j', (path, answer) => {
    expect(belongs(path)).toBe(answer);
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
