import { networkFile } from '../../features/explore/network/write-network.ts';
import { dataset } from '../../site.ts';
import { clusters, layout } from '../../features/explore/network/model.ts';
import { network } from '../../ui/diagrams.ts';

/** Where entries stand in the picture of the network, and which are linked. */
export const GET = () => Response.json(networkFile(dataset, network, layout, clusters));
