/** Looks at every page type with all rules of axe, as people have it: light and dark, wide and narrow. */
import { describe, expect, test } from 'vitest';
import { faults } from '../smoke/axe.ts';
import { settled, templates, variants, visitor } from '../smoke/browser.ts';
import { OPENED } from '../smoke/opened.ts';
import { NARROW, overflow, spaceText } from '../smoke/reflow.ts';

const { visit } = visitor();
const PAGES = Object.entries({ ...templates(), ...variants() });

test.each(PAGES)('Axe finds nothing on %s, be it light, dark or narrow', async (_name, path) => {
  const page = await visit(path, { colorScheme: 'light' });
  await settled(page);
  const light = await faults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await faults(page);
  await page.setViewportSize(NARROW);
  const narrow = await faults(page);
  expect({ light, dark, narrow }).toEqual({ light: [], dark: [], narrow: [] });
});

describe('Opened on a narrow screen, also with more space between letters, words and lines,', () => {
  test.each(PAGES)('%s fits, and no text is cut off', async (_name, path) => {
    const page = await visit(path, { viewport: NARROW });
    await settled(page);
    const plain = await overflow(page);
    await spaceText(page);
    expect({ plain, spaced: await overflow(page) }).toEqual({ plain: [], spaced: [] });
  });
});

test.each(Object.entries(OPENED))(
  'Axe finds nothing on the explorer with %s',
  async (_name, [path, open]) => {
    for (const options of [{}, { colorScheme: 'dark', viewport: NARROW }] as const) {
      const page = await visit(path, options);
      await settled(page);
      await open(page);
      expect(await faults(page)).toEqual([]);
    }
  },
);
