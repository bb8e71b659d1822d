/** Goes through the map as people do who use a keyboard alone. */
import { describe, expect, test } from 'vitest';
import { entryPath } from '../../src/ui/urls.ts';
import { focusFault, settled, tabTo, visitor } from './browser.ts';

const { visit } = visitor();

describe('By keyboard alone', () => {
  // Where scrolling is smooth, what has the focus comes into sight a little later.
  const options = { reducedMotion: 'reduce' } as const;

  test.each(['', entryPath('nesta'), 'search/'])(
    'The first stop on "%s" leads past the header',
    async (path) => {
      const page = await visit(path, options);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: /^Skip to/ });
      expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await focusFault(page)).toBe('');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
      await page.keyboard.press('Tab');
      const inMain = await page.evaluate(() =>
        document.querySelector('main')?.contains(document.activeElement),
      );
      expect(inMain).toBe(true);
    },
  );

  test('The whole way: first page, search, entry, related entry, and back', async () => {
    const page = await visit('', options);
    const start = page.getByRole('main').getByRole('searchbox');
    await tabTo(page, start, 20);
    await page.keyboard.type('open data manchester');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ result/ })
      .waitFor();

    const result = page.getByRole('main').getByRole('link', { name: 'Open Data Manchester', exact: true });
    await tabTo(page, result, 30);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Open Data Manchester' }).waitFor();

    const related = page
      .getByRole('region', { name: 'Connected to' })
      .locator('a[href*="/entries/"]')
      .first();
    const name = (await related.textContent())?.trim() ?? '';
    await tabTo(page, related, 40);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();

    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Open Data Manchester' }).waitFor();
  });

  test('Filters, results and "Show more" are reached in the order in which they stand', async () => {
    const page = await visit('search/?q=data', options);
    await settled(page);
    await page.getByRole('main').getByRole('searchbox').focus();
    await tabTo(page, page.getByRole('combobox', { name: 'Kind' }), 3);
    await page.keyboard.type('Proj');
    await page.getByRole('status').filter({ hasText: 'in Project' }).waitFor();
    expect(
      await page
        .getByRole('combobox', { name: 'Kind' })
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
    await tabTo(page, page.getByRole('button', { name: 'Show more' }), 30);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'A');
    expect(await focusFault(page)).toBe('');
  });

  test('Every stop on the first page shows where it is', async () => {
    const page = await visit('', options);
    await tabTo(page, page.getByRole('contentinfo').getByRole('link').last(), 150);
  });
});
