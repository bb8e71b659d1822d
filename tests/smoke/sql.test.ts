/** Asks the database on its page as readers do: wholly in the browser, and nothing of it anywhere else. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/features/data/sql/questions.ts';
import { runSql } from '../../src/features/data/sql/run-sql.ts';
import { faults } from './axe.ts';
import { tabTo, visitor } from './browser.ts';
import { built } from './built.ts';

const { visit, complaints } = visitor();
const { site, dataset } = built('map');
const file = join(site.folder, 'data/map.sqlite');
const engine = await initSqlJs();
const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;

/** Scrolling that takes its time would be looked at half way. */
const CALM = { reducedMotion: 'reduce' } as const;

const ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n';

/** Gives the rows of an answer as the page writes them: by the sqlite3 program, or by the library where there is none. */
function rowsOf(sql: string): string[][] {
  if (!hasSqlite) return runSql(engine, readFileSync(file), sql).rows.map((row) => row.map(asShown));
  const said = execFileSync('sqlite3', ['-json', '-readonly', file, sql], { encoding: 'utf8' });
  const rows = said === '' ? [] : (JSON.parse(said) as Record<string, string | number | null>[]);
  return rows.map((row) => Object.values(row).map(asShown));
}

function asShown(value: string | number | null): string {
  return value === null ? 'no value' : String(value);
}

/** Gives the rows of a table on the page. */
async function shownRows(page: Page, table: string): Promise<string[][]> {
  return page
    .locator(`${table} tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
}

/** Opens the page and the data in it. */
async function opened(): Promise<Page> {
  const page = await visit('data/sql/', CALM);
  await page.getByRole('button', { name: /^Open the data \(\d+\.\d MB\)$/ }).click();
  await status(page).filter({ hasText: 'The data is open.' }).waitFor();
  return page;
}

const status = (page: Page) => page.locator('sql-desk [role="status"]');
const alert = (page: Page) => page.locator('sql-desk [role="alert"]');
const question = (page: Page) => page.getByLabel('Your question in SQL');

async function run(page: Page, sql: string): Promise<void> {
  await question(page).fill(sql);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
}

describe('Without script', () => {
  test('The ten questions stand on the page with their SQL and their answers', async () => {
    const page = await visit('data/sql/', { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: /^Open the data/ }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: /^Run it yourself/ }).count()).toBe(0);
    expect(await page.locator('.sql-question').count()).toBe(10);
    for (const { id, words, sql } of QUESTIONS) {
      const at = `#question-${id}`;
      expect(await page.locator(`${at} h3`).textContent()).toBe(words);
      expect(await page.locator(`${at} pre`).textContent()).toBe(sql);
      expect({ id, rows: await shownRows(page, at) }).toEqual({ id, rows: rowsOf(sql) });
      if (rowsOf(sql).length === 0) expect(await page.locator(at).textContent()).toContain('No rows.');
    }
  });
});

