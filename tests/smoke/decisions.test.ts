/** Holds the pages and the feed of decisions against their files, all numbers worked out a second time from the files alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { termsOf } from '../naive/files.ts';
import { built, expectNone } from './built.ts';
import { attribute, byId, elements, linksIn, pageAt, words } from './pages.ts';
import type { Element } from './pages.ts';

interface Plain {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly class: string;
  readonly outcome: string;
  readonly opened?: string;
  readonly decided: string;
  readonly approvals?: number;
  readonly organisations?: { readonly count: number; readonly entries?: string[] };
  readonly objections?: {
    readonly kind?: string;
    readonly reason: string;
    readonly concern?: true;
    readonly ended: string;
    readonly link?: string;
  }[];
  readonly fast_lane?: true;
  readonly against_rules?: true;
  readonly provisional?: true;
  readonly review_due?: string;
  readonly reviewed?: string;
  readonly appeal?: string;
  readonly first_answer?: number;
  readonly newcomer?: true;
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const day = (when: string) => DAY.format(new Date(when));
const some = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const classes = new Map(termsOf('decision-class'));

function filesIn(data: string): Plain[] {
  const folder = join(data, 'governance/decisions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => ({
      ...(parse(readFileSync(join(folder, name), 'utf8')) as Omit<Plain, 'id'>),
      id: name.replace('.yaml', ''),
    }))
    .sort((a, b) => (a.decided < b.decided ? 1 : -1));
}

/** The middle of some numbers, or none where they are fewer than five. */
function middle(values: readonly number[]): number | undefined {
  if (values.length < 5) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  const high = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return (low + high) / 2;
}

const days = ({ opened, decided }: Plain) =>
  opened === undefined
    ? []
    : [(new Date(decided).getTime() - new Date(opened).getTime()) / (24 * 60 * 60 * 1000)];

