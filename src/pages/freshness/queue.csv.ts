import type { APIRoute } from 'astro';
import { queueCsv } from '../../lib/export/queue.ts';
import { dataset, versionDate } from '../../site/dataset.ts';
import { queue, stateDay } from '../../site/freshness.ts';
import { absolute, entryPath } from '../../site/urls.ts';

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
