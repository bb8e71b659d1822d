import type { APIRoute } from 'astro';
import { clustersIn, layoutIn } from '../../core/site.ts';
import { networkFile } from '../../features/explore/network/write-network.ts';
import { networkIn } from '../../ui/diagrams.ts';

/** Where entries stand in the picture of the network, and which are linked. */
export const GET: APIRoute = ({ locals: { site } }) =>
  Response.json(networkFile(site.dataset, networkIn(site), layoutIn(site), clustersIn(site)));
