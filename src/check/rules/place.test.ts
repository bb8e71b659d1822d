import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { place } from './place.ts';

describe('place', () => {
  const found = (text: string) => runRule(place, { 'organisations/a.yaml': `place: ${text}\n` });

  it('warns of a town that the gazetteer does not know', () => {
    expect(found('{locality: Manchestre, region: north-west}')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:19 warning: The gazetteer does not know a town "Manchestre", so the entry will not be shown as a point on the map. → Check the spelling; if it is right, use the nearest larger town, or leave it as it is and the entry is shown by region only.",
      ]
    `);
  });

  it('refuses a town in the wrong region', () => {
    expect(found('{locality: Manchester, region: london}')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:39 error: The region is "london", but the gazetteer knows "Manchester" only in "north-west" (North West). → Write "region: north-west", or correct the town.",
      ]
    `);
    expect(found('{locality: Newport, region: london}')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:36 error: The region is "london", but the gazetteer knows "Newport" only in "wales" (Wales) or "south-east" (South East). → Write "region: wales", or correct the town.",
      ]
    `);
  });

  it('accepts towns in their regions, and leaves shapes to the schema', () => {
    expect(found('{locality: Newport, region: wales}')).toEqual([]);
    expect(found('{locality: Manchester}')).toEqual([]);
    expect(found('{region: london}')).toEqual([]);
    expect(found('{locality: Manchester, region: northwest}')).toEqual([]);
    expect(found('[Manchester]')).toEqual([]);
    expect(found('{locality: 7, region: [london]}')).toEqual([]);
  });
});
