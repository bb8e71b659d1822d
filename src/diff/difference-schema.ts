/** What a program may rely on in the file of a difference. It may hold more: fields that are not named here may come and go. */
const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };
const REF = (name: string) => ({ $ref: `#/definitions/${name}` });
const many = (items: object) => ({ type: 'array', items });
const record = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required,
  properties,
});

const NAMED = { id: TEXT, kind: TEXT, name: TEXT };
const of = (more: Readonly<Record<string, object>>, required: readonly string[] = Object.keys(more)) =>
  many(record([...Object.keys(NAMED), ...required], { ...NAMED, ...more }));

/** What a change of a field says, by its sort. */
const SORTS: Readonly<Record<string, object>> = {
  value: record([], { before: TEXT, after: TEXT }),
  text: record(['before', 'after'], { before: TEXT, after: TEXT }),
  term: record(['list'], { list: TEXT, before: REF('term'), after: REF('term') }),
  terms: record(['list', 'added', 'removed'], {
    list: TEXT,
    added: many(REF('term')),
    removed: many(REF('term')),
  }),
  set: record(['added', 'removed'], { added: many(TEXT), removed: many(TEXT) }),
  records: record(['added', 'removed', 'changed'], {
    added: many(TEXT),
    removed: many(TEXT),
    changed: many(record(['item', 'fields'], { item: TEXT, fields: many(REF('field')) })),
  }),
};

const LISTS = {
  added: of({}),
  changed: of({ fields: many(REF('field')) }),
  closed: of({ status: TEXT }),
  reopened: of({ status: TEXT }),
  renamed: of({ was: record(Object.keys(NAMED), NAMED) }),
  merged: of({ into: TEXT }, []),
  removed: of({ redirected: { type: 'boolean' } }),
  relations: many(
    record(['what', 'type', 'label', 'from', 'to', 'owner', 'fields'], {
      what: { enum: ['added', 'removed', 'changed'] },
      type: TEXT,
      label: TEXT,
      inverse: TEXT,
      from: REF('end'),
      to: REF('end'),
      owner: TEXT,
      source: TEXT,
      fields: many(REF('field')),
    }),
  ),
  terms: many(
    record(['what', 'list', 'term', 'into', 'stays', 'touched'], {
      what: { enum: ['added', 'removed', 'split', 'replaced', 'relabelled', 'redefined', 'changed'] },
      list: TEXT,
      title: TEXT,
      term: REF('term'),
      into: many(REF('term')),
      stays: { type: 'boolean' },
      before: TEXT,
      after: TEXT,
      touched: many(record(['id', 'name'], { id: TEXT, name: TEXT })),
    }),
  ),
};

/** Returns the JSON Schema of the difference between two states, at an address. */
export function differenceSchema(address: string, version: number): object {
  const side = record(['name'], { name: TEXT, commit: TEXT });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: address,
    title: 'What differs between two states of the data',
    ...record(['version', 'from', 'to', 'counts', ...Object.keys(LISTS)], {
      version: { const: version },
      from: side,
      to: side,
      counts: record(Object.keys(LISTS), Object.fromEntries(Object.keys(LISTS).map((name) => [name, COUNT]))),
      ...LISTS,
    }),
    definitions: {
      term: record(['id', 'label'], { id: TEXT, label: TEXT }),
      end: record(['name'], { id: TEXT, name: TEXT }),
      field: {
        ...record(['field', 'title', 'sort'], {
          field: TEXT,
          title: TEXT,
          sort: { enum: Object.keys(SORTS) },
        }),
        allOf: Object.entries(SORTS).map(([sort, then]) => ({
          if: { properties: { sort: { const: sort } } },
          then,
        })),
      },
    },
  };
}
