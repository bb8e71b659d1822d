/** Works out once more, from the files alone, what the page for newcomers says, and uses its tool as a reader does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TAXONOMY } from '../../src/core/schema/taxonomy.ts';
import { settled, tabTo, visitor } from './browser.ts';
import { built } from './built.ts';
import { attribute, elements, words } from './pages.ts';
import type { Element } from './pages.ts';

interface Raw {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly problem_spaces: readonly string[];
  readonly audiences?: readonly string[];
  readonly cost?: string;
  readonly as_of?: number | string;
  readonly place?: { readonly region?: string };
  readonly relations?: readonly { readonly to?: string }[];
  readonly join?: { readonly how?: string; readonly open_to?: string; readonly source?: string };
}

const FOLDERS = ['organisations', 'projects', 'communities', 'events', 'resources'];
const { visit, complaints } = visitor();
const { site, mainOf, address } = built('map');
const raw = FOLDERS.flatMap((kind) =>
  readdirSync(join(site.data, kind))
    .filter((name) => name.endsWith('.yaml'))
    .map((name): Raw => {
      const fields = parse(readFileSync(join(site.data, kind, name), 'utf8')) as Omit<Raw, 'id' | 'kind'>;
      return { ...fields, kind, id: name.replace('.yaml', '') };
    }),
);
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
raw.sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
const main = mainOf('start/');
const section = (id: string): Element => {
  const found = elements(main, 'section').find((one) => attribute(one, 'aria-labelledby') === id);
  if (!found) throw new Error(`the page has no section ${id}`);
  return found;
};
const list = (part: Element, name: string): Element[] =>
  elements(part, 'ul')
    .filter((one) => attribute(one, 'class') === name)
    .flatMap((one) => elements(one, 'li'));
const links = (part: Element): [text: string, href: string][] =>
  elements(part, 'a').map((one) => [words(one), attribute(one, 'href') ?? '']);

describe('What the page says', () => {
  test('All entries and those of each kind are counted, and each number leads to them', () => {
    const opening = elements(main, 'header')[0];
    const counts = FOLDERS.map((kind) => [
      `${raw.filter((one) => one.kind === kind).length} ${kind}`,
      address(`${kind}/`),
    ]);
    expect(opening && links(opening).slice(0, 6)).toEqual([
      [`${raw.length} entries`, address('explore/')],
      ...counts,
    ]);
  });

  test.each(TAXONOMY['problem-space'].groups)(
    '$label has its spaces, their numbers and whom to meet',
    (group) => {
      const part = section(`group-${group.id}`);
      const spaces = TAXONOMY['problem-space'].terms.filter(({ broader }) => broader === group.id);
      expect(words(part)).toContain(group.definition);
      expect(list(part, 'field-spaces').flatMap(links)).toEqual(
        spaces.map(({ id, label }) => [
          `${label} ${raw.filter((one) => one.problem_spaces.includes(id)).length}`,
          address(`problem-spaces/${id}/`),
        ]),
      );
      const best = spaces.flatMap(({ id, label }) => {
        const own = raw.filter((one) => one.status === 'active' && one.problem_spaces[0] === id);
        const most = Math.max(0, ...own.map(linkCount));
        const first = own.find((one) => linkCount(one) === most);
        return first && most > 0 ? [{ first, most, label }] : [];
      });
      const wanted = best
        .sort((a, b) => b.most - a.most || raw.indexOf(a.first) - raw.indexOf(b.first))
        .slice(0, 3);
      const rows = list(part, 'guides');
      expect(rows.map(links)).toEqual(
        wanted.map(({ first, most }) => [
          [first.name, address(`entries/${first.id}/`)],
          [`${most} other ${most === 1 ? 'entry' : 'entries'}`, address(`entries/${first.id}/#connected`)],
        ]),
      );
      expect(wanted.length).toBeGreaterThan(1);
      for (const [place, { first, label }] of wanted.entries()) {
        expect(words(rows[place] ?? part)).toMatch(
          first.as_of === undefined
            ? /Newest evidence: date not known\.$/
            : new RegExp(`Newest evidence: .*${String(first.as_of).slice(0, 4)}\\.$`),
        );
        expect(words(rows[place] ?? part).toLowerCase()).toContain(
          `no active entry that works mainly on ${label.toLowerCase()} is linked to more.`,
        );
      }
    },
  );

  test('Communities that say how to join stand in order of how open they are, with how and the source', () => {
    const all = raw.filter(({ kind }) => kind === 'communities');
    const open = all.filter(
      ({ status, join: { how, open_to: who = '' } = {} }) =>
        ['active', 'unknown'].includes(status) &&
        how !== undefined &&
        !['by-invitation', 'by-referral'].includes(who),
    );
    const ordered = ['active', 'unknown'].flatMap((state) => {
      const own = open.filter(({ status }) => status === state);
      const anyone = own.filter((one) => one.join?.open_to === 'anyone');
      const free = own.filter((one) => !anyone.includes(one) && one.cost === 'free');
      return [...anyone, ...free, ...own.filter((one) => !anyone.includes(one) && !free.includes(one))];
    });
    const part = section('join');
    const rows = list(part, 'joinable');
    expect(rows.map((row) => words(elements(row, 'h3')[0] ?? row))).toEqual(ordered.map(({ name }) => name));
    for (const [place, one] of ordered.entries()) {
      const row = rows[place] ?? part;
      expect(words(row).includes('not known whether it is still active')).toBe(one.status === 'unknown');
      expect(words(row)).toContain((one.join?.how ?? '').replace(/\s+/g, ' ').trim());
      expect(links(row).map(([, href]) => href)).toEqual([
        address(`entries/${one.id}/`),
        ...(one.join?.source === undefined ? [] : [one.join.source]),
      ]);
    }
    expect(words(part)).toContain(`${open.length} communities say how to join.`);
    expect(words(part)).toContain(`${all.length - open.length} other communities are on the map.`);
  });
});

describe('The tool', () => {
  test('By address: those with most in common come first, with the reasons, ten and then more', async () => {
    const search = '?space=responsible-ai&space=data-stewardship&audience=charities&region=scotland';
    const page = await visit(`start/${search}#same`);
    await settled(page);
    const wanted = naive(['responsible-ai', 'data-stewardship'], ['charities'], 'scotland');
    expect(await status(page)).toBe(
      `${wanted.length} entries have something in common with your choice. Those with most come first.`,
    );
    expect(await shown(page)).toEqual(wanted.slice(0, 10));
    await page.getByRole('button', { name: 'Show 10 more' }).press('Enter');
    expect(await shown(page)).toEqual(wanted.slice(0, 20));
    const first = page.locator('.same-rows li').nth(10).getByRole('link');
    expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: /^Show all/ }).press('Enter');
    expect(await shown(page)).toEqual(wanted);
    const explorer = page.getByRole('link', { name: 'See in the explorer those that fit all of it' });
    expect(await explorer.getAttribute('href')).toBe(address(`explore/${search}`));
  });

  test('By keyboard: choosing answers at once, keeps the focus, and can be gone back from', async () => {
    const page = await visit('start/', { reducedMotion: 'reduce' });
    await settled(page);
    expect(await shown(page)).toEqual([]);
    const box = page.getByRole('checkbox', { name: /^Work and labour/ });
    await tabTo(page, box, 120);
    await page.keyboard.press('Space');
    await page.waitForURL(/\?space=work-and-labour#same$/);
    expect(await shown(page)).toEqual(naive(['work-and-labour'], []).slice(0, 10));
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/\/start\/\?space=work-and-labour#same$/);
    await page.getByLabel('Where? You can leave this out.').selectOption('wales');
    await page.waitForURL(/\?space=work-and-labour&region=wales#same$/);
    expect(await shown(page)).toEqual(naive(['work-and-labour'], [], 'wales').slice(0, 10));
    await page.goBack();
    await page.waitForURL(/\?space=work-and-labour#same$/);
    await page.waitForFunction(() => document.querySelector('select')?.value === '');
    expect(await shown(page)).toEqual(naive(['work-and-labour'], []).slice(0, 10));
    await page.getByRole('button', { name: 'Clear' }).press('Enter');
    await page.waitForURL(/\/start\/#same$/);
    expect(await status(page)).toBe(
      'Nothing is chosen yet. Choose at least one problem space, audience or place.',
    );
    expect(await box.isChecked()).toBe(false);
  });

  test('What the address gets wrong is said and left out', async () => {
    const page = await visit('start/?space=mars&colour=red&audience=workers&region=uk-wide#same');
    await settled(page);
    expect(await page.locator('same-finder .notes li').allTextContents()).toEqual([
      'This page has no setting “colour”.',
      '“mars” is not known under “Problem space”.',
      '“uk-wide” is not known under “Based in”.',
    ]);
    expect(await shown(page)).toEqual(naive([], ['workers']).slice(0, 10));
    expect(await page.getByRole('checkbox', { name: /^Workers and their unions/ }).isVisible()).toBe(true);
  });

  test('What nobody works on yet is said, with where to add it', async () => {
    const none = TAXONOMY['problem-space'].terms.filter(
      ({ id }) => !raw.some((one) => one.problem_spaces.includes(id)),
    );
    const page = await visit('about/');
    for (const { id, label } of none) {
      await page.goto(`${site.url}start/?space=${id}#same`);
      await settled(page);
      expect(await status(page)).toBe('None listed here yet. That does not mean that none exists.');
      const after = page.locator('.same-after');
      expect((await after.textContent())?.toLowerCase()).toContain(
        `none listed here yet: works on ${label.toLowerCase()}.`,
      );
      expect(await after.getByRole('link', { name: 'Know one? Add it.' }).count()).toBe(1);
    }
  });

  test('Where the entries cannot be loaded it says so, and the page stays', async () => {
    const page = await visit('start/');
    await page.route('**/catalogue.json', (route) => route.abort());
    await page.getByRole('checkbox', { name: /^Work and labour/ }).check();
    await page.locator('.same-status').filter({ hasText: 'could not be loaded' }).waitFor();
    expect(complaints().length).toBeGreaterThan(0);
  });

  test('Without script the choice leads to the explorer, and links to the pages of terms', async () => {
    const page = await visit('start/', { javaScriptEnabled: false });
    await page.getByRole('checkbox', { name: /^Work and labour/ }).check();
    await page.getByLabel('Where? You can leave this out.').selectOption('london');
    await page.getByRole('button', { name: 'Show who' }).click();
    await page.waitForURL(/\/explore\/\?space=work-and-labour&region=london$/);
    await page.goBack();
    expect(await page.locator('noscript a').count()).toBe(3);
  });

  test('The page fits a narrow screen, also with an answer', async () => {
    const page = await visit('start/?space=data-stewardship&audience=charities#same', {
      viewport: { width: 320, height: 640 },
    });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

function linkCount(own: Raw): number {
  const ids = new Set(raw.map(({ id }) => id));
  const others = [
    ...(own.relations ?? []).flatMap(({ to }) => (to !== undefined && ids.has(to) ? [to] : [])),
    ...raw.filter((one) => one.relations?.some(({ to }) => to === own.id) === true).map(({ id }) => id),
  ];
  return new Set(others).size;
}

/** Gives names and reasons of those that share something with a choice, in order: share × ln(all / carriers), in thousandths. */
function naive(spaces: readonly string[], audiences: readonly string[], region?: string): string[] {
  const weigh = (share: number, carries: (one: Raw) => boolean) =>
    Math.round(1000 * share * Math.log(raw.length / raw.filter(carries).length));
  const rows = raw.map((one) => {
    const shared = [
      ...one.problem_spaces
        .filter((id) => spaces.includes(id))
        .map((id) => ({
          lead: 'works on',
          id,
          label: TAXONOMY['problem-space'].byId.get(id)?.label ?? '',
          weight: weigh(one.problem_spaces[0] === id ? 3 : 2, (other) => other.problem_spaces.includes(id)),
        })),
      ...(one.audiences ?? [])
        .filter((id) => audiences.includes(id))
        .map((id) => ({
          lead: 'for',
          id,
          label: TAXONOMY.audience.byId.get(id)?.label ?? '',
          weight: weigh(1, (other) => other.audiences?.includes(id) === true),
        })),
      ...(region !== undefined && one.place?.region === region
        ? [
            {
              lead: 'in',
              id: region,
              label: TAXONOMY.region.byId.get(region)?.label ?? '',
              weight: weigh(0.25, (other) => other.place?.region === region),
            },
          ]
        : []),
    ].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    const leads = [...new Set(shared.map(({ lead }) => lead))];
    const reasons = leads.map((lead) => {
      const labels = shared.filter((term) => term.lead === lead).map(({ label }) => label);
      return `${lead} ${labels.join(' and ')}`;
    });
    return {
      text: `${one.name}: ${reasons.join(' · ')}`.toLowerCase(),
      score: shared.reduce((sum, { weight }) => sum + weight, 0),
      shared,
    };
  });
  return rows
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);
}

async function shown(page: Page): Promise<string[]> {
  return page.locator('.same-rows li').evaluateAll((rows) =>
    rows.map((row) => {
      const [name, why] = [row.querySelector('a'), row.querySelector('p:last-child')];
      return `${name?.textContent ?? ''}: ${why?.textContent ?? ''}`.toLowerCase();
    }),
  );
}

async function status(page: Page): Promise<string | null> {
  return page.locator('.same-status').textContent();
}
