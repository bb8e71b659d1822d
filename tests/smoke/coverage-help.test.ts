/** Works out a second time, from the files and the schemas, which facts are asked for, which tasks are set, and what is said first. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listTest } from '../naive/coverage.ts';
import { plainEntries, plainFigures, termsOf } from '../naive/files.ts';
import type { Plain } from '../naive/files.ts';
import { built } from './built.ts';
import { attribute, elements, words } from './pages.ts';
import type { Element } from './pages.ts';

const { mainOf } = built('map');
const main = mainOf('about/coverage/');
const all = plainEntries();
/** The day on which the site was built, by which entries are stale. */
const today = attribute(elements(mainOf('freshness/'), 'time')[0] ?? main, 'datetime') ?? '';
const labelled = (name: string, id: string): Element => {
  const found = elements(main, name).find((one) => attribute(one, 'aria-labelledby') === id);
  if (!found) throw new Error(`no ${name} is called by "${id}"`);
  return found;
};

interface Schema {
  readonly title?: string;
  readonly required?: string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
}
const schema = (file: string) => JSON.parse(readFileSync(`schema/${file}`, 'utf8')) as Schema;
const KINDS = ['organisation', 'project', 'community', 'event', 'resource'];
/** Those of which docs/coverage.md says that their absence says nothing. */
const SILENT = 'name_lang also_known_as keywords notes distinct_from relations centred_on'.split(' ');

/** Gives the title of a field, which may be defined in a file that several kinds share. */
function titleOf(field: Schema): string {
  const [file = '', pointer = ''] = (field.$ref ?? '').split('#/definitions/');
  if (field.title !== undefined || file === '') return field.title ?? '';
  const target = schema(file);
  return (pointer === '' ? target.title : target.definitions?.[pointer]?.title) ?? '';
}

test('Just the optional fields of the schemas are asked for, the one most often missing first', () => {
  const wanted = KINDS.flatMap((kind) => {
    const { properties = {}, required = [] } = schema(`${kind}.schema.json`);
    return Object.entries(properties)
      .filter(([name]) => !required.includes(name) && !SILENT.includes(name))
      .map(([name, field]) => `${titleOf(field)}: unknown-${kind}-${name.replaceAll('_', '-')}`);
  });
  const rows = elements(labelled('table', 'fields'), 'tr').slice(1);
  const found = rows.flatMap((row) =>
    elements(row, 'a').map(
      (link) =>
        `${words(elements(row, 'th')[0] ?? row)}: ${(attribute(link, 'href') ?? '').split('/').at(-2) ?? ''}`,
    ),
  );
  expect(found.sort()).toEqual(wanted.sort());
  const missing = rows.map((row) => {
    const pairs = elements(row, 'td').flatMap((cell) => {
      const [, lack, asked] = /^(\d+) of (\d+)/.exec(words(cell)) ?? [];
      return lack === undefined ? [] : [[Number(lack), Number(asked)] as const];
    });
    const sum = (at: 0 | 1) => pairs.reduce((total, pair) => total + pair[at], 0);
    return sum(1) === 0 ? 0 : sum(0) / sum(1);
  });
  expect(missing).toEqual(missing.toSorted((a, b) => b - a));
});

const based = all.filter(({ place }) => place?.region !== undefined);
const people = plainFigures().find(({ id }) => id === 'population-2024');
/** Every region with how many entries it has and how many times its share of the people that is, the lowest first. */
const regions = termsOf('region')
  .map(([id, label]) => {
    const count = based.filter(({ place }) => place?.region === id).length;
    const share = (people?.values[id] ?? 0) / (people?.uk ?? 1);
    return { label, count, ofEntries: count / based.length, share, times: count / based.length / share };
  })
  .sort((a, b) => a.times - b.times);
const under = regions.filter(({ count, times }) => count >= 5 && times <= 0.9).map(({ label }) => label);

