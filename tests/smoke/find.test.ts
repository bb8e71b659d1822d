/** Walks through the questions of finding support as people do; what is expected was worked out from the data by hand. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { built } from './built.ts';
import { visitor } from './browser.ts';

const { visit } = visitor();

const answered = (page: Page) => page.locator('find-support[data-shown="0"]').waitFor();
const best = (page: Page) => page.locator('ol.matches > li .row-name a').allTextContents();
const reasons = (page: Page) => page.locator('ol.matches > li .reasons').allTextContents();
const heads = (page: Page) => page.locator('.answer h3').allTextContents();

describe('Three questions', () => {
  test('are answered by keyboard alone, and lead to who can help', async () => {
    const page = await visit('find/');
    await page.locator('find-support[data-ready]').waitFor();
    await page.getByLabel('I need to help people get online').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('What help do you want?');
    await page.getByLabel('We need to learn how.').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Where, and who is it for?');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ls1-4dy');
    await page.getByLabel('Who is it for?').selectOption('charities');
    await page.getByRole('button', { name: 'Show who can help' }).press('Enter');
    await answered(page);
    expect(new URL(page.url()).search).toBe(
      '?space=digital-inclusion&support=training&audience=charities&near=ls1-4dy',
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Who can help');
    expect(await best(page)).toEqual([
      'Leeds City Council',
      'Good Things Foundation',
      'National Digital Inclusion Network',
      'Digital Unite',
      'AbilityNet',
    ]);
  });

  test('can each be skipped, gone back to and changed; Back leads back through them', async () => {
    const page = await visit('find/');
    await page.locator('find-support[data-ready]').waitFor();
    for (const step of ['2', '3', '0']) {
      await page.getByRole('button', { name: 'Skip this question' }).click();
      await page.locator(`find-support[data-shown="${step}"]`).waitFor();
    }
    expect(new URL(page.url()).search).toBe('?step=done');
    expect(await best(page)).toHaveLength(8);
    await page.getByRole('link', { name: 'Change the help' }).click();
    await page.getByLabel('We need to know or enforce our rights.').check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Show who can help' }).click();
    await answered(page);
    expect(new URL(page.url()).search).toBe('?support=legal');
    await page.goBack();
    await page.locator('find-support[data-shown="3"]').waitFor();
    await page.goBack();
    await page.locator('find-support[data-shown="2"]').waitFor();
    // What was answered on the way is in the address, so an earlier one has the earlier answer.
    await expect
      .poll(() => page.getByLabel('We need to know or enforce our rights.').isChecked())
      .toBe(false);
  });

  test('ask again for a place that is not known, with the nearest spelling', async () => {
    const page = await visit('find/?space=digital-inclusion&step=3');
    await page.locator('find-support[data-ready]').waitFor();
    await page.getByLabel('A town, a region or a postcode').fill('Manchster');
    await page.getByRole('button', { name: 'Show who can help' }).click();
    await expect
      .poll(() => page.locator('#near-said').textContent())
      .toBe('No place called “Manchster” is known. Did you mean Manchester?');
    await page.getByRole('button', { name: 'Manchester', exact: true }).click();
    await answered(page);
    expect(new URL(page.url()).search).toBe('?space=digital-inclusion&near=Manchester');
  });
});

describe('An answer', () => {
  test('says why each is there, with distance, cost and how to get in touch', async () => {
    const page = await visit('find/?space=digital-inclusion&support=training&near=Leeds&audience=charities');
    await answered(page);
    expect((await reasons(page)).slice(0, 2)).toEqual([
      'Works on digital inclusion · offers training and education · in Leeds · for charities and community groups',
      'Works on digital inclusion · offers training and education · works across the UK · for charities and community groups',
    ]);
    const first = page.locator('ol.matches > li').first();
    expect(await first.locator('.small').textContent()).toBe('Cost: not known · Open to: not known');
    expect(await first.locator('.touch').textContent()).toBe('Get in touch: leeds.gov.uk');
    expect(await heads(page)).toEqual([
      'They fit, but have not been seen at work of late 2',
      'The same, farther away or in a place that is not known 13',
      'They do not name charities and community groups among those they serve 2',
      'They do not say that they offer training and education 7',
      'The same, on other problems 29',
    ]);
  });

  test('says what was left out of the address, and what lies outside the UK', async () => {
    const page = await visit('find/?space=market-power&space=nonsense&support=legal&near=Dublin&step=9');
    await answered(page);
    expect(await page.locator('.notes li').allTextContents()).toEqual([
      '“nonsense” is not known under “Problem space”.',
      'There is no question “9”.',
    ]);
    expect(await page.locator('.answer .said').first().textContent()).toBe(
      '“Dublin” is outside the UK (Ireland). This map lists what people in the UK can use: type a town or postcode there, or leave the place out.',
    );
  });

  test('to what nobody offers says so and gives what comes nearest, never nothing', async () => {
    const page = await visit('find/?space=attention-and-design&support=audit&audience=older-people');
    await answered(page);
    expect(await page.locator('.answer .note').textContent()).toBe(
      'None listed here yet works on attention and persuasive design, offers audit and assurance and serves older people. That does not mean that there is none. Know one? Add it.',
    );
    expect(await page.locator('.answer ul.matches > li').count()).toBeGreaterThan(0);
  });

  test('fits a narrow screen and shows everything on paper', async () => {
    const page = await visit('find/?support=funding&near=Belfast', { viewport: { width: 320, height: 640 } });
    await answered(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.getByRole('button', { name: /^Show all/ }).count()).toBe(0);
  });

  test('holds the same entries as the explorer for the same question, apart from what is over', async () => {
    const page = await visit('find/?space=open-data-and-standards&support=training');
    await answered(page);
    const { dataset } = built('map');
    const fits = dataset.entries.filter(
      ({ status, problem_spaces, support }) =>
        (status === 'active' || status === 'forming') &&
        problem_spaces.includes('open-data-and-standards') &&
        support?.includes('training') === true,
    );
    const more = page.locator('ol.matches + .more-rows button');
    if ((await more.count()) > 0) await more.click();
    const ids = await page
      .locator('ol.matches > li')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['id'] ?? ''));
    expect(ids.toSorted()).toEqual(fits.map(({ id }) => id).toSorted());
    expect(ids.length).toBeGreaterThan(0);
  });
});

test('Without script lists lead to problems, help and places', async () => {
  const page = await visit('find/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'I need to help people get online' }).click();
  expect(await page.locator('h1').textContent()).toMatch(/Digital inclusion/);
});
