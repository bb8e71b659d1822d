/** Uses the search as readers do: words, filters, the address, the way back. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/core/facets.ts';
import { TAXONOMY } from '../../src/core/schema/taxonomy.ts';
import { entryPath, facetPath } from '../../src/ui/urls.ts';
import { settled, visitor } from './browser.ts';
import { built } from './built.ts';

const { visit, complaints } = visitor();
const { site, dataset } = built('map');
const { entries } = dataset;

/** What the index answers, as far as it is asked here. */
interface Pagefind {
  readonly search: (words: string) => Promise<{
    readonly results: readonly { readonly id: string; readonly data: () => Promise<{ url: string }> }[];
  }>;
}

const box = (page: Page) => page.getByRole('main').getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');
const filter = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const results = (page: Page) => page.getByRole('main').locator('ol').getByRole('listitem');

/** Waits until the search says something that fits, and gives what it says. */
async function said(page: Page, what: RegExp): Promise<string> {
  await status(page).filter({ hasText: what }).waitFor();
  return (await status(page).textContent()) ?? '';
}

/** Gives the number of results that the search says it found. */
async function found(page: Page, words: string): Promise<number> {
  const text = await said(page, new RegExp(`\\d+ results?.* for “${words}”`));
  return Number(/^\d+/.exec(text)?.[0]);
}

