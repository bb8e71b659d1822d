import type { APIRoute } from 'astro';
import { relationsFile } from '../../features/explore/network/write-network.ts';

/** Every relation, with the page that shows it. */
export const GET: APIRoute = ({ locals: { site } }) => Response.json(relationsFile(site.dataset));
