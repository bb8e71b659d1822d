/** Works out a second time, from the files alone, how fresh each entry is, and holds every page that says so against it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { built, expectNone } from './built.ts';
import { countable, PAGES, readData } from './gaps-naive.ts';
import { attribute, byId, elements, linksIn, pageAt, words } from './pages.ts';
import type { Page } from './pages.ts';

/** An entry as its file has it. */
interface Read {
  readonly id: string;
  readonly folder: string;
  readonly name: string;
  readonly status: string;
  readonly as_of?: number | string;
  readonly website?: string;
  readonly sources: { readonly url: string; readonly checked?: number | string }[];
  readonly place?: { readonly region?: string };
  readonly area_scope?: string;
}

const STATES = ['not-known', 'stale', 'due', 'fresh', 'over'];
const FOLDERS = ['organisations', 'projects', 'communities', 'events', 'resources'];

function entriesIn(data: string): Read[] {
  return FOLDERS.flatMap((folder) =>
    (existsSync(join(data, folder)) ? readdirSync(join(data, folder)) : [])
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({
        ...(parse(readFileSync(join(data, folder, name), 'utf8')) as Omit<Read, 'id' | 'folder'>),
        id: name.replace('.yaml', ''),
        folder,
      })),
  );
}

/** Gives the first and the last day that a date may stand for, in milliseconds. */
function span(date: number | string): [number, number] {
  const [year = 0, month, day] = String(date).split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return [first, first];
  return [first, Date.UTC(year, month ?? 12, 0)];
}

/** Gives the same day some months later, or the last of that month. */
function later(day: number, months: number): number {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  return Math.min(Date.UTC(year, month, date.getUTCDate()), Date.UTC(year, month + 1, 0));
}

function stateOf(entry: Read, today: number): string {
  if (entry.status === 'ended' || entry.status === 'merged') return 'over';
  const date = dateOf(entry);
  if (date === undefined) return 'not-known';
  const states = span(date)
    .map((day) => Math.min(day, today))
    .map((day) => (later(day, 12) >= today ? 'fresh' : later(day, 18) >= today ? 'due' : 'stale'));
  return states[0] === states[1] ? (states[0] ?? '') : 'due';
}

function dateOf({ sources, as_of }: Read): number | string | undefined {
  const checks = sources.flatMap(({ checked }) => (checked === undefined ? [] : [checked]));
  return checks.sort((a, b) => span(b)[0] - span(a)[0])[0] ?? as_of;
}

function placeOf({ place, area_scope }: Read): string {
  if (place?.region !== undefined) return place.region;
  return ['uk', 'international', 'online'].includes(area_scope ?? '') ? 'uk-wide' : 'no-place';
}

