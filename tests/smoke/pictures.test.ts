/** Holds the pictures that are drawn at build time against the data: they say what is true, in words too. */
import { describe, expect, test } from 'vitest';
import { entriesByTerm } from '../../src/core/facets.ts';
import { placeOf, townsOf } from '../../src/core/geo/placement.ts';
import type { Entry } from '../../src/core/entry.ts';
import { TAXONOMY } from '../../src/core/schema/taxonomy.ts';
import { number, plural } from '#words/locale.ts';
import { entryPath, facetPath } from '../../src/ui/urls.ts';
import { built, expectNone } from './built.ts';
import { attribute, byId, elements, linksIn, pageAt, words } from './pages.ts';
import type { Element, Page } from './pages.ts';

/** Bytes that one drawing may add to a page. */
const HEAVIEST_DRAWING = 8 * 1024;
const HEAVIEST_MAP = 6 * 1024;

describe.each(['map', 'small'] as const)('The %s site', (name) => {
  const { dataset, pages, links } = built(name);
  const none = (wrong: (entry: Entry, page: Page) => readonly string[]) =>
    expectNone(
      dataset.entries.flatMap((entry) =>
        wrong(entry, pageAt(pages, entryPath(entry.id))).map((problem) => `${entry.id}: ${problem}`),
      ),
    );
  const neighboursOf = (id: string): ReadonlySet<string> =>
    new Set((links.get(id) ?? []).flatMap(({ other }) => ('entry' in other ? [other.entry.id] : [])));

  test('shows every entry that is linked to others in the middle of its neighbourhood', () => {
    none((entry, page) => {
      const direct = neighboursOf(entry.id);
      const further = new Set([...direct].flatMap((id) => [...neighboursOf(id)]));
      const more = [...further].filter((id) => id !== entry.id && !direct.has(id)).length;
      const picture = pictureIn(page, 'neighbourhood');
      const text = words(sectionOf(page, 'neighbourhood'));
      if (direct.size === 0)
        return !picture && text.includes('so there is no picture') ? [] : ['is drawn without a link'];
      if (!picture) return ['is not drawn'];
      const said = `Linked to ${plural(direct.size, { one: '# entry', other: '# entries' })} directly${more > 0 ? `, and to ${number(more)} more in two steps` : ''}.`;
      const drawn = elements(picture, 'tspan')
        .map((line) => words(line))
        .join(' ');
      return [
        ...(text.includes(said) ? [] : [`does not say "${said}"`]),
        ...(drawn.startsWith(entry.name) ? [] : ['does not name itself first in its picture']),
        ...faultsOf(picture, page, HEAVIEST_DRAWING),
      ];
    });
  });

  test('marks every entry with a place on a map, and says how exact that is', () => {
    none((entry, page) => {
      const placed = placeOf(entry, dataset.gazetteer);
      const picture = pictureIn(page, 'place');
      if (placed.kind === 'none' || dataset.boundaries.length === 0)
        return picture ? ['is on a map without a place'] : [];
      if (!picture) return ['is not on a map'];
      const text = words(sectionOf(page, 'place'));
      const spots = elements(picture, 'path').filter((path) => attribute(path, 'class')?.includes('spot'));
      return [
        ...(text.includes(`${placed.label}.`) && /not at an address|no town is marked/.test(text)
          ? []
          : [`says "${text}"`]),
        ...(spots.length === (placed.kind === 'town' ? 1 : 0) ? [] : [`has ${spots.length} marks`]),
        ...faultsOf(picture, page, HEAVIEST_MAP),
      ];
    });
  });

  test('counts the entries of every region by town, on a map and in a table', () => {
    const byRegion = entriesByTerm(dataset, 'region');
    for (const { id } of TAXONOMY.region.terms) {
      const page = pageAt(pages, facetPath('region', id));
      const { towns, elsewhere } = townsOf(byRegion.get(id) ?? [], dataset.gazetteer);
      const table = elements(page.root, 'table')[0];
      const cells = table ? elements(table, 'td').map((cell) => words(cell)) : [];
      const counts = [...towns.map(({ count }) => count), ...(elsewhere > 0 ? [elsewhere] : [])];
      if (dataset.boundaries.length > 0 || towns.length > 0) expect(cells).toEqual(counts.map(number));
      const picture = pictureIn(page, 'towns');
      expect(picture !== undefined).toBe(dataset.boundaries.length > 0);
      if (!picture) continue;
      expect(elements(picture, 'circle').length).toBe(towns.length);
      expect(faultsOf(picture, page, HEAVIEST_MAP + 1024)).toEqual([]);
    }
  });
});

function sectionOf(page: Page, heading: string): Element | Page['root'] {
  const section = elements(page.root, 'section').find((one) => attribute(one, 'aria-labelledby') === heading);
  return section ?? elements(page.root, 'title')[0] ?? page.root;
}

function pictureIn(page: Page, heading: string): Element | undefined {
  return elements(sectionOf(page, heading), 'svg').find((svg) => attribute(svg, 'role') === 'img');
}

/** What is drawn is described in words, leads nowhere, and is light. */
function faultsOf(picture: Element, page: Page, most: number): string[] {
  const described = byId(page, attribute(picture, 'aria-describedby') ?? '');
  const bytes = elements(picture).reduce(
    (sum, { tagName, attrs }) =>
      sum +
      tagName.length * 2 +
      5 +
      attrs.reduce((all, { name, value }) => all + name.length + value.length + 4, 0),
    words(picture, 'all').length,
  );
  return [
    ...(described && words(described).length > 20 ? [] : ['is not described']),
    ...(linksIn(picture).length === 0 ? [] : ['has links in its picture']),
    ...(bytes <= most ? [] : [`has a drawing of ${bytes} bytes`]),
  ];
}
