/** Changes entries that are on the map: by the form, and by the short forms for what can be said in a word. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { entryPath } from '../../src/ui/urls.ts';
import { built } from './built.ts';
import { visitor } from './browser.ts';
import { choice, choose, difference, download, field, finish, group, putIn } from './contributor.ts';

const { visit } = visitor();
const TODAY = new Date().toISOString().slice(0, 10);
const { dataset } = built('map');

/** Has a tie, six areas of life and four sources, none of which has a day on which it was read. */
const FILE = 'data/organisations/careful-industries.yaml';
const TEXT = readFileSync(FILE, 'utf8');

describe('An entry that is corrected', () => {
  test('begins as it is, and leaves as a file that differs only in what was changed', async () => {
    const page = await visit(entryPath('careful-industries'), {
      keeps: ['contribute organisation careful-industries'],
    });
    await page.getByRole('link', { name: 'Correct this entry' }).click();
    await page.getByRole('heading', { level: 1, name: 'Correct Careful Industries' }).waitFor();
    expect(await field(page, 'Name').inputValue()).toBe('Careful Industries');
    expect(await choice(page, 'Practice or consultancy').isChecked()).toBe(true);
    const ties = group(page, 'Relations').getByRole('group', { name: 'Relations' });
    expect(await ties.count()).toBe(4);
    expect(await field(ties.nth(2), 'Which one\\?').inputValue()).toBe('Connected by Data');
    expect(await page.getByText('Please put right').count()).toBe(0);

    await field(page, 'Website').fill('https://www.careful.industries');
    await choose(page, 'Cost', 'Paid');
    await field(ties.nth(2), 'Since').fill('2024');
    const doors = await finish(page);
    const given = await download(doors);
    expect(given.name).toBe('careful-industries.yaml');
    expect(difference(TEXT, given.text)).toEqual({
      gone: ['website: https://careful.industries'],
      come: ['website: https://www.careful.industries', 'cost: paid', '    since: 2024'],
    });
    expect(await putIn(given, doors)).toEqual({ errors: [], about: [] });
    expect(await doors.getByRole('link', { name: 'Open the file on GitHub' }).getAttribute('href')).toBe(
      `${dataset.map.repository.url}/edit/${dataset.map.repository.branch}/${FILE}`,
    );
    expect(await doors.getByRole('button', { name: 'Copy the text of the file' }).count()).toBe(1);

    await page.reload();
    await page.getByText('is kept in this browser').waitFor();
    expect(await field(page, 'Website').inputValue()).toBe('https://www.careful.industries');
  });

  test('of which a source and a tie are taken out loses those alone', async () => {
    const page = await visit('contribute/organisation/?entry=careful-industries', {
      keeps: ['contribute organisation careful-industries'],
    });
    await page.getByRole('heading', { level: 1, name: 'Correct Careful Industries' }).waitFor();
    const rows = (name: string) => group(page, name).getByRole('group', { name });
    await rows('Sources').nth(1).getByRole('button', { name: 'Take this one out' }).click();
    expect(await rows('Sources').count()).toBe(3);
    expect(await page.locator(':focus').inputValue()).toContain('a-careful-trouble-2023-9307');
    await rows('Relations').nth(3).getByRole('button', { name: 'Take this one out' }).click();
    const { text } = await download(await finish(page));
    expect(difference(TEXT, text)).toEqual({
      gone: [
        '    to: promising-trouble',
        '    source: https://careful.industries/blog/2024-12-2024-a-year-of-careful-trouble',
        '  - url: https://buttondown.com/carefultrouble/archive/a-careful-trouble-2023',
      ],
      come: [],
    });
  });

  test('says when nothing was changed', async () => {
    const page = await visit('contribute/organisation/?entry=careful-industries');
    await page.getByRole('heading', { level: 1, name: 'Correct Careful Industries' }).waitFor();
    const doors = await finish(page);
    expect(await doors.getByText('You have not changed anything yet.').count()).toBe(1);
    expect((await download(doors)).text).toBe(TEXT);
  });

  test('is found by an old id and under another kind; of none the page says so', async () => {
    const { dataset: small } = built('small');
    const [old, id] = Object.entries(small.redirects)[0] ?? ['', ''];
    const { name = '', kind = '' } = small.entries.find((entry) => entry.id === id) ?? {};
    const page = await visit('');
    await page.goto(`${inject('small').url}contribute/event/?entry=${old}`);
    await page.getByRole('heading', { level: 1, name: `Correct ${name}` }).waitFor();
    expect(new URL(page.url()).search).toBe(`?entry=${id}`);
    expect(page.url()).toContain(`/contribute/${kind}/`);
    await page.goto(page.url().replace(id, 'no-such-thing'));
    await page.getByText('There is no entry “no-such-thing” on this map.').waitFor();
  });

  test('that others have changed meanwhile loses nothing of what they did', async () => {
    const page = await visit('contribute/organisation/?entry=careful-industries', {
      keeps: ['contribute organisation careful-industries'],
    });
    await page.getByRole('heading', { level: 1, name: 'Correct Careful Industries' }).waitFor();
    await choose(page, 'Cost', 'Paid');
    await page.getByText('is kept in this browser').waitFor();
    const theirs = TEXT.replace('started: 2019', 'started: 2018');
    await page.route('**/contribute/entries/careful-industries.json', (route) =>
      route.fulfill({ json: { id: 'careful-industries', text: theirs } }),
    );
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Correct Careful Industries' }).waitFor();
    const { text } = await download(await finish(page));
    expect(difference(theirs, text)).toEqual({ gone: [], come: ['cost: paid'] });
  });

  test('opens at the part that a link asks for', async () => {
    const page = await visit('contribute/organisation/?entry=careful-industries#part-joining', {
      reducedMotion: 'reduce',
    });
    await page.getByRole('heading', { level: 1, name: 'Correct Careful Industries' }).waitFor();
    await field(page, 'How to join').waitFor();
    await expect
      .poll(() =>
        page
          .getByRole('heading', { name: 'How can people take part?' })
          .evaluate((one) => one.getBoundingClientRect().top),
      )
      .toBeLessThan(400);
  });
});

