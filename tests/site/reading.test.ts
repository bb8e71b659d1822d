/** Reads the map as people do who use a keyboard, no script, a narrow screen, their own colours, or paper. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { KINDS } from '../../src/lib/model/ids.ts';
import { entryPath } from '../../src/site/urls.ts';
import { pageTypes, settled, telling, visitor } from './browser.ts';
import { datasetOfSite } from './pages.ts';

const { visit } = visitor();
const site = inject('map');
const dataset = datasetOfSite(site);
const NARROW = { width: 320, height: 640 };
/** Spacing that text must bear without loss (WCAG 1.4.12). */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Tabs on until something fits, looks at the focus on each stop, and gives how many there were. */
async function tabTo(page: Page, target: Locator, most = 80): Promise<number> {
  for (let stop = 1; stop <= most; stop++) {
    await page.keyboard.press('Tab');
    expect(await focusFault(page)).toBe('');
    if (await target.evaluate((element) => element === document.activeElement)) return stop;
  }
  throw new Error(`not reached in ${most} stops`);
}

/** Gives what keeps a reader from seeing where the focus is; empty if nothing does. */
async function focusFault(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing has the focus';
    const named = `${element.tagName} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || outlineColor === 'rgba(0, 0, 0, 0)') return `${named} has no focus ring`;
    const [box] = element.getClientRects();
    if (!box || box.width < 2 || box.height < 2) return `${named} cannot be seen`;
    const [x, y] = [Math.min(box.left + 4, box.left + box.width / 2), box.top + box.height / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `${named} is outside the screen`;
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element)) ? '' : `${named} is covered by ${top?.tagName ?? 'nothing'}`;
  });
}

describe('By keyboard alone', () => {
  // Where scrolling is smooth, what has the focus comes into sight a little later.
  const options = { reducedMotion: 'reduce' } as const;

  test.each(['', entryPath('nesta'), 'search/'])('The first stop on "%s" leads past the header', async (path) => {
    const page = await visit(path, options);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: /^Skip to/ });
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await focusFault(page)).toBe('');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
    expect(inMain).toBe(true);
  });

  test('The whole way: first page, search, entry, related entry, and back', async () => {
    const page = await visit('', options);
    const start = page.getByRole('main').getByRole('searchbox');
    await tabTo(page, start, 20);
    await page.keyboard.type('open data manchester');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: /\d+ result/ }).waitFor();

    const result = page.getByRole('main').getByRole('link', { name: 'Open Data Manchester', exact: true });
    await tabTo(page, result, 30);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Open Data Manchester' }).waitFor();

    const related = page.getByRole('region', { name: 'Connected to' }).locator('a[href*="/entries/"]').first();
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
    await page.keyboard.press('p');
    await page.getByRole('status').filter({ hasText: 'in Project' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Kind' }).evaluate((element) => element === document.activeElement)).toBe(true);
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

describe('Without script', () => {
  const options = { javaScriptEnabled: false };

  test('The whole way: first page, list, entry, related entry', async () => {
    const page = await visit('', options);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Browse' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Organisations', exact: true }).click();
    const { fullest } = telling();
    const inList = page.getByRole('main').getByRole('link', { name: fullest.name, exact: true });
    for (let turn = 0; turn < 20 && (await inList.count()) === 0; turn++) await page.getByRole('link', { name: 'Next page' }).click();
    await inList.click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(fullest.name);
    const related = page.getByRole('region', { name: 'Connected to' }).locator('a[href*="/entries/"]').first();
    const name = (await related.textContent())?.trim() ?? '';
    await related.click();
    expect((await page.getByRole('heading', { level: 1 }).textContent())?.trim()).toBe(name);
  });

  test('The search page says why it does not work, and points to the lists', async () => {
    const page = await visit('', options);
    await page.getByRole('main').getByRole('searchbox').fill('data');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    expect(page.url()).toContain('/search/?q=data');
    await page.getByText('Search needs JavaScript').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Problem spaces', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Problem spaces');
  });

  test('Nothing is offered that only a script could do', async () => {
    for (const path of ['', 'search/', entryPath('nesta')]) {
      const page = await visit(path, options);
      const buttons = await page.getByRole('button').evaluateAll((all) => all.filter((one) => (one as HTMLElement).checkVisibility()).map((one) => (one as HTMLButtonElement).type));
      expect(buttons.filter((type) => type !== 'submit')).toEqual([]);
    }
  });

  test('An old address leads on', async () => {
    const page = await visit('', options);
    await page.goto(`${inject('small').url}entries/open-data-society/`);
    await page.waitForURL(/cymdeithas-data/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Cymdeithas Data');
  });
});

describe('On a narrow screen, also with more space between letters, words and lines', () => {
  test.each(Object.entries(pageTypes()))('%s fits, and no text is cut off', async (_name, path) => {
    const page = await visit(path, { viewport: NARROW });
    await settled(page);
    const plain = await overflow(page);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACED);
    expect({ plain, spaced: await overflow(page) }).toEqual({ plain: [], spaced: [] });
  });
});

/** Gives what reaches beyond the screen's side, and text that its own box cuts off. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth > width;
    const all = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
    // What may scroll by itself, such as a table, keeps its own inside.
    const scrolls = (element: Element): boolean => {
      const parent = element.parentElement;
      return parent !== null && (/auto|scroll/.test(getComputedStyle(parent).overflowX) || scrolls(parent));
    };
    const beyond = wide ? all.filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element)) : [];
    const cut = all.filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      return /hidden|clip/.test(overflowX) && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1;
    });
    return [
      ...(wide ? [`the page is ${document.documentElement.scrollWidth} wide`] : []),
      ...beyond.slice(0, 5).map((element) => `${name(element)} reaches beyond the side`),
      ...cut.slice(0, 5).map((element) => `${name(element)} is cut off`),
    ];
  });
}

describe('With a theme, colours and movement of their own', () => {
  test('The button changes the theme, says what it does, and the choice stays', async () => {
    const page = await visit('', { colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await page.getByRole('button', { name: 'Use the dark theme' }).click();
    const dark = await background();
    expect(dark).not.toBe(light);
    expect(await page.getByRole('button', { name: 'Use the light theme' }).isVisible()).toBe(true);
    await page.reload();
    expect(await background()).toBe(dark);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click();
    await page.getByRole('heading', { level: 1, name: 'About' }).waitFor();
    expect(await background()).toBe(dark);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ theme: 'dark' });
    await page.getByRole('button', { name: 'Use the light theme' }).click();
    expect(await background()).toBe(light);
  });

  test('Without a choice the theme is that of the system', async () => {
    const page = await visit('', { colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toContain('dark');
    expect(await page.getByRole('button', { name: 'Use the light theme' }).isVisible()).toBe(true);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('Nothing moves for those who do not want it', async () => {
    const page = await visit('', { reducedMotion: 'reduce' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.getByRole('main').getByRole('link').first().hover();
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map(() => 'an animation'),
      ...[...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).scrollBehavior === 'smooth').map((element) => `${element.tagName} scrolls smoothly`),
    ]);
    expect(moving).toEqual([]);
  });

  test.each(['', 'entries/', entryPath('nesta'), 'search/?q=data'])('On "%s", shapes, controls and focus can be seen in forced colours', async (path) => {
    const page = await visit(path, { forcedColors: 'active', colorScheme: 'dark' });
    await settled(page);
    const wrong = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const canvas = ground === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : ground;
      const gone = (colour: string) => colour === 'none' || colour === 'rgba(0, 0, 0, 0)' || colour === canvas;
      const shapes = [...document.querySelectorAll('main svg path, main svg circle')].filter((shape) => shape.checkVisibility());
      const controls = [...document.querySelectorAll('input, select, button')].filter((control) => control.checkVisibility());
      return {
        shapes: shapes.length,
        hidden: shapes.filter((shape) => gone(getComputedStyle(shape).fill) && gone(getComputedStyle(shape).stroke)).map((shape) => shape.getAttribute('class')),
        bare: controls.filter((control) => getComputedStyle(control).borderTopStyle === 'none').map((control) => control.tagName),
      };
    });
    expect(wrong).toMatchObject({ hidden: [], bare: [] });
    expect(wrong.shapes).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focusFault(page)).toBe('');
  });
});

describe('On paper', () => {
  test('An entry is printed whole, in dark on white, without what only works on a screen', async () => {
    const { fullest } = telling();
    const page = await visit(entryPath(fullest.id), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByText(fullest.summary).first().isVisible()).toBe(true);
    for (const name of ['Connected to', 'How do we know?', 'At a glance']) {
      expect(await page.getByRole('heading', { name }).isVisible()).toBe(true);
    }
    const shown = await page.evaluate(() => ({
      navigation: [...document.querySelectorAll('header nav, header form, footer nav, button')].filter((one) => one.checkVisibility()).length,
      ground: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(document.documentElement).color,
    }));
    expect(shown.navigation).toBe(0);
    expect(shown.ground).toBe('rgb(255, 255, 255)');
    expect(shown.ink).toMatch(/^rgb\(\d{1,2}, \d{1,2}, \d{1,2}\)$/);
  });

  test('Every source can be read as an address', async () => {
    const { fullest } = telling();
    const page = await visit(entryPath(fullest.id));
    await page.emulateMedia({ media: 'print' });
    for (const { url } of fullest.sources) {
      const link = page.getByRole('region', { name: 'How do we know?' }).locator(`a[href="${url}"]`);
      const said = await link.evaluate((element) => (element.textContent ?? '') + getComputedStyle(element, '::after').content);
      expect(said).toContain(url);
    }
  });

  test.each(KINDS.slice(0, 1))('A list of the kind %s is printed too', async () => {
    const page = await visit('organisations/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('main').getByRole('link').first().isVisible()).toBe(true);
    expect(dataset.entries.length).toBeGreaterThan(0);
  });
});