/** Gives the paths to which the shown results lead, without the base. */
async function paths(page: Page): Promise<string[]> {
  await settled(page);
  const hrefs = await results(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  return hrefs.map((href) => href.slice(site.base.length));
}

test('Words typed are answered, in a live region and in the address, with focus left where it is', async () => {
  const page = await visit('search/');
  await settled(page);
  await box(page).pressSequentially('open data manchester');
  expect(await found(page, 'open data manchester')).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('q')).toBe('open data manchester');
  expect(await paths(page)).toContain('entries/open-data-manchester/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
});

test('The search box in the header leads to the results', async () => {
  const page = await visit(entryPath('open-data-manchester'));
  const header = page.getByRole('banner').getByRole('searchbox');
  await header.fill('digital inclusion');
  await header.press('Enter');
  expect(await found(page, 'digital inclusion')).toBeGreaterThan(10);
  expect(await box(page).inputValue()).toBe('digital inclusion');
});

test('An entry is among the first that its own name finds', async () => {
  const page = await visit('about/');
  for (const { id, name } of entries.filter((_entry, index) => index % 90 === 7)) {
    await page.goto(`${site.url}search/?q=${encodeURIComponent(name)}`);
    await settled(page);
    expect((await paths(page)).slice(0, 3)).toContain(entryPath(id));
  }
});

test('A filter narrows the results, stands in the address, and can be taken off', async () => {
  const page = await visit('search/?q=data');
  const all = await found(page, 'data');
  await filter(page, 'Kind').selectOption({ value: 'Community' });
  const text = await said(page, /in Community/);
  const fewer = Number(/^\d+/.exec(text)?.[0]);
  expect(fewer).toBeGreaterThan(0);
  expect(fewer).toBeLessThan(all);
  expect(new URL(page.url()).searchParams.get('kind')).toBe('Community');
  const kinds = (await paths(page)).map((path) => entries.find(({ id }) => entryPath(id) === path)?.kind);
  expect(new Set(kinds)).toEqual(new Set(['community']));
  await filter(page, 'Kind').selectOption({ label: 'Any' });
  await status(page)
    .filter({ hasNotText: 'in Community' })
    .filter({ hasText: /result/ })
    .waitFor();
  expect(await found(page, 'data')).toBe(all);
});

test.each([
  ['Kind', 'Event', (entry: (typeof entries)[number]) => entry.kind === 'event'],
  ['Region', 'Wales', (entry: (typeof entries)[number]) => entry.place?.region === 'wales'],
  ['Status', 'Ended', (entry: (typeof entries)[number]) => entry.status === 'ended'],
  [
    'Problem space',
    'Digital inclusion',
    (entry: (typeof entries)[number]) => entry.problem_spaces.includes('digital-inclusion'),
  ],
] as const)('The filter "%s" alone finds every entry that is "%s"', async (name, label, is) => {
  const page = await visit('search/');
  await filter(page, name).waitFor();
  const option = filter(page, name).locator('option').filter({ hasText: label }).first();
  await filter(page, name).selectOption((await option.getAttribute('value')) ?? '');
  const text = await said(page, /^\d+ results? in /);
  expect(Number(/^\d+/.exec(text)?.[0])).toBe(entries.filter((entry) => is(entry)).length);
});

test('Words and filters survive a reload, and the way back from an entry', async () => {
  const page = await visit('search/?q=data&kind=Project');
  const before = await said(page, /results? for “data” in Project/);
  await page.reload();
  expect(await said(page, /results? for “data” in Project/)).toBe(before);
  expect(await box(page).inputValue()).toBe('data');
  expect(await filter(page, 'Kind').inputValue()).toBe('Project');
  await results(page).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toContain('/entries/');
  await page.goBack();
  expect(await said(page, /results? for “data” in Project/)).toBe(before);
});

test('Of a filter that is set, another value can be chosen at once, and leads where it says', async () => {
  const page = await visit('search/?q=data&kind=Event&status=Ended');
  await said(page, /in Event, Ended/);
  const option = filter(page, 'Kind').locator('option[value="Project"]');
  const promised = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
  await filter(page, 'Kind').selectOption({ value: 'Project' });
  const text = await said(page, /in Project, Ended/);
  expect(Number(/^\d+/.exec(text)?.[0])).toBe(promised);
});

test('Back takes off the filter that was put on last', async () => {
  const page = await visit('search/?q=data');
  const before = await said(page, /results? for “data”/);
  await filter(page, 'Kind').selectOption({ value: 'Event' });
  await said(page, /in Event/);
  await page.goBack();
  await status(page).filter({ hasNotText: 'in Event' }).waitFor();
  expect(await said(page, /results? for “data”/)).toBe(before);
  expect(await filter(page, 'Kind').inputValue()).toBe('');
});

test('Where nothing is found, the search says so and what to try', async () => {
  const page = await visit('search/?q=zzyzx');
  expect(await said(page, /Nothing found/)).toContain('“zzyzx”');
  expect(await results(page).count()).toBe(0);
});

test('Words that look like code are only words', async () => {
  const page = await visit(
    `search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&kind=${encodeURIComponent('"><b>')}`,
  );
  expect(await said(page, /Nothing found|result/)).toContain('<img src=x onerror=alert(1)>');
  expect(await page.getByRole('main').locator('img, b').count()).toBe(0);
});

test('"Show more" shows the next results and leads to the first of them', async () => {
  const page = await visit('search/?q=data');
  const all = await found(page, 'data');
  await settled(page);
  const before = await results(page).count();
  expect(all).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Show more' }).click();
  await results(page).nth(before).waitFor();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  expect(focused.slice(site.base.length)).toBe((await paths(page))[before]);
});

test('Pressing "Show more" twice in haste shows the next results, once', async () => {
  const page = await visit('search/?q=data');
  await settled(page);
  await page.getByRole('button', { name: 'Show more' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await results(page).nth(39).waitFor();
  await page.waitForLoadState('networkidle');
  const shown = await paths(page);
  expect(shown).toHaveLength(40);
  expect(new Set(shown).size).toBe(40);
});

test('An answer is shown whole: while its results are on the way, those before it stand', async () => {
  const page = await visit('search/?q=data');
  await settled(page);
  const before = { said: await status(page).textContent(), paths: await paths(page) };
  let asked = 0;
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/fragment/**', async (route) => {
    asked++;
    await arrived;
    await route.continue();
  });
  await filter(page, 'Kind').selectOption('Event');
  await expect.poll(() => asked).toBeGreaterThan(0);
  expect({ said: await status(page).textContent(), paths: await paths(page) }).toEqual(before);

  arrive(undefined);
  await said(page, /in Event/);
  const shown = await paths(page);
  expect(shown.length).toBeGreaterThan(0);
  const events = entries.filter(({ kind }) => kind === 'event').map(({ id }) => entryPath(id));
  expect(events).toEqual(expect.arrayContaining(shown));
});

test('"Show more" says when the next results cannot be loaded, and leaves those before them', async () => {
  const page = await visit('search/?q=data');
  await settled(page);
  await page.route('**/pagefind/fragment/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Show more' }).click();
  expect(await said(page, /could not be loaded/)).toBe(
    'The next results could not be loaded. Load the page again to ask for them again.',
  );
  expect(await results(page).count()).toBe(20);
  expect(complaints().length).toBeGreaterThan(0);
});

test('The search says when it cannot be loaded, and where else to look', async () => {
  const page = await visit('search/', { javaScriptEnabled: true });
  await settled(page);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site.url}search/?q=data`);
  expect(await said(page, /could not be loaded/)).toContain('lists');
  expect(await page.getByRole('link', { name: 'Organisations' }).first().isVisible()).toBe(true);
  expect(complaints().length).toBeGreaterThan(0);
});

describe('Words that people use are found although entries use others', () => {
  const spaces = TAXONOMY['problem-space'].terms;

  test.each(['GDPR', 'right to repair', 'facial recognition', 'NHS data'])(
    '"%s" finds its problem space and entries in it',
    async (words) => {
      const space = spaces.find(({ alt = [] }) =>
        alt.some((one) => one.toLowerCase() === words.toLowerCase()),
      );
      expect(space, `no problem space has "${words}" among its other words`).toBeDefined();
      const page = await visit(`search/?q=${encodeURIComponent(words)}`);
      expect(await found(page, words)).toBeGreaterThan(0);
      const shown = await paths(page);
      expect(shown).toContain(facetPath('problem-space', space?.id));
      const within = entries
        .filter((entry) => termsOf(entry, 'problem-space').includes(space?.id ?? ''))
        .map(({ id }) => entryPath(id));
      expect(shown.filter((path) => within.includes(path)).length).toBeGreaterThan(0);
    },
  );

  test('Every other word for a problem space finds it', async () => {
    const page = await visit('about/');
    // The index itself is asked, as going through the page for each word would take minutes.
    const questions = spaces.flatMap(({ id, alt = [] }) =>
      alt.map((words) => ({ id, words, url: site.base + facetPath('problem-space', id) })),
    );
    const pagefind = await page.evaluateHandle<Pagefind>(`import('${site.base}pagefind/pagefind.js')`);
    const missed = await page.evaluate(
      async ({ index, asked }) => {
        const urls = new Map<string, string>();
        const missing: string[] = [];
        for (const { id, words, url } of asked) {
          const { results: found } = await index.search(words);
          // What a result is called by the index is enough once its address was read.
          let isFound = found.some((one) => urls.get(one.id) === url);
          for (const one of found) {
            if (isFound) break;
            if (!urls.has(one.id)) urls.set(one.id, (await one.data()).url);
            isFound = urls.get(one.id) === url;
          }
          if (!isFound) missing.push(`"${words}" does not find ${id}`);
        }
        return missing;
      },
      { index: pagefind, asked: questions },
    );
    expect(missed).toEqual([]);
  });
});
