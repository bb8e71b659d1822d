/** Works out standing and ties a second time, from the files alone and by the plainest means. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fundersNow } from '../naive/coverage.ts';
import { plainEntries } from '../naive/files.ts';
import type { Plain } from '../naive/files.ts';
import { built, expectNone } from './built.ts';
import { attribute, elements, words } from './pages.ts';
import type { Element } from './pages.ts';

const { mainOf } = built('map');
const main = mainOf('standing/');
const all = plainEntries();
const byId = new Map(all.map((entry) => [entry.id, entry]));
const isOver = ({ status }: Plain) => status === 'ended' || status === 'merged';
const idOf = (link: Element) => /entries\/([^/#]+)\//.exec(attribute(link, 'href') ?? '')?.[1] ?? '';
const sectionOf = (id: string) =>
  elements(main, 'section').find((one) => attribute(one, 'aria-labelledby') === id) ?? main;

/** Gives who is linked to whom, both ways. */
function neighbours(entries: readonly Plain[], withEnded: boolean): Map<string, Set<string>> {
  const ids = new Set(entries.map(({ id }) => id));
  const found = new Map([...ids].map((id) => [id, new Set<string>()]));
  for (const { id, relations = [] } of entries)
    for (const { to, until } of relations) {
      if (to === undefined || !ids.has(to) || (!withEnded && until !== undefined)) continue;
      found.get(id)?.add(to);
      found.get(to)?.add(id);
    }
  return found;
}

/** Gives the parts that hang together, the largest first, without some entries and without one link. */
function partsWithout(
  links: Map<string, Set<string>>,
  gone: string,
  cut: readonly string[] = [],
): string[][] {
  const seen = new Set([gone]);
  const parts: string[][] = [];
  for (const start of links.keys()) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const id of part)
      for (const next of links.get(id) ?? []) {
        if (seen.has(next) || (cut.includes(id) && cut.includes(next))) continue;
        seen.add(next);
        part.push(next);
      }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

test('The fifteen most connected are linked to as many others as the files say', () => {
  const links = neighbours(all, true);
  const rows = elements(sectionOf('connected'), 'tr').slice(1);
  const said = rows.map((row) => {
    const [name, count] = elements(row, 'a');
    return [name ? idOf(name) : '', Number(count ? words(count) : '')] as const;
  });
  expect(said.length).toBe(15);
  for (const [id, count] of said) expect([id, links.get(id)?.size]).toEqual([id, count]);
  const fifteenth = said.at(-1)?.[1] ?? 0;
  expect([...links.values()].filter(({ size }) => size > fifteenth).length).toBeLessThan(15);
});

test('Each link of the most connected is counted under its words, once for each other entry', () => {
  const { 'x-terms': terms } = JSON.parse(readFileSync('schema/taxonomy/relation.schema.json', 'utf8')) as {
    'x-terms': Record<string, { label: string; inverse_label: string }>;
  };
  for (const row of elements(sectionOf('connected'), 'tr').slice(1)) {
    const [name] = elements(row, 'a');
    const id = name ? idOf(name) : '';
    const found = new Map<string, Set<string>>();
    const add = (label: string, other: string) =>
      found.set(label, (found.get(label) ?? new Set()).add(other));
    for (const entry of all)
      for (const { type, to = '' } of entry.relations ?? []) {
        if (entry.id === id && byId.has(to)) add(terms[type]?.label ?? '', to);
        if (to === id) add(terms[type]?.inverse_label ?? '', entry.id);
      }
    const wanted = [...found].map(([label, others]) => `${label} ${others.size}`);
    const said = words(elements(row, 'td')[1] ?? row).split(' · ');
    expect([id, said.sort()]).toEqual([id, wanted.sort()]);
  }
});

describe('Bridges', () => {
  const links = neighbours(
    all.filter((entry) => !isOver(entry)),
    false,
  );
  const [largest = []] = partsWithout(links, '');
  const part = new Map([...links].filter(([id]) => largest.includes(id)));
  const section = sectionOf('bridges');

  test('are all entries without which others are cut off, with those others', () => {
    const wanted = largest.flatMap((id) => {
      const [, ...rest] = partsWithout(part, id);
      const count = rest.flat().length;
      return count === 0 ? [] : [[id, count] as const];
    });
    const ties = elements(section, 'div').filter((one) => attribute(one, 'class') === 'tie');
    const said = ties.map((tie) => {
      const [bridge, ...others] = elements(tie, 'a');
      const [, count] = /if it closed, (\d+) entr/.exec(words(tie)) ?? [];
      return { id: bridge ? idOf(bridge) : '', count: Number(count), others: others.map(idOf) };
    });
    expect(said.map(({ id, count }) => [id, count]).sort()).toEqual(wanted.map((one) => [...one]).sort());
    expect(words(section)).toContain(
      `Of the ${largest.length} entries that hang together in the largest part of the network, ${wanted.length} are`,
    );
    expectNone(
      said.flatMap(({ id, count, others }) => {
        if (others.length !== count) return [`${id} names ${others.length} of ${count}`];
        // Of two parts as large either may be taken for the rest; what is named must be whole parts in any case.
        const rest = partsWithout(part, id).filter((one) => one.some((other) => others.includes(other)));
        return rest.flat().length === count ? [] : [`${id}: ${others.join()}`];
      }),
    );
  });

  test('are all links that are the only one to two entries or more', () => {
    const pairs = largest.flatMap((a) =>
      [...(part.get(a) ?? [])].flatMap((b) => (a < b ? [[a, b] as const] : [])),
    );
    const wanted = pairs.flatMap(([a, b]) => {
      const parts = partsWithout(part, '', [a, b]);
      const small = parts[1]?.length ?? 0;
      return parts.length === 2 && small >= 2 ? [`${[a, b].sort().join(' ')}: ${small}`] : [];
    });
    const list = elements(section, 'ul').find((one) => attribute(one, 'class') === 'links');
    const said = (list ? elements(list, 'li') : []).map((row) => {
      const ends = elements(row, 'a').map(idOf).sort().join(' ');
      return `${ends}: ${/, (\d+) entr/.exec(words(row))?.[1] ?? ''}`;
    });
    expect(said.sort()).toEqual(wanted.sort());
  });
});

