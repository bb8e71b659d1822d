import { relationsFile } from '../../features/explore/network/write-network.ts';
import { dataset } from '../../legacy-site.ts';

/** Every relation, with the page that shows it. */
export const GET = () => Response.json(relationsFile(dataset));
