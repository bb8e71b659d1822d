/** Uses the explorer as readers do: one question, four views, everything in the address. */
import { describe, expect, test } from 'vitest';
import type { View } from '../../src/catalogue/query.ts';
import { settled, visitor } from './browser.ts';
import { built } from './built.ts';
import { box, catalogueOfMap, count, expectSameInAllViews, rows, tags } from './explorer.ts';

const { visit, complaints } = visitor();
const { site, dataset } = built('map');
const catalogue = catalogueOfMap();

describe('One question, four views', () => {
  test('The same filter shows the same entries in all views, for fifteen filters by chance', async () => {
    const page = await visit('explore/');
    expect(await expectSameInAllViews(page, 15)).toBeGreaterThan(7);
  });

  test.each<View>(['list', 'table', 'map', 'network'])('The tab "%s" keeps the question', async (view) => {
    const page = await visit('explore/?region=wales');
    await settled(page);
    await page.getByRole('tab', { name: new RegExp(`^${view}$`, 'i') }).click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('region')).toBe('wales');
    expect(await tags(page).allTextContents()).toEqual(['Take off: Based in: Wales ×']);
    expect(await page.getByRole('tab', { selected: true }).first().textContent()).toMatch(
      new RegExp(view, 'i'),
    );
  });
});

describe('Choosing', () => {
  test('An option narrows the list, counts for the other options, and stands in the address', async () => {
    const page = await visit('explore/');
    await settled(page);
    await box(page, 'Community').check();
    await settled(page);
    const communities = dataset.entries.filter(({ kind }) => kind === 'community').length;
    expect(await count(page).textContent()).toBe(
      `${communities} of 448 entries.`.replace('448', String(dataset.entries.length)),
    );
    expect(new URL(page.url()).search).toBe('?kind=community');
    await page.getByText('Based in', { exact: false }).first().click();
    const wales = dataset.entries.filter(
      ({ kind, place }) => kind === 'community' && place?.region === 'wales',
    ).length;
    expect(await box(page, `Wales ${wales}`).count()).toBe(1);
  });

  test('Back takes off what was put on last, and forward puts it on again', async () => {
    const page = await visit('explore/');
    await settled(page);
    await box(page, 'Event').check();
    await settled(page);
    await box(page, 'Project').check();
    await settled(page);
    const both = await count(page).textContent();
    await page.goBack();
    await settled(page);
    expect(await box(page, 'Project').isChecked()).toBe(false);
    expect(await box(page, 'Event').isChecked()).toBe(true);
    await page.goForward();
    await settled(page);
    expect(await count(page).textContent()).toBe(both);
  });

  test('A tag takes off what it names', async () => {
    const page = await visit('explore/?kind=event&region=wales&since=2020&q=data');
    await settled(page);
    expect(await tags(page).count()).toBe(4);
    await tags(page).filter({ hasText: 'Kind: Event' }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?q=data&region=wales&since=2020');
  });

  test('Words are answered while they are typed, and the focus stays', async () => {
    const page = await visit('explore/');
    await settled(page);
    await page.getByLabel('Words to look for').pressSequentially('open data manchester');
    await page.waitForURL(/q=open\+data\+manchester/);
    await settled(page);
    expect(await rows(page).first().getByRole('link').textContent()).toBe('Open Data Manchester');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('A heading of the table sorts by it, and turns the order when pressed again', async () => {
    const page = await visit('explore/?view=table');
    await settled(page);
    const head = page.getByRole('columnheader', { name: 'Since' });
    await head.getByRole('button').click();
    await settled(page);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('columnheader', { name: 'Since' }).getByRole('button').click();
    await settled(page);
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(new URL(page.url()).searchParams.get('sort')).toBe('-started');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['sort'])).toBe(
      'started',
    );
    const years = await page.locator('#panel-table tbody tr td:nth-child(6)').allTextContents();
    expect(years.map(Number)).toEqual(years.map(Number).toSorted((a, b) => b - a));
  });
});

describe('Bad input', () => {
  test('Parts of an address that are not known are left out with a note, and the rest is shown', async () => {
    const page = await visit('explore/?kind=event&region=atlantis&colour=red&year=once');
    await settled(page);
    const notes = page.locator('.notes');
    expect(await notes.isVisible()).toBe(true);
    expect(await notes.getByRole('listitem').allTextContents()).toEqual([
      '“atlantis” is not known under “Based in”.',
      'This page has no setting “colour”.',
      `“once” is not a year between ${catalogue.years.first} and ${catalogue.years.last}.`,
    ]);
    expect(await tags(page).allTextContents()).toEqual(['Take off: Kind: Event ×']);
  });

  test('Words that look like code are only words', async () => {
    const page = await visit(
      `explore/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&kind=${encodeURIComponent('"><b>')}`,
    );
    await settled(page);
    expect(await page.getByRole('main').locator('img, b').count()).toBe(0);
    expect(await count(page).textContent()).toBe('No entry fits. Take a filter off, or try other words.');
  });

  test('A place that is not known is answered with the nearest spelling', async () => {
    const page = await visit('explore/?near=Manchster');
    await settled(page);
    const said = page.locator('#near-said');
    expect(await said.textContent()).toBe('No place called “Manchster” is known. Did you mean Manchester?');
    await said.getByRole('button', { name: 'Manchester' }).click();
    await page.waitForURL(/near=Manchester/);
    await settled(page);
    expect(await page.getByRole('heading', { name: /^Based near Manchester, North West/ }).count()).toBe(1);
  });

  test('A browser without canvas still has words and table', async () => {
    const page = await visit('about/');
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(`${site.url}explore/?view=network&at=nesta`);
    await settled(page);
    expect(await page.getByText('This browser cannot draw the picture').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Nesta', level: 3 }).isVisible()).toBe(true);
    await page.getByRole('tab', { name: 'Table of links' }).click();
    expect(await page.getByRole('table').isVisible()).toBe(true);
  });

  test('Where the entries cannot be loaded, the list stays', async () => {
    const page = await visit('about/');
    await page.route('**/catalogue.json', (route) => route.abort());
    await page.goto(`${site.url}explore/`);
    await page.getByText('The entries could not be loaded').waitFor();
    expect(await rows(page).count()).toBe(dataset.entries.length);
    expect(complaints().length).toBeGreaterThan(0);
  });
});
