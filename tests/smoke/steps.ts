/** Ways that readers go more than once in the tests. */
import type { Page } from 'playwright-core';
import { telling } from './browser.ts';

/** Answers the three questions of finding support for a charity in Leeds that wants to learn how to get people online. */
export async function askForTraining(page: Page): Promise<void> {
  await page.locator('find-support[data-ready]').waitFor();
  await page.getByLabel('I need to help people get online').check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('We need to learn how.').check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('A town, a region or a postcode').fill('Leeds');
  await page.getByLabel('Who is it for?').selectOption('Charities and community groups');
  await page.getByRole('button', { name: 'Show who can help' }).click();
}

/** Goes from the page of the entry with most links on to the first that it is connected to. */
export async function followRelated(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: telling().fullest.name }).waitFor();
  const related = page.getByRole('region', { name: 'Connected to' }).locator('a[href*="/entries/"]').first();
  const name = (await related.textContent())?.trim() ?? '';
  await related.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
