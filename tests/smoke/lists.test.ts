/** Holds the lists and the other pages against the data: each names what it should, and nothing else. */
import { describe, expect, test } from 'vitest';
import { FACETS, termsOf } from '../../src/core/facets.ts';
import { deriveGraph, largestPart } from '../../src/core/graph/graph.ts';
import { deriveNamedBodies } from '../../src/core/relation-index.ts';
import { textsIn } from '../../src/check/guards.ts';
import { FOLDERS, KINDS } from '../../src/core/ids.ts';
import { TAXONOMY } from '../../src/core/schema/taxonomy.ts';
import { entryPath, FACET_FOLDERS, facetPath, kindPath } from '../../src/ui/urls.ts';
import { built } from './built.ts';
import { elements, fold, linksIn, only, pageAt, words } from './pages.ts';
import type { Page } from './pages.ts';

describe.each(['map', 'small'] as const)('The %s site', (name) => {
  const { dataset, pages, links, address, mainOf } = built(name);
  const { map, entries } = dataset;

  // Projects stand by status on a page of their own: projects.test.ts.
  test.each(KINDS.filter((kind) => kind !== 'project'))(
    'lists every %s once, in order, with a count',
    (kind) => {
      const own = entries.filter((entry) => entry.kind === kind);
      const lists = pages.filter(
        ({ path }) => path === kindPath(kind) || new RegExp(`^${FOLDERS[kind]}/\\d+/$`).test(path),
      );
      const inOrder = lists.sort((a, b) => pageNumber(a) - pageNumber(b));
      expect(inOrder.flatMap((page) => listed(page, address('entries/')))).toEqual(
        own.map(({ id }) => address(entryPath(id))),
      );
      const [first] = inOrder;
      expect(first && words(only(first, 'main'))).toContain(String(own.length));
      expect(inOrder.every((page) => listed(page, address('entries/')).length <= 50)).toBe(true);
    },
  );

  test.each(FACETS)('lists under each term of %s the entries that carry it, and no others', (facet) => {
    const wrong = TAXONOMY[facet].terms.flatMap(({ id, label }) => {
      const page = pageAt(pages, `${FACET_FOLDERS[facet]}/${id}/`);
      const own = entries
        .filter((entry) => termsOf(entry, facet).includes(id))
        .map((entry) => address(entryPath(entry.id)));
      const same = listed(page, address('entries/')).toSorted().join(' ') === own.sort().join(' ');
      return same && words(only(page, 'h1')) === label ? [] : [page.path];
    });
    expect(wrong).toEqual([]);
  });

  test('defines every term, on its own page or among all terms', () => {
    const all = words(mainOf('taxonomy/'));
    const lists = Object.values(TAXONOMY).flatMap(({ terms }) =>
      terms.map(({ label, definition }) => [label, definition]),
    );
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
      ({ name: own, mentions }) =>
        !text.includes(own) ||
        !mentions.every(
          ({ entry, link }) => targets.has(link.source) && targets.has(address(entryPath(entry.id))),
        ),
    );
    expect(wrong.map(({ name: own }) => own)).toEqual([]);
  });

  test('says on its first page what it is, what it holds and how it can be searched', () => {
    const page = pageAt(pages, '');
    expect(words(only(page, 'h1'))).toBe(map.question);
    const text = words(only(page, 'main'));
    for (const kind of KINDS)
      expect(text).toContain(`${entries.filter((entry) => entry.kind === kind).length} `);
    const targets = linksIn(page.root).map(({ href }) => href);
    for (const example of map.search_examples)
      expect(targets).toContain(`${address('search/')}?q=${encodeURIComponent(example)}`);
    for (const { id } of TAXONOMY['problem-space'].terms)
      expect(targets).toContain(address(facetPath('problem-space', id)));
  });

  test('tells in words what the picture of the network shows', () => {
    const { edges, nodes, degree } = deriveGraph(dataset);
    const alone = nodes.filter((id) => degree.get(id) === 0).length;
    const said = words(elements(mainOf(''), 'figure')[0] ?? mainOf(''));
    const numbers = said.replaceAll(',', '').match(/\d+/g)?.map(Number);
    const counts = [nodes.length - alone, edges.length, largestPart({ edges, nodes, degree }), alone];
    expect(numbers).toEqual(expect.arrayContaining(counts));
  });

  test('points from the search page to the lists, for readers without script', () => {
    const page = pageAt(pages, 'search/');
    expect(
      elements(page.root, 'noscript')
        .map((one) => words(one))
        .join(),
    ).toMatch(/JavaScript/);
    const targets = linksIn(only(page, 'main')).map(({ href }) => href);
    for (const path of [...KINDS.map((kind) => kindPath(kind)), ...FACETS.map((facet) => facetPath(facet))]) {
      expect(targets).toContain(address(path));
    }
  });
});

/** Gives the links of a page's main part that lead below an address, in order. */
function listed(page: Page, start: string): string[] {
  return linksIn(only(page, 'main'))
    .map(({ href }) => href)
    .filter((href) => href.startsWith(start) && href.length > start.length);
}

function pageNumber({ path }: Page): number {
  return Number(path.split('/')[1] ?? '') || 1;
}
