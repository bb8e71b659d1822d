import { placesText } from '../../catalogue/write-places.ts';
import { dataset } from '../../legacy-site.ts';

/** Towns and postcode areas, so that a browser can find a place by itself and nobody need be asked. */
export const GET = () =>
  new Response(placesText(dataset.gazetteer, dataset.postcodes, dataset.abroad), {
    headers: { 'content-type': 'application/json' },
  });
