/** Every task of the map, done in a browser other than the one of the usual tests. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { entryPath } from '../../src/ui/urls.ts';
import { settled, telling } from '../smoke/browser.ts';
import { answerNeeded, choose, download, finish } from '../smoke/contributor.ts';
import { askForTraining, followRelated } from '../smoke/steps.ts';

/** A browser, or why it is not there. */
export type Found = Browser | string;

/** What is different about a browser. */
interface Given {
  /** Whether it tells the test of a file that it saves. */
  readonly tellsDownloads?: boolean;
}

/** Describes the tasks in a browser; they are skipped, with a word, where it is not there. */
export function describeTasks(name: string, browser: Found, version: RegExp, given: Given = {}): void {
  if (typeof browser === 'string') console.warn(`Skipped: the tasks in ${name}, because ${browser}.`);
  describe.skipIf(typeof browser === 'string')(`In ${name}`, () => {
    if (typeof browser !== 'string') doTasks(browser, version, given);
  });
}

function doTasks(browser: Browser, version: RegExp, { tellsDownloads = true }: Given): void {
  const complaints: string[] = [];
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  const visit = async (path: string): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    onTestFinished(() => context.close());
    // The HTTP cache of the old Chromium never answers, and what goes through a route does not use it.
    await context.route('**/*', (route) => route.continue());
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    await page.goto(inject('map').url + path);
    return page;
  };

  test('it is that browser', () => {
    expect(browser.version()).toMatch(version);
  });

  test('home leads to what is searched for', async () => {
    const page = await visit('');
    await page.getByRole('main').getByRole('searchbox').fill('open data manchester');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Open Data Manchester', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Open Data Manchester' }).waitFor();
  });

  test('find answers three questions', async () => {
    const page = await visit('find/');
    await askForTraining(page);
    await page.locator('find-support[data-shown="0"]').waitFor();
    expect(await page.locator('ol.matches > li .row-name a').first().textContent()).toBe(
      'Leeds City Council',
    );
  });

  test('explore shows the same in four views, and narrows it', async () => {
    const page = await visit('explore/');
    await settled(page);
    const shown = () =>
      page.evaluate(() =>
        [
          ...(document.querySelector('map-explorer') as unknown as { shownIds(): string[] }).shownIds(),
        ].sort(),
      );
    const sets: string[][] = [];
    for (const view of ['List', 'Table', 'Map', 'Network']) {
      await page.goto(`${inject('map').url}explore/?region=wales&view=${view.toLowerCase()}`);
      await settled(page);
      expect(await page.getByRole('tab', { name: view, exact: true }).getAttribute('aria-selected')).toBe(
        'true',
      );
      sets.push(await shown());
      // Firefox reports what is still being fetched when a page is left.
      await page.waitForLoadState('networkidle');
    }
    expect(sets[0]?.length).toBeGreaterThan(5);
    for (const set of sets) expect(set).toEqual(sets[0]);
  });

  test('an entry shows what it is connected to, and leads there', async () => {
    const { fullest } = telling();
    const page = await visit(entryPath(fullest.id));
    await followRelated(page);
  });

  test('a gap is counted by people', async () => {
    const page = await visit('gaps/region-by-space/');
    await page.getByLabel('Count by').selectOption('population-2024');
    await expect.poll(() => page.locator('.gap-said').textContent()).toContain('Entries per million people');
  });

  test('an entry is suggested, and its file is handed over', async () => {
    const page = await visit('contribute/project/');
    await answerNeeded(page, 'Ledgers for Street Markets');
    await choose(page, 'Form', 'Pilot or prototype');
    const doors = await finish(page);
    const link = await doors.getByRole('link', { name: 'Open the file on GitHub' }).getAttribute('href');
    const handed = new URL(link ?? '').searchParams;
    expect(handed.get('filename')).toBe('data/projects/ledgers-for-street-markets.yaml');
    expect(handed.get('value')).toContain('name: Ledgers for Street Markets');
    if (!tellsDownloads) return;
    expect(await download(doors)).toEqual({
      name: 'ledgers-for-street-markets.yaml',
      text: handed.get('value'),
    });
  });

  test('the data is asked in SQL', async () => {
    const page = await visit('data/sql/');
    await page.getByRole('button', { name: /^Open the data/ }).click();
    await page.getByText('The data is open.').waitFor();
    await page.getByLabel('Your question in SQL').fill('SELECT count(*) AS entries FROM entries');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '1 row.' }).waitFor();
  });
}
