/** Looks at what the pages of both built sites load and run, and at what search engines are told of them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../src/core/facets.ts';
import { TAXONOMY } from '../../src/core/schema/taxonomy.ts';
import { contentSecurityPolicy, THEME_SCRIPT } from '../../src/ui/theme.ts';
import { built, expectNone } from './built.ts';
import { attribute, elements } from './pages.ts';
import type { Element, Page } from './pages.ts';

/** HTML, styles and script of one page, compressed, without fonts. */
const HEAVIEST_ENTRY = 60 * 1024;
const HEAVIEST_PAGE = 150 * 1024;

/** Calls that came with later versions, in the code as it is built. The tasks are done in that browser in the full tests. */
const NEWER_THAN_CHROMIUM_103 =
  /\.(?:toSorted|toReversed|toSpliced|union|intersection|difference|isSubsetOf|isSupersetOf)\(|\b(?:Map|Object)\.groupBy\b|\bPromise\.(?:withResolvers|try)\b|\bArray\.fromAsync\b|\bURL\.(?:canParse|parse)\b|\bAbortSignal\.any\b|\.(?:values|keys|entries)\(\)\.(?:map|filter|toArray|some|find|take|drop|reduce|forEach|flatMap|every)\(/g;

describe.each(['map', 'small'] as const)('Every page of the %s site', (name) => {
  const { site, dataset, pages, files, indexed, inside, isThere } = built(name);
  const none = (wrong: (page: Page) => readonly string[], among = pages) =>
    expectNone(among.flatMap((page) => wrong(page).map((problem) => `${page.path}: ${problem}`)));

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

  test('loads styles and scripts that ask no other host either', () => {
    const wrong = [...files].flatMap((file) => {
      if (!/\.(css|js|svg)$/.test(file)) return [];
      const text = readFileSync(join(site.folder, file), 'utf8');
      const loads = file.endsWith('.css')
        ? /(?:@import\s+(?:url\()?|url\()\s*["']?([^"')\s]+)/g
        : /(?:\bfrom|\bimport|importScripts|\bfetch|new Worker|xlink:href|\bhref)\s*[=(]?\s*["'`]([^"'`]+)/g;
      return (
        [...text.matchAll(loads)]
          // Leaflet carries a link to itself, which is not shown; it loads nothing.
          .filter(([, address = '']) => /^(?:\w+:)?\/\//.test(address) && address !== 'https://leafletjs.com')
          .map(([load]) => `${file}: ${load}`)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('calls nothing that the oldest browser in which every task works does not have', () => {
    const wrong = [...files].flatMap((file) => {
      if (!file.startsWith('_astro/') || !file.endsWith('.js')) return [];
      return [...readFileSync(join(site.folder, file), 'utf8').matchAll(NEWER_THAN_CHROMIUM_103)].map(
        ([call]) => `${file}: ${call}`,
      );
    });
    expect(wrong).toEqual([]);
  });

  test('runs no script but those its policy names, and carries no styles of its own', () => {
    const policies = [{}, { search: true }, { database: true }, { frames: true }].map(contentSecurityPolicy);
    const hash = `'sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}'`;
    none((page) => {
      const policy = elements(page.root, 'meta').find(
        (one) => attribute(one, 'http-equiv') === 'Content-Security-Policy',
      );
      const content = (policy && attribute(policy, 'content')) ?? '';
      const inline = elements(page.root, 'script').filter((one) => attribute(one, 'src') === undefined);
      const code = inline.filter((one) => attribute(one, 'type') !== 'application/ld+json');
      return [
        ...(policies.includes(content) && content.includes(hash) ? [] : [`its policy is "${content}"`]),
        ...(page.text.indexOf('Content-Security-Policy') < page.text.indexOf('<script')
          ? []
          : ['a script comes before the policy']),
        ...(code.map(rawText).join('') === THEME_SCRIPT
          ? []
          : ['it has inline scripts that the policy does not name']),
        ...elements(page.root, 'style').map(() => 'it has a style element'),
        ...elements(page.root).flatMap(({ tagName, attrs }) =>
          attrs
            .filter(({ name: own }) => own === 'style' || /^on[a-z]/.test(own))
            .map(({ name: own }) => `${tagName} has the attribute "${own}"`),
        ),
      ];
    });
  });

  test('runs only the theme script, except where it answers what a reader asks', () => {
    none((page) =>
      elements(page.root, 'script').some((one) => attribute(one, 'src') !== undefined) ===
      /^(search|explore|embed|find|start|contribute)\/|^data\/sql\/|^gaps\/($|.*region)/.test(page.path)
        ? []
        : ['scripts'],
    );
  });

  test('holds structured data that can be read, and that cannot end its own element', () => {
    none((page) =>
      elements(page.root, 'script')
        .filter((one) => attribute(one, 'type') === 'application/ld+json')
        .flatMap((one) => {
          const text = rawText(one);
          const { '@context': context } = JSON.parse(text) as Record<string, unknown>;
          return context === 'https://schema.org' && !text.includes('<')
            ? []
            : ['its structured data is not right'];
        }),
    );
  });

  test('is in the colours of the theme, also around the page', () => {
    const paper = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(
      readFileSync('src/ui/styles/tokens.css', 'utf8'),
    );
    none((page) => {
      const colours = elements(page.root, 'meta')
        .filter((one) => attribute(one, 'name') === 'theme-color')
        .map((one) => attribute(one, 'content'));
      return colours.join() === [paper?.[1], paper?.[2]].join()
        ? []
        : [`its theme colours are ${colours.join()}`];
    });
  });

  test('is known to the sitemap, which lists nothing else, and which robots.txt names', () => {
    const start = site.published + site.base;
    const sitemap = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    expect(repeated(listed)).toEqual([]);
    // Later pages of a list are reached through the first; a year is a page of its own.
    const wanted = indexed.map(({ path }) => path).filter((path) => !/^[a-z]+\/\d{1,3}\/$/.test(path));
    expect(listed.toSorted()).toEqual(wanted.map((path) => start + path).sort());
    expect(readFileSync(join(site.folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${start}sitemap.xml\n`);
  });

  test('is shown with the right answer: found, or not found with a page that says so', async () => {
    const home = await fetch(site.url);
    expect([home.status, home.headers.get('content-type')?.toLowerCase().replace(' ', '')]).toEqual([
      200,
      'text/html;charset=utf-8',
    ]);
    const missing = await fetch(`${site.url}entries/no-such-entry/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('There is no page here');
  });

  test('can be searched if it is an entry or a term, and only then', () => {
    const { languages } = JSON.parse(
      readFileSync(join(site.folder, 'pagefind/pagefind-entry.json'), 'utf8'),
    ) as {
      languages: Record<string, { page_count: number }>;
    };
    const meant = pages.filter((page) =>
      elements(page.root).some((one) => attribute(one, 'data-pagefind-body') !== undefined),
    );
    const terms = FACETS.reduce((sum, facet) => sum + TAXONOMY[facet].terms.length, 0);
    expect(meant.length).toBe(dataset.entries.length + terms);
    expect(Object.values(languages).map(({ page_count }) => page_count)).toEqual([meant.length]);
  });

  test('is light, above all where it is an entry', () => {
    const sizes = new Map<string, number>();
    const size = (file: string) => {
      const known = sizes.get(file) ?? gzipSync(readFileSync(join(site.folder, file))).length;
      sizes.set(file, known);
      return known;
    };
    none((page) => {
      const styles = elements(page.root, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet');
      const scripts = elements(page.root, 'script');
      const files = [
        ...styles.map((link) => attribute(link, 'href')),
        ...scripts.map((one) => attribute(one, 'src')),
      ];
      const loaded = files.map((file) => (file === undefined ? 0 : size(file.slice(site.base.length))));
      const weight = loaded.reduce((sum, bytes) => sum + bytes, gzipSync(page.text).length);
      const most = /^entries\/./.test(page.path) ? HEAVIEST_ENTRY : HEAVIEST_PAGE;
      return weight <= most ? [] : [`it weighs ${Math.round(weight / 1024)} KB`];
    });
  });
});

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Gives the addresses that a browser asks for by itself when it meets an element. */
function resourcesOf(element: Element): string[] {
  const rel = attribute(element, 'rel') ?? '';
  if (element.tagName === 'link')
    return /canonical|alternate|license/.test(rel) ? [] : [attribute(element, 'href') ?? ''];
  if (['a', 'area', 'base'].includes(element.tagName)) return [];
  const sets = ['srcset', 'imagesrcset'].flatMap((name) => attribute(element, name)?.split(',') ?? []);
  const single = ['src', 'href', 'xlink:href', 'data', 'poster', 'data-pagefind', 'background'].flatMap(
    (name) => attribute(element, name) ?? [],
  );
  return [...sets.map((one) => one.trim().split(' ')[0] ?? ''), ...single];
}

function rawText(script: Element): string {
  return script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