test('The first sentence names the region with most entries, and those furthest below their share', () => {
  const [first] = regions.toSorted((a, b) => b.count - a.count);
  const percent = (value = 0) => `${(Math.round(value * 1000) / 10).toFixed(1)}%`;
  const [one = '', two = '', three = ''] = under;
  expect(words(labelled('section', 'meaning'))).toContain(
    `Of the ${based.length} entries with a known base, ${first?.count ?? 0} are in ${first?.label ?? ''}, which is ${percent(first?.ofEntries)} of them for ${percent(first?.share)} of the people; furthest below their share of people: ${one}, ${two} and ${three}.`,
  );
});

describe('Help wanted', () => {
  const isOver = ({ status }: Plain) => status === 'ended' || status === 'merged';
  const ids = new Set(all.map(({ id }) => id));
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const linked = new Map([...ids].map((id) => [id, new Set<string>()]));
  for (const { id, relations = [] } of all)
    for (const { to = '' } of relations)
      if (ids.has(to)) {
        linked.get(id)?.add(to);
        linked.get(to)?.add(id);
      }

  /** Gives what a task shows: the path's last part, or the name where there is no path; and how many there are in all. */
  function task(id: string): { items: string[]; count: number } {
    const section = labelled('section', `task-${id}`);
    const items = elements(section, 'li').map((item) => {
      const [name] = elements(item, 'span');
      const [link] = name ? elements(name, 'a') : [];
      return (link ? attribute(link, 'href')?.split('/').at(-2) : undefined) ?? (name ? words(name) : '');
    });
    return { items, count: Number(/All ([\d,]+)/.exec(words(section))?.[1]?.replace(',', '')) };
  }

  test.each(['no-access', 'unknown-organisation-legal-form', 'low-confidence', 'one-source-third-party'])(
    'asks of %s for those best linked of what is not over',
    (id) => {
      const { items, count } = task(id);
      const own = all.filter(listTest(id, all, today) ?? (() => false));
      const open = own.filter((entry) => !isOver(entry));
      const degree = (one: string) => linked.get(one)?.size ?? 0;
      expect(count).toBe(own.length);
      expect(new Set(items).size).toBe(Math.min(5, open.length));
      expect(items.filter((item) => !open.some((entry) => entry.id === item))).toEqual([]);
      const most = open.map((entry) => degree(entry.id)).sort((a, b) => b - a);
      expect(items.map(degree)).toEqual(most.slice(0, 5));
    },
  );

  test('asks of active entries for those with the oldest facts', () => {
    const { items, count } = task('active-needs-check');
    const own = all.filter(listTest('active-needs-check', all, today) ?? (() => false));
    const year = (entry?: Plain) => Number(`${(entry?.['as_of'] ?? 0) as string | number}`.slice(0, 4));
    expect(count).toBe(own.length);
    expect(items.map((item) => year(byId.get(item)))).toEqual(
      own
        .map(year)
        .sort((a, b) => a - b)
        .slice(0, 5),
    );
  });

  test('counts bodies that links name, each once, and names those named most often', () => {
    const times = new Map<string, number>();
    for (const { relations = [] } of all)
      for (const { to, to_name, from_name } of relations) {
        const name = (to === undefined ? (to_name ?? from_name) : undefined)?.toLowerCase();
        if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
      }
    const { items, count } = task('named-bodies');
    expect(count).toBe(times.size);
    expect(items.map((item) => times.get(item.toLowerCase()))).toEqual(
      [...times.values()].sort((a, b) => b - a).slice(0, 5),
    );
  });

  test('counts regions below their share, the furthest first', () => {
    const { items, count } = task('regions');
    const labels = new Map(termsOf('region'));
    expect(count).toBe(under.length);
    expect(items.map((item) => labels.get(item))).toEqual(under.slice(0, 5));
  });

  test('names the problem spaces with fewest entries of all', () => {
    const size = (space: string) => all.filter((entry) => entry.problem_spaces.includes(space)).length;
    const spaces = termsOf('problem-space').map(([id]) => id);
    const { items, count } = task('problem-spaces');
    expect(count).toBe(spaces.length);
    expect(items.map(size)).toEqual(
      spaces
        .map(size)
        .sort((a, b) => a - b)
        .slice(0, 5),
    );
  });
});
