/** Where readers can add to the map or correct it: every such address is spelled here. */
import { askUrl } from '../lib/model/ask.ts';
import type { Entry } from '../lib/model/entry.ts';
import { pathOfEntry } from '../lib/model/ids.ts';
import { dataset } from './dataset.ts';

const { repository } = dataset.map;

/** Gives where to say what is missing; `what` begins the title of the message: "Add: a funder in Wales". */
export function addUrl(what?: string): string {
  const form = `${repository.url}/issues/new?template=entry.yml`;
  return what === undefined ? form : `${form}&title=${encodeURIComponent(`Add: ${what}`)}`;
}

/** Gives where to say something about an entry: "Still right: Open Data Institute (open-data-institute)". */
export function sayUrl(subject: string, entry: Pick<Entry, 'name' | 'id'>): string {
  return askUrl(repository, subject, entry);
}

/** Gives where the file of an entry can be changed, read, or its history seen. */
export function fileUrl(entry: Pick<Entry, 'kind' | 'id'>, what: 'edit' | 'blob' | 'commits'): string {
  return dataUrl(pathOfEntry(entry), what);
}

/** Gives where a file or folder of the data is on the host of the repository; `path` is below the data folder. */
export function dataUrl(path: string, what: 'edit' | 'blob' | 'commits' | 'tree' | 'new'): string {
  return `${repository.url}/${what}/${repository.branch}/data/${path}`;
}

/** Gives where a paper of the project is read: `CONTRIBUTING.md`. */
export function paperUrl(path: string): string {
  return `${repository.url}/blob/${repository.branch}/${path}`;
}
