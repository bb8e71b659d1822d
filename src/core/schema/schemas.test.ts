import { describe, expect, it } from 'vitest';
import { SCHEMAS, followReference } from './schemas.ts';

describe('followReference', () => {
  it('leads to another file, to a part of it, and to a part of the same file', () => {
    expect(followReference('taxonomy/status.schema.json', 'common.schema.json')).toEqual({
      schema: SCHEMAS['taxonomy/status.schema.json'],
      file: 'taxonomy/status.schema.json',
    });
    expect(followReference('common.schema.json#/definitions/name', 'event.schema.json')).toMatchObject({
      schema: { title: 'Name' },
      file: 'common.schema.json',
    });
    expect(followReference('#/definitions/source', 'common.schema.json')).toMatchObject({
      schema: { title: 'Source' },
      file: 'common.schema.json',
    });
  });

  it('throws where a reference leads nowhere', () => {
    expect(() => followReference('#/definitions/person', 'common.schema.json')).toThrow(
      'common.schema.json: the reference "#/definitions/person" leads nowhere',
    );
    expect(() => followReference('animal.schema.json', 'common.schema.json')).toThrow('leads nowhere');
  });
});
