import { describe, expect, it } from 'vitest';
import { nearest, similarity, nearPairs } from './similar-names.ts';
import { coreName } from '../core/text/normalise.ts';
import { growth, operations } from '../../tests/operations.ts';

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

describe('nearPairs', () => {
  it('gives each pair of near names once, the earlier first', () => {
    expect(nearPairs(['open data leeds', 'chayn', 'open data leads', 'leeds open data', '', ''])).toEqual([
      [0, 2],
      [0, 3],
    ]);
  });

  it('finds what comparing all with all finds', () => {
    // A small generator of repeatable numbers, so that the test is the same each time.
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const letters = 'abcde ';
    const word = (length: number) =>
      Array.from({ length }, () => letters.charAt(random(letters.length))).join('');
    const names: string[] = [];
    for (let index = 0; index < 150; index++) {
      const name = word(3 + random(40));
      names.push(name);
      let other = name;
      for (let change = random(5); change > 0; change--) {
        const at = random(other.length + 1);
        other =
          [
            () => other.slice(0, at) + letters.charAt(random(6)) + other.slice(at),
            () => other.slice(0, at) + other.slice(at + 1),
            () => other.slice(0, at) + letters.charAt(random(6)) + other.slice(at + 1),
          ][random(3)]?.() ?? other;
      }
      names.push(other);
    }
    const all = names.flatMap((name, later) =>
      names
        .slice(0, later)
        .flatMap((other, earlier) =>
          name !== '' && other !== '' && similarity(other, name) >= 0.9 ? [[earlier, later]] : [],
        ),
    );
    expect(all.length).toBeGreaterThan(50);
    expect(nearPairs(names)).toEqual(all);
  });

  it('does work in proportion to the names, also where ten thousand share their words', async () => {
    const words = 'open data digital tech good green north south civic network'.split(' ');
    const names = Array.from({ length: 10_000 }, (_, index) =>
      Array.from(String(index).padStart(4, '0'))
        .map((digit) => words[Number(digit)])
        .join(' '),
    );
    // Comparing all with all would take four times the work for twice the names. Counting is slow, so it is done on some of
    // the ten thousand, spread evenly; all of them are compared once.
    const some = (size: number) => names.filter((_, index) => index % (10_000 / size) === 0);
    expect(await operations(() => nearPairs(some(2_500)))).toBeLessThan(1_500_000);
    expect(await growth(1_250, (size) => nearPairs(some(size)))).toBeLessThan(3);
    expect(nearPairs(names)).toHaveLength(141_439);
  });
});
