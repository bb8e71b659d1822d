import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entry } from '../../../core/entry.ts';
import { textOf } from '../../../core/site.ts';
import { loadSite } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  loadSite().dataset.entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));

/** The file of an entry as it stands in the repository, for the form that changes it. */
export const GET: APIRoute<{ entry: Entry }> = ({ props: { entry }, locals: { site } }) =>
  Response.json({ id: entry.id, text: textOf(site, entry) });
