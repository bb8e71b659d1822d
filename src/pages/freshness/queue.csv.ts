import type { APIRoute } from 'astro';
import { queueOf, queueCsv } from '../../features/freshness/model.ts';
import { absolute, entryPath } from '../../ui/urls.ts';

/** The whole queue as a table that spreadsheets and programs read. */
export const GET: APIRoute = ({ site: origin, locals: { site } }) =>
  new Response(
    queueCsv(queueOf(site), {
      today: site.day,
      version: site.version,
      licence: site.dataset.map.licences.data.name,
      pageOf: ({ id }) => absolute(entryPath(id), origin),
    }),
    { headers: { 'content-type': 'text/csv;charset=utf-8' } },
  );
