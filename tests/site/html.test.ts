/** Looks at every page of both built sites as it is sent: what it is called, where it leads, and what it loads. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { contentSecurityPolicy, THEME_SCRIPT } from '../../src/site/theme.ts';
import { accessibleName, attribute, datasetOfSite, elements, filesOf, only, pagesOf, words } from './pages.ts';
import type { Element, Page } from './pages.ts';

describe.each(['map', 'small'] as const)('Every page of the %s site', (name) => {
  const site = inject(name);
  const dataset = datasetOfSite(site);
  const pages = pagesOf(site);
  const files = new Set(filesOf(site.folder));
  const ids = new Map(pages.map(({ path, root }) => [path, elements(root).flatMap((one) => attribute(one, 'id') ?? [])]));
  const indexed = pages.filter((page) => meta(page, 'robots') === undefined);

  /** Collects what is wrong on each page, and fails with a list of it. */
  const none = (wrong: (page: Page) => readonly string[], among = pages) => {
    const found = among.flatMap((page) => wrong(page).map((problem) => `${page.path}: ${problem}`));
    expect({ found: found.length, first: found.slice(0, 12) }).toEqual({ found: 0, first: [] });
  };

  /** Gives the path inside the site of an address on a page; undefined if it leads elsewhere. */
  const inside = (address: string, page: Page): string | undefined => {
    const url = new URL(address, new URL(page.path, `https://this.site${site.base}`));
    if (url.origin !== 'https://this.site') return undefined;
    return url.pathname.startsWith(site.base) ? decodeURIComponent(url.pathname.slice(site.base.length)) : `outside the base: ${url.pathname}`;
  };
  const isThere = (path: string) => files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);

  test('there are pages to look at', () => {
    expect(pages.length).toBeGreaterThan(dataset.entries.length + 100);
  });

  test('says its language and what it is called, each by a title of its own', () => {
    none((page) => [
      ...(attribute(only(page, 'html'), 'lang') === dataset.map.language ? [] : ['its language is not said']),
      ...(titleOf(page) === '' ? ['it has no title'] : []),
      ...((meta(page, 'description') ?? '').length < 10 ? ['it has no description'] : []),
      ...((meta(page, 'description') ?? '').length > 320 ? ['its description is longer than any search engine shows'] : []),
      ...(meta(page, 'viewport') === 'width=device-width, initial-scale=1' ? [] : ['it does not fit itself to the screen']),
    ]);
    expect(repeated(indexed.map(titleOf))).toEqual([]);
  });

  test('says its own address in full, unless search engines should not keep it', () => {
    none((page) => {
      const [canonical, ...more] = elements(page.root, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
      return canonical && more.length === 0 && attribute(canonical, 'href') === site.published + site.base + page.path
        ? []
        : [`its canonical address is "${(canonical && attribute(canonical, 'href')) ?? ''}"`];
    }, indexed);
    const hidden = pages.filter((page) => !indexed.includes(page));
    expect(hidden.map(({ path }) => path)).toEqual(['404.html', ...Object.keys(dataset.redirects).map((id) => `entries/${id}/`)]);
    none((page) => (meta(page, 'robots') === 'noindex' ? [] : ['search engines are told something else']), hidden);
  });

  test('describes itself where it is shared, with a picture that is there', () => {
    none((page) => {
      const property = (wanted: string) =>
        elements(page.root, 'meta').find((one) => attribute(one, 'property') === wanted)?.attrs.find((one) => one.name === 'content')?.value ?? '';
      const start = site.published + site.base;
      const image = property('og:image');
      return [
        ...(property('og:url') === start + page.path ? [] : [`og:url is "${property('og:url')}"`]),
        ...(image.startsWith(start) && files.has(image.slice(start.length)) ? [] : [`og:image is "${image}"`]),
        ...['og:title', 'og:description', 'og:image:alt', 'og:site_name'].filter((one) => property(one) === ''),
      ];
    });
  });

  test('has one first heading, and leaves no level out', () => {
    none((page) => {
      const levels = elements(page.root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
      const main = elements(only(page, 'main'), 'h1');
      return [
        ...(levels.filter(({ tagName }) => tagName === 'h1').length === 1 && main.length === 1 ? [] : ['it has not one h1, in main']),
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
        ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((by) => attribute(one, by)?.split(' ') ?? []),
      );
      return [
        ...repeated(own).map((id) => `the id "${id}" is used twice`),
        ...referred.filter((id) => !own.includes(id)).map((id) => `nothing has the id "${id}" that is referred to`),
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
        return part === '' || ids.get(path)?.includes(part) === true ? [] : [`"${address}" names a part that is not there`];
      }),
    );
  });

  test('has links whose words make sense by themselves, and never the same words for two places', () => {
    none((page) => {
      const links = elements(page.root, 'a').map((link) => [accessibleName(link, page).toLowerCase(), attribute(link, 'href') ?? ''] as const);
      const targets = Map.groupBy(links, ([text]) => text);
      return [
        ...links.filter(([text]) => text === '').map(([, href]) => `the link to ${href} has no words`),
        ...links
          .filter(([text]) => /^(click |read |see )?(here|more|this|link|this page|source|website)$/.test(text))
          .map(([text, href]) => `"${text}" does not say that it leads to ${href}`),
        ...[...targets]
          .filter(([, same]) => new Set(same.map(([, href]) => href)).size > 1)
          .map(([text, same]) => `"${text}" leads to ${[...new Set(same.map(([, href]) => href))].join(' and to ')}`),
      ];
    });
  });

  test('names its pictures, or hides them from those who cannot see them', () => {
    none((page) =>
      elements(page.root, 'img', 'svg').flatMap((picture) => {
        if (picture.tagName === 'img') return attribute(picture, 'alt') === undefined ? ['a picture has no alt'] : [];
        const named = attribute(picture, 'role') === 'img' && accessibleName(picture, page) !== '';
        return named || attribute(picture, 'aria-hidden') === 'true' ? [] : ['a drawing is neither named nor hidden'];
      }),
    );
  });

  test('names its fields and buttons', () => {
    none((page) => {
      const labels = elements(page.root, 'label').map((label) => attribute(label, 'for'));
      return [
        ...elements(page.root, 'input', 'select', 'textarea')
          .filter((field) => !labels.includes(attribute(field, 'id') ?? '') && attribute(field, 'aria-label') === undefined)
          .map(() => 'a field has no label'),
        ...elements(page.root, 'button').filter((button) => accessibleName(button, page) === '').map(() => 'a button has no name'),
      ];
    });
  });

  test('asks no other host for anything', () => {
    none((page) =>
      elements(page.root).flatMap((element) =>
        resourcesOf(element).flatMap((address) => {
          const path = inside(address, page);
          if (path === undefined) return [`${element.tagName} asks ${address}`];
          return isThere(path) ? [] : [`${element.tagName} asks for ${address}, which is not there`];
        }),
      ),
    );
  });

  test('runs no script but those its policy names, and carries no styles of its own', () => {
    const policies = [contentSecurityPolicy(false), contentSecurityPolicy(true)];
    const hash = `'sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}'`;
    none((page) => {
      const policy = elements(page.root, 'meta').find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
      const content = (policy && attribute(policy, 'content')) ?? '';
      const inline = elements(page.root, 'script').filter((one) => attribute(one, 'src') === undefined);
      const code = inline.filter((one) => attribute(one, 'type') !== 'application/ld+json');
      return [
        ...(policies.includes(content) && content.includes(hash) ? [] : [`its policy is "${content}"`]),
        ...(page.text.indexOf('Content-Security-Policy') < page.text.indexOf('<script') ? [] : ['a script comes before the policy']),
        ...(code.map(rawText).join('') === THEME_SCRIPT ? [] : ['it has inline scripts that the policy does not name']),
        ...elements(page.root, 'style').map(() => 'it has a style element'),
        ...elements(page.root).flatMap(({ tagName, attrs }) =>
          attrs.filter(({ name: own }) => own === 'style' || /^on[a-z]/.test(own)).map(({ name: own }) => `${tagName} has the attribute "${own}"`),
        ),
      ];
    });
  });

  test('runs only the theme script, except where it is the search', () => {
    none((page) => (elements(page.root, 'script').some((one) => attribute(one, 'src') !== undefined) === (page.path === 'search/') ? [] : ['scripts']));
  });

  test('holds structured data that can be read, and that cannot end its own element', () => {
    none((page) =>
      elements(page.root, 'script')
        .filter((one) => attribute(one, 'type') === 'application/ld+json')
        .flatMap((one) => {
          const text = rawText(one);
          const { '@context': context } = JSON.parse(text) as Record<string, unknown>;
          return context === 'https://schema.org' && !text.includes('<') ? [] : ['its structured data is not right'];
        }),
    );
  });

  test('has the same header, and the same ways to get help in the same place', () => {
    const bare = (page: Page, part: string) =>
      (page.text.match(new RegExp(`<${part}.*?</${part}>`, 's'))?.[0] ?? '').replaceAll(/ aria-current="\w+"/g, '').replaceAll(/<search>.*?<\/search>/gs, '');
    const usual = pages.find(({ path }) => path === 'about/');
    const footer = usual && bare(usual, 'footer');
    expect(footer).toContain(dataset.map.contact.url);
    none((page) => [
      ...(bare(page, 'footer') === footer ? [] : ['its footer is another']),
      ...(elements(page.root, 'header')[0] && elements(page.root, 'nav').length >= 4 ? [] : ['its header or footer is not there']),
    ]);
    const order = (page: Page) => elements(elements(page.root, 'nav')[0] ?? page.root, 'a').map((link) => words(link)).join(' · ');
    none((page) => (usual && order(page) === order(usual) ? [] : ['its main navigation is another']));
  });

  test('begins with a way past the header', () => {
    none((page) => {
      const [first] = elements(page.root, 'a', 'button', 'input', 'select');
      return first && attribute(first, 'href') === '#main' && attribute(only(page, 'main'), 'id') === 'main' ? [] : ['it has no skip link'];
    });
  });

  test('is in the colours of the theme, also around the page', () => {
    const paper = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync('src/styles/tokens.css', 'utf8'));
    none((page) => {
      const colours = elements(page.root, 'meta').filter((one) => attribute(one, 'name') === 'theme-color').map((one) => attribute(one, 'content'));
      return colours.join() === [paper?.[1], paper?.[2]].join() ? [] : [`its theme colours are ${colours.join()}`];
    });
  });

  test('loads styles and scripts that ask no other host either', () => {
    const wrong = [...files].flatMap((file) => {
      if (!/\.(css|js|svg)$/.test(file)) return [];
      const text = readFileSync(join(site.folder, file), 'utf8');
      const loads = file.endsWith('.css')
        ? /(?:@import\s+(?:url\()?|url\()\s*["']?([^"')\s]+)/g
        : /(?:\bfrom|\bimport|importScripts|\bfetch|new Worker|xlink:href|\bhref)\s*[=(]?\s*["'`]([^"'`]+)/g;
      return [...text.matchAll(loads)].filter(([, address = '']) => /^(?:\w+:)?\/\//.test(address)).map(([load]) => `${file}: ${load}`);
    });
    expect(wrong).toEqual([]);
  });

  test('is known to the sitemap, which lists nothing else, and which robots.txt names', () => {
    const start = site.published + site.base;
    const sitemap = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    expect(repeated(listed)).toEqual([]);
    // Later pages of a list are reached through the first.
    const wanted = indexed.map(({ path }) => path).filter((path) => !/^[a-z]+\/\d+\/$/.test(path));
    expect(listed.toSorted()).toEqual(wanted.map((path) => start + path).sort());
    expect(readFileSync(join(site.folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${start}sitemap.xml\n`);
  });

  test('is shown with the right answer: found, or not found with a page that says so', async () => {
    const home = await fetch(site.url);
    expect([home.status, home.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const missing = await fetch(`${site.url}entries/no-such-entry/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('There is no page here');
  });
});

function meta(page: Page, name: string): string | undefined {
  const element = elements(page.root, 'meta').find((one) => attribute(one, 'name') === name);
  return element && attribute(element, 'content');
}

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

/** Gives the addresses that a browser asks for by itself when it meets an element. */
function resourcesOf(element: Element): string[] {
  const rel = attribute(element, 'rel') ?? '';
  if (element.tagName === 'link') return /canonical|alternate|license/.test(rel) ? [] : [attribute(element, 'href') ?? ''];
  if (['a', 'area', 'base'].includes(element.tagName)) return [];
  const sets = ['srcset', 'imagesrcset'].flatMap((name) => attribute(element, name)?.split(',') ?? []);
  const single = ['src', 'href', 'xlink:href', 'data', 'poster', 'data-pagefind', 'background'].flatMap((name) => attribute(element, name) ?? []);
  return [...sets.map((one) => one.trim().split(' ')[0] ?? ''), ...single];
}

function rawText(script: Element): string {
  return script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
