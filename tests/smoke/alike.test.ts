/** Works out once more, from the files alone and in the plainest way, what every entry page says under "Works on the same things". */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serializeOuter } from 'parse5';
import { test } from 'vitest';
import { parse } from 'yaml';
import { TAXONOMY } from '../../src/core/schema/taxonomy.ts';
import { built, expectNone } from './built.ts';
import { attribute, elements, words } from './pages.ts';
import type { Element } from './pages.ts';

interface Raw {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly problem_spaces: readonly string[];
  readonly support?: readonly string[];
  readonly audiences?: readonly string[];
  readonly place?: { readonly region?: string; readonly locality?: string };
  readonly relations?: readonly { readonly to?: string }[];
}

/** Bytes that the section may add to a page once it is compressed. */
const HEAVIEST_SECTION = 2048;

const { site, mainOf, address } = built('map');
const raw = ['organisations', 'projects', 'communities', 'events', 'resources'].flatMap((folder) =>
  readdirSync(join(site.data, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name): Raw => {
      const fields = parse(readFileSync(join(site.data, folder, name), 'utf8')) as Omit<Raw, 'id'>;
      return { ...fields, id: name.replace('.yaml', '') };
    }),
);
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
raw.sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));

test('Every entry page names those that work on the same things, in order, with the terms they share', () => {
  expectNone(
    raw.flatMap((own) => {
      const section = sectionOf(own.id);
      const found = section ? rowsOf(section) : [];
      const wanted = raw
        .filter((other) => other !== own)
        .map((other) => ({ other, shared: sharedBy(own, other) }))
        .filter(({ shared }) => shared.some(({ what }) => what === 'work on') && shared.length > 1)
        .map((one) => ({ ...one, score: one.shared.reduce((sum, { weight }) => sum + weight, 0) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, 6)
        .map(({ other, shared }) => `${other.name}|${reasonsFor(own, other, shared)}`);
      const empty = section ? words(section).includes('No other entry is near enough') : false;
      if (empty !== (wanted.length === 0)) return [`${own.id} does not say rightly whether there are any`];
      return JSON.stringify(found) === JSON.stringify(wanted)
        ? []
        : [`${own.id} has ${JSON.stringify(found)} and should have ${JSON.stringify(wanted)}`];
    }),
  );
});

test('Every reason leads to the page of its term', () => {
  const labels = new Map<string, string>(
    (['problem-space', 'support', 'audience', 'region'] as const).flatMap((list) =>
      TAXONOMY[list].terms.map(({ id, label }) => [`${list} ${id}`, label.toLowerCase()] as const),
    ),
  );
  const lists: Readonly<Record<string, string>> = {
    'problem-spaces': 'problem-space',
    support: 'support',
    audiences: 'audience',
    regions: 'region',
  };
  expectNone(
    raw.flatMap(({ id, place }) => {
      const section = sectionOf(id);
      return linksOf(section).flatMap(({ href, text }) => {
        const [, folder = '', term = ''] = /([a-z-]+)\/([^/]+)\/$/.exec(href) ?? [];
        const list = lists[folder];
        if (list === undefined) return [];
        const label = labels.get(`${list} ${term}`);
        const said = text.toLowerCase();
        const isTown = list === 'region' && text === place?.locality && term === place.region;
        return said === label || said === `the ${label ?? ''}` || isTown
          ? []
          : [`${id}: ${text} leads to ${href}`];
      });
    }),
  );
});

test('The section stays light', () => {
  expectNone(
    raw.flatMap(({ id }) => {
      const section = sectionOf(id);
      const bytes = section ? gzipSync(serializeOuter(section)).length : Infinity;
      return bytes <= HEAVIEST_SECTION ? [] : [`${id} has ${bytes} bytes`];
    }),
  );
});

interface Shared {
  readonly what: string;
  readonly term: string;
  readonly order: number;
  readonly id: string;
  readonly weight: number;
}

function sectionOf(id: string): Element | undefined {
  return elements(mainOf(`entries/${id}/`), 'section').find(
    (one) => attribute(one, 'aria-labelledby') === 'alike',
  );
}

function linksOf(part: Element | undefined): { href: string; text: string }[] {
  return (part ? elements(part, 'a') : []).map((one) => ({
    href: attribute(one, 'href') ?? '',
    text: words(one),
  }));
}

/** Gives each row as name, state and reasons, as it is read. */
function rowsOf(section: Element): string[] {
  return elements(section, 'ul')
    .filter((one) => attribute(one, 'class') === 'links')
    .flatMap((one) => elements(one, 'li'))
    .filter((row) => elements(row, 'ul').length > 0)
    .map((row) => {
      const [name] = linksOf(row);
      const state = elements(row, 'span').filter((one) => attribute(one, 'class') === 'ended');
      const reasons = elements(row, 'li').map((one) => words(one).replaceAll(' ,', ','));
      const isRight = name && name.href === address(`entries/${idOf(name.text)}/`);
      return `${isRight ? name.text : ''}|${[...state.map((one) => words(one)), ...reasons].join(' · ')}`;
    });
}

function idOf(name: string): string {
  return raw.find((one) => one.name === name)?.id ?? '';
}

/** How many entries carry something. */
function carriers(carries: (entry: Raw) => boolean): number {
  return raw.filter(carries).length;
}

const seen = new Map<string, number>();

/** Gives the weight of what so many entries carry: share × ln(all / carriers), in whole thousandths. */
function weight(share: number, key: string, carries: (entry: Raw) => boolean): number {
  const count = seen.get(key) ?? carriers(carries);
  seen.set(key, count);
  return Math.round(1000 * share * Math.log(raw.length / count));
}

function sharedBy(a: Raw, b: Raw): Shared[] {
  const shared: Shared[] = [];
  for (const id of a.problem_spaces) {
    if (!b.problem_spaces.includes(id)) continue;
    const share = 2 + Number(a.problem_spaces[0] === id) + Number(b.problem_spaces[0] === id);
    const value = weight(share, `space ${id}`, (entry) => entry.problem_spaces.includes(id));
    shared.push({ what: 'work on', term: label('problem-space', id), order: 0, id, weight: value });
  }
  for (const id of a.support ?? []) {
    if (b.support?.includes(id) !== true) continue;
    const value = weight(1, `support ${id}`, (entry) => entry.support?.includes(id) === true);
    shared.push({ what: 'offer', term: label('support', id), order: 1, id, weight: value });
  }
  for (const id of a.audiences ?? []) {
    if (b.audiences?.includes(id) !== true) continue;
    const value = weight(1, `audience ${id}`, (entry) => entry.audiences?.includes(id) === true);
    shared.push({ what: 'for', term: label('audience', id), order: 2, id, weight: value });
  }
  const { region, locality } = a.place ?? {};
  if (region !== undefined && b.place?.region === region) {
    const inTown = (entry: Raw) => entry.place?.region === region && entry.place.locality === locality;
    if (locality !== undefined && inTown(b)) {
      const value = weight(0.5, `town ${region} ${locality}`, inTown);
      shared.push({ what: 'in', term: locality, order: 3, id: region, weight: value });
    } else {
      const value = weight(0.25, `region ${region}`, (entry) => entry.place?.region === region);
      const name = TAXONOMY.region.byId.get(region)?.label ?? '';
      const article = /^(North|South|East|West) /.test(name) ? 'the ' : '';
      shared.push({ what: 'in', term: article + name, order: 4, id: region, weight: value });
    }
  }
  return shared.sort((x, y) => y.weight - x.weight || x.order - y.order || (x.id < y.id ? -1 : 1));
}

function reasonsFor(own: Raw, other: Raw, shared: readonly Shared[]): string {
  const states: Readonly<Record<string, string>> = { ended: 'Ended', merged: 'Merged', paused: 'Paused' };
  const state = states[other.status];
  const sentences = [...new Set(shared.map(({ what }) => what))].map((what) => {
    const terms = shared.filter((one) => one.what === what).map(({ term }) => term);
    const last = terms.pop() ?? '';
    return `both ${what} ${terms.length > 0 ? `${terms.join(', ')} and ` : ''}${last}`;
  });
  const linked =
    own.relations?.some(({ to }) => to === other.id) === true ||
    other.relations?.some(({ to }) => to === own.id) === true;
  return [
    ...(state === undefined ? [] : [state]),
    ...sentences,
    ...(linked ? ['also linked to each other'] : []),
  ].join(' · ');
}

/** Gives a label as in the middle of a sentence; those that keep their capital are named. */
function label(list: 'problem-space' | 'support' | 'audience', id: string): string {
  const text = TAXONOMY[list].byId.get(id)?.label ?? '';
  const keeps = ['lgbtq-people', 'national-government', 'racialised-communities'].includes(id);
  return keeps ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
