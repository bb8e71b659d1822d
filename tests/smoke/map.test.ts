/** Uses the map as readers do: what it shows, what its marks open, how it moves, by mouse and by keyboard. */
import { describe, expect, test } from 'vitest';
import { placeItems } from '../../src/features/explore/map/map-points.ts';
import { number } from '#words/locale.ts';
import { tabTo, visitor } from './browser.ts';
import { built } from './built.ts';
import { details, drawn, expectShown, idsOf, listed, map, marks, still, wanted } from './map-page.ts';

const { visit, complaints } = visitor();
const { site } = built('map');
const { catalogue, fitting } = wanted();

test.each([
  '',
  'kind=community',
  'space=digital-inclusion&space=ai-ethics-and-safety',
  'region=scotland&region=uk-wide',
  'region=no-place',
  'status=ended&since=2020',
  'year=2015',
  'year=2015&undated=yes&kind=organisation',
  'q=data',
  'q=zzyzx',
])('With "%s" the map has what fits, each entry once', async (question) => {
  const search = `?view=map${question === '' ? '' : `&${question}`}`;
  const page = await visit(`explore/${search}`, still);
  await drawn(page);
  await expectShown(page, fitting(search));
});

test('Each change of the question leaves what fits on the map', async () => {
  const page = await visit('explore/?view=map', still);
  await drawn(page);
  for (const kind of ['project', 'event']) {
    await page.getByRole('button', { name: 'Filters and place' }).click();
    await page.locator(`#kind-${kind}`).check();
    await page.getByRole('button', { name: 'Filters and place' }).click();
    await expectShown(page, fitting(new URL(page.url()).search));
  }
});

test('Clicks alone reach the entries of every mark', async () => {
  const page = await visit('explore/?view=map', { ...still, viewport: { width: 1280, height: 1400 } });
  await drawn(page);
  const press = (name: string) =>
    marks(page)
      .and(page.getByLabel(name, { exact: true }))
      .click();
  const inSight = () =>
    marks(page).evaluateAll((all) =>
      all
        .filter((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        })
        .map((one) => one.getAttribute('aria-label') ?? ''),
    );
  const seen = new Set<string>();
  const reached = new Set<string>();
  // Each way is the clusters to press one after the other, from the whole map on.
  const ways: string[][] = [[]];
  for (const way of ways) {
    await page.getByRole('button', { name: 'Whole UK' }).click();
    for (const cluster of way) await press(cluster);
    for (const name of await inSight()) {
      if (seen.has(name)) continue;
      seen.add(name);
      if (name.endsWith('zoom in')) ways.push([...way, name]);
      else {
        await press(name);
        for (const id of await listed(page)) reached.add(id);
      }
    }
  }
  const based = catalogue.items.filter(({ region }) => region !== undefined);
  expect([...reached].sort()).toEqual(idsOf(based));
});

test('What has no place is beside the map', async () => {
  const page = await visit('explore/?view=map', still);
  await drawn(page);
  const { wide, unknown } = placeItems(catalogue.items, catalogue);
  for (const [name, items] of [
    [`${number(wide.length)} entries work UK-wide and have no base`, wide],
    [`${number(unknown.length)} entries have no known place`, unknown],
  ] as const) {
    await page.getByRole('button', { name }).click();
    expect(await listed(page)).toEqual(items.map(({ id }) => id));
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  }
});

describe('By keyboard alone', () => {
  test('A mark opens what it stands for, and Escape leads back to it', async () => {
    const page = await visit('explore/?view=map', still);
    await drawn(page);
    await page.getByRole('button', { name: 'Zoom in', exact: true }).focus();
    const mark = marks(page).and(page.getByLabel(/^Norwich/));
    await tabTo(page, mark, 40);
    await page.keyboard.press('Enter');
    const heading = details(page).getByRole('heading', { level: 3 });
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await heading.textContent()).toBe('Norwich, East of England');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('/entries/');
    await page.keyboard.press('Escape');
    expect(await details(page).isHidden()).toBe(true);
    expect(await mark.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('A cluster leads closer, and the focus stays with its fullest place', async () => {
    const page = await visit('explore/?view=map', still);
    await drawn(page);
    const before = await marks(page).count();
    await marks(page)
      .and(page.getByLabel(/near London/))
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => marks(page).count()).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/London/);
  });

  test('The tools are one stop, and one can go past the map', async () => {
    const page = await visit('explore/?view=map', still);
    await drawn(page);
    const skip = page.getByRole('link', { name: 'Skip past the map' });
    await skip.focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Zoom in');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Zoom out');
    await page.keyboard.press('Tab');
    expect(await map(page).evaluate((one) => one === document.activeElement)).toBe(true);
    const address = page.url();
    await skip.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('map-side');
    expect(page.url()).toBe(address);
  });
});

test('Marks are large enough for a finger and none covers another, at every zoom', async () => {
  const page = await visit('explore/?view=map', still);
  await drawn(page);
  for (let step = 0; step < 5; step++) {
    const boxes = await marks(page).evaluateAll((all) =>
      all.map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2, size: Math.min(width, height) };
      }),
    );
    expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
    const touching = boxes.flatMap((one, at) =>
      boxes.slice(0, at).filter(({ x, y, size }) => Math.hypot(one.x - x, one.y - y) < (one.size + size) / 2),
    );
    expect(touching).toEqual([]);
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  }
});

test('One can scroll past the map: the wheel zooms with Ctrl or after a press, one finger moves the page', async () => {
  const page = await visit('explore/?view=map', still);
  await drawn(page);
  const names = () => marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  const before = await names();
  const box = await map(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await names()).toEqual(before);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(names).not.toEqual(before);
  await page.mouse.move(0, 0);
  expect(await map(page).evaluate((one) => getComputedStyle(one).touchAction)).toBe('pan-x pan-y');
});

test('The mouse drags the map', async () => {
  const page = await visit('explore/?view=map', still);
  await drawn(page);
  const mark = marks(page).and(page.getByLabel(/^Norwich/));
  const [before, frame] = [await mark.boundingBox(), await map(page).boundingBox()];
  const [x, y] = [(frame?.x ?? 0) + 60, (frame?.y ?? 0) + 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 30, { steps: 4 });
  await page.mouse.up();
  const after = await mark.boundingBox();
  expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(60, -1);
});

test('Near a place the map shows what is near, and says how far it is', async () => {
  const page = await visit('explore/?view=map&near=Leeds', still);
  await drawn(page);
  await page.getByText(/^In view: 10 entries nearest to Leeds/).waitFor();
  await marks(page)
    .and(page.getByLabel(/^York, /))
    .click();
  expect(await details(page).textContent()).toMatch(/2\d miles away/);
});

test('Where the map cannot be loaded, the table holds everything', async () => {
  const page = await visit('explore/', still);
  await page.route('**/boundaries.json', (route) => route.abort());
  await page.getByRole('tab', { name: 'Map' }).click();
  await page.getByText('The map could not be loaded').waitFor();
  await expectShown(page, fitting(''));
  await page.getByRole('button', { name: /: list those under “Scotland”/ }).click();
  expect((await listed(page)).length).toBeGreaterThan(10);
  expect(complaints().length).toBeGreaterThan(0);
});

test('The styles of the map come with the map', async () => {
  const page = await visit('explore/', still);
  const sheets = () => page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ''));
  expect((await sheets()).filter((href) => /leaflet|map/.test(href.slice(site.url.length)))).toEqual([]);
  await page.getByRole('tab', { name: 'Map' }).click();
  await drawn(page);
  expect((await sheets()).filter((href) => /leaflet/.test(href)).length).toBe(1);
});
