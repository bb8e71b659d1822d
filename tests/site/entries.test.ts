/** Holds the built pages against the data they were made from: nothing is lost on the way to the reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { FACETS, termsOf } from '../../src/lib/derive/facets.ts';
import { deriveLinks, deriveNamedBodies, nameOf } from '../../src/lib/derive/relations.ts';
import type { Link } from '../../src/lib/derive/relations.ts';
import { textsIn } from '../../src/lib/lint/reading.ts';
import { formOf } from '../../src/lib/model/entry.ts';
import type { Entry } from '../../src/lib/model/entry.ts';
import { FOLDERS, KINDS, pathOfEntry } from '../../src/lib/model/ids.ts';
import { TAXONOMY, term } from '../../src/lib/model/taxonomy.ts';
import { date } from '../../src/site/text.ts';
import { entryPath, FACET_FOLDERS, facetPath, kindPath } from '../../src/site/urls.ts';
import { attribute, datasetOfSite, elements, only, pageAt, pagesOf, words } from './pages.ts';
import type { Element, Page } from './pages.ts';

/** HTML, styles and script of one entry page, compressed, without fonts. */
const HEAVIEST_ENTRY = 60 * 1024;

describe.each(['map', 'small'] as const)('The %s site', (name) => {
  const site = inject(name);
  const dataset = datasetOfSite(site);
  const { map, entries } = dataset;
  const pages = pagesOf(site);
  const links = deriveLinks(dataset);
  const address = (path: string) => site.base + path;
  const mainOf = (path: string) => only(pageAt(pages, path), 'main');

  const none = (wrong: (entry: Entry) => readonly string[]) => {
    const found = entries.flatMap((entry) => wrong(entry).map((problem) => `${entry.id}: ${problem}`));
    expect({ found: found.length, first: found.slice(0, 12) }).toEqual({ found: 0, first: [] });
  };

  test('has a page for every entry, called by its name', () => {
    none(({ id, name: own, name_lang }) => {
      const heading = only(pageAt(pages, entryPath(id)), 'h1');
      return words(heading) === own && attribute(heading, 'lang') === name_lang ? [] : [`is called "${words(heading)}"`];
    });
  });

  test('shows every field of every entry in words', () => {
    none((entry) => {
      const main = mainOf(entryPath(entry.id));
      const text = fold(words(main));
      return saidBy(entry).filter((said) => !text.includes(fold(said))).map((said) => `does not say "${said}"`);
    });
  });

  test('leads to the page of every term, and to the address of every website and source', () => {
    none((entry) => {
      const targets = new Set(linksIn(mainOf(entryPath(entry.id))).map(({ href }) => href));
      const terms = FACETS.flatMap((facet) => termsOf(entry, facet).map((id) => address(facetPath(facet, id))));
      const addresses = textsIn(entry).map(({ text }) => text).filter((text) => /^https?:\/\/\S+$/.test(text));
      return [...terms, ...addresses].filter((one) => !targets.has(one)).map((one) => `does not lead to ${one}`);
    });
  });

  test('shows every relation at both ends, with its words, years and source', () => {
    const shown = (entry: Entry, link: Link) => {
      const items = elements(mainOf(entryPath(entry.id)), 'li').filter((item) => elements(item, 'li').length === 0);
      return items.some((item) => {
        const text = words(item);
        const hrefs = linksIn(item).map(({ href }) => href);
        const other = 'entry' in link.other ? hrefs.includes(address(entryPath(link.other.entry.id))) : text.includes('no entry yet');
        const years = [link.since, link.until].every((when) => when === undefined || text.includes(date(when)));
        return text.includes(nameOf(link.other)) && other && years && hrefs.includes(link.source) && text.includes(link.label);
      });
    };
    none((entry) =>
      (links.get(entry.id) ?? [])
        .filter((link) => !shown(entry, link))
        .map((link) => `does not show that it ${link.label} ${nameOf(link.other)} (${link.source})`),
    );
  });

  test('tells search engines not to count what others put into the data as its own advice', () => {
    const given = new Set(entries.flatMap((entry) => textsIn(entry).map(({ text }) => text)));
    const wrong = pages.flatMap(({ path, root }) =>
      linksIn(root).filter(({ href, rel }) => given.has(href) && !rel.includes('nofollow')).map(({ href }) => `${path}: ${href}`),
    );
    expect(wrong.slice(0, 12)).toEqual([]);
  });

  test('says in which language a name is, wherever it names an entry in another', () => {
    const named = new Map(entries.flatMap(({ id, name_lang }) => (name_lang === undefined ? [] : [[address(entryPath(id)), name_lang]])));
    const wrong = pages.flatMap(({ path, root }) =>
      linksIn(root).filter(({ href, lang }) => named.has(href) && lang !== named.get(href)).map(({ href }) => `${path}: ${href}`),
    );
    expect(wrong).toEqual([]);
  });

  test('leads to the file of every entry and to its history', () => {
    none((entry) => {
      const targets = linksIn(mainOf(entryPath(entry.id))).map(({ href }) => href);
      const file = `${map.repository.branch}/data/${pathOfEntry(entry)}`;
      return ['blob', 'commits', 'edit'].filter((what) => !targets.includes(`${map.repository.url}/${what}/${file}`)).map((what) => `has no link to "${what}"`);
    });
  });

  test('says what is not known where nothing is known', () => {
    none((entry) => {
      const text = words(mainOf(entryPath(entry.id)));
      const unknown = [entry.started, entry.place, entry.website].filter((field) => field === undefined).length;
      const said = text.split('not known').length - 1;
      return said >= unknown ? [] : [`says ${said} times that something is not known, of ${unknown}`];
    });
  });

  test('leads on from every id by which an entry was called before', () => {
    for (const [old, id] of Object.entries(dataset.redirects)) {
      const page = pageAt(pages, entryPath(old));
      const refresh = elements(page.root, 'meta').find((one) => attribute(one, 'http-equiv') === 'refresh');
      expect(refresh && attribute(refresh, 'content')).toBe(`0; url=${address(entryPath(id))}`);
      expect(linksIn(only(page, 'main')).map(({ href }) => href)).toContain(address(entryPath(id)));
    }
  });

  test.each(KINDS)('lists every %s once, in order, with a count', (kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const lists = pages.filter(({ path }) => path === kindPath(kind) || new RegExp(`^${FOLDERS[kind]}/\\d+/$`).test(path));
    const inOrder = lists.sort((a, b) => pageNumber(a) - pageNumber(b));
    expect(inOrder.flatMap((page) => listed(page, address('entries/')))).toEqual(own.map(({ id }) => address(entryPath(id))));
    const [first] = inOrder;
    expect(first && words(only(first, 'main'))).toContain(String(own.length));
    expect(inOrder.every((page) => listed(page, address('entries/')).length <= 50)).toBe(true);
  });

  test.each(FACETS)('lists under each term of %s the entries that carry it, and no others', (facet) => {
    const wrong = TAXONOMY[facet].terms.flatMap(({ id, label }) => {
      const page = pageAt(pages, `${FACET_FOLDERS[facet]}/${id}/`);
      const own = entries.filter((entry) => termsOf(entry, facet).includes(id)).map((entry) => address(entryPath(entry.id)));
      const same = listed(page, address('entries/')).toSorted().join(' ') === own.sort().join(' ');
      return same && words(only(page, 'h1')) === label ? [] : [page.path];
    });
    expect(wrong).toEqual([]);
  });

  test('defines every term, on its own page or among all terms', () => {
    const all = words(mainOf('taxonomy/'));
    const lists = Object.values(TAXONOMY).flatMap(({ terms }) => terms.map(({ label, definition }) => [label, definition]));
    expect(lists.flat().filter((text) => !all.includes(text))).toEqual([]);
  });

  test('shows the whole scope', () => {
    const text = fold(words(mainOf('scope/')));
    const said = textsIn(map.scope).filter(({ path }) => !['id', 'ruling'].includes(String(path.at(-1))));
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter(({ text: one }) => !text.includes(fold(one)))).toEqual([]);
  });

  test('counts the bodies that have no entry, and says who names them', () => {
    const main = mainOf('bodies-without-an-entry/');
    const text = words(main);
    const bodies = deriveNamedBodies(dataset, links);
    expect(text).toContain(`${bodies.length} `);
    const targets = new Set(linksIn(main).map(({ href }) => href));
    const wrong = bodies.filter(
      ({ name: own, mentions }) => !text.includes(own) || !mentions.every(({ entry, link }) => targets.has(link.source) && targets.has(address(entryPath(entry.id)))),
    );
    expect(wrong.map(({ name: own }) => own)).toEqual([]);
  });

  test('says on its first page what it is, what it holds and how it can be searched', () => {
    const page = pageAt(pages, '');
    expect(words(only(page, 'h1'))).toBe(map.question);
    const text = words(only(page, 'main'));
    for (const kind of KINDS) expect(text).toContain(`${entries.filter((entry) => entry.kind === kind).length} `);
    const targets = linksIn(page.root).map(({ href }) => href);
    for (const example of map.search_examples) expect(targets).toContain(`${address('search/')}?q=${encodeURIComponent(example)}`);
    for (const { id } of TAXONOMY['problem-space'].terms) expect(targets).toContain(address(facetPath('problem-space', id)));
  });

  test('points from the search page to the lists, for readers without script', () => {
    const page = pageAt(pages, 'search/');
    expect(elements(page.root, 'noscript').map((one) => words(one)).join()).toMatch(/JavaScript/);
    const targets = linksIn(only(page, 'main')).map(({ href }) => href);
    for (const path of [...KINDS.map((kind) => kindPath(kind)), ...FACETS.map((facet) => facetPath(facet))]) {
      expect(targets).toContain(address(path));
    }
  });

  test('keeps its entry pages light', () => {
    const sizes = new Map<string, number>();
    const size = (file: string) => {
      const known = sizes.get(file) ?? gzipSync(readFileSync(join(site.folder, file))).length;
      sizes.set(file, known);
      return known;
    };
    none(({ id }) => {
      const page = pageAt(pages, entryPath(id));
      const styles = elements(page.root, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet');
      const loaded = [...styles.map((link) => attribute(link, 'href')), ...elements(page.root, 'script').map((one) => attribute(one, 'src'))];
      const weight = loaded.reduce((sum, file) => sum + (file === undefined ? 0 : size(file.slice(site.base.length))), gzipSync(page.text).length);
      return weight <= HEAVIEST_ENTRY ? [] : [`weighs ${Math.round(weight / 1024)} KB`];
    });
  });
});

