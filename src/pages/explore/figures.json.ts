import { figuresFile } from '../../lib/export/figures.ts';
import { dataset } from '../../site/dataset.ts';

/** The size of the regions, by which the explorer's map counts entries. */
export const GET = () => Response.json(figuresFile(dataset.indicators));
