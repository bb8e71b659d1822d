import type { APIRoute, GetStaticPaths } from 'astro';
import type { Facet } from '../../core/facets.ts';
import { PAIRS } from '../../features/gaps/matrix.ts';
import { gapsCsv } from '../../features/gaps/csv.ts';
import { dataset, versionDate } from '../../legacy-site.ts';
import { matrixOf, pairName } from '../../features/gaps/model.ts';

export const getStaticPaths = (() =>
  PAIRS.map(([rows, columns]) => ({
    params: { pair: pairName(rows, columns) },
    props: { rows, columns },
  }))) satisfies GetStaticPaths;

/** A matrix as a table that spreadsheets and programs read. */
export const GET: APIRoute<{ rows: Facet; columns: Facet }> = ({ props: { rows, columns } }) =>
  new Response(
    gapsCsv(matrixOf(rows, columns), dataset.indicators, {
      version: versionDate,
      licence: dataset.map.licences.data.name,
    }),
    { headers: { 'content-type': 'text/csv;charset=utf-8' } },
  );
