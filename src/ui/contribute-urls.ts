/** Where readers can add to the map or correct it: every such address is spelled here. */
import { correctPath, sayPath } from '../core/contribute-urls.ts';
import type { Saying } from '../core/contribute-urls.ts';
import type { Facet } from '../core/facets.ts';
import type { Entry } from '../core/entry.ts';
import { pathOfEntry } from '../core/ids.ts';
import type { Kind } from '../core/ids.ts';
import type { Site } from '../core/site.ts';
import { href } from './urls.ts';

/** Fields of the form that hold the terms of each facet. */
const FIELDS: Readonly<Record<Facet, string>> = {
  'problem-space': 'problem_spaces',
  region: 'place.region',
  role: 'roles',
  support: 'support',
  audience: 'audiences',
};

/** Returns the address at which to add what is missing; the form is filled in with a name, or with terms by facet. */
export function addUrl(given: Partial<Record<Facet | 'name', string>> = {}): string {
  const query = Object.entries(given).map(([name, value]) => [
    Object.hasOwn(FIELDS, name) ? FIELDS[name as Facet] : name,
    value,
  ]);
  const search = new URLSearchParams(query).toString();
  return href(`contribute/${search === '' ? '' : `?${search}`}`);
}

/** Returns the address at which to say that an entry is still right, has closed or should be left off. */
export function sayUrl(saying: Saying, entry: Pick<Entry, 'id'>): string {
  return href(sayPath(saying, entry));
}

/** Returns the address of the form that corrects an entry. */
export function correctUrl(entry: Pick<Entry, 'kind' | 'id'>): string {
  return href(correctPath(entry));
}

/** Returns the address of an issue form on the host of the repository, for those with an account there. */
export function issueUrl({ dataset }: Site, template: string): string {
  return `${dataset.map.repository.url}/issues/new?template=${template}.yml`;
}

/** Returns the address of the issue form that suggests an entry of a kind. */
export function formUrl(site: Site, kind: Kind): string {
  return issueUrl(site, `suggest-${kind}`);
}

/** Returns the address at which the file of an entry can be changed, read, or its history seen. */
export function fileUrl(
  site: Site,
  entry: Pick<Entry, 'kind' | 'id'>,
  what: 'edit' | 'blob' | 'commits',
): string {
  return dataUrl(site, pathOfEntry(entry), what);
}

/** Returns the address of a file or folder of the data on the host of the repository; `path` is below the data folder. */
export function dataUrl(
  { dataset }: Site,
  path: string,
  what: 'edit' | 'blob' | 'commits' | 'tree' | 'new',
): string {
  const { repository } = dataset.map;
  return `${repository.url}/${what}/${repository.branch}/data/${path}`;
}

/** Returns the address of a document of the project, such as `CONTRIBUTING.md`. */
export function paperUrl({ dataset }: Site, path: string): string {
  const { repository } = dataset.map;
  return `${repository.url}/blob/${repository.branch}/${path}`;
}

/** Returns where a commit is shown on the host of the repository. */
export function commitUrl({ dataset }: Site, commit: string): string {
  return `${dataset.map.repository.url}/commit/${commit}`;
}
