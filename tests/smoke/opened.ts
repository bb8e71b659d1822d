import type { Page } from 'playwright-core';

/** What a reader may have opened in the explorer, by the address to begin at. */
export const OPENED: Readonly<Record<string, readonly [path: string, open: (page: Page) => Promise<void>]>> =
  {
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
