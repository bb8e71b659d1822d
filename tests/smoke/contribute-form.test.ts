/** Uses the form for entries as people do who make mistakes, stop half-way, or use a keyboard alone. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { tabTo, visitor } from './browser.ts';
import {
  answerNeeded,
  choice,
  choose,
  download,
  field,
  finish,
  group,
  putIn,
  unfold,
} from './contributor.ts';

const { visit } = visitor();

/** What is said about a field that is wrong, as assistive technology finds it. */
async function saidOf(target: Locator): Promise<{ invalid: string | null; said: string }> {
  return target.evaluate((element) => ({
    invalid: element.getAttribute('aria-invalid'),
    said: (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? `#${id} is not there`)
      .join(' '),
  }));
}

describe('What is wrong is said', () => {
  test('in a list at the top that has the focus, each line leading to its field', async () => {
    const page = await visit('contribute/organisation/');
    await page.getByRole('button', { name: /choose how to send it$/ }).click();
    const summary = page.getByRole('group', { name: /^\d+ things to put right$/ });
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    const lines = summary.getByRole('link');
    // Name, summary, roles, problem spaces, status, sources and confidence.
    expect(await lines.count()).toBe(7);
    expect(await summary.getByRole('listitem').count()).toBe(7);
    for (let at = 0; at < 7; at++) {
      const words = (await lines.nth(at).textContent()) ?? '';
      await lines.nth(at).click();
      const focused = page.locator(':focus');
      const { invalid, said } = await saidOf(focused);
      expect([words, said.includes(words)]).toEqual([words, true]);
      const isField = await focused.evaluate((element) => !(element instanceof HTMLFieldSetElement));
      expect([words, invalid]).toEqual([words, isField ? 'true' : null]);
    }
    expect(await page.getByRole('region', { name: 'How would you like to send it?' }).count()).toBe(0);
  });

  test('beside a field as soon as it was answered, and taken back when it is put right', async () => {
    const page = await visit('contribute/project/', { keeps: ['contribute project'] });
    const website = field(page, 'Website');
    await website.fill('javascript:alert(1)');
    await page.getByText('is not safe').waitFor();
    expect((await saidOf(website)).invalid).toBe('true');
    await website.fill('https://www.harbourstreet.org.uk');
    await page.getByText('is not safe').waitFor({ state: 'hidden' });
    expect((await saidOf(website)).invalid).toBe(null);
    // Nobody is told of what they have not come to yet.
    expect(await page.getByText('Please put right').count()).toBe(0);
  });

  test('where a part is folded away it opens', async () => {
    const page = await visit('contribute/organisation/', { keeps: ['contribute organisation'] });
    await answerNeeded(page, 'Harbour Street Data Clinic');
    await choose(page, 'Roles', 'Maker');
    await unfold(page, 'Where and when?');
    await field(page, 'Started').fill('last spring');
    await unfold(page, 'Where and when?');
    await page.getByRole('button', { name: /choose how to send it$/ }).click();
    await page.getByRole('group', { name: '1 thing to put right' }).getByRole('link').click();
    expect(await field(page, 'Started').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('if it may be on the map already, with a way to the entry', async () => {
    const page = await visit('contribute/organisation/', { keeps: ['contribute organisation'] });
    await field(page, 'Name').fill('Open Data Manchester');
    const way = page.getByRole('link', { name: 'See Open Data Manchester.' });
    await way.click();
    await page.getByRole('heading', { level: 1, name: 'Open Data Manchester' }).waitFor();
    await page.goBack();
    // Said, not forbidden: two can be called the same.
    expect(await field(page, 'Name').inputValue()).toBe('Open Data Manchester');
  });
});

describe('What was written', () => {
  test('is kept over a reload, rows and order too, until it is cleared', async () => {
    const page = await visit('contribute/resource/');
    await field(page, 'Name').fill('Half-written Guide');
    await choose(page, 'Problem spaces', 'Market power');
    await choose(page, 'Problem spaces', 'Data rights and privacy');
    await group(page, 'Sources').getByRole('button', { name: 'Add another' }).click();
    await field(group(page, 'Sources').getByRole('group').nth(1), 'Address').fill(
      'https://www.harbourstreet.org.uk/2',
    );
    await page.getByText('is kept in this browser').waitFor();
    await page.reload();
    await page.getByText('is kept in this browser').waitFor();
    expect(await field(page, 'Name').inputValue()).toBe('Half-written Guide');
    expect(await page.getByText('In this order: Market power, Data rights and privacy.').count()).toBe(1);
    expect(await field(group(page, 'Sources').getByRole('group').nth(1), 'Address').inputValue()).toBe(
      'https://www.harbourstreet.org.uk/2',
    );
    await page.getByRole('button', { name: 'Clear it' }).click();
    await page.getByText('is kept in this browser').waitFor({ state: 'hidden' });
    await page.waitForLoadState();
    expect(await field(page, 'Name').inputValue()).toBe('');
    expect(await choice(page, 'Market power').isChecked()).toBe(false);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('of one kind is not mixed up with another, and what a link gives is filled in', async () => {
    const page = await visit('contribute/?problem_spaces=market-power&place.region=wales&name=Cwmni', {
      keeps: ['contribute event'],
    });
    await page.getByRole('link', { name: 'Suggest an event' }).click();
    await expect.poll(() => field(page, 'Name').inputValue()).toBe('Cwmni');
    expect(await choice(page, 'Market power').isChecked()).toBe(true);
    expect(await field(page, 'Region').inputValue()).toBe('wales');
    await field(page, 'Summary').fill('A fair.');
    await page.goBack();
    await page.getByRole('link', { name: 'Suggest a project' }).click();
    expect(await field(page, 'Summary').inputValue()).toBe('');
  });
});

test('The other end of a tie is offered, found under another name, and asked back about where it is misspelt', async () => {
  const page = await visit('contribute/organisation/', { keeps: ['contribute organisation'] });
  await unfold(page, 'What is it connected to?');
  const end = field(group(page, 'Relations'), 'Which one\\?');
  await end.fill('Open Data Manchester');
  await page.getByText('On the map: Open Data Manchester, organisation.').waitFor();
  const offered = await end.evaluate((input: HTMLInputElement) =>
    [...(input.list?.options ?? [])].map(({ value }) => value),
  );
  expect(offered).toContain('Open Data Manchester');
  expect(offered.length).toBeGreaterThan(300);
  await end.fill('Careful Trouble');
  await page.getByText('On the map: Careful Industries, organisation.').waitFor();
  await end.fill('Open Data Manchestr');
  await page.getByText('so it is only named. Did you mean Open Data Manchester?').waitFor();
});

describe('The three doors', () => {
  test('open on the host with the file filled in; as a file; as a letter', async () => {
    const page = await visit('contribute/project/', {
      keeps: ['contribute project'],
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await answerNeeded(page, 'Ledgers & Markets');
    await choose(page, 'Form', 'Pilot or prototype');
    await field(page, 'What ties you to it\\?').fill('I work there');
    const doors = await finish(page);
    expect(await doors.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Open it on GitHub',
      'Download the file',
      'Send it as an e-mail',
    ]);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'How would you like to send it?',
    );
    const { name, text } = await download(doors);
    expect(name).toBe('ledgers-and-markets.yaml');
    const host = new URL(
      (await doors.getByRole('link', { name: 'Open the file on GitHub' }).getAttribute('href')) ?? '',
    );
    expect(host.pathname).toMatch(/^\/[\w-]+\/[\w-]+\/new\/main$/);
    expect(Object.fromEntries(host.searchParams)).toEqual({ filename: `data/projects/${name}`, value: text });
    const letter = new URL(
      (await doors.getByRole('link', { name: 'Write the e-mail' }).getAttribute('href')) ?? '',
    );
    expect(letter.protocol).toBe('mailto:');
    expect(letter.searchParams.get('subject')).toBe('New: Ledgers & Markets');
    const body = `What ties me to it: I work there\n\nFile: data/projects/${name}\n\n${text}`;
    expect(letter.searchParams.get('body')).toBe(body.replaceAll('\n', '\r\n'));
    await doors.getByRole('button', { name: 'Copy the text of the e-mail' }).click();
    await doors.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `New: Ledgers & Markets\n\n${body}`,
    );
    // They are those of what was written then: who writes on is asked to check again.
    await field(page, 'Name').fill('Ledgers');
    expect(await doors.count()).toBe(0);
  });

  test('where the file is too long for an address it is copied into an empty one', async () => {
    const page = await visit('contribute/project/', {
      keeps: ['contribute project'],
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await answerNeeded(page, 'Ledgers for Street Markets');
    await choose(page, 'Form', 'Pilot or prototype');
    const sources = group(page, 'Sources');
    for (let row = 1; row < 16; row++) {
      await sources.getByRole('button', { name: 'Add another' }).click();
      await page.locator(':focus').fill(`https://www.harbourstreet.org.uk/${row}/${'long/'.repeat(80)}`);
    }
    const doors = await finish(page);
    const given = await download(doors);
    expect(given.text.length).toBeGreaterThan(6000);
    const address = await doors
      .getByRole('link', { name: 'Open an empty file on GitHub' })
      .getAttribute('href');
    expect(new URL(address ?? '').search).toBe('?filename=data%2Fprojects%2Fledgers-for-street-markets.yaml');
    expect(await doors.getByRole('link', { name: 'Write the e-mail' }).count()).toBe(0);
    await doors.getByRole('button', { name: 'Copy the text of the file' }).click();
    await doors.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(given.text);
    expect((await putIn(given, doors)).errors).toEqual([]);
  });
});

test('By keyboard alone: through the form, to what is missing, and to the doors', async () => {
  const page = await visit('contribute/project/', {
    keeps: ['contribute project'],
    reducedMotion: 'reduce',
  });
  const end = page.getByRole('button', { name: /choose how to send it$/ });
  await tabTo(page, field(page, 'Name'), 40);
  await page.keyboard.type('Ledgers for Street Markets');
  await tabTo(page, field(page, 'Summary'), 5);
  await page.keyboard.type('Helps small charities to keep and use data with care.');
  await tabTo(page, choice(page, 'Programme'), 5);
  await page.keyboard.press('Space');
  await tabTo(page, choice(page, 'Digital inclusion'), 30);
  await page.keyboard.press('Space');
  await tabTo(page, field(group(page, 'Sources'), 'Address'), 60);
  await page.keyboard.type('https://www.harbourstreet.org.uk/about');
  await tabTo(page, end, 60);
  await page.keyboard.press('Enter');
  const summary = page.getByRole('group', { name: '2 things to put right' });
  await summary.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').getAttribute('id')).toBe('q-status');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(page, choice(page, 'High'), 60);
  await page.keyboard.press('Space');
  await tabTo(page, end, 60);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'How would you like to send it?' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'doors-title');
  await tabTo(page, page.getByRole('button', { name: /^Download / }), 5);
});