describe.each(['map', 'small'] as const)('The decisions of the %s site', (name) => {
  const { site, dataset, pages, mainOf, address, inside, isThere } = built(name);
  const all = filesIn(site.data);
  const isLong = all.length > 50;
  const years = [...new Set(all.map(({ decided }) => decided.slice(0, 4)))].sort().reverse();
  const lists = isLong ? years.map((year) => `decisions/${year}/`) : ['decisions/'];
  const itemsOf = (path: string) =>
    elements(mainOf(path), 'li').filter((item) => attribute(item, 'id')?.startsWith('decision-') === true);
  const now = (id: string) => dataset.redirects[id] ?? id;

  test('stand on one page, or where they are many, year by year with the newest first', () => {
    const ids = lists.flatMap((path) => itemsOf(path).map((item) => attribute(item, 'id')));
    expect(ids.toSorted()).toEqual(all.map(({ id }) => `decision-${id}`).sort());
    const order = itemsOf('decisions/').map((item) => attribute(item, 'id')?.replace('decision-', ''));
    expect(order.length).toBe(Math.min(50, all.length));
    const dates = order.map((id) => all.find((one) => one.id === id)?.decided ?? '');
    expect(dates).toEqual(all.map(({ decided }) => decided).slice(0, 50));
    expect(
      pages
        .filter(({ path }) => /^decisions\/\d/.test(path))
        .map(({ path }) => path)
        .sort(),
    ).toEqual(isLong ? lists.toSorted() : []);
  });

  test('are each told whole, and name organisations and nobody', () => {
    expectNone(
      lists.flatMap(itemsOf).flatMap((item) => {
        const found = all.find(({ id }) => attribute(item, 'id') === `decision-${id}`);
        if (!found) return ['an unknown decision'];
        const text = words(item);
        const targets = linksIn(item).map(({ href }) => href);
        const said = [
          found.title,
          `${{ merged: 'Merged', refused: 'Refused', withdrawn: 'Withdrawn' }[found.outcome] ?? ''} on ${day(found.decided)}`,
          ...days(found).map((took) =>
            took === 0 ? 'on the day on which it was proposed' : `${some(took, 'day')} after it was proposed`,
          ),
          `Class: ${(classes.get(found.class) ?? '').toLowerCase()}`,
          ...(found.approvals === undefined || found.approvals === 0
            ? []
            : [
                `${some(found.approvals, 'approval')} from ${some(found.organisations?.count ?? 0, 'organisation')}`,
              ]),
          ...(found.objections ?? []).map(({ reason }) => `“${reason}”`),
          ...(found.fast_lane ? ['Urgent: '] : []),
          ...(found.against_rules ? ['Merged before the rules were met.'] : []),
          ...(found.provisional ? ['Provisional: '] : []),
          ...(found.newcomer ? ['The first change of whoever proposed it.'] : []),
          ...(found.reviewed === undefined ? [] : [`Looked at again on ${day(found.reviewed)}.`]),
          ...(found.review_due === undefined || found.reviewed !== undefined ? [] : [day(found.review_due)]),
        ];
        const leads = [
          found.link,
          ...(found.appeal === undefined ? [] : [found.appeal]),
          ...(found.objections ?? []).flatMap(({ link }) => link ?? []),
          ...(found.organisations?.entries ?? []).map((id) => address(`entries/${now(id)}/`)),
          address(`decisions/how/#class-${found.class}`),
        ];
        return [
          ...said.filter((one) => !text.includes(one)).map((one) => `${found.id} does not say "${one}"`),
          ...leads
            .filter((one) => !targets.includes(one))
            .map((one) => `${found.id} does not lead to ${one}`),
          ...(text.includes('@') ? [`${found.id} names an account`] : []),
        ];
      }),
    );
  });

  test('that are to be looked at again are listed, the first due at the top, those that are due marked', () => {
    const wanted = all
      .filter(({ review_due, reviewed }) => review_due !== undefined && reviewed === undefined)
      .sort((a, b) => ((a.review_due ?? '') < (b.review_due ?? '') ? -1 : 1));
    const heading = byId(pageAt(pages, 'decisions/'), 'due');
    expect(heading !== undefined).toBe(wanted.length > 0);
    const section = elements(mainOf('decisions/'), 'section').find(
      (one) => attribute(one, 'aria-labelledby') === 'due',
    );
    const rows = section ? elements(section, 'li').map((row) => words(row)) : [];
    expect(rows.length).toBe(wanted.length);
    const today = new Date().toISOString().slice(0, 10);
    wanted.forEach(({ title, review_due = '' }, index) => {
      expect(rows[index]).toContain(title);
      expect(rows[index]).toContain(
        review_due <= today ? `due since ${day(review_due)}` : `by ${day(review_due)}`,
      );
    });
  });

  test('have a feed whose items lead to them', () => {
    const feed = readFileSync(join(site.folder, 'decisions/feed.xml'), 'utf8');
    const items = feed.split('<entry>').slice(1);
    expect(items.length).toBe(Math.min(100, all.length));
    const ids = items.map((item) => /<id>(.*?)<\/id>/.exec(item)?.[1] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const start = site.published + site.base;
    expectNone(
      items.flatMap((item) => {
        const [link = '', place = ''] = (/<link href="([^"]*)"/.exec(item)?.[1] ?? '').split('#');
        const path = link.slice(start.length);
        return link.startsWith(start) && isThere(path) && byId(pageAt(pages, path), place) ? [] : [link];
      }),
    );
    const page = pageAt(pages, 'decisions/');
    const named = elements(page.root, 'link').find(
      (link) => attribute(link, 'type') === 'application/atom+xml',
    );
    expect(named && inside(attribute(named, 'href') ?? '', page)).toBe('decisions/feed.xml');
  });

  describe('in numbers', () => {
    const main = mainOf('decisions/how/');
    const text = words(main);
    const changes = all.filter(({ id }) => /^\d/.test(id));
    const listed = (summary: string): number => {
      const details = elements(main, 'details').find((one) =>
        words(elements(one, 'summary')[0] ?? one).startsWith(summary),
      );
      return details ? elements(details, 'li').length : 0;
    };

    test('say how many there are, and whether they are enough to count with', () => {
      expect(text).toContain(some(all.length, 'recorded decision'));
      expect(text.includes('too few to say how decisions are made')).toBe(all.length < 5);
    });

    test('say how long people wait', () => {
      const waits = changes.flatMap(({ first_answer }) => first_answer ?? []);
      const half = middle(waits);
      expect(text).toContain(
        waits.length === 0
          ? 'No recorded change was answered by somebody with a role'
          : half === undefined
            ? 'too few for a middle value'
            : `Half of the ${waits.length} changes that were answered had their first answer within ${some(half, 'day')}.`,
      );
      expect(listed('Changes decided without an answer')).toBe(changes.length - waits.length);
      const fresh = changes.filter(({ newcomer }) => newcomer);
      const soon = fresh.filter(({ first_answer = 99 }) => first_answer <= 3);
      expect(text).toContain(
        fresh.length === 0
          ? 'No change by a newcomer has been recorded.'
          : `Of ${some(fresh.length, 'change')} by newcomers, ${soon.length} had an answer within 3 days${fresh.length < 5 ? ': too few for a share.' : `, which is ${((100 * soon.length) / fresh.length).toFixed(1)}%.`}`,
      );
      expect(listed('Changes by newcomers that were answered in time')).toBe(soon.length);
      expect(listed('Changes by newcomers that waited longer')).toBe(fresh.length - soon.length);
    });

    test('say who gave the approvals of each quarter, and whether one gave too many', () => {
      const quarter = ({ decided }: Plain) =>
        `${decided.slice(0, 4)}-q${Math.floor((new Date(decided).getUTCMonth() + 3) / 3)}`;
      const approved = all.filter(({ approvals = 0 }) => approvals > 0);
      const wanted = [...new Set(approved.map(quarter))].sort().reverse();
      const headings = elements(main, 'h3').flatMap((one) => attribute(one, 'id') ?? []);
      expect(headings).toEqual(wanted.map((id) => `approvals-${id}`));
      let large = 0;
      for (const id of wanted) {
        const own = approved.filter((one) => quarter(one) === id);
        const total = own.reduce((sum, { approvals = 0 }) => sum + approvals, 0);
        const counts = new Map<string, number>();
        for (const one of own)
          for (const entry of one.organisations?.entries ?? [])
            counts.set(now(entry), (counts.get(now(entry)) ?? 0) + 1);
        const table = elements(main, 'table').find(
          (one) => attribute(one, 'aria-labelledby') === `approvals-${id}`,
        );
        const rows = table
          ? elements(table, 'tr')
              .slice(1)
              .map((row) => words(row))
          : [];
        expect(rows.length).toBe(counts.size);
        for (const [entry, count] of counts) {
          const share = count / total;
          if (total >= 5 && share > 0.4) large++;
          const share_words =
            total < 5 ? 'too few' : `${(100 * share).toFixed(1)}%${share > 0.4 ? ', large' : ''}`;
          expect(rows).toContain(`${dataset.byId.get(entry)?.name ?? ''} ${count} ${share_words}`);
        }
      }
      expect(text.split('That is more than 40%').length - 1).toBe(large);
    });

    test('say how many there are of each class and how long they took', () => {
      for (const [id, label] of classes) {
        const own = all.filter((one) => one.class === id);
        const half = middle(own.flatMap(days));
        const row = byId(pageAt(pages, 'decisions/how/'), `class-${id}`);
        const cells = row ? elements(row, 'td').map((cell) => words(cell)) : [];
        expect([label, ...cells]).toEqual([
          label,
          String(own.length),
          half === undefined ? (own.length === 0 ? '–' : 'too few') : some(half, 'day'),
        ]);
        expect(listed(`Decisions of the class ${label.toLowerCase()}`)).toBe(own.length);
      }
    });

    test('say which objections were raised and how they ended', () => {
      const raised = all.flatMap(({ objections = [] }) => objections);
      const real = raised.filter(({ concern }) => !concern);
      const table = elements(main, 'table').find((one) => attribute(one, 'class') === 'objection-kinds');
      expect(table !== undefined).toBe(real.length > 0);
      const rows = table ? elements(table, 'tr').slice(1) : [];
      const counts = (row: Element) => elements(row, 'td').map((cell) => Number(words(cell)));
      const wanted = termsOf('objection-kind').map(([id]) =>
        ['integrated', 'withdrawn', 'open'].map(
          (ended) => real.filter((one) => one.kind === id && one.ended === ended).length,
        ),
      );
      if (table) expect(rows.map(counts)).toEqual(wanted);
      const concerns = raised.length - real.length;
      expect(text).toContain(
        concerns === 0
          ? 'No concern has been recorded'
          : `${some(concerns, 'concern was', 'concerns were')} raised`,
      );
    });

    test('say what was urgent and what broke the rules', () => {
      expect(listed('Urgent decisions')).toBe(all.filter(({ fast_lane }) => fast_lane).length);
      expect(listed('Changes merged too early')).toBe(all.filter((one) => one.against_rules).length);
    });
  });
});
