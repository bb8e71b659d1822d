import { describe, expect, it } from 'vitest';
import { KINDS } from '../ids.ts';
import { TAXONOMY, term } from './taxonomy.ts';
import type { ListName } from './taxonomy.ts';

const lists = Object.keys(TAXONOMY) as ListName[];

describe.each(lists)('the list %s', (name) => {
  const { title, description, terms, groups, byId } = TAXONOMY[name];

  it('has a title, a description and terms, each with a label and a definition', () => {
    expect(title).not.toBe('');
    expect(description).not.toBe('');
    expect(terms.length).toBeGreaterThan(1);
    for (const { id, label, definition } of terms) {
      expect(label, id).toEqual(expect.any(String));
      expect(definition, id).toEqual(expect.any(String));
    }
    expect(byId.size).toBe(terms.length);
  });

  it('names only groups and terms that are there', () => {
    const known = new Set([...groups.map(({ id }) => id), ...byId.keys()]);
    const strange = terms.flatMap(({ id, broader, not = [] }) => [
      ...(broader === undefined || known.has(broader) ? [] : [`${id}: ${broader}`]),
      ...not
        .filter(({ see }) => !lists.some((list) => TAXONOMY[list].byId.has(see)))
        .map(({ see }) => `${id}: ${see}`),
    ]);
    expect(strange).toEqual([]);
  });
});

describe('relations', () => {
  it('name kinds at both ends, and an inverse of their own', () => {
    const { terms } = TAXONOMY.relation;
    for (const { id, from, to, pairs = {}, symmetric, inverse, inverse_label } of terms) {
      for (const kind of [...from, ...to, ...Object.keys(pairs), ...Object.values(pairs).flat()]) {
        expect(KINDS, id).toContain(kind);
      }
      expect(inverse === id, id).toBe(symmetric === true);
      expect(inverse_label, id).not.toBe('');
    }
    expect(new Set(terms.map(({ inverse }) => inverse)).size).toBe(terms.length);
  });

  it('that have pairs name them for all their ends and no others', () => {
    for (const { id, from, to, pairs } of TAXONOMY.relation.terms) {
      if (!pairs) continue;
      expect(Object.keys(pairs).toSorted(), id).toEqual(from.toSorted());
      expect([...new Set(Object.values(pairs).flat())].toSorted(), id).toEqual(to.toSorted());
    }
  });
});

describe('term', () => {
  it('gives a term, and throws on one that is not there', () => {
    expect(term('region', 'wales')).toMatchObject({ label: 'Wales', nation: 'Wales' });
    expect(() => term('region', 'atlantis')).toThrow('"atlantis" is not a term of the list region');
  });
});
