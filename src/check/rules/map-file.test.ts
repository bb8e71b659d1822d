import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { mapFile } from './map-file.ts';

describe('map-file', () => {
  it('misses the settings', () => {
    expect(runRule(mapFile, { 'organisations/a.yaml': '' })).toMatchInlineSnapshot(`
      [
        "map.yaml:1:1 error: The file "map.yaml" is missing from the data folder; it holds the title, the scope and the addresses of the map. → Check that the right folder was given; if it was, add the file (schema/map.schema.json names its fields).",
      ]
    `);
  });

  it('is content where they are', () => {
    expect(runRule(mapFile, { 'map.yaml': '' })).toEqual([]);
  });
});
