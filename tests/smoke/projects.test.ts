/** Reads the projects from the files once more and holds the page against them. */
import { expect, test } from 'vitest';
import { plainEntries } from '../naive/files.ts';
import { built } from './built.ts';
import { attribute, byId, elements, words } from './pages.ts';

const { mainOf, pages } = built('map');
const main = mainOf('projects/');
const all = plainEntries();
const projects = all.filter(({ kind }) => kind === 'project');
const page = pages.find(({ path }) => path === 'projects/');

test('Every project stands once under its status, with a count', () => {
  for (const status of ['active', 'forming', 'paused', 'unknown', 'merged', 'ended']) {
    const own = projects.filter((project) => project.status === status).map(({ id }) => id);
    const heading = page && byId(page, status);
    if (own.length === 0) {
      expect(heading).toBeUndefined();
      continue;
    }
    const section = elements(main, 'section').find((one) => attribute(one, 'aria-labelledby') === status);
    const listed = section ? elements(section, 'h3').flatMap((one) => elements(one, 'a')) : [];
    const ids = listed.map((link) => /entries\/([^/]+)\//.exec(attribute(link, 'href') ?? '')?.[1] ?? '');
    expect(ids.toSorted()).toEqual(own.toSorted());
    expect(heading && words(heading)).toMatch(new RegExp(` ${own.length}$`));
  }
});

test('Each says who runs and funds it, how to get involved, or that this is not known', () => {
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  const rows = elements(main, 'li').filter((one) => attribute(one, 'class') === 'project');
  expect(rows.length).toBe(projects.length);
  for (const { id, status, relations = [], join } of projects as ((typeof projects)[number] & {
    join?: { how?: string };
  })[]) {
    const row = rows.find((one) =>
      elements(one, 'h3').some((head) =>
        elements(head, 'a').some((link) => attribute(link, 'href')?.endsWith(`/entries/${id}/`) === true),
      ),
    );
    const text = row ? words(row, 'all') : '';
    const tied = (types: string[]) => [
      ...all.flatMap((other) =>
        (other.relations ?? [])
          .filter(({ type, to }) => types.includes(type) && to === id)
          .map(() => nameOf.get(other.id) ?? ''),
      ),
      ...relations.filter(({ type }) => types.includes(type)).flatMap(({ from_name }) => from_name ?? []),
    ];
    const [, run = '', funded = ''] = /Run by (.*?) Funded by (.*)/.exec(text) ?? [];
    const runners = tied(['runs', 'hosts']);
    const funders = tied(['funds']);
    expect([
      id,
      runners.length === 0 ? run === 'not known' : runners.every((one) => run.includes(one)),
    ]).toEqual([id, true]);
    expect([
      id,
      funders.length === 0 ? funded.startsWith('not known') : funders.every((one) => funded.includes(one)),
    ]).toEqual([id, true]);
    const over = status === 'ended' || status === 'merged';
    expect([id, text.includes('Get involved')]).toEqual([id, !over]);
    if (!over)
      expect([id, text.includes(join?.how?.replace(/\s+/g, ' ') ?? 'not known yet')]).toEqual([id, true]);
  }
});
