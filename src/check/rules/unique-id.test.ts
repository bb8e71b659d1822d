import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { uniqueId } from './unique-id.ts';

describe('unique-id', () => {
  it('finds an id used twice, over kinds and letter case', () => {
    expect(
      runRule(uniqueId, {
        'organisations/a.yaml': 'name: A',
        'projects/a.yaml': 'name: A',
        'resources/A.yaml': 'name: A',
      }),
    ).toMatchInlineSnapshot(`
      [
        "projects/a.yaml:1:1 error: The id "a" is taken: "organisations/a.yaml" has it too. Ids are unique over all kinds, because relations name an entry by its id alone. → If both are the same thing, keep one of the files. If not, rename this file so that the names differ, for example "a-project.yaml".",
        "resources/A.yaml:1:1 error: The id "A" is taken: "organisations/a.yaml" has it too. Ids are unique over all kinds, because relations name an entry by its id alone. → If both are the same thing, keep one of the files. If not, rename this file so that the names differ, for example "a-resource.yaml".",
      ]
    `);
  });

  it('accepts ids that differ', () => {
    expect(runRule(uniqueId, { 'organisations/a.yaml': 'name: A', 'projects/a-2.yaml': 'name: A' })).toEqual(
      [],
    );
  });
});
