import { figuresFile } from '../../features/explore/map/write-indicators.ts';
import { dataset } from '../../legacy-site.ts';

/** The size of the regions, by which the explorer's map counts entries. */
export const GET = () => Response.json(figuresFile(dataset.indicators));
