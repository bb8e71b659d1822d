import type { Entry } from './entry.ts';
import type { MapSettings } from './types.gen.ts';

/** Gives where to say something about an entry, as a message to those who keep the map: "Still right: Some Body (some-body)". */
export function askUrl(
  { url }: MapSettings['repository'],
  subject: string,
  { name, id }: Pick<Entry, 'name' | 'id'>,
): string {
  return `${url}/issues/new?title=${encodeURIComponent(`${subject}: ${name} (${id})`)}`;
}

/** Gives where the file of an entry can be changed on the host of the repository; `path` is below the data folder. */
export function editUrl({ url, branch }: MapSettings['repository'], path: string): string {
  return `${url}/edit/${branch}/data/${path}`;
}