describe.each(['map', 'small'] as const)('The %s site', (name) => {
  const { site, pages, address } = built(name);
  const main = pageAt(pages, 'freshness/');
  const day = attribute(elements(main.root, 'time')[0] ?? fail('no day'), 'datetime') ?? '';
  const today = Date.parse(`${day}T00:00:00Z`);
  const all = entriesIn(site.data).map((entry) => ({
    entry,
    state: stateOf(entry, today),
    place: placeOf(entry),
  }));
  const inside = (link: string) => link.slice(address('').length);
  const idsIn = (place: string, state: string) =>
    all
      .filter((one) => one.state === state && (place === 'all' || one.place === place))
      .map(({ entry }) => entry.id)
      .sort();
  const linesOf = () => csvParse(readFileSync(`${site.folder}/freshness/queue.csv`, 'utf8'));
  const waiting = all.filter(({ state }) => state !== 'fresh' && state !== 'over');

  test('goes by the day on which it was built, and says it on every page', () => {
    expect(Math.abs(Date.now() - today)).toBeLessThan(3 * 86_400_000);
    const own = pages.filter(({ path }) => path.startsWith('freshness/'));
    expect(own.length).toBeGreaterThan(14);
    for (const page of own)
      expect(elements(page.root, 'time').map((one) => attribute(one, 'datetime'))).toContain(day);
  });

  test('counts each entry once in the table, by place and state', () => {
    const [table] = elements(main.root, 'table');
    const rows = elements(table ?? fail('no table'), 'tr').slice(1);
    const places = rows.map((row) => {
      const [link] = linksIn(elements(row, 'th')[0] ?? fail('no head'));
      return link ? inside(link.href).split('/')[1] : 'all';
    });
    expect(places.at(-1)).toBe('all');
    expect([...new Set(all.map(({ place }) => place))].filter((place) => !places.includes(place))).toEqual(
      [],
    );
    const said = rows.map((row) => elements(row, 'td').map((cell) => Number(words(cell).replace(',', ''))));
    expect(said).toEqual(places.map((place = '') => STATES.map((state) => idsIn(place, state).length)));
    expect(said.at(-1)?.reduce((sum, one) => sum + one, 0)).toBe(all.length);
  });

  test('has behind each number just those entries, the oldest first', () => {
    const links = linksIn(elements(main.root, 'table')[0] ?? fail('no table'))
      .map(({ href }) => inside(href))
      .filter((path) => path.split('/').length === 4);
    expectNone(
      links.flatMap((path) => {
        const [, place = '', state = ''] = path.split('/');
        const listed = listedOn(pages.filter((page) => page.path.startsWith(path)));
        const same = JSON.stringify(listed.toSorted()) === JSON.stringify(idsIn(place, state));
        const starts = listed.map((id) => {
          const date = dateOf(all.find(({ entry }) => entry.id === id)?.entry ?? fail(id));
          return date === undefined ? 0 : span(date)[0];
        });
        const inOrder = starts.every((start, at) => start >= (starts[at - 1] ?? 0));
        return same && inOrder ? [] : [`${path}: ${listed.join(' ')}`];
      }),
    );
  });

  test('says at its head how many need a look', () => {
    expect(words(main.root)).toContain(
      `${waiting.length.toLocaleString('en-GB')} of ${all.length.toLocaleString('en-GB')} entries should be compared`,
    );
  });

  test('has all of them in the table for download, and the first ten of each place on its page', () => {
    const lines = linesOf();
    expect(lines.map(({ id, state, region }) => `${id} ${state} ${region}`).sort()).toEqual(
      waiting.map(({ entry, state, place }) => `${entry.id} ${state} ${place}`).sort(),
    );
    expect(lines.map(({ state = '' }) => STATES.indexOf(state))).toEqual(
      lines.map(({ state = '' }) => STATES.indexOf(state)).sort(),
    );
    for (const place of new Set(all.map((one) => one.place))) {
      const ten = lines.filter(({ region }) => region === place).slice(0, 10);
      expect(listedOn([pageAt(pages, `freshness/${place}/`)])).toEqual(ten.map(({ id }) => id));
    }
  });

  test('gives with each entry its sources and both ways to answer', () => {
    const page = pageAt(pages, 'freshness/');
    const rows = elements(page.root, 'li').filter(
      (one) => attribute(one, 'id')?.startsWith('look-') === true,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const id = (attribute(row, 'id') ?? '').slice('look-'.length);
      const { entry } = all.find((one) => one.entry.id === id) ?? fail(id);
      const links = linksIn(row).map(({ href }) => href);
      for (const { url } of entry.sources) expect(links).toContain(url);
      const kind = { organisations: 'organisation', communities: 'community' }[entry.folder];
      for (const path of [
        `contribute/say/?entry=${id}&intent=still-right`,
        `contribute/${kind ?? entry.folder.slice(0, -1)}/?entry=${id}`,
      ])
        expect(links.filter((link) => link === address(path)).length).toBe(1);
    }
  });

  test('says on each entry how fresh it is, and on what ground', () => {
    const LABELS: Record<string, string> = {
      'not-known': 'Not known when checked. No check is noted, and none of the sources carries a date.',
      stale: 'Stale: over 18 months. ',
      due: 'Check due. ',
      fresh: 'Fresh: within 12 months. ',
      over: 'Over: ended or merged. ',
    };
    expectNone(
      all.flatMap(({ entry, state }) => {
        const said = words(pageAt(pages, `entries/${entry.id}/`).root);
        const checked = entry.sources.some((source) => source.checked !== undefined);
        const date = dateOf(entry);
        const year = date === undefined || state === 'over' ? '' : String(date).slice(0, 4);
        const ground =
          year === '' ? '' : checked ? `Last checked: ` : `No check is noted. The newest source is of `;
        const at = said.indexOf(`Is it still right? ${LABELS[state] ?? ''}${ground}`);
        const fits = at >= 0 && said.slice(at, at + 220).includes(year);
        return fits ? [] : [`${entry.id} is ${state}`];
      }),
    );
  });

  test('says on the pages about gaps how many of those counted are stale', () => {
    const { active } = readData(site.data);
    for (const { rows, columns, name: pair } of PAGES) {
      const own = countable(active, rows, columns);
      const stale = own.filter(({ id }) => idsIn('all', 'stale').includes(id)).length;
      const said = words(pageAt(pages, `gaps/${pair}/`).root);
      expect(/Of those counted, ([\d,]+) (?:is|are) stale/.exec(said)?.[1] ?? '0').toBe(
        stale.toLocaleString('en-GB'),
      );
    }
  });
});

/** Gives the ids of the entries on pages of the queue, in their order. */
function listedOn(pages: readonly Page[]): string[] {
  const number = ({ path }: Page) => Number(/\/(\d+)\/$/.exec(path)?.[1] ?? '1');
  return pages
    .toSorted((a, b) => number(a) - number(b))
    .flatMap((page) =>
      elements(byId(page, 'main') ?? fail(page.path), 'li').flatMap(
        (one) => /^look-(.*)$/.exec(attribute(one, 'id') ?? '')?.[1] ?? [],
      ),
    );
}

function fail(what: string): never {
  throw new Error(what);
}
