import { describe, expect, it } from 'vitest';
import { coreName, foldName } from './normalise.ts';

describe('foldName', () => {
  it('drops case, accents, signs and a leading "the", and reads "&" as "and"', () => {
    expect(foldName("The Café & People's Co-op, Ltd.")).toBe('cafe and peoples co op ltd');
    expect(foldName('THE')).toBe('the');
    expect(foldName('')).toBe('');
  });
});

describe('coreName', () => {
  it('drops legal and filler words at the end, but never the first word', () => {
    expect(coreName('Data Place CIC')).toBe('data place');
    expect(coreName('DataKind UK Trust Ltd')).toBe('datakind');
    expect(coreName('Charity Digital')).toBe('charity digital');
    expect(coreName('The Charity Foundation')).toBe('charity');
    expect(coreName('Open Co-op')).toBe('open');
  });
});
