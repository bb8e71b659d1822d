/** Uses the network of the explorer: the words, the way between two, the table, and the picture by buttons and keys. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { settled, tabTo, visitor } from './browser.ts';
import { built } from './built.ts';

const { visit } = visitor();
const { links } = built('map');

const words = (page: Page) => page.getByRole('tabpanel', { name: 'Words' });

/** Returns all pixels of the picture, in one text. */
async function drawn(page: Page): Promise<string> {
  return page.locator('.network-frame canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}

/** Gives the picture when it has come to rest: the same twice, with time between for what is still to be drawn. */
async function picture(page: Page): Promise<string> {
  let last = await drawn(page);
  for (;;) {
    await page.waitForTimeout(350);
    const next = await drawn(page);
    if (next === last) return next;
    last = next;
  }
}

/** Waits until the picture is another one, however long a busy machine takes to draw it. */
async function changes(page: Page, before: string, why = 'the picture stays as it was'): Promise<void> {
  await expect.poll(async () => (await drawn(page)) === before, { message: why }).toBe(false);
}

test('The words read sensibly: where to begin, and one entry with its links', async () => {
  // The small map stays as it is when the data changes.
  const page = await visit('about/');
  await page.goto(`${inject('small').url}explore/?view=network&at=cymdeithas-data`);
  await settled(page);
  expect(await words(page).ariaSnapshot()).toMatchSnapshot('an entry in words');
  await page.getByRole('button', { name: 'Back to the beginning' }).click();
  await settled(page);
  expect(await words(page).ariaSnapshot()).toMatchSnapshot('where to begin');
});

test('An entry in words names every link it has, with its source', async () => {
  const page = await visit('explore/?view=network&at=nesta');
  await settled(page);
  const own = links.get('nesta') ?? [];
  const cited = words(page).locator('.cite a');
  expect(await cited.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href).sort())).toEqual(
    own.map(({ source }) => source).sort(),
  );
});

test('A button goes on to the other end, the heading takes the focus, and Back leads back', async () => {
  const page = await visit('explore/?view=network&at=nesta');
  await settled(page);
  await words(page).getByRole('button', { name: 'Data Maturity Framework' }).click();
  await settled(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Data Maturity Framework');
  expect(new URL(page.url()).searchParams.get('at')).toBe('data-maturity-framework');
  const trail = page.getByRole('toolbar', { name: 'The way so far' });
  expect(await trail.getByRole('button').allTextContents()).toEqual(['Back', 'Nesta']);
  await trail.getByRole('button', { name: 'Back' }).click();
  await settled(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nesta');
});

test('An entry is found by the beginning of its name, by keyboard', async () => {
  const page = await visit('explore/?view=network', { reducedMotion: 'reduce' });
  await settled(page);
  await tabTo(page, page.getByLabel('Find an entry in the network'), 40);
  await page.keyboard.type('open data inst');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(new URL(page.url()).searchParams.get('at')).toBe('open-data-institute');
  await page.getByRole('heading', { level: 3, name: 'Open Data Institute' }).waitFor();
});

test('The way between two entries is told step by step, with sources, and drawn', async () => {
  const page = await visit('explore/?view=network');
  await settled(page);
  const before = await picture(page);
  await page.getByRole('tab', { name: 'Way between two' }).click();
  const choose = async (label: string, name: string) => {
    await page.getByLabel(label).fill(name);
    await page.getByRole('button', { name, exact: true }).click();
    await settled(page);
  };
  await choose('How is …', 'Nesta');
  await choose('… connected to …?', 'Open Data Institute');
  const way = page.getByRole('tabpanel', { name: 'Way between two' });
  await way.getByText(/^In \d+ steps?:$/).waitFor();
  const steps = await way.locator('ol > li').allTextContents();
  expect(steps[0]).toMatch(/^Nesta .+source: /);
  expect(steps.at(-1)).toContain('Open Data Institute');
  await changes(page, before);
  await page.reload();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('from')).toBe('nesta');
});

test('Each button moves the picture, and so do keys while it has the focus', async () => {
  const page = await visit('explore/?view=network');
  await settled(page);
  const bar = page.getByRole('toolbar', { name: 'Move the picture' });
  for (const name of [
    'Zoom in',
    'Move left',
    'Move right',
    'Move up',
    'Move down',
    'Zoom out',
    'Show everything',
  ]) {
    const before = await picture(page);
    await bar.getByRole('button', { name }).click();
    await changes(page, before, `${name} leaves the picture as it was`);
  }
  await page.locator('.network-frame').focus();
  for (const key of ['ArrowLeft', 'ArrowDown', '+', '-']) {
    const before = await picture(page);
    await page.keyboard.press(key);
    await changes(page, before, `${key} leaves the picture as it was`);
  }
});

test('The legend takes lines out of the picture, and narrows by kind', async () => {
  const page = await visit('explore/?view=network');
  await settled(page);
  const legend = page.getByRole('toolbar', { name: /^Legend/ });
  const before = await picture(page);
  const funds = legend.getByRole('button', { name: /^funds/ });
  await funds.click();
  expect(await funds.getAttribute('aria-pressed')).toBe('false');
  await changes(page, before);
  await legend.getByRole('button', { name: 'Event' }).click();
  await settled(page);
  expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['event']);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Event');
});

test('The picture is the same each time, and still with less motion', async () => {
  const still = async () => {
    const page = await visit('explore/?view=network', { reducedMotion: 'reduce' });
    await settled(page);
    const first = await picture(page);
    await page.waitForTimeout(2000);
    expect((await drawn(page)) === first).toBe(true);
    return first;
  };
  expect((await still()) === (await still())).toBe(true);
});

test('Few stops for the keyboard lie on the page of the network', async () => {
  const page = await visit('explore/?view=network', { reducedMotion: 'reduce' });
  await settled(page);
  const last = page.getByRole('contentinfo').getByRole('link').last();
  expect(await tabTo(page, last, 60)).toBeLessThanOrEqual(40);
});

test('In forced colours the picture has the system’s ground, with marks and names upon it', async () => {
  const page = await visit('explore/?view=network&at=nesta', { forcedColors: 'active', colorScheme: 'dark' });
  await settled(page);
  await picture(page);
  const shares = await page.locator('.network-frame canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let [light, all] = [0, 0];
    for (let at = 0; at < data.length; at += 4, all++)
      if ((data[at] ?? 0) > 128 && (data[at + 3] ?? 0) > 128) light++;
    return light / all;
  });
  expect(shares).toBeGreaterThan(0.005);
  expect(shares).toBeLessThan(0.3);
});
