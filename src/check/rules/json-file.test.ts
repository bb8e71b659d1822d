import { describe, expect, it } from 'vitest';
import { lintFiles } from '../run.ts';
import { runRule } from '../../../tests/run-rule.ts';
import { jsonFile } from './json-file.ts';

const found = (path: string, text: string) => runRule(jsonFile, { [path]: text });
const town = (id: number) => [String(id), 'Exeter', 50.72, -3.53, 'south-west', 130_000, []];
const gazetteer = (...places: unknown[]) =>
  `{"regions":[],\n"places":[\n${places.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;

describe('json-file', () => {
  it('says where a file stops being JSON', () => {
    expect(
      [
        '',
        '{"regions":[],\n"places":[',
        '{"regions":[],\n"places":[1,]}',
        "{'regions':[]}",
        '{"regions":[] "places":[]}',
        '// Towns\n{}',
        '{"regions":[]}\n}',
        '{"regions":[01]}',
        '{"regions": "a\nb"}',
        '{"regions": NaN}',
        '{\n<<<<<<< HEAD\n"regions":[]\n=======\n',
        '['.repeat(100_000),
      ].flatMap((text) => found('places/gazetteer.json', text)),
    ).toMatchInlineSnapshot(`
      [
        "places/gazetteer.json:1:1 error: The file is empty, and it should hold JSON. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:2:11 error: The file is not JSON: the file ends where a closing bracket "]" should be. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:2:13 error: The file is not JSON: "]}" stands where a value should be. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:1:2 error: The file is not JSON: "'regions':[]}" stands where a value should be. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:1:15 error: The file is not JSON: ""places":[]}" stands where a comma should be. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:1:1 error: The file is not JSON: "// Towns" stands where a value or a name (JSON has no comments) should be. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:2:1 error: The file is not JSON: "}" stands where the end of the file should be. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:1:14 error: The file is not JSON: "1]}" stands where a comma should be. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:1:13 error: The file is not JSON: ""a" stands where a text with its closing quote should be. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:1:13 error: The file is not JSON: "NaN}" stands where a value should be. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:2:1 error: The file is not JSON: a merge conflict was left in it, beginning with "<<<<<<< HEAD". → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:1:1 error: The file is not JSON: "[[[[[[[[[[[[[[[[[[[[" stands where a value should be. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
      ]
    `);
  });

  it('says what does not fit, where it stands, and which command makes the file', () => {
    expect([
      ...found('places/gazetteer.json', '[]'),
      ...found('places/gazetteer.json', '{"towns":[]}'),
      ...found('places/gazetteer.json', gazetteer(town(1), ['2', 'Bath'], [...town(3), 1])),
      ...found('places/gazetteer.json', gazetteer([1, '', 91, '0', 'South West', -1, null])),
      ...found('places/abroad.json', '{"fr":["Paris"],"DE":"Berlin"}'),
      ...found('places/regions.topo.json', '{"type":"Topology","objects":{},"arcs":[[]]}'),
      ...found('governance/ruleset.json', '{"name":"main"}'),
      ...found('releases/2026-11-27.json', '{"figures":{"entries":"many"},"notes":[]}'),
    ]).toMatchInlineSnapshot(`
      [
        "places/gazetteer.json:1:1 error: The file holds a list instead of fields. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:1:1 error: The field "regions" is missing; every file of this kind needs one. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:1:1 error: The field "places" is missing; every file of this kind needs one. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:1:10 error: "towns" is not a field of this kind of file. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:4:1 error: row of a place holds 2 values, and at least 7 are needed. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:5:1 error: row of a place holds 8 values, and at most 7 are allowed. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:3:2 error: id must be text, but 1 is a whole number. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:3:4 error: name is too short: "". → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:3:7 error: latitude cannot be 91. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:3:10 error: longitude must be a number, but "0" is text. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:3:14 error: "South West" is not the id of a region: ids are lower-case words joined by hyphens. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:3:27 error: population cannot be -1. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/gazetteer.json:3:30 error: other names is there but empty. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/abroad.json:1:7 error: "fr" is not a field of this kind of file. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/abroad.json:1:22 error: "DE" must be a list, but "Berlin" is text. → The file is made by \`npm run build-gazetteer\`: run that, or put its last good version back.",
        "places/regions.topo.json:1:1 error: The field "transform" is missing; every file of this kind needs one. → The file is made by \`npm run build-boundaries\`: run that, or put its last good version back.",
        "places/regions.topo.json:1:30 error: The field "regions" is missing; every objects needs one. → The file is made by \`npm run build-boundaries\`: run that, or put its last good version back.",
        "places/regions.topo.json:1:41 error: arc holds 0 values, and at least 2 are needed. → The file is made by \`npm run build-boundaries\`: run that, or put its last good version back.",
        "governance/ruleset.json:1:1 error: The field "target" is missing; every file of this kind needs one. → If you did not mean to change the file, put its last good version back.",
        "governance/ruleset.json:1:1 error: The field "enforcement" is missing; every file of this kind needs one. → If you did not mean to change the file, put its last good version back.",
        "governance/ruleset.json:1:1 error: The field "conditions" is missing; every file of this kind needs one. → If you did not mean to change the file, put its last good version back.",
        "governance/ruleset.json:1:1 error: The field "rules" is missing; every file of this kind needs one. → If you did not mean to change the file, put its last good version back.",
        "releases/2026-11-27.json:1:23 error: "entries" must be a whole number, but "many" is text. → The file is made by \`npm run release\`: run that, or put its last good version back.",
      ]
    `);
  });

  it('says so once where every row is wrong', () => {
    const all = found('places/gazetteer.json', gazetteer(...Array.from({ length: 50 }, () => ['1'])));
    expect(all).toHaveLength(11);
    expect(all.at(-1)).toContain('So it goes on: 40 more things in this file do not fit.');
  });

  it('says so where boundaries name a line that is not there', () => {
    const land = {
      type: 'Topology',
      transform: { scale: [1, 1], translate: [0, 0] },
      objects: {
        regions: {
          type: 'GeometryCollection',
          geometries: [{ type: 'MultiPolygon', id: 'wales', arcs: [[[0, ~1]]] }],
        },
      },
      arcs: [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    };
    expect(found('places/regions.topo.json', JSON.stringify(land))).toMatchInlineSnapshot(`
      [
        "places/regions.topo.json:1:178 error: The file cannot be used: there is no arc -2: the file has 1. → The file is made by \`npm run build-boundaries\`: run that, or put its last good version back.",
      ]
    `);
  });

  it('is content with what is well, with none, and with a gazetteer of a large country', () => {
    expect(runRule(jsonFile, {})).toEqual([]);
    expect(found('places/gazetteer.json', gazetteer(town(1)))).toEqual([]);
    const large = gazetteer(...Array.from({ length: 25_000 }, (_, id) => town(id)));
    expect(large.length).toBeGreaterThan(1_000_000);
    expect(found('places/gazetteer.json', large)).toEqual([]);
  });

  it('warns of a paper without a word', () => {
    expect(found('README.md', ' \n')).toMatchInlineSnapshot(`
      [
        "README.md:1:1 warning: The file is empty, so it tells its readers nothing. → Put the last good version back, or delete the file.",
      ]
    `);
  });
});

it('A data folder with a broken gazetteer makes no map', () => {
  expect(lintFiles([{ path: 'places/gazetteer.json', text: '{' }], { today: '2026-11-20' }).dataset).toBe(
    undefined,
  );
});
