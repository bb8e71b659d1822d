/** Looks at every page of both built sites as it is sent: what it is called, how it is built, and where it leads. */
import { describe, expect, test } from 'vitest';
import { accessibleName, attribute, elements, meta, only, words } from './pages.ts';
import type { Element, Page } from './pages.ts';
import { built, expectNone } from './built.ts';

describe.each(['map', 'small'] as const)('Every page of the %s site', (name) => {
  const { site, dataset, pages, files, indexed, inside, isThere } = built(name);
  // Pages that stand inside those of others have neither header nor footer, and are not shared by themselves.
  const whole = pages.filter(({ path }) => !/^embed\/./.test(path));
  const ids = new Map(
    pages.map(({ path, root }) => [path, elements(root).flatMap((one) => attribute(one, 'id') ?? [])]),
  );
  const none = (wrong: (page: Page) => readonly string[], among = pages) =>
    expectNone(among.flatMap((page) => wrong(page).map((problem) => `${page.path}: ${problem}`)));

  test('there are pages to look at', () => {
    expect(pages.length).toBeGreaterThan(dataset.entries.length + 100);
  });

  test('says its language and what it is called, each by a title of its own', () => {
    none((page) => [
      ...(attribute(only(page, 'html'), 'lang') === dataset.map.language ? [] : ['its language is not said']),
      ...(titleOf(page) === '' ? ['it has no title'] : []),
      ...((meta(page, 'description') ?? '').length < 10 ? ['it has no description'] : []),
      ...((meta(page, 'description') ?? '').length > 320
        ? ['its description is longer than any search engine shows']
        : []),
      ...(meta(page, 'viewport') === 'width=device-width, initial-scale=1'
        ? []
        : ['it does not fit itself to the screen']),
    ]);
    expect(repeated(indexed.map(titleOf))).toEqual([]);
  });

  test('has no space between an element and the comma or full stop after it', () => {
    none(({ root }) =>
      elements(root).flatMap(({ childNodes }) =>
        childNodes.flatMap((node, index) => {
          const before = childNodes[index - 1];
          return before &&
            'tagName' in before &&
            'value' in node &&
            /^\s+(?:[,;:)]|\.(?!\w))/.test(node.value)
            ? [`<${before.tagName}> is followed by "${node.value.slice(0, 40)}"`]
            : [];
        }),
      ),
    );
  });

  test('says its own address in full, unless search engines should not keep it', () => {
    none((page) => {
      const [canonical, ...more] = elements(page.root, 'link').filter(
        (link) => attribute(link, 'rel') === 'canonical',
      );
      return canonical &&
        more.length === 0 &&
        attribute(canonical, 'href') === site.published + site.base + page.path
        ? []
        : [`its canonical address is "${(canonical && attribute(canonical, 'href')) ?? ''}"`];
    }, indexed);
    const hidden = pages.filter((page) => !indexed.includes(page));
    expect(hidden.map(({ path }) => path).toSorted()).toEqual(
      [
        '404.html',
        // Is about the entry that its address names, and says nothing without.
        'contribute/say/',
        ...['list', 'map', 'network'].map((view) => `embed/${view}/`),
        ...Object.keys(dataset.redirects).map((id) => `entries/${id}/`),
        // Lists behind the figures of the report, which is found by itself.
        ...pages.map(({ path }) => path).filter((path) => /^about\/coverage\/.+/.test(path)),
        // The same for what needs a look, which grows and shrinks every week.
        ...pages.map(({ path }) => path).filter((path) => /^freshness\/.+/.test(path)),
      ].toSorted(),
    );
    none(
      (page) => (meta(page, 'robots') === 'noindex' ? [] : ['search engines are told something else']),
      hidden,
    );
  });

  test('describes itself where it is shared, with a picture that is there', () => {
    none((page) => {
      const property = (wanted: string) =>
        elements(page.root, 'meta')
          .find((one) => attribute(one, 'property') === wanted)
          ?.attrs.find((one) => one.name === 'content')?.value ?? '';
      const start = site.published + site.base;
      const image = property('og:image');
      return [
        ...(property('og:url') === start + page.path ? [] : [`og:url is "${property('og:url')}"`]),
        ...(image.startsWith(start) && files.has(image.slice(start.length))
          ? []
          : [`og:image is "${image}"`]),
        ...['og:title', 'og:description', 'og:image:alt', 'og:site_name'].filter(
          (one) => property(one) === '',
        ),
      ];
    }, whole);
  });

  test('has one first heading, and leaves no level out', () => {
    none((page) => {
      const levels = elements(page.root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
      const main = elements(only(page, 'main'), 'h1');
      return [
        ...(levels.filter(({ tagName }) => tagName === 'h1').length === 1 && main.length === 1
          ? []
          : ['it has not one h1, in main']),
        ...levels.filter((heading) => words(heading) === '').map(() => 'a heading is empty'),
        // Headings of header and footer are not below those of the page, so the order counts inside main.
        ...skipped(elements(only(page, 'main'), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')),
      ];
    });
  });

  test('uses each id once, and refers to ids that are there', () => {
    none((page) => {
      const own = ids.get(page.path) ?? [];
      const referred = elements(page.root).flatMap((one) =>
        ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(
          (by) => attribute(one, by)?.split(' ') ?? [],
        ),
      );
      return [
        ...repeated(own).map((id) => `the id "${id}" is used twice`),
        ...referred
          .filter((id) => !own.includes(id))
          .map((id) => `nothing has the id "${id}" that is referred to`),
      ];
    });
  });

  test('leads only to pages and parts of pages that are there', () => {
    none((page) =>
      elements(page.root, 'a', 'area', 'form').flatMap((link) => {
        const address = attribute(link, link.tagName === 'form' ? 'action' : 'href');
        if (address === undefined) return link.tagName === 'form' ? [] : ['a link leads nowhere'];
        const path = inside(address, page);
        if (path === undefined) return /^https?:\/\//.test(address) ? [] : [`a link leads to "${address}"`];
        const part = decodeURIComponent(new URL(address, 'https://this.site').hash.slice(1));
        if (!isThere(path)) return [`a link leads to "${address}", which is not there`];
        return part === '' || ids.get(path)?.includes(part) === true
          ? []
          : [`"${address}" names a part that is not there`];
      }),
    );
  });

  test('has links whose words make sense by themselves, and never the same words for two places', () => {
    none((page) => {
      const heads = headsOfLinks(page);
      const links = elements(page.root, 'a').map((link) => {
        const text = accessibleName(link, page).toLowerCase();
        const head = heads.get(link);
        const read = text === '' || head === undefined ? text : `${head}: ${text}`;
        return [read, attribute(link, 'href') ?? ''] as const;
      });
      const targets = Map.groupBy(links, ([text]) => text);
      return [
        ...links.filter(([text]) => text === '').map(([, href]) => `the link to ${href} has no words`),
        ...links
          .filter(([text]) =>
            /^(click |read |see )?(here|more|this|link|this page|source|website)$/.test(text),
          )
          .map(([text, href]) => `"${text}" does not say that it leads to ${href}`),
        ...[...targets]
          .filter(([, same]) => new Set(same.map(([, href]) => href)).size > 1)
          .map(
            ([text, same]) =>
              `"${text}" leads to ${[...new Set(same.map(([, href]) => href))].join(' and to ')}`,
          ),
      ];
    });
  });

  test('names its pictures, or hides them from those who cannot see them', () => {
    none((page) =>
      elements(page.root, 'img', 'svg').flatMap((picture) => {
        if (picture.tagName === 'img')
          return attribute(picture, 'alt') === undefined ? ['a picture has no alt'] : [];
        const named = attribute(picture, 'role') === 'img' && accessibleName(picture, page) !== '';
        return named || attribute(picture, 'aria-hidden') === 'true'
          ? []
          : ['a drawing is neither named nor hidden'];
      }),
    );
  });

  test('names its fields and buttons', () => {
    none((page) => {
      const labels = elements(page.root, 'label').map((label) => attribute(label, 'for'));
      return [
        ...elements(page.root, 'input', 'select', 'textarea')
          .filter(
            (field) =>
              !labels.includes(attribute(field, 'id') ?? '') && attribute(field, 'aria-label') === undefined,
          )
          .map(() => 'a field has no label'),
        ...elements(page.root, 'button')
          .filter((button) => accessibleName(button, page) === '')
          .map(() => 'a button has no name'),
      ];
    });
  });

  test('has the same header, and the same ways to get help in the same place', () => {
    const bare = (page: Page, part: string) =>
      (page.text.match(new RegExp(`<${part}.*?</${part}>`, 's'))?.[0] ?? '')
        .replaceAll(/ aria-current="\w+"/g, '')
        .replaceAll(/<search>.*?<\/search>/gs, '');
    const usual = pages.find(({ path }) => path === 'about/');
    const footer = usual && bare(usual, 'footer');
    expect(footer).toContain(dataset.map.contact.url);
    none(
      (page) => [
        ...(bare(page, 'footer') === footer ? [] : ['its footer is another']),
        ...(elements(page.root, 'header')[0] && elements(page.root, 'nav').length >= 4
          ? []
          : ['its header or footer is not there']),
      ],
      whole,
    );
    const order = (page: Page) =>
      elements(elements(page.root, 'nav')[0] ?? page.root, 'a')
        .map((link) => words(link))
        .join(' · ');
    none((page) => (usual && order(page) === order(usual) ? [] : ['its main navigation is another']), whole);
  });

  test('begins with a way past the header', () => {
    none((page) => {
      const [first] = elements(page.root, 'a', 'button', 'input', 'select');
      return first && attribute(first, 'href') === '#main' && attribute(only(page, 'main'), 'id') === 'main'
        ? []
        : ['it has no skip link'];
    }, whole);
  });
});

/** Gives the page's title; drawings have titles too. */
function titleOf(page: Page): string {
  const [title, ...more] = elements(only(page, 'head'), 'title');
  return title && more.length === 0 ? words(title) : '';
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function skipped(headings: readonly Element[]): string[] {
  const level = (heading: Element | undefined) => Number(heading?.tagName.slice(1) ?? 0);
  return headings
    .filter((heading, index) => level(heading) > level(headings[index - 1]) + 1)
    .map((heading) => `the heading "${words(heading)}" leaves a level out`);
}

/** Gives, for each link in a cell that has a head on both sides, those heads: they are read with the link. */
function headsOfLinks(page: Page): Map<Element, string> {
  const heads = new Map<Element, string>();
  for (const table of elements(page.root, 'table')) {
    const [first, ...lines] = elements(table, 'tr').map((line) => elements(line, 'th', 'td'));
    for (const cells of lines) {
      const [row] = cells;
      if (row?.tagName !== 'th') continue;
      cells.slice(1).forEach((cell, place) => {
        const column = first?.[place + 1];
        if (cell.tagName !== 'td' || column?.tagName !== 'th') return;
        for (const link of elements(cell, 'a'))
          heads.set(
            link,
            [table, row, column]
              .map((one) => (one === table ? accessibleName(table, page) : words(one)))
              .join(', '),
          );
      });
    }
  }
  return heads;
}
