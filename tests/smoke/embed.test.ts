/** Uses the pages that stand inside others, and the page that makes the lines for that. */
import { expect, test } from 'vitest';
import { settled, visitor } from './browser.ts';
import { built } from './built.ts';

const { visit } = visitor();
const { site, dataset } = built('map');
const welsh = dataset.entries.filter(({ place }) => place?.region === 'wales').length;

test.each(['list', 'map', 'network'])(
  'The embedded %s takes the same address, and shows the same entries',
  async (view) => {
    const page = await visit(`embed/${view}/?region=wales`);
    await settled(page);
    expect(await page.locator('.findings-count').textContent()).toBe(
      `${welsh} of ${dataset.entries.length} entries.`,
    );
    const ids = () =>
      page.evaluate(() => [
        ...(document.querySelector('map-explorer') as unknown as { shownIds(): string[] }).shownIds(),
      ]);
    expect((await ids()).length).toBe(welsh);
    expect(await page.getByRole('banner').count()).toBe(0);
    const whole = page.getByRole('contentinfo').getByRole('link');
    const viewPart = view === 'list' ? '' : `&view=${view}`;
    expect(await whole.evaluate((link: HTMLAnchorElement) => link.search)).toBe(`?region=wales${viewPart}`);
  },
);

test('Links lead out of the frame, into a page of their own', async () => {
  const page = await visit('embed/list/?region=wales');
  await settled(page);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('main').locator('.row a').first().click(),
  ]);
  await opened.waitForURL(/\/entries\//);
  expect(page.url()).toContain('/embed/list/');
});

test('The address can ask for a theme', async () => {
  const page = await visit('embed/list/?theme=dark', { colorScheme: 'light' });
  await settled(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  expect(await page.locator('.notes').isVisible()).toBe(false);
});

test('The lines follow what was chosen in the explorer, and the frame shows it', async () => {
  const page = await visit('explore/?kind=project&region=wales&view=network');
  await settled(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('link', { name: 'Put it on your own page' }).click();
  await page.waitForURL(/\/embed\/\?/);
  const lines = page.getByLabel('Lines to copy into your page');
  const projects = dataset.entries.filter(
    ({ kind, place }) => kind === 'project' && place?.region === 'wales',
  ).length;
  await page
    .frameLocator('.preview')
    .getByText(`${projects} of ${dataset.entries.length} entries.`)
    .waitFor();
  expect(await lines.inputValue()).toBe(
    `<iframe src="${new URL(site.url).origin}${site.base}embed/network/?kind=project&amp;region=wales" title="${dataset.map.title}" width="100%" height="600" loading="lazy"></iframe>`,
  );
  await page.getByRole('radio', { name: 'List' }).check();
  await page.getByLabel('Height in pixels').fill('400');
  await page.getByLabel('What it is called').fill('Projects in "Wales"');
  await page.locator('.preview[height="400"]').waitFor();
  expect(await lines.inputValue()).toContain(
    'embed/list/?kind=project&amp;region=wales" title="Projects in &quot;Wales&quot;"',
  );
});

test('Without script the page still gives lines for each view', async () => {
  const page = await visit('embed/', { javaScriptEnabled: false });
  const lines = await page.getByRole('main').locator('pre').allTextContents();
  expect(lines).toEqual(
    ['list', 'map', 'network'].map(
      (view) =>
        `<iframe src="${site.published}${site.base}embed/${view}/" title="${dataset.map.title}" width="100%" height="600" loading="lazy"></iframe>`,
    ),
  );
});
