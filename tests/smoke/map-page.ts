import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { deriveGraph } from '../../src/core/graph/graph.ts';
import { runQuery } from '../../src/catalogue/run-query.ts';
import { readCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue, Item } from '../../src/catalogue/catalogue.ts';
import { parseQuery } from '../../src/catalogue/query.ts';
import { catalogueOf } from '../../src/catalogue/write-catalogue.ts';
import { built } from './built.ts';

/** Where less motion is wanted the map jumps, so nothing need be waited for. */
export const still = { reducedMotion: 'reduce' } as const;

/** What the map is held against. */
interface Wanted {
  readonly catalogue: Catalogue;
  /** Gives the entries that fit a question as an address has it. */
  readonly fitting: (search: string) => readonly Item[];
}

/** Gives the catalogue, made anew from the data, and what matches a query. */
export function wanted(): Wanted {
  const { dataset, links } = built('map');
  const catalogue = readCatalogue(catalogueOf(dataset, links, deriveGraph(dataset), '2026-01-01'));
  return { catalogue, fitting: (search) => runQuery(catalogue, parseQuery(search, catalogue).query).items };
}

export const map = (page: Page) => page.getByRole('region', { name: /^Map of / });
export const marks = (page: Page) => map(page).getByRole('button');
export const details = (page: Page) => page.locator('.map-details');

/** Waits until the map is drawn. */
export async function drawn(page: Page): Promise<void> {
  await map(page).waitFor();
}

/** Holds what the open view says it shows against what fits, each once. */
export async function expectShown(page: Page, items: readonly Item[]): Promise<void> {
  const shown = () =>
    page
      .locator('map-explorer')
      .evaluate((explorer) => [...(explorer as unknown as { shownIds: () => string[] }).shownIds()].sort());
  await expect.poll(shown).toEqual(idsOf(items));
}

/** Gives the ids of entries in order, to compare sets. */
export function idsOf(items: readonly Item[]): string[] {
  return items.map(({ id }) => id).sort();
}

/** Gives the ids of all rows in the panel, in its order. */
export async function listed(page: Page): Promise<string[]> {
  const more = details(page).getByRole('button', { name: /^Show all / });
  if (await more.isVisible()) await more.click();
  return details(page)
    .locator('[data-id]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['id'] ?? ''));
}