test('Who has one recorded funder alone stands under it, once', () => {
  const section = sectionOf('funders');
  const live = all.filter((entry) => !isOver(entry));
  const number = (fits: (count: number) => boolean) =>
    live.filter((entry) => fits(fundersNow(entry, all).length)).length;
  expect(words(section)).toMatch(
    new RegExp(
      `For ${number((n) => n === 1)} entries exactly one funder is recorded, for ${number((n) => n > 1)} several, and for ${number((n) => n === 0)} none`,
    ),
  );
  const ties = elements(section, 'div').filter((one) => attribute(one, 'class') === 'tie');
  const dependents = ties.flatMap((tie) =>
    elements(tie, 'li').map(
      (row) =>
        elements(row, 'a')
          .map(idOf)
          .find((id) => id !== '') ?? '',
    ),
  );
  const wanted = live.filter((entry) => fundersNow(entry, all).length === 1).map(({ id }) => id);
  expect(dependents.filter((id) => id !== '').sort()).toEqual(wanted.sort());
  for (const tie of ties) {
    const [, alone, funded] = /(\d+) of the (\d+) it is known to fund/.exec(words(tie)) ?? [];
    expect([words(tie).slice(0, 30), elements(tie, 'li').length]).toEqual([
      words(tie).slice(0, 30),
      Number(alone),
    ]);
    const [head] = elements(tie, 'h3');
    const [link] = head ? elements(head, 'a') : [];
    const [name] = head ? elements(head, 'a', 'span') : [];
    for (const row of elements(tie, 'li')) {
      const dependent = byId.get(
        elements(row, 'a')
          .map(idOf)
          .find((id) => byId.has(id)) ?? '',
      );
      const [sole = '', ...more] = dependent ? fundersNow(dependent, all) : [name ? words(name) : ''];
      expect([sole.toLowerCase(), more]).toEqual([name ? words(name).toLowerCase() : '', []]);
    }
    if (!link) continue;
    const funder = byId.get(idOf(link));
    const gives = (funder?.relations ?? []).filter(
      ({ type, until }) => type === 'funds' && until === undefined,
    );
    const there = new Set(
      gives.flatMap(({ to, to_name }) => {
        const entry = to === undefined ? undefined : byId.get(to);
        return entry ? (isOver(entry) ? [] : [entry.id]) : (to_name?.toLowerCase() ?? []);
      }),
    );
    expect([idOf(link), there.size]).toEqual([idOf(link), Number(funded)]);
  }
});

test('What became of every closed body is told, with who carries on and what it left', () => {
  const section = sectionOf('lineage');
  const succeeded = ({ relations = [] }: Plain) => relations.filter(({ type }) => type === 'succeeded-by');
  const wanted = all.filter((entry) => isOver(entry) || succeeded(entry).length > 0);
  const ties = elements(section, 'section').filter((one) => attribute(one, 'class') === 'tie');
  expect(ties.map((tie) => attribute(tie, 'aria-labelledby')).sort()).toEqual(
    wanted.map(({ id }) => id).sort(),
  );
  expect(words(section)).toContain(`${wanted.length} entries ended, merged or handed on their work.`);
  expectNone(
    wanted.flatMap((entry) => {
      const tie = ties.find((one) => attribute(one, 'aria-labelledby') === entry.id);
      const text = tie ? words(tie) : '';
      const successors = succeeded(entry).map(
        ({ to, to_name }) => (to === undefined ? undefined : byId.get(to)?.name) ?? to_name ?? '',
      );
      const left = (entry.relations ?? [])
        .filter(
          ({ type, from_name }) => ['runs', 'hosts', 'created'].includes(type) && from_name === undefined,
        )
        .map(({ to, to_name }) => (to === undefined ? undefined : byId.get(to)?.name) ?? to_name ?? '');
      const lacks = [...successors, ...left].filter((name) => !text.includes(name.replace(/\s+/g, ' ')));
      const silent =
        isOver(entry) && successors.length === 0 && !text.includes('Nobody is known to carry it on.');
      return [
        ...lacks.map((name) => `${entry.id} does not name ${name}`),
        ...(silent ? [`${entry.id} says nothing`] : []),
      ];
    }),
  );
});
