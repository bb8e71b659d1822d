import { describe, expect, it } from 'vitest';
import { coreName } from '../core/text/normalise.ts';
import { similarity } from './names.ts';

const alike = (a: string, b: string) => similarity(coreName(a), coreName(b)).toFixed(2);

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
