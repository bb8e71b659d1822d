/** What the tests of the explorer share. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { deriveGraph } from '../../src/core/graph/graph.ts';
import { readCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueOf } from '../../src/catalogue/write-catalogue.ts';
import { settled } from './browser.ts';
import { built } from './built.ts';

/** Gives the catalogue of the map, made from the data and not from what the site sends. */
export function catalogueOfMap(): Catalogue {
  const { site, dataset, links } = built('map');
  const sent = readFileSync(`${site.folder}/explore/catalogue.json`, 'utf8');
  const { version } = JSON.parse(sent) as { version: string };
  return readCatalogue(catalogueOf(dataset, links, deriveGraph(dataset), version));
}

export const count = (page: Page): Locator => page.locator('.findings-count');
export const box = (page: Page, name: string): Locator => page.getByRole('checkbox', { name });
export const tags = (page: Page): Locator => page.getByRole('list', { name: 'Chosen' }).getByRole('button');
export const rows = (page: Page): Locator => page.locator('#panel-list .row');

/** Gives the ids that the open view shows, after everything was asked for that a view shows on request only. */
export async function shownIds(page: Page): Promise<string[]> {
  await settled(page);
  const all = page.getByRole('tabpanel').getByRole('button', { name: /^Show all/ });
  if (await all.first().isVisible()) await all.first().press('Enter');
  return page.evaluate(() =>
    [...(document.querySelector('map-explorer') as unknown as { shownIds(): string[] }).shownIds()].sort(),
  );
}
