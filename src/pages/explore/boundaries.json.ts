import { boundariesFile } from '../../features/explore/map/write-boundaries.ts';
import { dataset } from '../../legacy-site.ts';

/** The land of the regions, on which the explorer's map stands. */
export const GET = () => Response.json(boundariesFile(dataset.boundaries, dataset.map.credits));
