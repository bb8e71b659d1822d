import { expect, inject } from 'vitest';
import { checkFolder } from '../../scripts/lib/check.ts';
import { deriveLinks } from '../../src/core/relation-index.ts';
import type { Link } from '../../src/core/relation-index.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { Site } from './build.ts';
import { filesOf, meta, only, pageAt, pagesOf } from './pages.ts';
import type { Element, Page } from './pages.ts';

/** A built site with the data it was made from. */
interface Built {
  readonly site: Site;
  readonly dataset: Dataset;
  readonly links: ReadonlyMap<string, readonly Link[]>;
  readonly pages: readonly Page[];
  /** Pages that search engines may keep. */
  readonly indexed: readonly Page[];
  readonly files: ReadonlySet<string>;
  /** Gives the address of a path on the site, as a link has it. */
  readonly address: (path: string) => string;
  /** Gives the path on the site of an address on a page; undefined if it leads to another host. */
  readonly inside: (address: string, page: Page) => string | undefined;
  /** Tells whether there is something at a path. */
  readonly isThere: (path: string) => boolean;
  /** Gives the main part of the page at a path. */
  readonly mainOf: (path: string) => Element;
}

const read = new Map<'map' | 'small', Built>();

/** Returns one of the two sites that were built for the tests; each is read once in a worker. */
export function built(name: 'map' | 'small'): Built {
  const known = read.get(name) ?? readSite(name);
  read.set(name, known);
  return known;
}

function readSite(name: 'map' | 'small'): Built {
  const site = inject(name);
  const { dataset } = checkFolder(site.data);
  if (!dataset) throw new Error(`the data in ${site.data} has errors`);
  const pages = pagesOf(site.folder);
  const files = new Set(filesOf(site.folder));
  let indexed: readonly Page[] | undefined;
  return {
    site,
    dataset,
    links: deriveLinks(dataset),
    pages,
    get indexed() {
      return (indexed ??= pages.filter((page) => meta(page, 'robots') === undefined));
    },
    files,
    address: (path) => site.base + path,
    inside: (address, page) => {
      const url = new URL(address, new URL(page.path, `https://this.site${site.base}`));
      if (url.origin !== 'https://this.site') return undefined;
      return url.pathname.startsWith(site.base)
        ? decodeURIComponent(url.pathname.slice(site.base.length))
        : `outside the base: ${url.pathname}`;
    },
    isThere: (path) => files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path),
    mainOf: (path) => only(pageAt(pages, path), 'main'),
  };
}

/** Fails with how many problems there are and with the first of them, if there are any. */
export function expectNone(problems: readonly string[]): void {
  expect({ found: problems.length, first: problems.slice(0, 12) }).toEqual({ found: 0, first: [] });
}
