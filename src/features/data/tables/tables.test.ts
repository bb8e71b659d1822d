import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../../tests/dataset.ts';
import { fixtureContext, realContext, smallContext } from '../../../../tests/export-context.ts';
import { tableNamed } from './table.ts';
import type { Cell, Column, Table } from './table.ts';

const SMALL: Entries = {
  'organisations/alpha': {
    summary: 'Helps people in Aberystwyth to use open data well.',
    also_known_as: ['Alffa', 'A'],
    problem_spaces: ['digital-inclusion', 'open-data-and-standards'],
    place: { locality: 'Aberystwyth', region: 'wales' },
    started: 2011,
    relations: [
      { type: 'funds', to: 'beta', since: '2020-05', amount_gbp: 1200 },
      { type: 'member-of', to_name: 'League' },
      { type: 'funds', from_name: 'Example Foundation', until: 2019 },
    ],
  },
  'projects/beta': { place: { region: 'scotland' } },
};
const MOVED = { alffa: 'alpha' };

/** Returns the rows of a table as records without their empty cells. */
function records(table: Table): Record<string, Cell>[] {
  return table.rows.map((row) =>
    Object.fromEntries(
      table.columns.flatMap(({ name }, index) => (row[index] === null ? [] : [[name, row[index] ?? null]])),
    ),
  );
}

describe('The tables of a small map', () => {
  const { tables } = smallContext(SMALL, MOVED);

  test('tell each entry in one row, with what is worked out of its place and links', () => {
    expect(records(tableNamed(tables, 'organisations'))).toEqual([
      {
        id: 'alpha',
        page: 'https://map.example/map/entries/alpha/',
        name: 'Alpha',
        also_known_as: 'Alffa; A',
        summary: 'Helps people in Aberystwyth to use open data well.',
        roles: 'maker',
        problem_spaces: 'digital-inclusion; open-data-and-standards',
        place_locality: 'Aberystwyth',
        place_region: 'wales',
        status: 'active',
        started: '2011',
        confidence: 'medium',
        latitude: 52.4155,
        longitude: -4.0829,
        position: 'town',
        links: 1,
      },
    ]);
    expect(
      records(tableNamed(tables, 'entries')).map(({ id, region, position }) => [id, region, position]),
    ).toEqual([
      ['alpha', 'wales', 'town'],
      ['beta', 'scotland', 'region'],
    ]);
  });

  test('tell each relation once, from the one to the other, also of bodies without an entry', () => {
    expect(
      records(tableNamed(tables, 'relations')).map(
        ({ noted, position, type, label, from, from_name, to, to_name, ...rest }) => [
          [noted, position],
          [from ?? null, from_name, type, label, to ?? null, to_name],
          rest,
        ],
      ),
    ).toEqual([
      [
        ['alpha', 1],
        ['alpha', 'Alpha', 'funds', 'funds', 'beta', 'Beta'],
        { symmetric: false, since: '2020-05', amount_gbp: 1200, source: expect.any(String) as string },
      ],
      [
        ['alpha', 2],
        ['alpha', 'Alpha', 'member-of', 'is a member of', null, 'League'],
        { symmetric: false, source: expect.any(String) as string },
      ],
      [
        ['alpha', 3],
        [null, 'Example Foundation', 'funds', 'funds', 'alpha', 'Alpha'],
        { symmetric: false, until: '2019', source: expect.any(String) as string },
      ],
    ]);
  });

  test('tell what an entry has several of in rows of their own', () => {
    expect(records(tableNamed(tables, 'other_names'))).toEqual([
      { entry: 'alpha', position: 1, name: 'Alffa' },
      { entry: 'alpha', position: 2, name: 'A' },
    ]);
    expect(
      records(tableNamed(tables, 'entry_terms')).filter(
        ({ entry, field }) => entry === 'alpha' && field === 'problem_spaces',
      ),
    ).toEqual([
      {
        entry: 'alpha',
        field: 'problem_spaces',
        position: 1,
        list: 'problem-space',
        term: 'digital-inclusion',
      },
      {
        entry: 'alpha',
        field: 'problem_spaces',
        position: 2,
        list: 'problem-space',
        term: 'open-data-and-standards',
      },
    ]);
    expect(records(tableNamed(tables, 'redirects'))).toEqual([{ old: 'alffa', id: 'alpha' }]);
  });

  test('hold only some kinds where only those are asked for, and no relation that leads out of them', () => {
    const some = smallContext(SMALL, MOVED, { kinds: ['organisation'] }).tables;
    expect(records(tableNamed(some, 'entries')).map(({ id }) => id)).toEqual(['alpha']);
    expect(tableNamed(some, 'projects').rows).toEqual([]);
    expect(records(tableNamed(some, 'relations')).map(({ to_name }) => to_name)).toEqual(['League', 'Alpha']);
  });
});

