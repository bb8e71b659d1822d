import type { APIRoute } from 'astro';
import { knownOf } from '../../features/contribute/existing-entries.ts';

/** What a proposal is compared with in the browser. */
export const GET: APIRoute = ({ locals: { site } }) => Response.json(knownOf(site.dataset));