describe('In the browser', () => {
  test('Nothing is fetched before the reader opens the data, and then from this site alone', async () => {
    const page = await visit('data/sql/', CALM);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /wasm|sqlite|worker/.test(path))).toEqual([]);
    await page.getByRole('button', { name: /^Open the data/ }).click();
    await status(page).filter({ hasText: 'The data is open.' }).waitFor();
    expect(asked.filter((path) => /wasm|sqlite/.test(path))).toEqual([
      `${site.base}data/map.sqlite`,
      expect.stringMatching(/\/_astro\/sql-wasm-browser[^/]*\.wasm$/),
    ]);
  });

  test('All ten questions give the same rows as the sqlite3 program', async () => {
    const page = await opened();
    for (const { id, words, sql } of QUESTIONS) {
      await page.getByRole('button', { name: `Run it yourself: ${words}` }).click();
      const expected = rowsOf(sql);
      await status(page)
        .filter({ hasText: expected.length === 0 ? /^No rows/ : new RegExp(`^${expected.length} rows?\\.$`) })
        .waitFor();
      expect(await question(page).inputValue()).toBe(sql);
      expect(await page.locator('.sql-answer caption').textContent()).toBe(words);
      expect({ id, rows: await shownRows(page, '.sql-answer') }).toEqual({ id, rows: expected });
    }
  });

  test('One of the ten opens the data by itself', async () => {
    const page = await visit('data/sql/', CALM);
    await page.getByRole('button', { name: `Run it yourself: ${QUESTIONS[0]?.words ?? ''}` }).click();
    await page
      .locator('.sql-answer caption')
      .filter({ hasText: QUESTIONS[0]?.words ?? '' })
      .waitFor();
  });

  test('A question is asked by keyboard alone', async () => {
    const page = await visit('data/sql/', CALM);
    await tabTo(page, page.getByRole('button', { name: /^Open the data/ }));
    await page.keyboard.press('Enter');
    await status(page).filter({ hasText: 'The data is open.' }).waitFor();
    expect(await question(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('SELECT count(*) AS entries FROM entries');
    await page.keyboard.press('Control+Enter');
    await status(page).filter({ hasText: '1 row.' }).waitFor();
    expect(await shownRows(page, '.sql-answer')).toEqual([[String(dataset.entries.length)]]);
    await tabTo(page, page.getByRole('button', { name: 'Download as CSV' }));
  });

  test('What cannot be answered is said plainly, and no earlier answer is left standing', async () => {
    const page = await opened();
    await run(page, 'SELECT 1 AS one');
    await status(page).filter({ hasText: '1 row.' }).waitFor();
    await run(page, 'SELECT name FROM cities');
    await alert(page).filter({ hasText: 'There is no table “cities”.' }).waitFor();
    expect(await page.locator('.sql-answer').isVisible()).toBe(false);
    await run(page, '  ');
    await alert(page).filter({ hasText: 'Write a question first.' }).waitFor();
    await run(page, 'DELETE FROM entries');
    await alert(page).filter({ hasText: 'The data here can be read and not changed.' }).waitFor();
  });

  test('A question that changes its own copy changes nothing for the next', async () => {
    const page = await opened();
    await run(page, 'PRAGMA query_only = OFF; DELETE FROM relations; SELECT count(*) FROM relations');
    await status(page).filter({ hasText: '1 row.' }).waitFor();
    expect(await shownRows(page, '.sql-answer')).toEqual([['0']]);
    await run(page, 'SELECT count(*) FROM relations');
    await page
      .locator('.sql-answer td, .sql-answer tbody th')
      .filter({ hasNotText: /^0$/ })
      .first()
      .waitFor();
    expect(await shownRows(page, '.sql-answer')).toEqual(rowsOf('SELECT count(*) FROM relations'));
  });

  test('A question without an end can be stopped, and the next is answered', async () => {
    const page = await opened();
    await run(page, ENDLESS);
    await status(page).filter({ hasText: 'The question is being answered.' }).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await alert(page).filter({ hasText: 'The question was stopped.' }).waitFor();
    await run(page, 'SELECT count(*) FROM entries');
    await status(page).filter({ hasText: '1 row.' }).waitFor();
    expect(await shownRows(page, '.sql-answer')).toEqual([[String(dataset.entries.length)]]);
  });

  test('A long answer is shown in part and downloaded in full, safe for spreadsheets', async () => {
    const page = await opened();
    await run(
      page,
      `SELECT '=1+' || id AS formula, NULL AS empty, 'a "b", c' AS text FROM entries ORDER BY id`,
    );
    const many = dataset.entries.length;
    await status(page)
      .filter({ hasText: `${many} rows. The first 200 are shown; the download has them all.` })
      .waitFor();
    expect(await shownRows(page, '.sql-answer')).toHaveLength(200);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('answer.csv');
    const saved = '.cache/site-tests/answer.csv';
    await download.saveAs(saved);
    const lines = readFileSync(saved, 'utf8').split('\n');
    const [first] = dataset.entries.map(({ id }) => id).sort();
    expect(lines.slice(0, 2)).toEqual(['formula,empty,text', `'=1+${first},,"a ""b"", c"`]);
    expect(lines).toHaveLength(many + 2);
  });

  test('Data that cannot be had is no dead end', async () => {
    const page = await visit('data/sql/', CALM);
    await page.route('**/map.sqlite', (route) => route.abort());
    await page.getByRole('button', { name: /^Open the data/ }).click();
    await alert(page).filter({ hasText: 'The data could not be opened.' }).waitFor();
    expect(complaints().join('\n')).toContain('net::ERR_FAILED');
    await page.unroute('**/map.sqlite');
    await page.getByRole('button', { name: /^Open the data/ }).click();
    await status(page).filter({ hasText: 'The data is open.' }).waitFor();
  });
});

test('axe finds nothing with an answer, also on a narrow screen and in the dark', async () => {
  const page = await opened();
  await page.setViewportSize({ width: 320, height: 800 });
  await run(page, 'SELECT kind, id, summary FROM entries LIMIT 10');
  await status(page).filter({ hasText: '10 rows.' }).waitFor();
  await page
    .locator('.sql-contents details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  expect(await faults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faults(page, 'color-contrast')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
