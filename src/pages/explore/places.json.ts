import type { APIRoute } from 'astro';
import { placesText } from '../../catalogue/place-search.ts';

/** Towns and postcode areas, so that a browser can find a place by itself and nobody need be asked. */
export const GET: APIRoute = ({ locals: { site } }) =>
  new Response(placesText(site.dataset.gazetteer, site.dataset.postcodes, site.dataset.abroad), {
    headers: { 'content-type': 'application/json' },
  });
