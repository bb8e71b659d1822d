import { FOLDERS, pageOfId } from '../core/ids.ts';
import type { Kind } from '../core/ids.ts';
import type { Facet } from '../core/facets.ts';
import type { QueueState } from '../core/freshness.ts';

/** Path of the site's root on its host, with a slash at both ends. */
const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** Returns the address of a page or file of this site, base path included; `path` has no slash in front. */
export function href(path: string): string {
  return base + path;
}

/** Returns a page's full address, for search engines and feeds. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(href(path), site ?? 'http://localhost/').href;
}

/** Path of an entry's page. It holds the id alone, so that an entry may change its kind and keep its address. */
export function entryPath(id: string): string {
  return pageOfId(id);
}

/** Path of a page of the list of a kind; pages count from 1. */
export function kindPath(kind: Kind, page = 1): string {
  return page === 1 ? `${FOLDERS[kind]}/` : `${FOLDERS[kind]}/${page}/`;
}

/** Folder of each facet's pages. */
export const FACET_FOLDERS: Readonly<Record<Facet, string>> = {
  'problem-space': 'problem-spaces',
  region: 'regions',
  role: 'roles',
  support: 'support',
  audience: 'audiences',
};

/** Path of the page of a term, or of all terms of a facet. */
export function facetPath(facet: Facet, id?: string): string {
  return id === undefined ? `${FACET_FOLDERS[facet]}/` : `${FACET_FOLDERS[facet]}/${id}/`;
}

/** Path of the map's report on itself, or of a list of entries behind one of its figures. */
export function coveragePath(list?: string): string {
  return list === undefined ? 'about/coverage/' : `about/coverage/${list}/`;
}

/** Path of the queue of checks, of a place in it, or of the list of a place and a state; pages count from 1. */
export function freshnessPath(place?: string, state?: QueueState, page = 1): string {
  const parts = [place, state, page === 1 ? undefined : String(page)].filter((part) => part !== undefined);
  return ['freshness', ...parts, ''].join('/');
}

/** How the explorer's addresses name each facet. */
export const EXPLORE_NAMES: Readonly<Record<Facet, string>> = {
  'problem-space': 'space',
  region: 'region',
  role: 'role',
  support: 'support',
  audience: 'audience',
};
