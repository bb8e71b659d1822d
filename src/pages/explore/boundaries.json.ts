import type { APIRoute } from 'astro';
import { boundariesFile } from '../../features/explore/map/boundaries-file.ts';

/** The land of the regions, on which the explorer's map stands. */
export const GET: APIRoute = ({
  locals: {
    site: { dataset },
  },
}) => Response.json(boundariesFile(dataset.boundaries, dataset.map.credits));
