import type { APIRoute } from 'astro';
import { entriesFile } from '../../features/explore/download.ts';
import { absolute, entryPath } from '../../ui/urls.ts';

/** Every entry in full, from which the explorer takes what a reader downloads. */
export const GET: APIRoute = ({ site: origin, locals: { site } }) =>
  Response.json(entriesFile(site, (id) => absolute(entryPath(id), origin)));
