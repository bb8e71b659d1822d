/**
 * Ten people with a question each, as they would walk through the site. What they should find was worked out by reading the
 * entries, and stands here in words; when the data changes so that an answer changes, it is read again.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from './browser.ts';
import { askForTraining } from './steps.ts';

const { visit } = visitor();

/** Waits for the answer to a search for support and gives the names in it. */
async function helpers(page: Page): Promise<string[]> {
  await page.locator('find-support[data-shown="0"]').waitFor();
  return page.locator('ol.matches > li .row-name a').allTextContents();
}

/** Gives the texts of what fits a selector, with single spaces. */
async function texts(page: Page, selector: string): Promise<string[]> {
  const found = await page.locator(selector).allTextContents();
  return found.map((text) => text.replace(/\s+/g, ' ').trim());
}

test('A charity in Leeds wants training on digital inclusion', async () => {
  const page = await visit('');
  await page.getByRole('link', { name: 'Answer three questions' }).click();
  await askForTraining(page);
  // The council is in Leeds; the other four work across the UK and name charities among those they serve.
  expect(await helpers(page)).toEqual([
    'Leeds City Council',
    'Good Things Foundation',
    'National Digital Inclusion Network',
    'Digital Unite',
    'AbilityNet',
  ]);
});

test('A funder asks which problem spaces have nothing in the East Midlands', async () => {
  const page = await visit('gaps/region-by-space/');
  await page.getByRole('link', { name: 'East Midlands', exact: true }).first().click();
  expect(new URL(page.url()).hash).toBe('#row-east-midlands');
  const row = page.locator('.gap-row', { has: page.locator('#row-east-midlands') });
  // Seven active entries are based there, on five problem spaces between them; the other 23 have none.
  expect((await row.locator('h3 a').textContent())?.trim()).toBe('7 active entries');
  const filled = (await row.locator('dt').allTextContents()).map((text) => text.replace(/\d.*$/s, '').trim());
  expect(filled).toEqual([
    'Data rights and privacy',
    'Digital inclusion',
    'Responsible AI',
    'Ethical practice and profession',
    'Community technology and ownership',
  ]);
  const empty = await row.locator('.gap-none li').allTextContents();
  expect(empty).toHaveLength(23);
  expect(empty.map((text) => text.trim())).toContain('Accessibility and disability');
});

test('A developer in Cardiff looks for a community to join', async () => {
  const page = await visit('find/?support=peer-support&near=cf10&audience=practitioners');
  const names = await helpers(page);
  // Two in Bristol are within 50 miles; then comes the one for Wales; then those for the UK and beyond.
  expect(names.slice(0, 3)).toEqual(['Tech4Good South West', 'TechSPARK', 'Tech for Good Cymru']);
  expect((await texts(page, 'ol.matches > li .reasons'))[2]).toBe(
    'Works on civil-society capacity · offers peer support · based in Wales · for designers, developers, researchers and data people',
  );
});

test('Someone asks what became of Doteveryone’s work', async () => {
  const page = await visit('entries/doteveryone/');
  expect(await texts(page, '.opening .note')).toEqual([
    'Ended in 2020. It is kept here as history: what became of its work.',
  ]);
  await page.getByRole('link', { name: 'what became of its work' }).click();
  const [told = ''] = await texts(page, 'section.tie[aria-labelledby="doteveryone"]');
  expect(told).toMatch(
    /^Doteveryone ended, 2020 Carried on by Ada Lovelace Institute source: .* Open Data Institute source:/,
  );
  expect(told).toMatch(/Consequence Scanning \(active\).*looked after by Open Data Institute/);
  expect(told).toMatch(/TechTransformed .*looked after by Open Data Institute/);
});

test('Someone who was watched by face recognition looks for legal help, wherever it is', async () => {
  const page = await visit('find/?space=surveillance-and-policing&support=legal');
  // For two surveillance is the main problem; the other two have it second.
  expect(await helpers(page)).toEqual([
    'Big Brother Watch',
    'Liberty',
    'Privacy International',
    'Open Rights Group',
  ]);
});

test('Someone in Belfast asks which projects are running in Northern Ireland, and learns that none is listed', async () => {
  const page = await visit('explore/?kind=project&region=northern-ireland&status=active');
  await page.locator('map-explorer[data-ready]').waitFor();
  expect(await page.locator('.findings-count').textContent()).toMatch(/^No entr|^0 of 448/);
  await page.goto(`${page.url().split('explore/')[0] ?? ''}find/?near=Belfast&support=training`);
  // So one asks for what is there: who trains people near Belfast.
  expect((await helpers(page)).length).toBeGreaterThan(0);
  expect((await texts(page, 'ol.matches > li .reasons'))[0]).toMatch(
    /offers training and education · in Belfast/,
  );
});

test('A foundation asks who has no other recorded funder than The National Lottery Community Fund', async () => {
  const page = await visit('standing/#funders');
  const tie = page.locator('.tie', {
    has: page.locator('h3', { hasText: /^\s*The National Lottery Community Fund/ }),
    hasText: 'have no other recorded funder',
  });
  const said = ((await tie.locator('h3').textContent()) ?? '').replace(/\s+/g, ' ').trim();
  const [, alone, all] = /(\d+) of the (\d+) it is known to fund/.exec(said) ?? [];
  // It is known to fund 17 entries; four of them have ended.
  expect(all).toBe('13');
  expect(await tie.locator('ul.inline > li').count()).toBe(Number(alone));
  expect(await texts(page, '#funders ~ .prose strong')).toEqual([
    'These are published links only. Others may fund them too, and not recorded is not the same as not funded.',
  ]);
});

test('A new analyst asks who works on AI and unfair treatment, and starts with those who do both', async () => {
  const page = await visit('start/?space=responsible-ai&space=bias-and-discrimination#same');
  const first = page.locator('same-finder ol > li, same-finder .rows > li').first();
  await first.waitFor();
  const names = (await texts(page, 'same-finder li')).slice(0, 3).join(' | ');
  expect(names).toMatch(/bias and discrimination and responsible AI/);
});

test('A council officer asks how many entries her region has for its people, beside the others', async () => {
  const page = await visit('regions/south-east/');
  await page.getByRole('link', { name: 'See how the regions differ' }).click();
  // 8 active entries for 9.6 million people is 0.83 a million, the fewest; London has 49 for 9.1 million.
  const [told] = await texts(page, 'div:has(> #per-population-2024) > p');
  expect(told).toBe('Highest: London (5.4). Lowest: South East (0.83).');
});

test('A volunteer with ten minutes finds something to do', async () => {
  const page = await visit('about/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Who is missing' }).click();
  await page.getByRole('link', { name: 'Help wanted' }).click();
  const task = page.locator('section[aria-labelledby="task-no-access"]');
  // Of 47 communities and 28 events, 27 say nothing about access.
  expect(await task.locator('p a').textContent()).toBe('27');
  const add = await task.locator('ul a').nth(1).getAttribute('href');
  expect(add).toMatch(/^\/map\/contribute\/(community|event)\/\?entry=[a-z0-9-]+$/);
});
