/** Reads the map as people do without script, on a narrow screen, in their own colours, or on paper. */
import { describe, expect, inject, test } from 'vitest';
import { entryPath } from '../../src/ui/urls.ts';
import { focusFault, settled, telling, visitor } from './browser.ts';
import { followRelated } from './steps.ts';

const { visit } = visitor();

describe('Without script', () => {
  const options = { javaScriptEnabled: false };

  test('The whole way: first page, list, entry, related entry', async () => {
    const page = await visit('', options);
    await page.getByRole('contentinfo').getByRole('link', { name: 'All entries' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Organisations', exact: true }).click();
    const { fullest } = telling();
    const inList = page.getByRole('main').getByRole('link', { name: fullest.name, exact: true });
    for (let turn = 0; turn < 20 && (await inList.count()) === 0; turn++)
      await page.getByRole('link', { name: 'Next page' }).click();
    await inList.click();
    await followRelated(page);
  });

  test('The search page says why it does not work, and points to the lists', async () => {
    const page = await visit('', options);
    await page.getByRole('main').getByRole('searchbox').fill('data');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/\/search\/\?q=data$/);
    expect(await page.getByRole('main').innerText()).toContain('Search needs JavaScript');
    await page.getByRole('main').getByRole('link', { name: 'Problem spaces', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Problem spaces' }).waitFor();
  });

  test('Nothing is offered that only a script could do', async () => {
    for (const path of ['', 'search/', entryPath('nesta')]) {
      const page = await visit(path, options);
      const buttons = await page
        .getByRole('button')
        .evaluateAll((all) =>
          all
            .filter((one) => (one as HTMLElement).checkVisibility())
            .map((one) => (one as HTMLButtonElement).type),
        );
      expect(buttons.filter((type) => type !== 'submit')).toEqual([]);
    }
  });

  test('An old address leads on', async () => {
    const page = await visit('', options);
    await page.goto(`${inject('small').url}entries/open-data-society/`);
    await page.waitForURL(/cymdeithas-data/);
    await page.getByRole('heading', { level: 1, name: /^Cymdeithas Data/ }).waitFor();
  });
});

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
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['theme', 'dark']]);
    await page.getByRole('button', { name: 'Use the light theme' }).click();
    expect(await background()).toBe(light);
  });

  test('Without a choice the theme is that of the system', async () => {
    const page = await visit('', { colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toContain(
      'dark',
    );
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
      ...[...document.querySelectorAll('*')]
        .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
        .map((element) => `${element.tagName} scrolls smoothly`),
    ]);
    expect(moving).toEqual([]);
  });

  test.each(['', 'entries/', entryPath('nesta'), 'search/?q=data'])(
    'On "%s", shapes, controls and focus can be seen in forced colours',
    async (path) => {
      const page = await visit(path, { forcedColors: 'active', colorScheme: 'dark' });
      await settled(page);
      const wrong = await page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        const canvas =
          ground === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : ground;
        const gone = (colour: string) =>
          colour === 'none' || colour === 'rgba(0, 0, 0, 0)' || colour === canvas;
        const shapes = [...document.querySelectorAll('main svg path, main svg circle')].filter((shape) =>
          shape.checkVisibility(),
        );
        const controls = [...document.querySelectorAll('input, select, button')].filter((control) =>
          control.checkVisibility(),
        );
        return {
          shapes: shapes.length,
          hidden: shapes
            .filter((shape) => gone(getComputedStyle(shape).fill) && gone(getComputedStyle(shape).stroke))
            .map((shape) => shape.getAttribute('class')),
          bare: controls
            .filter((control) => getComputedStyle(control).borderTopStyle === 'none')
            .map((control) => control.tagName),
        };
      });
      expect(wrong).toMatchObject({ hidden: [], bare: [] });
      expect(wrong.shapes).toBeGreaterThan(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focusFault(page)).toBe('');
    },
  );
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
      navigation: [...document.querySelectorAll('header nav, header form, footer nav, button')].filter(
        (one) => one.checkVisibility(),
      ).length,
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
      const said = await link.evaluate(
        (element) => element.textContent + getComputedStyle(element, '::after').content,
      );
      expect(said).toContain(url);
    }
  });

  test('A list is printed too', async () => {
    const page = await visit('organisations/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('main').getByRole('link').first().isVisible()).toBe(true);
  });
});
