import type { APIRoute, GetStaticPaths } from 'astro';
import type { Facet } from '../../core/facets.ts';
import { PAIRS } from '../../features/gaps/matrix.ts';
import { gapsCsv, matrixIn, pairName } from '../../features/gaps/model.ts';

export const getStaticPaths = (() =>
  PAIRS.map(([rows, columns]) => ({
    params: { pair: pairName(rows, columns) },
    props: { rows, columns },
  }))) satisfies GetStaticPaths;

/** A matrix as a table that spreadsheets and programs read. */
export const GET: APIRoute<{ rows: Facet; columns: Facet }> = ({
  props: { rows, columns },
  locals: { site },
}) =>
  new Response(
    gapsCsv(matrixIn(site, rows, columns), site.dataset.indicators, {
      version: site.version,
      licence: site.dataset.map.licences.data.name,
    }),
    { headers: { 'content-type': 'text/csv;charset=utf-8' } },
  );
