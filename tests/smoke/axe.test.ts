/**
 * Looks at one page of each template with axe: all rules once, contrast in the dark, size of targets and reflow on a narrow
 * screen. tests/full/axe.full.test.ts checks all rules in every way, on more pages of each template.
 */
import { expect, inject, test } from 'vitest';
import { faults } from './axe.ts';
import { settled, templates, visitor } from './browser.ts';
import { OPENED } from './opened.ts';
import { NARROW, overflow, spaceText } from './reflow.ts';

const { visit, complaints } = visitor();

/** Templates whose pages say the same of each entry or pair again and again: those of the small map show all of it. */
const REPEATING = new Set([
  'the report on coverage',
  'standing and ties',
  'the projects',
  'what needs a look',
  'the gaps',
  'the regions side by side',
  'bodies without an entry',
]);

test.each(Object.entries(templates()))(
  'Axe finds nothing on %s; narrow it fits, and no text is cut off, also with more space',
  async (name, path) => {
    const page = await visit(REPEATING.has(name) ? 'robots.txt' : path, { colorScheme: 'light' });
    if (REPEATING.has(name)) await page.goto(inject('small').url + path);
    await settled(page);
    const light = await faults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await faults(page, 'color-contrast');
    await page.setViewportSize(NARROW);
    const narrow = await faults(page, 'target-size');
    const plain = await overflow(page);
    await spaceText(page);
    const spaced = await overflow(page);
    expect({ light, dark, narrow, plain, spaced }).toEqual({
      light: [],
      dark: [],
      narrow: [],
      plain: [],
      spaced: [],
    });
  },
);

test('Axe finds nothing where the search cannot be loaded', async () => {
  const page = await visit('');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.getByRole('searchbox').first().fill('data');
  await page.getByRole('searchbox').first().press('Enter');
  await page.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor();
  expect(await faults(page)).toEqual([]);
  expect(complaints().length).toBeGreaterThan(0);
});

test.each(Object.entries(OPENED))(
  'Axe finds nothing on the explorer with %s',
  async (_name, [path, open]) => {
    const page = await visit(path);
    await settled(page);
    await open(page);
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, 'color-contrast')).toEqual([]);
  },
);
