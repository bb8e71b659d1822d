import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { relationEnds } from './relation-ends.ts';

describe('relation-ends', () => {
  const found = (from: string, type: string, to: string) =>
    runRule(relationEnds, {
      [`${from}/a.yaml`]: `relations:\n  - {type: ${type}, to: b}\n`,
      [`${to}/b.yaml`]: 'name: B\n',
    });

  it('says which kinds a relation joins, and what would fit', () => {
    expect(found('events', 'funds', 'communities')).toMatchInlineSnapshot(`[]`);
    expect(found('organisations', 'part-of', 'projects')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:12 error: An organisation cannot have the relation "part-of" with a project ("b"): it runs from an organisation to an organisation, from a project to a project or an organisation, from a community to a community, an organisation or a project, from an event to an event or a project, from a resource to a resource or a project. → If it is the other way round, move the relation into the file of "b". From an organisation to a project there can be: runs, hosts, partner-of, funds, commissioned, created, contributed-to, advises, takes-part-in, spun-out-of, succeeded-by.",
      ]
    `);
    expect(found('resources', 'uses', 'organisations')).toMatchInlineSnapshot(`
      [
        "resources/a.yaml:2:12 error: A resource cannot have the relation "uses" with an organisation ("b"): it runs from an organisation, a project or a community to a resource. → If it is the other way round, move the relation into the file of "b". From a resource to an organisation there can be: succeeded-by.",
      ]
    `);
  });

  it('looks at one end where the other has no entry', () => {
    expect(
      runRule(relationEnds, {
        'events/a.yaml': 'relations:\n  - {type: hosts, to_name: B}\n  - {type: uses, from_name: C}\n',
      }),
    ).toMatchInlineSnapshot(`
      [
        "events/a.yaml:2:12 error: The relation "hosts" cannot begin at an event: it runs from an organisation to an organisation, a community or a project. → The relations that can begin at an event are: part-of, funds, succeeded-by.",
        "events/a.yaml:3:12 error: The relation "uses" cannot lead to an event: it runs from an organisation, a project or a community to a resource. → The relations that can lead to an event are: runs, part-of, funds, commissioned, created, takes-part-in, succeeded-by.",
      ]
    `);
  });

  it('accepts what fits, and leaves the rest to other rules', () => {
    expect(found('organisations', 'funds', 'events')).toEqual([]);
    expect(found('events', 'part-of', 'projects')).toEqual([]);
    expect(found('organisations', 'nonsense', 'projects')).toEqual([]);
    expect(
      runRule(relationEnds, {
        'events/a.yaml': 'relations:\n  - {type: partner-of, to: nobody}\n  - {type: funds, from_name: B}\n',
      }),
    ).toEqual([]);
  });
});
