/** Reads every feed back by other libraries, and holds it against what its standard asks for and what the pages say. */
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS, FOLDERS } from '../../src/core/ids.ts';
import { termsOf } from '../naive/files.ts';
import { built } from './built.ts';
import { attribute, elements, linksIn, pageAt } from './pages.ts';

/** JSON Feed 1.1 (jsonfeed.org), as far as these feeds use it; 1.0 has the same fields but for authors. */
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { enum: ['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/1.1'] },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'title', 'url'],
        properties: {
          id: { type: 'string' },
          url: { type: 'string', format: 'uri' },
          date_modified: { type: 'string', format: 'date-time' },
        },
      },
    },
  },
};

interface Atom {
  readonly feed: {
    readonly id: string;
    readonly title: unknown;
    readonly updated: string;
    readonly author: { readonly name: string };
    readonly link: object[];
    readonly entry?: { id: string; title: unknown; updated: string; link: { href: string } }[];
  };
}

const SCOPES = [
  ...KINDS.map((kind) => [`kind/${kind}`, `${FOLDERS[kind]}/`] as const),
  ...termsOf('region').map(([id]) => [`region/${id}`, `regions/${id}/`] as const),
  ...termsOf('problem-space').map(([id]) => [`problem-space/${id}`, `problem-spaces/${id}/`] as const),
];

describe.each(['map', 'small'] as const)('The feeds of the %s site', (name) => {
  const { site, files, pages, address, inside, isThere } = built(name);
  const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
  const atomOf = (path: string) =>
    new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (tag) => tag === 'entry',
    }).parse(read(path)) as Atom;
  const paths = ['news/feed', ...SCOPES.map(([id]) => `feeds/${id}`)];

  test('are there for everything, and for each kind, region and problem space', () => {
    const found = [...files].filter((path) => /^(feeds\/|news\/feed)/.test(path)).sort();
    expect(found).toEqual(paths.flatMap((path) => [`${path}.json`, `${path}.xml`]).sort());
  });

  test('are valid Atom, each item with an id of its own, a day and an address that leads somewhere', () => {
    const page = pageAt(pages, '');
    for (const path of paths) {
      const { feed } = atomOf(`${path}.xml`);
      expect([
        feed.id !== '',
        feed.title !== '',
        Number.isNaN(Date.parse(feed.updated)),
        feed.author.name,
      ]).toEqual([true, true, false, expect.any(String)]);
      const items = feed.entry ?? [];
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { updated, link } of items) {
        expect(Number.isNaN(Date.parse(updated))).toBe(false);
        const target = inside(link.href.replace(site.published, ''), page) ?? '';
        expect([target, isThere(target)]).toEqual([target, true]);
      }
    }
  });

  test('say the same as JSON Feed, which is valid too', () => {
    const ajv = new Ajv({ allErrors: true });
    addFormats(ajv);
    const fits = ajv.compile(JSON_FEED);
    for (const path of paths) {
      const feed = JSON.parse(read(`${path}.json`)) as { items: { id: string }[] };
      fits(feed);
      expect([path, fits.errors ?? []]).toEqual([path, []]);
      expect(feed.items.map(({ id }) => id)).toEqual(
        (atomOf(`${path}.xml`).feed.entry ?? []).map(({ id }) => id),
      );
    }
  });

  test('hold what the feed of everything holds of their subject', () => {
    const all = new Set((atomOf('news/feed.xml').feed.entry ?? []).map(({ id }) => id));
    const kinds = KINDS.flatMap((kind) =>
      (atomOf(`feeds/kind/${kind}.xml`).feed.entry ?? []).map(({ id }) => id),
    );
    const ofAll = [...all].filter((id) => !id.endsWith('#beginning'));
    // Each feed holds the newest hundred of its own, so those of the kinds hold at least what the one of everything does.
    expect(ofAll.filter((id) => !kinds.includes(id))).toEqual([]);
  });

  test('are named by the page that is about the same, for programs and for readers', () => {
    for (const [id, path] of SCOPES) {
      const { root } = pageAt(pages, path);
      const named = elements(root, 'link')
        .filter((link) => attribute(link, 'rel') === 'alternate')
        .map((link) => [attribute(link, 'type'), attribute(link, 'href')]);
      expect(named).toEqual([
        ['application/atom+xml', address(`feeds/${id}.xml`)],
        ['application/feed+json', address(`feeds/${id}.json`)],
      ]);
      const links = linksIn(root).map(({ href }) => href);
      expect(links).toContain(address(`feeds/${id}.xml`));
      expect(links).toContain(address(`feeds/${id}.json`));
    }
  });
});
