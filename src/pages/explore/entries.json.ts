import type { APIRoute } from 'astro';
import type { EntriesFile } from '../../features/explore/download.ts';
import { dataset, versionDate } from '../../legacy-site.ts';
import { absolute, entryPath } from '../../ui/urls.ts';

/** Every entry in full, from which the explorer takes what a reader downloads. */
export const GET: APIRoute = ({ site }) => {
  const file: EntriesFile = {
    title: dataset.map.title,
    version: versionDate,
    licence: dataset.map.licences.data,
    entries: dataset.entries.map((entry) => ({ ...entry, page: absolute(entryPath(entry.id), site) })),
  };
  return Response.json(file);
};
