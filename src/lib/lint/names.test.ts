import { describe, expect, it } from 'vitest';
import { coreName, foldName, similarity } from './names.ts';

const alike = (a: string, b: string) => similarity(coreName(a), coreName(b)).toFixed(2);

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

describe('similarity', () => {
  it.each([
    ['The Data Place', 'Data Place CIC', '1.00'],
    ['Open Data Manchester', 'Open Data Machester CIC', '0.95'],
    ['Manchester Open Data', 'Open Data Manchester', '1.00'],
    ['Promising Trouble', 'Careful Trouble', '0.47'],
    ['Tech for Good Live', 'Tech for Good Bristol', '0.71'],
    ['AI Summit 2023', 'AI Summit 2024', '0.00'],
    // Every letter of the first is Cyrillic.
    ['СоТесһ', 'CoTech', '1.00'],
  ])('of %j and %j is %s', (a, b, expected) => {
    expect(alike(a, b)).toBe(expected);
  });
});
