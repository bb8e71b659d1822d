/** What the tests of the explorer share. */
import { readFileSync } from 'node:fs';
import { randomInt, randomLcg } from 'd3';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { deriveGraph } from '../../src/core/graph/graph.ts';
import { readCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { EMPTY_QUERY, formatQuery, VIEWS } from '../../src/catalogue/query.ts';
import type { Query } from '../../src/catalogue/query.ts';
import { runQuery } from '../../src/catalogue/run-query.ts';
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

/** Goes to another question without loading the page anew, as the way back does. */
async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('map-explorer')?.removeAttribute('data-shown');
    history.pushState(null, '', location.pathname + to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  await settled(page);
}

/** Gives a question by chance, the same ones each time: some options, and now and then words, a year or evidence. */
function chanceQuestion(random: () => number, catalogue: Catalogue): Query {
  const draw = (most: number) => randomInt.source(random)(most)();
  const chosen: Record<string, string[]> = {};
  for (let facets = draw(3); facets >= 0; facets--) {
    const facet = catalogue.facets[draw(catalogue.facets.length)];
    if (!facet) continue;
    const ids = Array.from(
      { length: 1 + draw(4) },
      () => facet.options[draw(facet.options.length)]?.id ?? '',
    );
    chosen[facet.name] = [...new Set(ids)];
  }
  return {
    ...EMPTY_QUERY,
    chosen: draw(8) === 0 ? {} : chosen,
    words: draw(4) === 0 ? (['data', 'open', 'digital inclusion', 'community'][draw(4)] ?? '') : '',
    ...(draw(5) === 0 && { since: 2018 + draw(8) }),
    ...(draw(5) === 0 && { year: 2005 + draw(20), undated: draw(2) === 0 }),
  };
}

/**
 * Asks a number of questions by chance, the same ones each time, and expects every view to show the entries that fit. Returns
 * how many of the questions any entry fits.
 */
export async function expectSameInAllViews(page: Page, turns: number): Promise<number> {
  const catalogue = catalogueOfMap();
  const random = randomLcg(0.42);
  let found = 0;
  for (let turn = 0; turn < turns; turn++) {
    const question = chanceQuestion(random, catalogue);
    const expected = runQuery(catalogue, question)
      .items.map(({ id }) => id)
      .sort();
    for (const view of VIEWS) {
      await goTo(page, formatQuery({ ...question, view }, catalogue));
      expect({ question, view, ids: await shownIds(page) }).toEqual({ question, view, ids: expected });
    }
    if (expected.length > 0) found++;
  }
  return found;
}
