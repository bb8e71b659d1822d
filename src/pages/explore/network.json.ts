import { networkFile } from '../../lib/export/network.ts';
import { dataset } from '../../site/dataset.ts';
import { clusters, layout } from '../../site/network.ts';
import { network } from '../../site/pictures.ts';

/** Where entries stand in the picture of the network, and which are linked. */
export const GET = () => Response.json(networkFile(dataset, network, layout, clusters));
