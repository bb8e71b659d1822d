/** Fills in the forms of the map as people do: by what they read on the page, never by names that only the code knows. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Download, Locator, Page } from 'playwright-core';
import type { Problem } from '../../src/check/finding.ts';
import { checkOf } from '../../src/check/run.ts';
import type { Check } from '../../src/check/try-fix.ts';
import type { SourceFile } from '../../src/core/source-file.ts';
import { readFolder } from '../../src/io/read-folder.ts';
import { emptyFolder } from '../commands/command.ts';

/** A file as it came out of the browser. */
export interface Downloaded {
  readonly name: string;
  readonly text: string;
}

/** What the checks say of the data with a file put into it. */
export interface Verdict {
  readonly errors: readonly Problem[];
  /** All that is said of the file itself, warnings too. */
  readonly about: readonly Problem[];
}

/** Gives a field by its label, whatever stands behind it in brackets. */
export function field(within: Page | Locator, label: string): Locator {
  const name = new RegExp(`^${label}( \\(.*\\))?$`);
  return within
    .getByRole('textbox', { name })
    .or(within.getByRole('combobox', { name }))
    .or(within.getByRole('spinbutton', { name }))
    .first();
}

/** Gives what is ticked or chosen by its first words; what it means stands behind them. */
export function choice(within: Page | Locator, answer: string): Locator {
  const name = new RegExp(`^${answer} `);
  return within.getByRole('checkbox', { name }).or(within.getByRole('radio', { name })).first();
}

/** Gives the questions that stand together under a heading. */
export function group(within: Page | Locator, legend: string): Locator {
  return within.getByRole('group', { name: new RegExp(`^${legend}( \\(.*\\))?$`) }).first();
}

/** Chooses an answer: from a list that opens, or by its circle or box. */
export async function choose(page: Page, question: string, answer: string): Promise<void> {
  const list = page.getByRole('combobox', { name: new RegExp(`^${question}( \\(.*\\))?$`) });
  if ((await list.count()) > 0) await list.selectOption({ label: answer });
  else await choice(group(page, question), answer).check();
}

/** Opens a part of the form that is folded away. */
export async function unfold(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { name: title }).click();
}

/** Presses the button at the end and waits until the ways to send it are there. */
export async function finish(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /choose how to (send it|ask)$/i }).click();
  const doors = page.getByRole('region', { name: 'How would you like to send it?' });
  await doors.getByRole('listitem').first().waitFor();
  return doors;
}

/** Downloads the file that a form has made. */
export async function download(doors: Locator): Promise<Downloaded> {
  const [given] = await Promise.all([
    doors.page().waitForEvent('download'),
    doors.getByRole('button', { name: /^Download / }).click(),
  ]);
  return saved(given);
}

async function saved(given: Download): Promise<Downloaded> {
  const name = given.suggestedFilename();
  const path = join(emptyFolder(), basename(name));
  await given.saveAs(path);
  return { name, text: readFileSync(path, 'utf8') };
}

/** Does with a downloaded file what the page says: the data with it in that folder is checked. */
export async function putIn({ name, text }: Downloaded, doors: Locator): Promise<Verdict> {
  const words = await doors.getByRole('listitem').filter({ hasText: 'Download the file' }).innerText();
  const folder = /put it into the folder data\/(\w+)\//.exec(words)?.[1];
  if (folder === undefined) throw new Error(`the page names no folder: ${words}`);
  data ??= readData();
  const path = `${folder}/${name}`;
  const others = data.files.filter((file) => file.path !== path);
  const problems = data.check([...others, { path, text }], new Set([path]));
  return {
    errors: problems.filter(({ level }) => level === 'error'),
    about: problems.filter(({ file }) => file === path),
  };
}

let data: { readonly files: readonly SourceFile[]; readonly check: Check } | undefined;

/** Reads the data once for all tests of a worker; the check reads a file again only where it is another. */
function readData(): NonNullable<typeof data> {
  const files = readFolder('data');
  return { files, check: checkOf(files, { today: new Date().toISOString().slice(0, 10) }) };
}

/** Gives the lines that only one of two texts has. */
export function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
  };
}

/** Answers what every entry needs. */
export async function answerNeeded(
  page: Page,
  name: string,
  site = 'https://www.harbourstreet.org.uk',
): Promise<void> {
  await field(page, 'Name').fill(name);
  await field(page, 'Summary').fill('Helps small charities to keep and use data with care.');
  await choose(page, 'Problem spaces', 'Digital inclusion');
  await choose(page, 'Status', 'Active');
  await field(group(page, 'Sources'), 'Address').fill(`${site}/about`);
  await choose(page, 'Confidence', 'Medium');
}
