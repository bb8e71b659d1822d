import type { APIRoute } from 'astro';
import { figuresFile } from '../../core/indicators.ts';

/** The size of the regions, by which the explorer's map counts entries. */
export const GET: APIRoute = ({ locals: { site } }) => Response.json(figuresFile(site.dataset.indicators));