/** Gives what a reader must be told in words about an entry; links are looked at apart. */
function saidBy(entry: Entry): string[] {
  const { place = {}, identifiers = {}, join: joining = {}, access = {} } = entry;
  const form = formOf(entry);
  const terms = [
    term('kind', entry.kind),
    form && term(form.list, form.id),
    ...FACETS.flatMap((facet) => termsOf(entry, facet).map((id) => term(facet, id))),
    entry.area_scope && term('area-scope', entry.area_scope),
    entry.cost && term('cost', entry.cost),
    'mode' in entry && entry.mode !== undefined && term('mode', entry.mode),
    term('status', entry.status),
    entry.stage && term('stage', entry.stage),
    joining.open_to && term('open-to', joining.open_to),
    term('confidence', entry.confidence),
    ...(entry.centred_on ?? []).flatMap(({ degree, who }) => [term('centred-on-degree', degree), term('centred-on', who)]),
  ].flatMap((one) => (one ? [one.label] : []));
  const dates = [
    entry.started,
    entry.ended,
    entry.as_of,
    ...entry.sources.map(({ checked }) => checked),
    ...(entry.relations ?? []).flatMap(({ since, until }) => [since, until]),
  ].flatMap((when) => (when === undefined ? [] : [date(when)]));
  return [
    entry.name,
    entry.summary,
    ...(entry.also_known_as ?? []),
    ...terms,
    ...(entry.keywords ?? []),
    ...[place.locality, place.postcode_district, joining.how, access.note, entry.notes].flatMap((text) => text ?? []),
    ...Object.values(identifiers),
    ...entry.sources.flatMap(({ title }) => title ?? []),
    ...(entry.relations ?? []).flatMap(({ amount_gbp }) => (amount_gbp === undefined ? [] : [`£${amount_gbp.toLocaleString('en-GB')}`])),
    ...dates,
  ];
}

interface Anchor {
  readonly href: string;
  readonly rel: string;
  readonly lang: string | undefined;
}

function linksIn(node: Page['root'] | Element): Anchor[] {
  return elements(node, 'a').map((link) => ({
    href: attribute(link, 'href') ?? '',
    rel: attribute(link, 'rel') ?? '',
    lang: attribute(link, 'lang'),
  }));
}

/** Gives the links of a page's main part that lead below an address, in order. */
function listed(page: Page, start: string): string[] {
  return linksIn(only(page, 'main')).map(({ href }) => href).filter((href) => href.startsWith(start) && href.length > start.length);
}

function pageNumber({ path }: Page): number {
  return Number(path.split('/')[1] ?? '') || 1;
}

/** Case and the space before a comma may follow from where a word stands. */
function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replace(/ (?=[,.;:)])/g, '');
}
