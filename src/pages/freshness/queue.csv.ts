import type { APIRoute } from 'astro';
import { queueCsv } from '../../features/freshness/queue.ts';
import { dataset, versionDate } from '../../legacy-site.ts';
import { queue, stateDay } from '../../features/freshness/model.ts';
import { absolute, entryPath } from '../../ui/urls.ts';

/** The whole queue as a table that spreadsheets and programs read. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    queueCsv(queue, {
      today: stateDay,
      version: versionDate,
      licence: dataset.map.licences.data.name,
      pageOf: ({ id }) => absolute(entryPath(id), site),
    }),
    { headers: { 'content-type': 'text/csv;charset=utf-8' } },
  );
