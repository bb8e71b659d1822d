import { boundariesFile } from '../../lib/export/boundaries.ts';
import { dataset } from '../../site/dataset.ts';

/** The land of the regions, on which the explorer's map stands. */
export const GET = () => Response.json(boundariesFile(dataset.boundaries, dataset.map.credits));