describe('What can be said in a word', () => {
  test('still right: only the days of the sources that were read', async () => {
    const page = await visit(entryPath('careful-industries'));
    await page.getByRole('link', { name: 'Say that it is still right' }).click();
    await page.getByRole('heading', { level: 1, name: 'Is Careful Industries still right?' }).waitFor();
    const button = page.getByRole('button', { name: 'Note today and choose how to send it' });
    await button.click();
    await page.getByRole('group', { name: '1 thing to put right' }).getByText('No page is ticked.').waitFor();
    const pages = group(page, 'Sources of Careful Industries').getByRole('checkbox');
    expect(await pages.count()).toBe(4);
    await pages.nth(1).check();
    await pages.nth(3).check();
    const doors = await finish(page);
    const given = await download(doors);
    const lines = TEXT.split('\n');
    const day = `    checked: ${TODAY}`;
    const expected = lines.flatMap((line) =>
      /^ {2}- url: (.*archive\/a-careful-trouble-2023|.*\/foresight-observatory\/main)$/.test(line)
        ? [line, day]
        : [line],
    );
    expect(given.text).toBe(expected.join('\n'));
    expect(await putIn(given, doors)).toEqual({ errors: [], about: [] });
  });

  test('closed: how it stands, when it ended, and the page that shows it', async () => {
    const page = await visit('contribute/say/?entry=careful-industries&intent=closed');
    await page.getByRole('heading', { level: 1, name: 'Has Careful Industries closed?' }).waitFor();
    await page.getByRole('button', { name: /choose how to send it$/ }).click();
    const summary = page.getByRole('group', { name: /to put right$/ });
    await summary.getByRole('link', { name: 'No page is named that shows it.' }).click();
    await page.keyboard.type('https://www.harbourstreet.org.uk/careful-closes');
    await choice(page, 'Ended').check();
    await field(page, 'When did it end\\?').fill('2025-03');
    const doors = await finish(page);
    const given = await download(doors);
    expect(difference(TEXT, given.text)).toEqual({
      gone: ['status: active'],
      come: ['status: ended', 'ended: 2025-03', '  - url: https://www.harbourstreet.org.uk/careful-closes'],
    });
    expect(await putIn(given, doors)).toEqual({ errors: [], about: [] });
  });

  test('leave us off: asks for no reason, and says who reads it', async () => {
    const page = await visit(entryPath('careful-industries'));
    await page.getByRole('link', { name: 'Ask to be left off the map' }).click();
    await page.getByRole('heading', { level: 1, name: 'Leave Careful Industries off the map?' }).waitFor();
    const doors = await finish(page);
    expect(await doors.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Ask in private',
      'Ask in public',
      'Ask by e-mail',
    ]);
    const issue = new URL(
      (await doors.getByRole('link', { name: 'Open the issue on GitHub' }).getAttribute('href')) ?? '',
    );
    expect(Object.fromEntries(issue.searchParams)).toEqual({
      template: 'leave-us-off.yml',
      title: 'Leave us off: Careful Industries',
      entry: 'careful-industries',
    });
    const letter = new URL(
      (await doors.getByRole('link', { name: 'Write the e-mail' }).getAttribute('href')) ?? '',
    );
    expect(letter.searchParams.get('body')).toBe(
      'Please take the entry of Careful Industries (organisation, careful-industries) off the map. I speak for it.',
    );
  });

  test('of no entry, or of one that is not there: the page says so and leads on', async () => {
    const page = await visit('contribute/say/');
    await page.getByText('Choose an entry first').waitFor();
    await page.goto(page.url() + '?entry=no-such-thing&intent=closed');
    await page.getByText('There is no entry “no-such-thing” on this map').waitFor();
    await page.getByRole('link', { name: 'Find an entry' }).click();
    await page.getByLabel('Which entry?').fill('Careful Trouble');
    await page.getByRole('link', { name: 'Say that it has closed' }).click();
    await page.getByRole('heading', { level: 1, name: 'Has Careful Industries closed?' }).waitFor();
  });
});
