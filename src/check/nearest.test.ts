import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['actve', ['active', 'ended'], 'active'],
    ['Digital Inclusion', ['digital-inclusion', 'digital-commons'], 'digital-inclusion'],
    ['digital_inclusion', ['digital-commons', 'digital-inclusion'], 'digital-inclusion'],
    ['opne-data-manchester', ['open-data-leeds', 'open-data-manchester'], 'open-data-manchester'],
    ['odii', ['odi', 'awo'], 'odi'],
  ])('takes %j for the nearest of %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it.each([
    ['ckan', ['chayn']],
    ['funding', ['advice', 'training']],
    ['digital-ethics-summit', ['digital-ethics-lab']],
    ['', ['awo', 'odi']],
    ['active', []],
  ])('takes %j for none of %j', (word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
  });
});
