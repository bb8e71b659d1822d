import { relationsFile } from '../../lib/export/network.ts';
import { dataset } from '../../site/dataset.ts';

/** Every relation, with the page that shows it. */
export const GET = () => Response.json(relationsFile(dataset));
