import { describe, expect, it } from 'vitest';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import { runRule } from '../../../tests/run-rule.ts';
import { figures } from './figures.ts';

const REGIONS = TAXONOMY.region.terms.map(({ id }) => id);
const PER = 'per:\n  amount: 1000\n  label: 1,000 people\n';

describe('figures', () => {
  const found = (text: string) => runRule(figures, { 'context/a.yaml': text });
  const counted = (values: readonly number[], uk: number) =>
    found(`${PER}values:\n${REGIONS.map((id, at) => `  ${id}: ${values[at] ?? 0}\n`).join('')}uk: ${uk}\n`);
  const twelve = (value: number) => REGIONS.map(() => value);

  it('refuses shares that cannot be', () => {
    expect(found('unit: "%"\nvalues:\n  wales: 100.5\n  scotland: -1\nuk: 785\n')).toMatchInlineSnapshot(`
      [
        "context/a.yaml:3:10 error: 100.5 is not a share: "unit" begins with %, so the figure lies between 0 and 100. → Check the number and its decimal point on the source. If it is not a share, write another unit.",
        "context/a.yaml:4:13 error: -1 is not a share: "unit" begins with %, so the figure lies between 0 and 100. → Check the number and its decimal point on the source. If it is not a share, write another unit.",
        "context/a.yaml:5:5 error: 785 is not a share: "unit" begins with %, so the figure lies between 0 and 100. → Check the number and its decimal point on the source. If it is not a share, write another unit.",
      ]
    `);
  });

  it('refuses a year that is still to come', () => {
    expect(found('year: 2027\n')).toMatchInlineSnapshot(`
      [
        "context/a.yaml:1:7 error: "year" is 2027, which is in the future (today is 2026-11-20); figures say what has been. → Check the year on the source. A forecast is not a figure about a region.",
      ]
    `);
  });

  it('finds regions that do not make the UK', () => {
    expect(counted([...twelve(100).slice(1), 1000], 1200)).toMatchInlineSnapshot(`
      [
        "context/a.yaml:17:5 error: The twelve regions add up to 2100, and "uk" is 1200: they are 900 apart, more than rounding can explain. → Check each number on the source. If the regions cannot be added up, as ages and shares cannot, take "per" out.",
      ]
    `);
    expect(counted(twelve(0.1), 1.9)).toMatchInlineSnapshot(`
      [
        "context/a.yaml:17:5 error: The twelve regions add up to 1.2, and "uk" is 1.9: they are 0.7 apart, more than rounding can explain. → Check each number on the source. If the regions cannot be added up, as ages and shares cannot, take "per" out.",
      ]
    `);
  });

  it('allows for what rounding takes away', () => {
    expect(counted(twelve(101), 1218)).toEqual([]);
    expect(counted(twelve(105), 1290)).toEqual([]);
    expect(counted(twelve(0.1), 1.8)).toEqual([]);
  });

  it('adds up nothing where a region or the UK is missing, or where nothing can be counted together', () => {
    expect(found(`${PER}values:\n  wales: 3\nuk: 100\n`)).toEqual([]);
    expect(found(`values:\n${REGIONS.map((id) => `  ${id}: 40\n`).join('')}uk: 41\n`)).toEqual([]);
    expect(found(`${PER}values:\n${REGIONS.map((id) => `  ${id}: 40\n`).join('')}`)).toEqual([]);
  });

  it('leaves to the schema what is no figure', () => {
    expect(found('unit: [%]\nyear: soon\nper: 7\nvalues: none\nuk: [1]\n')).toEqual([]);
    expect(found(`unit: "%"\n${PER}values: none\nuk: 3\n`)).toEqual([]);
    expect(found(`${PER}values:\n${REGIONS.map((id) => `  ${id}: many\n`).join('')}uk: 3\n`)).toEqual([]);
  });
});