describe('The tables of the real data', () => {
  const { tables, dataset } = realContext();

  test('have as many rows as there are files and relations', () => {
    for (const folder of ['organisations', 'projects', 'communities', 'events', 'resources'])
      expect(tableNamed(tables, folder).rows.length).toBe(
        readdirSync(`data/${folder}`).filter((name) => name.endsWith('.yaml')).length,
      );
    const relations = dataset.entries.flatMap(({ relations: own = [] }) => own);
    expect(tableNamed(tables, 'relations').rows.length).toBe(relations.length);
  });

  test.each(tables.map((table) => [table.name, table] as const))(
    'keep to what %s says of its columns',
    (_name, table) => {
      expect(faultsOf(table, tables)).toEqual([]);
      for (const column of table.columns) expect(column.description).not.toBe('');
    },
  );

  test('are the same every time', () => {
    expect(fixtureContext().tables).toEqual(fixtureContext().tables);
  });
});

/** Returns every cell that breaks what its column or the keys of its table promise, by code of its own. */
function faultsOf(table: Table, tables: readonly Table[]): string[] {
  const faults: string[] = [];
  const place = (name: string, of = table) => of.columns.findIndex((column) => column.name === name);
  const keys = new Set<string>();
  for (const row of table.rows) {
    const key = table.key.map((name) => row[place(name)]).join('|');
    if (keys.has(key)) faults.push(`${key} is there twice`);
    keys.add(key);
    if (row.length !== table.columns.length) faults.push(`${key} has ${row.length} cells`);
    table.columns.forEach((column, index) => {
      const cell = row[index] ?? null;
      if (!fits(column, cell)) faults.push(`${key}: ${column.name} is ${JSON.stringify(cell)}`);
    });
  }
  for (const { columns, table: other, to } of table.foreignKeys) {
    const target = tableNamed(tables, other);
    const known = new Set(target.rows.map((row) => to.map((name) => row[place(name, target)]).join('|')));
    for (const row of table.rows) {
      const cells = columns.map((name) => row[place(name)] ?? null);
      if (!cells.includes(null) && !known.has(cells.join('|')))
        faults.push(`${cells.join('|')} is not in ${other}`);
    }
  }
  return faults;
}

function fits(column: Column, cell: Cell): boolean {
  if (cell === null) return !column.required;
  const values =
    column.separator === undefined || typeof cell !== 'string' ? [cell] : cell.split(column.separator);
  return values.every((value) => {
    switch (column.type) {
      case 'integer':
        return typeof value === 'number' && Number.isInteger(value);
      case 'number':
        return typeof value === 'number' && value >= (column.minimum ?? -Infinity);
      case 'boolean':
        return typeof value === 'boolean';
      case 'partial-date':
        return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(String(value)) && typeof value === 'string';
      default:
        return (
          typeof value === 'string' &&
          (column.pattern === undefined || new RegExp(column.pattern, 'u').test(value)) &&
          (column.options?.includes(value) ?? true) &&
          value.length <= (column.maxLength ?? Infinity)
        );
    }
  });
}
