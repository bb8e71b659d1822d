import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Contrast that text needs, and that shapes, borders and focus rings need (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

const KINDS = ['organisation', 'project', 'community', 'event', 'resource'];
const GROUNDS = ['paper', 'raised', 'sunk'];
const pairs = (fronts: readonly string[], backs: readonly string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

/** Each colour with what it stands on. */
const TEXT_PAIRS = [
  ...pairs(['ink', 'soft', 'link'], GROUNDS),
  ...pairs([...KINDS, 'warn', 'bad', 'accent'], ['paper', 'raised']),
  ...pairs(['paper'], ['ink']),
  ...pairs(['on-accent'], ['accent']),
  ...pairs(['on-shade'], ['shade-0', 'shade-1', 'shade-2', 'shade-3']),
  ...pairs(['on-shade-4'], ['shade-4']),
];
const SHAPE_PAIRS = [
  ...pairs([...KINDS, 'line', 'accent', 'warn', 'bad', 'focus'], GROUNDS),
  // The ring is in two colours, so that one of them shows on anything.
  ...pairs(['focus'], ['focus-gap']),
];
/** Lines that only set apart what space sets apart already. */
const DECORATION = ['hair'];

const tokens = read('tokens.css');
const declared = new Map(
  [...tokens.matchAll(/^ +--([\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]),
);
const colours = [...declared]
  .filter(([, value]) => /^(light-dark\(|#|var\(--)/.test(value))
  .map(([name]) => name);

test.each(themed(TEXT_PAIRS))('In the %s theme, text in --%s can be read on --%s', (theme, front, back) => {
  expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(TEXT);
});

test.each(themed(SHAPE_PAIRS))(
  'In the %s theme, a shape in --%s can be seen on --%s',
  (theme, front, back) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(SHAPE);
  },
);

test('Every colour is part of a pair above, or only decorates', () => {
  const paired = new Set([...TEXT_PAIRS, ...SHAPE_PAIRS].flat());
  expect(colours.filter((name) => !paired.has(name))).toEqual(DECORATION);
});

test('Black on white has the greatest contrast', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('Colours stand in tokens.css alone; paper is white', () => {
  const others = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'))
    .map((path) => `../../${path}`);
  const found = others.flatMap((name) =>
    [...read(name).matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|light-dark)\(/gi)].map(
      ([value]) => `${name}: ${value}`,
    ),
  );
  expect([...new Set(found)].filter((value) => !value.endsWith('print.css: #fff'))).toEqual([]);
});

function read(name: string): string {
  // Comments may show what the code must not say.
  return readFileSync(new URL(name, import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');
}

type Theme = 'light' | 'dark';

function themed(of: readonly (readonly [string, string])[]): (readonly [Theme, string, string])[] {
  return (['light', 'dark'] as const).flatMap((theme) =>
    of.map(([front, back]) => [theme, front, back] as const),
  );
}

/** Returns a token's value in a theme, as #rrggbb. */
function colour(name: string, theme: Theme): string {
  const value = declared.get(name) ?? '';
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (reference !== undefined) return colour(reference, theme);
  const [, light, dark] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/i.exec(value) ?? [];
  const found = theme === 'light' ? light : dark;
  if (found === undefined) throw new Error(`--${name} is "${value}"; write light-dark(#rrggbb, #rrggbb)`);
  return found;
}

/** Returns the contrast of two colours as WCAG defines it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
