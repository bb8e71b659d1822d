/** Uses what stands around the explorer's views: the place, the year, handing on, and doing without script or mouse. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryPath } from '../../src/ui/urls.ts';
import { settled, tabTo, visitor } from './browser.ts';
import { built } from './built.ts';
import { box, catalogueOfMap, rows, shownIds } from './explorer.ts';

const { visit } = visitor();
const { site, dataset } = built('map');
const catalogue = catalogueOfMap();

describe('Near me', () => {
  test('A postcode gives the nearest first, with what is known of the distance, and nothing is asked of others', async () => {
    const page = await visit('explore/?near=M4');
    await settled(page);
    const headings = await page.locator('#panel-list h3').allTextContents();
    expect(headings[0]).toMatch(/^Based near Manchester \(postcode area M\), the nearest first \d+$/);
    expect(await rows(page).first().locator('.row-place').textContent()).toMatch(
      /^\d+ miles? away · Manchester/,
    );
    expect(await page.locator('#near-hint').innerText()).toContain('nothing is sent or stored');
  });

  test('The browser’s own position becomes the nearest town, and stands nowhere else', async () => {
    const page = await visit('explore/', {
      geolocation: { latitude: 53.7997, longitude: -1.5492 },
      permissions: ['geolocation'],
    });
    await settled(page);
    await page.getByRole('button', { name: 'Use where I am' }).click();
    await page.waitForURL(/near=/);
    await settled(page);
    expect(new URL(page.url()).searchParams.get('near')).toBe('Leeds, Yorkshire and The Humber');
    expect(page.url()).not.toMatch(/53\.|1\.5/);
  });

  test('A browser that does not tell is taken at its word', async () => {
    const page = await visit('explore/', { permissions: [] });
    await settled(page);
    await page.getByRole('button', { name: 'Use where I am' }).click();
    await page.getByText('Your browser does not say where you are').waitFor();
  });
});

describe('Time', () => {
  test('A year takes out what had not begun, and marks what had closed with what became of it', async () => {
    const page = await visit('explore/?view=network&year=2022');
    await settled(page);
    await page.getByText('entries had closed by then').click();
    const closed = page.getByRole('listitem').filter({ hasText: 'Doteveryone' });
    expect(await closed.textContent()).toMatch(/closed in 2020/);
  });

  test('Years go on by steps, and by themselves where that is wanted', async () => {
    const page = await visit('explore/', { reducedMotion: 'no-preference' });
    await settled(page);
    await page.getByRole('button', { name: 'Time' }).click();
    await page.getByRole('button', { name: 'One year earlier' }).click();
    await page.waitForURL(new RegExp(`year=${catalogue.years.last}`));
    await page.getByRole('button', { name: 'One year earlier' }).click();
    await page.waitForURL(new RegExp(`year=${catalogue.years.last - 1}`));
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForURL(new RegExp(`year=${catalogue.years.last}`));
    await page.getByRole('button', { name: 'Show all of time' }).click();
    await settled(page);
    expect(new URL(page.url()).searchParams.has('year')).toBe(false);
  });

  test('Nothing plays by itself for those who want less motion', async () => {
    const page = await visit('explore/', { reducedMotion: 'reduce' });
    await settled(page);
    await page.getByRole('button', { name: 'Time' }).click();
    expect(await page.getByRole('button', { name: 'Play' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'One year later' }).isVisible()).toBe(true);
  });
});

describe('Handing on', () => {
  test('The selection is saved as a table and in full, with the entries that are shown', async () => {
    const page = await visit('explore/?kind=organisation&region=wales');
    const ids = await shownIds(page);
    await page.getByRole('button', { name: 'Share' }).click();
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      const file = `.cache/site-tests/${download.suggestedFilename()}`;
      await download.saveAs(file);
      return readFileSync(file, 'utf8');
    };
    const csv = await saved('Download as a table');
    expect(
      csv
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0])
        .sort(),
    ).toEqual(ids);
    const json = JSON.parse(await saved('Download in full')) as {
      selection: string;
      entries: { id: string }[];
    };
    expect(json.entries.map(({ id }) => id).sort()).toEqual(ids);
    expect(json.selection).toContain('explore/?kind=organisation&region=wales');
  });

  test('The link is copied', async () => {
    const page = await visit('explore/?region=wales', { permissions: ['clipboard-read', 'clipboard-write'] });
    await settled(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('The link is copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

describe('Without script', () => {
  test('The page is the complete list, with links to the pages that part it', async () => {
    const page = await visit('explore/', { javaScriptEnabled: false });
    expect(await rows(page).count()).toBe(dataset.entries.length);
    expect(await page.getByRole('main').getByRole('link', { name: 'Problem spaces' }).isVisible()).toBe(true);
    expect(await page.locator('form.ask').isVisible()).toBe(false);
    const [first] = dataset.entries;
    expect(await rows(page).first().getByRole('link').getAttribute('href')).toBe(
      site.base + entryPath(first?.id ?? ''),
    );
  });
});

describe('By keyboard alone', () => {
  test('From the words to a view, to an option, to an entry', async () => {
    const page = await visit('explore/', { reducedMotion: 'reduce' });
    await settled(page);
    await tabTo(page, page.getByLabel('Words to look for'), 15);
    await tabTo(page, box(page, 'Event'), 20);
    await page.keyboard.press('Space');
    await settled(page);
    await tabTo(page, page.getByRole('tab', { name: 'List' }), 60);
    await page.keyboard.press('ArrowRight');
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-table');
    await page.keyboard.press('ArrowLeft');
    await settled(page);
    await tabTo(page, rows(page).first().getByRole('link'), 10);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toContain('/entries/');
  });
});

test('All that was found is printed, and nothing that only works on a screen', async () => {
  const page = await visit('explore/?kind=organisation', { colorScheme: 'dark' });
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await rows(page).count()).toBe(dataset.entries.filter(({ kind }) => kind === 'organisation').length);
  expect(await page.getByRole('tab').first().isVisible()).toBe(false);
  expect(await page.locator('form.ask').isVisible()).toBe(false);
  expect((await page.locator('.findings').boundingBox())?.width).toBeGreaterThan(1000);
});
