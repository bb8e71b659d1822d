/** Holds the events and the words on the page for newcomers against the files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { built } from './built.ts';
import { attribute, elements, words } from './pages.ts';
import type { Element } from './pages.ts';

const { site, mainOf, address } = built('map');
const events = readdirSync(join(site.data, 'events'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({
    ...(parse(readFileSync(join(site.data, 'events', name), 'utf8')) as { name: string; status: string }),
    id: name.replace('.yaml', ''),
  }));
const section = (id: string): Element => {
  const found = elements(mainOf('start/'), 'section').find((one) => attribute(one, 'aria-labelledby') === id);
  if (!found) throw new Error(`the page has no section ${id}`);
  return found;
};

test('Events known to be active are named, and no date is made up', () => {
  const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
  const wanted = events
    .filter(({ status }) => status === 'active')
    .sort((a, b) => collator.compare(a.name, b.name));
  const rows = elements(section('events'), 'li');
  expect(
    rows.flatMap((row) => elements(row, 'a')).map((one) => [words(one), attribute(one, 'href')]),
  ).toEqual(wanted.map(({ id, name }) => [name, address(`entries/${id}/`)]));
  expect(words(section('events'))).toContain(`${wanted.length} events are known to be active.`);
  expect(rows.every((row) => words(row).endsWith('next date: not known'))).toBe(true);
});

test('The words a newcomer meets lead to their lists', () => {
  const anchors = elements(section('words'), 'a').map((one) => attribute(one, 'href')?.replace(/^.*#/, ''));
  const lists = ['problem-space', 'support', 'audience', 'role', 'relation', 'area-scope', 'confidence'];
  expect(anchors).toEqual(expect.arrayContaining(lists));
  expect(words(section('words'))).toContain('Facts as of');
});
