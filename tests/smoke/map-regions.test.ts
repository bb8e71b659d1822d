/** Holds the regions of the map, their shades and their table together. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { placeItems } from '../../src/features/explore/map/map-points.ts';
import { number } from '#words/locale.ts';
import { visitor } from './browser.ts';
import { drawn, expectShown, still, wanted } from './map-page.ts';

const { visit } = visitor();
const { catalogue, fitting } = wanted();

const shade = (page: Page) => page.getByRole('combobox', { name: 'Shade the regions by' });

test('The shading can be chosen, in the regions, the legend, the table and the address', async () => {
  const page = await visit('explore/?view=map', still);
  await drawn(page);
  const classes = () =>
    page.locator('.map-region').evaluateAll((all) => all.map((one) => one.getAttribute('class')));
  const before = await classes();
  expect(before.length).toBe(12);
  await shade(page).selectOption({ label: 'entries per 1,000 active businesses' });
  await expect.poll(classes).not.toEqual(before);
  expect(new URL(page.url()).searchParams.get('shade')).toBe('active-businesses-2024');
  expect(await page.getByRole('columnheader').last().textContent()).toBe('Per 1,000 active businesses');
  await shade(page).selectOption({ label: 'nothing' });
  await expect.poll(async () => new Set(await classes()).size).toBe(1);
  await page.goBack();
  await page.goBack();
  await expect.poll(classes).toEqual(before);
});

test('A shading that is not known is said, and left out', async () => {
  const page = await visit('explore/?view=map&shade=moonlight', still);
  await drawn(page);
  await page.getByRole('status').filter({ hasText: 'cannot be shaded by “moonlight”' }).waitFor();
  expect(await shade(page).inputValue()).toBe('');
});

test('Fewer than five entries make no rate', async () => {
  const page = await visit('explore/?view=map&kind=event&shade=population-2024', still);
  await drawn(page);
  const { byRegion } = placeItems(fitting('?kind=event'), catalogue);
  for (const { id, label } of catalogue.regions) {
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${label}`) }) });
    const [count = '', rate] = await row.getByRole('cell').allTextContents();
    const own = byRegion.get(id)?.length ?? 0;
    expect(count).toBe(number(own));
    expect(rate === 'too few').toBe(own < 5);
  }
});

test('A region can be put on from the table, and the map goes there', async () => {
  const page = await visit('explore/?view=map', still);
  await drawn(page);
  await page.getByRole('button', { name: 'Only this: Wales' }).click();
  await expectShown(page, fitting('?region=wales'));
  expect(new URL(page.url()).searchParams.get('region')).toBe('wales');
  expect(await page.getByRole('button', { name: 'Only this: Wales' }).getAttribute('aria-pressed')).toBe(
    'true',
  );
});
