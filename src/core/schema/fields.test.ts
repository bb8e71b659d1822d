import { describe, expect, it } from 'vitest';
import { fieldsOf, keyOrder } from './fields.ts';

const named = (name: string, fields = fieldsOf('organisation.schema.json')) =>
  fields.find((field) => field.name === name);

describe('fieldsOf', () => {
  it('gives the fields of a kind in the order of its schema', () => {
    expect(
      fieldsOf('event.schema.json')
        .map(({ name }) => name)
        .slice(0, 4),
    ).toEqual(['name', 'name_lang', 'also_known_as', 'summary']);
    expect(fieldsOf('event.schema.json')).toBe(fieldsOf('event.schema.json'));
  });

  it('follows references to what is shared', () => {
    expect(named('name')).toEqual({
      name: 'name',
      title: 'Name',
      description: 'The name in public use, as the body itself writes it.',
      example: 'Open Data Manchester',
      required: true,
      list: undefined,
      options: undefined,
      many: false,
      most: undefined,
      form: 'text',
      textOnly: true,
      longest: 120,
      shortest: 2,
      pattern: undefined,
      least: undefined,
      largest: undefined,
      whole: false,
      fields: [],
    });
  });

  it('tells lists of terms, of one value or of many', () => {
    expect(named('status')).toMatchObject({ list: 'status', many: false, required: true });
    expect(named('problem_spaces')).toMatchObject({ list: 'problem-space', many: true, required: true });
    expect(named('legal_form')).toMatchObject({ list: 'legal-form', many: false, required: false });
  });

  it('gives the fields inside a field, and inside each item of a list', () => {
    expect(named('place')?.fields.map(({ name }) => name)).toContain('locality');
    expect(named('sources')).toMatchObject({ many: true, list: undefined });
    expect(named('url', named('sources')?.fields)).toMatchObject({ title: 'Address', required: true });
    expect(named('region', named('place')?.fields)?.list).toBe('region');
  });

  it('throws on a schema that is not there', () => {
    expect(() => fieldsOf('animal.schema.json')).toThrow('there is no schema "animal.schema.json"');
  });
});

describe('keyOrder', () => {
  it('gives the order of keys, and of the keys below', () => {
    const order = keyOrder('organisation.schema.json');
    expect(order.keys.slice(0, 2)).toEqual(['name', 'name_lang']);
    expect(order.below['sources']?.keys).toEqual(['url', 'title', 'checked', 'archived']);
    expect(order.below['name']).toEqual({ keys: [], below: {}, text: 'value' });
    expect(order.below['also_known_as']?.text).toBe('items');
    expect(order.below['started']).toBeUndefined();
    expect(keyOrder('redirects.schema.json')).toEqual({ keys: [], below: {} });
  });
});
