import type { APIRoute } from 'astro';
import { catalogueFileIn } from '../../catalogue/write-catalogue.ts';

/** The entries as columns: all that the explorer needs to find, count and list them. */
export const GET: APIRoute = ({ locals: { site } }) => Response.json(catalogueFileIn(site));
