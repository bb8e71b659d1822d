import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '#words/check/rules.ts';
import { RULES } from './index.ts';

const files = readdirSync(import.meta.dirname);
const names = RULES.map(({ name }) => name);

describe('RULES', () => {
  it('have names of their own', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('are all the files of this folder, each with a test', () => {
    const rules = files.filter((file) => !file.includes('.test.') && file !== 'index.ts');
    expect(rules.toSorted()).toEqual(names.map((name) => `${name}.ts`).toSorted());
    expect(files).toEqual(expect.arrayContaining(names.map((name) => `${name}.test.ts`)));
  });

  it('stand in the order in which they look', () => {
    const scopes = RULES.map(({ scope }) => scope);
    const order = ['file', 'document', 'authored', 'entry', 'indicator', 'dataset'];
    expect(scopes).toEqual(scopes.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('say in a sentence what they want', () => {
    expect(Object.keys(rules).toSorted()).toEqual(names.toSorted());
    for (const [name, sentence] of Object.entries(rules))
      expect(sentence, name).toMatch(/^[A-Z].{10,150}\.$/);
  });

  it('keep the rule that uses up the tree to the end of the documents', () => {
    expect(RULES.filter(({ scope }) => scope === 'document').at(-1)?.name).toBe('canonical-form');
  });
});
