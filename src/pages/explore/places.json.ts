import { placesText } from '../../lib/export/places.ts';
import { dataset } from '../../site/dataset.ts';

/** Towns and postcode areas, so that a browser can find a place by itself and nobody need be asked. */
export const GET = () =>
  new Response(placesText(dataset.gazetteer, dataset.postcodes, dataset.abroad), {
    headers: { 'content-type': 'application/json' },
  });
