/** Looks at every type of page with axe, as people have it: light and dark, wide and narrow. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageTypes, settled, visitor } from './browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROW = { width: 320, height: 640 };

const { visit, complaints } = visitor();

test.each(Object.entries(pageTypes()))(
  'Axe finds nothing on %s, be it light, dark or narrow',
  async (_name, path) => {
    const page = await visit(path, { colorScheme: 'light' });
    await settled(page);
    const light = await faults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await faults(page);
    await page.setViewportSize(NARROW);
    const narrow = await faults(page);
    expect({ light, dark, narrow }).toEqual({ light: [], dark: [], narrow: [] });
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

/** What a reader may have opened in the explorer, by the address to begin at. */
const OPENED: Readonly<Record<string, readonly [path: string, open: (page: Page) => Promise<void>]>> = {
  'the filters, time and sharing unfolded': [
    'explore/?near=M4&year=2020',
    async (page) => {
      for (const name of ['Filters and place', 'Time', 'Share']) {
        const fold = page.getByRole('button', { name });
        if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
      }
      await page.locator('.facet').evaluateAll((all) => {
        for (const facet of all) (facet as HTMLDetailsElement).open = true;
      });
    },
  ],
  'the entries of a mark beside the map': [
    'explore/?view=map',
    async (page) => {
      await page.getByRole('button', { name: /have no known place$|has no known place$/ }).click();
    },
  ],
  'names that fit what was typed': [
    'explore/?view=network',
    async (page) => {
      await page.getByLabel('Find an entry in the network').fill('data');
      await page.locator('.pick').first().waitFor();
    },
  ],
  'the table of links': [
    'explore/?view=network&kind=community',
    async (page) => {
      await page.getByRole('tab', { name: 'Table of links' }).click();
      await page.getByRole('table').waitFor();
    },
  ],
};

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

/** Gives what axe objects to, each with the rule, the reason and the first places. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The other mode puts results together in a second page; that is for frames, which these pages have not.
    .setLegacyMode(true)
    .options({
      runOnly: { type: 'tag', values: TAGS },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    })
    .analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(
        ({ html, failureSummary = '' }) => `${html.slice(0, 160)} (${failureSummary.replace(/\s+/g, ' ')})`,
      );
    return `${id}: ${help}, in ${nodes.length} places, such as ${places.join(' and ')}`;
  });
}
